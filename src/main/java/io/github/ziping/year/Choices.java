package io.github.ziping.year;

import io.github.ziping.model.Roster;
import io.github.ziping.model.VisibleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What 采用.txt says: a line names a file of 收件 whose form counts, whatever else came, and may go on with 项目名称 and 实施单位,
 * which also tells whose form it is where its own name is not on the list. Of several lines the last one counts.
 */
public final class Choices {
    private static final String REMARK = "每行写一个“收件”里的文件：同一项目有几份时，采用这一份。后面可以写“ | 项目名称 | 实施单位”。去掉这一行就恢复自动选择。";

    /**
     * A line.
     *
     * @param number from 1
     * @param file as it is written: a path below 收件 or a name, perhaps with a sheet behind it
     * @param project 项目名称; empty where the line does not say
     * @param unit 实施单位 likewise
     */
    public record Choice(int number, String file, String project, String unit) {
        /** Whether the line may be about a project of the list. */
        public boolean fits(Roster.Entry entry) {
            return new MarkFile.Mark(number, List.of(file, project, unit)).isAbout(entry);
        }

        /** What stands before a remark about it. */
        public String place() {
            return YearFolder.CHOICES + " 第 " + number + " 行“" + VisibleText.line(file) + "”";
        }
    }

    private Choices() {}

    /**
     * The lines of a folder.
     *
     * @throws IOException when the file is there and cannot be read
     */
    public static List<Choice> of(YearFolder folder) throws IOException {
        List<Choice> choices = new ArrayList<>();
        for (MarkFile.Mark mark : MarkFile.read(folder.root().resolve(YearFolder.CHOICES))) {
            choices.add(new Choice(
                    mark.number(),
                    mark.part(MarkFile.FILE).replace('\\', '/'),
                    mark.part(MarkFile.PROJECT),
                    mark.part(MarkFile.UNIT)));
        }
        return choices;
    }

    /**
     * Keeps which form of a project counts.
     *
     * @param item null for whichever is the newest
     * @throws IOException when it cannot be written; nothing is changed then
     */
    public static void choose(YearFolder folder, Roster.Entry entry, @Nullable ReceivedItem item) throws IOException {
        MarkFile.change(
                folder.root().resolve(YearFolder.CHOICES),
                REMARK,
                mark -> mark.names(entry),
                item == null ? List.of() : MarkFile.line(item, entry));
    }
}
