package io.github.ziping.year;

import io.github.ziping.finding.Finding;
import io.github.ziping.model.VisibleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What 确认.txt says: {@code 名称 | 甲 | 乙 | 同一单位}, {@code 名称 | 甲 | 乙 | 不同}, {@code 重复 | 文件!工作表 | 文件!工作表 |
 * 不是重复}, {@code 项目 | 表上的名称 | 名单上的名称}. Of several lines about the same the last one counts.
 *
 * @param questions the lines that count, in their order
 * @param notes which lines mean nothing, in Chinese, a text each
 */
public record SettledQuestions(List<SettledQuestion> questions, List<String> notes) {
    private static final String FORMS = "名称 | 甲 | 乙 | 同一单位（或 不同），重复 | 文件!工作表 | 文件!工作表 | 不是重复，项目 | 表上的名称 | 名单上的名称";
    private static final String REMARK = "核对过、不用再提醒的，每行一条：" + FORMS + "。去掉一行就重新提醒。";
    private static final int ONE = 1;
    private static final int OTHER = 2;
    private static final int WORD = 3;

    public SettledQuestions {
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
    }

    /**
     * The lines of a folder.
     *
     * @throws IOException when the file is there and cannot be read
     */
    public static SettledQuestions of(YearFolder folder) throws IOException {
        Map<String, SettledQuestion> questions = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        for (MarkFile.Mark mark : MarkFile.read(file(folder))) {
            SettledQuestion next = question(mark);
            if (next == null) {
                String line = String.join(" | ", mark.parts());
                notes.add(YearFolder.SETTLED + " 第 " + mark.number() + " 行“" + VisibleText.line(line)
                        + "”看不懂，没有起作用；可以写 " + FORMS);
            } else {
                // the last one about the same counts, in its place
                questions.remove(next.about());
                questions.put(next.about(), next);
            }
        }
        return new SettledQuestions(new ArrayList<>(questions.values()), notes);
    }

    private static Path file(YearFolder folder) {
        return folder.root().resolve(YearFolder.SETTLED);
    }

    private static @Nullable SettledQuestion question(MarkFile.Mark mark) {
        String one = mark.part(ONE);
        String other = mark.part(OTHER);
        for (Answer answer : Answer.values()) {
            boolean said = answer.question().equals(mark.part(0)) && isSaid(answer, mark.part(WORD));
            if (said && !one.isEmpty() && !other.isEmpty()) {
                return new SettledQuestion(mark.number(), answer, one, other);
            }
        }
        return null;
    }

    /** What people write, 不同单位 or 同一个单位, is understood as well. */
    private static boolean isSaid(Answer answer, String word) {
        return switch (answer) {
            case SAME_UNIT -> word.startsWith("同一") || word.equals("相同");
            case DIFFERENT_UNITS -> word.startsWith("不同");
            case NOT_REPEATED -> word.equals("不是重复") || word.equals("不重复");
            case LISTED_PROJECT -> true;
        };
    }

    /**
     * Keeps an answer, in place of all that was said of the same.
     *
     * @param answer one of {@link Answer#of}
     * @param listed for {@link Answer#LISTED_PROJECT} the name on the list; null for the nearest, and for other answers
     * @throws IllegalArgumentException when nobody asked that
     * @throws IOException when it cannot be written; nothing is changed then
     */
    public static void settle(YearFolder folder, Finding finding, Answer answer, @Nullable String listed)
            throws IOException {
        String name = listed == null ? finding.expected() : listed;
        SettledQuestion settled = !Answer.of(finding).contains(answer)
                ? null
                : switch (answer) {
                    case SAME_UNIT, DIFFERENT_UNITS -> settled(answer, finding.expected(), finding.actual());
                    case NOT_REPEATED -> settled(answer, form(finding), finding.subject());
                    case LISTED_PROJECT -> settled(answer, finding.actual(), name);
                };
        if (settled == null) {
            throw new IllegalArgumentException("no question of " + finding.rule() + ": " + answer);
        }
        change(folder, settled::isAbout, settled);
    }

    private static @Nullable SettledQuestion settled(Answer answer, @Nullable String one, @Nullable String other) {
        return one == null || other == null ? null : new SettledQuestion(0, answer, one, other);
    }

    private static String form(Finding finding) {
        return finding.sheet() == null ? finding.file() : finding.file() + "!" + finding.sheet();
    }

    /**
     * Takes an answer back.
     *
     * @throws IOException when it cannot be written; nothing is changed then
     */
    public static void unsettle(YearFolder folder, SettledQuestion settled) throws IOException {
        change(folder, settled::isAbout, null);
    }

    private static void change(YearFolder folder, Predicate<SettledQuestion> outdated, @Nullable SettledQuestion added)
            throws IOException {
        MarkFile.change(
                file(folder),
                REMARK,
                mark -> {
                    SettledQuestion line = question(mark);
                    return line != null && outdated.test(line);
                },
                added == null ? List.of() : parts(added));
    }

    private static List<String> parts(SettledQuestion added) {
        List<String> parts = new ArrayList<>(List.of(added.answer().question(), added.one(), added.other()));
        if (added.answer() != Answer.LISTED_PROJECT) {
            parts.add(added.answer().word());
        }
        return parts;
    }
}
