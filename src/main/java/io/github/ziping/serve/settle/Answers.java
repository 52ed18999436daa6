package io.github.ziping.serve.settle;

import io.github.ziping.Ziping;
import io.github.ziping.serve.folder.Ids;
import io.github.ziping.year.SettledQuestion;
import io.github.ziping.year.TaughtWords;
import io.github.ziping.year.TaughtWords.TaughtWord;
import io.github.ziping.year.YearFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the office said so far, as its files say it. */
final class Answers {
    private Answers() {}

    static List<Said> of(YearFolder folder) throws IOException {
        List<Said> all = new ArrayList<>();
        for (SettledQuestion settled : Ziping.settled(folder)) {
            String id = Ids.of("said", settled.answer().name(), settled.one(), settled.other());
            all.add(new Said(id, text(settled), settled, null));
        }
        for (TaughtWord word : TaughtWords.of(folder)) {
            if (!word.heading().isBlank()) {
                all.add(new Said(Ids.of("word", word.heading()), text(word), null, word.heading()));
            }
        }
        return all;
    }

    private static String text(TaughtWord word) {
        return "表头“" + word.heading() + "”" + (word.isNotRead() ? "不是要填的内容" : "是“" + word.field() + "”");
    }

    private static String text(SettledQuestion settled) {
        String one = "“" + settled.one() + "”";
        String other = "“" + settled.other() + "”";
        return switch (settled.answer()) {
            case SAME_UNIT -> other + "和" + one + "是同一单位，按" + one + "计";
            case DIFFERENT_UNITS -> one + "和" + other + "是两个单位";
            case NOT_REPEATED -> one + "和" + other + "不是重复";
            case LISTED_PROJECT ->
                settled.other().equals(Questions.NOT_LISTED)
                        ? "表上的项目" + one + "不是名单上的项目"
                        : "表上的项目" + one + "是名单上的" + other;
        };
    }
}
