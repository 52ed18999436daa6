package io.github.ziping.year;

import io.github.ziping.model.FoldedText;
import io.github.ziping.model.VisibleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What 词语.txt says: a line is a heading as others' forms print it, and the field that it means, or that it is none. Of several lines about a heading
 * the last one counts.
 */
public final class TaughtWords {
    /** What stands in place of a field where a heading is none that is to be read. */
    public static final String NOT_READ = "不用填";

    private static final String REMARK =
            "收到的表里不认识的表头，每行一个：表头 | 含义，例如 参考分值 | 分值；不是要填的内容写 " + NOT_READ + "，例如 佐证材料 | " + NOT_READ + "。去掉一行就不再认识。";
    private static final int FIELD = 1;

    /**
     * A line.
     *
     * @param number from 1
     * @param heading as forms print it; empty where the line has none
     * @param field as it is written: a key such as {@code weight}, a name such as 分值, or {@link #NOT_READ}; may be none of these
     */
    public record TaughtWord(int number, String heading, String field) {
        /** Whether what stands below the heading is not to be read: nobody is told of it. */
        public boolean isNotRead() {
            return FoldedText.of(field).equals(NOT_READ);
        }

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
     * @param field or {@link #NOT_READ}; null for nothing
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
