package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.job.Progress;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a workbook beside the form that is read: it is told, never taken for a part of it, and goes back to no other unit. */
class ForeignSheetsTest {
    private static final String OTHERS = "乙路项目";

    private final Ziping ziping = TestOffice.open();

    @TempDir
    private Path temp;

    private static SelfEvaluation form(String project, String unit) {
        SelfEvaluation form = FormEdits.set(NineForms.all().get(4), "project", project);
        return FormEdits.set(FormEdits.set(form, "unit", unit), "indicators[1].score", "8.00");
    }

    private static byte[] edited(byte[] file, Consumer<XSSFWorkbook> edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            edit.accept(book);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void replace(XSSFSheet sheet, String old, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(old)) {
                    cell.setCellValue(text);
                }
            }
        }
    }

    private Path received(String name, byte[] content) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("收件"));
        Files.write(folder.resolve(name), content);
        return folder;
    }

    private List<String> returned(Path folder) throws IOException {
        Path to = temp.resolve("退回");
        ziping.returnForms(List.of(folder), to, Progress.NONE);
        try (Stream<Path> files = Files.walk(to)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> to.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFormOnAHiddenSheetGoesBackToNobody() throws Exception {
        byte[] file = edited(ziping.fill(form("甲桥项目", "甲处")), book -> {
            XSSFSheet other = book.cloneSheet(0, "乙");
            replace(other, "甲桥项目", OTHERS);
            replace(other, "甲处", "乙处");
            book.setSheetHidden(book.getSheetIndex(other), true);
        });

        assertThat(returned(received("a.xlsx", file))).containsExactly("甲处/退回说明.txt");
        assertThat(Files.readString(temp.resolve("退回/甲处/退回说明.txt")))
                .contains("没有批注副本（工作表“乙”里")
                .doesNotContain(OTHERS);
    }

    @Test
    void aListOfSeveralProjectsGoesBackToNobody() throws Exception {
        byte[] file = edited(ziping.fill(form("甲桥项目", "甲处")), book -> {
            XSSFSheet list = book.createSheet("名单");
            String[][] rows = {{"项目名称", "实施单位", "年初预算数"}, {"甲桥项目", "甲处", "10"}, {OTHERS, "乙处", "77"}};
            for (int i = 0; i < rows.length; i++) {
                Row row = list.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
        });

        assertThat(returned(received("a.xlsx", file))).containsExactly("甲处/退回说明.txt");
    }

    @Test
    void aWorkbookWithNothingElseGoesBack() throws Exception {
        byte[] file = edited(
                ziping.fill(form("甲桥项目", "甲处")),
                book -> book.createSheet("附注").createRow(0).createCell(0).setCellValue("联系人：王"));

        assertThat(returned(received("a.xlsx", file))).containsExactly("甲处/a.xlsx", "甲处/退回说明.txt");
    }

    @Test
    void aSecondSetInADepartmentsWorkbookIsTold() throws Exception {
        byte[] file = edited(ziping.departmentWorkbook(form("甲桥项目", "甲处")), book -> {
            for (String name : List.of("基本信息与资金", "指标")) {
                XSSFSheet copy = book.cloneSheet(book.getSheetIndex(name), name + "2");
                replace(copy, "甲桥项目", OTHERS);
            }
        });

        List<Reading> readings = ziping.read(file, "a.xlsx");

        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).evaluation().project()).isEqualTo("甲桥项目");
        assertThat(readings.get(0).findings().stream()
                        .filter(finding -> finding.rule().equals("unread-cell"))
                        .map(Finding::sheet))
                .contains("基本信息与资金2", "指标2");
        assertThat(returned(received("a.xlsx", file))).containsExactly("甲处/退回说明.txt");
    }

    /** The hidden sheet that works out the hints has the headings of a form. */
    @Test
    void whatTheWorkbookChecksItselfByIsNoTable() throws Exception {
        byte[] file = edited(
                ziping.departmentWorkbook(form("甲桥项目", "甲处")), book -> book.removeSheetAt(book.getSheetIndex("指标")));

        List<Finding> findings = ziping.read(file, "a.xlsx").get(0).findings();

        assertThat(findings).noneMatch(finding -> "核对".equals(finding.sheet()));
        assertThat(findings.stream().map(Finding::message)).anyMatch(message -> message.startsWith("没有找到指标表"));
    }
}
