package io.github.ziping.year;

import io.github.ziping.model.FoldedText;
import io.github.ziping.model.VisibleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What 词语.txt says: a line is a heading as others' forms print it, and the field that it means. Of several lines about a heading
 * the last one counts.
 */
public final class TaughtWords {
    private static final String REMARK = "收到的表里不认识的表头，每行一个：表头 | 含义，例如 参考分值 | 分值。去掉一行就不再认识。";
    private static final int FIELD = 1;

    /**
     * A line.
     *
     * @param number from 1
     * @param heading as forms print it; empty where the line has none
     * @param field as it is written: a key such as {@code weight}, or a name such as 分值; may be neither
     */
    public record TaughtWord(int number, String heading, String field) {
        /** What stands before a remark about it. */
        public String place() {
            return YearFolder.WORDS + " 第 " + number + " 行“" + VisibleText.line(heading + " | " + field) + "”";
        }
    }

    private TaughtWords() {}

    /**
     * The lines of a folder.
     *
     * @throws IOException when the file is there and cannot be read
     */
    public static List<TaughtWord> of(YearFolder folder) throws IOException {
        List<TaughtWord> words = new ArrayList<>();
        for (MarkFile.Mark mark : MarkFile.read(folder.root().resolve(YearFolder.WORDS))) {
            words.add(new TaughtWord(mark.number(), mark.part(0), mark.part(FIELD)));
        }
        return words;
    }

    /**
     * Keeps what a heading means, in place of all that was said of it.
     *
     * @param heading not blank
     * @param field null for nothing
     * @throws IOException when it cannot be written; nothing is changed then
     */
    public static void teach(YearFolder folder, String heading, @Nullable String field) throws IOException {
        if (FoldedText.isBlank(heading)) {
            throw new IllegalArgumentException("没有写表头");
        }
        MarkFile.change(
                folder.root().resolve(YearFolder.WORDS),
                REMARK,
                mark -> isSame(mark.part(0), heading),
                field == null ? List.of() : List.of(VisibleText.line(heading).strip(), field.strip()));
    }

    /** Whether two headings are read as one. */
    public static boolean isSame(String one, String other) {
        return FoldedText.of(one).equals(FoldedText.of(other));
    }
}
