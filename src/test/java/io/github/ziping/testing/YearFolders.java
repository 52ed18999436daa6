package io.github.ziping.testing;

import io.github.ziping.Ziping;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The folder of a year, made for a test: the nine forms' projects are on its list, and files come at times that the test names. */
public final class YearFolders {
    private final Ziping ziping;
    private final YearFolder folder;

    private YearFolders(Ziping ziping, YearFolder folder) {
        this.ziping = ziping;
        this.folder = folder;
    }

    /**
     * The folder of 2024 below another, with the list of the nine projects and more.
     *
     * @param more lines of the list, their cells split by bars: 项目名称, 实施单位, 负责人
     */
    public static YearFolders nine(Ziping ziping, Path below, String... more) throws Exception {
        List<String> lines = new ArrayList<>();
        for (SelfEvaluation form : NineForms.all()) {
            lines.add(form.project() + "|" + form.unit() + "|王");
        }
        lines.addAll(List.of(more));
        Path list = list(below.resolve("报来的名单.xlsx"), lines);
        YearSettings settings = new YearSettings(2024, Ziping.DEFAULT_OFFICE, null, List.of());
        return new YearFolders(
                ziping,
                ziping.createYear(below.resolve("2024年度自评"), list, settings).folder());
    }

    /** A list of projects as an office keeps it. */
    public static Path list(Path file, List<String> lines) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("名单");
            cells(sheet.createRow(0), "项目名称|实施单位|负责人");
            for (int i = 0; i < lines.size(); i++) {
                cells(sheet.createRow(i + 1), lines.get(i));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return Files.write(file, bytes.toByteArray());
        }
    }

    private static void cells(Row row, String line) {
        String[] cells = line.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    public YearFolder folder() {
        return folder;
    }

    /** The nine forms, from 1 to 9. */
    public static SelfEvaluation form(int number) {
        return NineForms.all().get(number - 1);
    }

    /** The form without its first indicator's score, an error more than it has. */
    public static SelfEvaluation withError(int number) {
        return FormEdits.set(form(number), "indicators[1].score", null);
    }

    /** A file comes in. */
    public Path receive(String name, byte[] content, String time) throws IOException {
        Path file = folder.received().resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
    }

    /** An official form comes in. */
    public Path receive(String name, SelfEvaluation form, String time) throws IOException {
        return receive(name, ziping.fill(form), time);
    }

    /** A workbook is sent out. */
    public void send(String name, SelfEvaluation form) throws IOException {
        Files.write(folder.sent().resolve(name), ziping.departmentWorkbook(form));
    }
}
