package io.github.ziping.year;

import io.github.ziping.model.Roster;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What 定稿.txt says: which file of a project is final, by the checksum of its bytes, so that the file may be moved and renamed
 * but not changed.
 */
public final class FinalForms {
    private static final String REMARK = "已定稿的自评表：文件 | 项目名称 | 实施单位 | 文件的校验码（SHA-256） | 定稿时间。由程序填写；去掉一行就取消这个项目的定稿。";
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int CHECKSUM = 3;

    /**
     * A line.
     *
     * @param number from 1
     * @param file what it was called then
     * @param project 项目名称
     * @param unit 实施单位; empty where the list has none
     * @param sha256 64 hex digits in lower case; empty where the line has none
     */
    public record FinalForm(int number, String file, String project, String unit, String sha256) {
        /** Whether the line is about a project of the list. */
        public boolean fits(Roster.Entry entry) {
            return !project.isEmpty() && new MarkFile.Mark(number, List.of(file, project, unit)).isAbout(entry);
        }
    }

    private FinalForms() {}

    /**
     * The lines of a folder.
     *
     * @throws IOException when the file is there and cannot be read
     */
    public static List<FinalForm> of(YearFolder folder) throws IOException {
        List<FinalForm> forms = new ArrayList<>();
        for (MarkFile.Mark mark : MarkFile.read(folder.root().resolve(YearFolder.FINAL_FORMS))) {
            String sum = mark.part(CHECKSUM).toLowerCase(Locale.ROOT);
            forms.add(new FinalForm(
                    mark.number(),
                    mark.part(MarkFile.FILE),
                    mark.part(MarkFile.PROJECT),
                    mark.part(MarkFile.UNIT),
                    SHA256.matcher(sum).matches() ? sum : ""));
        }
        return forms;
    }

    /**
     * Keeps that a form is final, in place of any other of the project.
     *
     * @param item a form with a checksum
     * @param when it became so
     * @throws IOException when it cannot be written; nothing is changed then
     */
    public static void finalise(YearFolder folder, Roster.Entry entry, ReceivedItem item, Instant when)
            throws IOException {
        if (!item.isForm() || item.sha256().isEmpty()) {
            throw new IllegalArgumentException("no form with a checksum: " + item.label());
        }
        List<String> line = new ArrayList<>(MarkFile.line(item, entry));
        line.add(item.sha256());
        line.add(YearTime.minute(when));
        change(folder, entry, line);
    }

    /**
     * Takes it back.
     *
     * @throws IOException when it cannot be written; nothing is changed then
     */
    public static void reopen(YearFolder folder, Roster.Entry entry) throws IOException {
        change(folder, entry, List.of());
    }

    private static void change(YearFolder folder, Roster.Entry entry, List<String> added) throws IOException {
        MarkFile.change(folder.root().resolve(YearFolder.FINAL_FORMS), REMARK, mark -> mark.names(entry), added);
    }
}
