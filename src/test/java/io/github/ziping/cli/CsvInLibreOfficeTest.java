package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.NineForms;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CSV in a spreadsheet program: no text of a department is run. */
@Tag("libreoffice")
class CsvInLibreOfficeTest {
    private static final List<String> EVIL = List.of(
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(1)",
            "＝1+1",
            "=HYPERLINK(\"http://example.com\",\"看\")",
            "=cmd|'/c calc'!A1",
            "\"=1+1\"",
            "一,二;三",
            "他说\"好\"",
            "第一行\n第二行",
            "完成😀𠮷",
            "普通");

    @TempDir
    Path temp;

    @BeforeAll
    static void office() {
        LibreOffice.assumeAvailable();
    }

    @Test
    void noTextBecomesAFormulaAndAllComeBack() throws Exception {
        Path csv = export(evil());
        // a control: this office does run what is not made harmless
        Path control = Files.writeString(temp.resolve("control.csv"), "\ufeff=1+1\r\n", StandardCharsets.UTF_8);

        List<Path> books = LibreOffice.convert("xlsx", temp.resolve("out"), List.of(csv, control));

        assertThat(formulas(books.get(1))).isEqualTo(1);
        assertThat(formulas(books.get(0))).isZero();
        assertThat(texts(csv)).containsExactlyElementsOf(EVIL);
    }

    private static SelfEvaluation evil() {
        SelfEvaluation form = NineForms.all().get(0);
        BigDecimal ten = new BigDecimal("10.00");
        List<Indicator> indicators = new ArrayList<>();
        for (String text : EVIL) {
            indicators.add(new Indicator(
                    text, text, text, Target.of("=100"), Actual.of(text), ten, new BigDecimal("-5"), text));
        }
        return new SelfEvaluation(
                form.title(),
                form.year(),
                "=1+1",
                "@部门",
                "+单位",
                form.funds(),
                form.expectedGoal(),
                form.actualResult(),
                indicators,
                form.totalWeight(),
                form.totalScore(),
                form.grade());
    }

    private Path export(SelfEvaluation form) throws IOException {
        Path json = Files.write(temp.resolve("form.json"), Ziping.json(List.of(form)));
        Path csv = temp.resolve("form.csv");
        PrintWriter quiet = new PrintWriter(new StringWriter());
        int code = new Cli(quiet, quiet, OutputStream.nullOutputStream(), false)
                .run("export", "--format", "csv", json.toString(), "-o", csv.toString());
        assertThat(code).isZero();
        return csv;
    }

    /** The third level of each row, without the apostrophe that makes it harmless. */
    private static List<String> texts(Path csv) throws IOException {
        List<String> texts = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(
                Files.readString(csv, StandardCharsets.UTF_8).substring(1),
                CSVFormat.RFC4180.builder().setHeader().get())) {
            for (CSVRecord row : parser) {
                assertThat(row.get("年度指标值")).isEqualTo("'=100");
                assertThat(row.get("得分")).isEqualTo("-5.00");
                String text = row.get("三级指标");
                texts.add(text.startsWith("'") ? text.substring(1) : text);
            }
        }
        return texts;
    }

    private static int formulas(Path file) throws IOException {
        int count = 0;
        try (Workbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    count += cell.getCellType() == CellType.FORMULA ? 1 : 0;
                }
            }
            assertThat(book.getSheetAt(0).getPhysicalNumberOfRows()).isPositive();
        }
        return count;
    }
}
