package io.github.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.CellRef;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.Schemas;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Xlsx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page and the workbook of findings: everything once, and nothing that a text could break. */
@Tag("slow")
class ReportsTest {
    private static final String HOSTILE = "<script>alert('x')</script>&\"\u202e\u0007";

    @TempDir
    Path temp;

    private static List<Finding> ofTheNine() throws Exception {
        Ziping ziping = TestOffice.open();
        List<Finding> findings = new ArrayList<>();
        int i = 0;
        for (var form : NineForms.all()) {
            for (Reading reading : ziping.read(ziping.fill(form), "收回/第 " + ++i + " 份#50%.xlsx")) {
                findings.addAll(ziping.check(reading));
            }
        }
        assertThat(findings).hasSize(15);
        return findings;
    }

    private static Finding hostile() {
        return new Finding(
                Rules.find("grade"),
                Severity.ERROR,
                HOSTILE + ".xlsx",
                "=1+1'!",
                new CellRef(1, 1),
                "=cmd|' /C calc'!A0",
                null,
                HOSTILE,
                "@SUM(1)",
                "+1",
                "-1");
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    @Test
    void thePageHoldsEveryFindingOnceAndNothingFromOutside() throws Exception {
        List<Finding> findings = ofTheNine();
        String page = new String(HtmlReport.write(9, findings), StandardCharsets.UTF_8);

        for (Finding finding : findings) {
            long same = findings.stream()
                    .filter(each -> each.message().equals(finding.message()))
                    .count();
            assertThat(page.split(Pattern.quote("<td>" + escaped(finding.message()) + "<br>"), -1))
                    .as(finding.message())
                    .hasSize((int) same + 1);
            assertThat(page).contains(escaped(finding.remedy()), "<code>" + finding.rule() + "</code>");
        }
        assertThat(page.split("<tr data-level=", -1)).hasSize(16);
        assertThat(page)
                .contains("共 9 份自评表，<span class=\"error\">错误 2</span>，<span class=\"warning\">警告 4</span>")
                .doesNotContain("http:", "https:", "//cdn", "src=", "@import", "url(");
        assertThat(HtmlReport.write(9, findings)).isEqualTo(HtmlReport.write(9, findings));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Test
    void thePageSaysWhatIsGraveFirst() throws Exception {
        String page = new String(HtmlReport.write(9, ofTheNine()), StandardCharsets.UTF_8);
        String levels = Pattern.compile("<tr data-level=\"([ewi])")
                .matcher(page)
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.joining());
        assertThat(levels).isEqualTo("ee" + "wwww" + "iiiiiiiii");
        assertThat(page).contains("@media screen and (max-width: 640px)");
    }

    @Test
    void noTextBreaksThePage() {
        String page = new String(HtmlReport.write(1, List.of(hostile())), StandardCharsets.UTF_8);

        assertThat(page.split("<script>", -1)).hasSize(2);
        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;")
                .doesNotContain("\u202e", "\u0007", "alert('x')");
    }

    @Test
    void aPageWithoutFindingsSaysSo() {
        assertThat(new String(HtmlReport.write(3, List.of()), StandardCharsets.UTF_8))
                .contains("没有发现问题。", "共 3 份自评表")
                .doesNotContain("<table", "<script");
    }

    @Test
    void theListHoldsEveryFindingWithALinkToItsCell() throws Exception {
        List<Finding> findings = ofTheNine();
        try (XSSFWorkbook book = open(XlsxReport.write(9, findings))) {
            XSSFSheet sheet = book.getSheet("问题清单");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("自评表审核问题清单（共 9 份自评表；错误 2，警告 4，提示 9）");
            for (int i = 0; i < findings.size(); i++) {
                Finding finding = findings.get(i);
                Row row = sheet.getRow(i + 2);
                String[] expected = {
                    finding.severity().word(),
                    finding.project(),
                    finding.file(),
                    finding.sheet(),
                    finding.cell().address(),
                    finding.message(),
                    finding.basis() == null ? "" : finding.basis(),
                    finding.remedy(),
                    finding.rule(),
                    finding.foundBy().title()
                };
                assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(i + 1);
                for (int column = 0; column < expected.length; column++) {
                    assertThat(row.getCell(column + 1).getStringCellValue()).isEqualTo(expected[column]);
                }
                assertThat(row.getCell(5).getHyperlink().getAddress())
                        .startsWith("%E6%94%B6%E5%9B%9E/%E7%AC%AC%20")
                        .contains("%2350%25.xlsx");
                assertThat(((XSSFHyperlink) row.getCell(5).getHyperlink()).getLocation())
                        .isEqualTo("'" + finding.sheet() + "'!" + finding.cell().address());
            }
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:K17");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            double sum = 0;
            for (Row row : book.getSheet("统计")) {
                Cell count = row.getCell(3);
                sum += count.getCellType() == CellType.FORMULA ? count.getNumericCellValue() : 0;
            }
            assertThat(sum).isEqualTo(15);
        }
    }

    @Test
    void theStatisticsCountTheLevelsThatFindingsHave() throws Exception {
        Rule rule = new Rule("funds-sum", "资金总额与各来源之和不符", Severity.ERROR, null);
        List<Finding> mixed = new ArrayList<>();
        for (Severity severity : List.of(Severity.INFO, Severity.ERROR, Severity.INFO)) {
            mixed.add(new Finding(rule, severity, "a.xlsx", "表", null, null, null, "不符", "核对", null, null));
        }
        try (XSSFWorkbook book = open(XlsxReport.write(1, mixed))) {
            XSSFSheet statistics = book.getSheet("统计");
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            List<String> rows = new ArrayList<>();
            for (int i = 1; i <= statistics.getLastRowNum(); i++) {
                Row row = statistics.getRow(i);
                rows.add(row.getCell(0) + " " + row.getCell(1) + " " + row.getCell(2) + " "
                        + row.getCell(3).getNumericCellValue() + " "
                        + evaluator.evaluate(row.getCell(3)).getNumberValue());
            }
            assertThat(rows).containsExactly("funds-sum 错误 资金总额与各来源之和不符 1.0 1.0", "funds-sum 提示 资金总额与各来源之和不符 2.0 2.0");
        }
    }

    @Test
    void aTextNeverBecomesAFormula() throws Exception {
        byte[] file = XlsxReport.write(1, List.of(hostile()));
        try (XSSFWorkbook book = open(file)) {
            for (Cell cell : book.getSheet("问题清单").getRow(2)) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            }
            assertThat(book.getSheet("问题清单").getRow(2).getCell(2).getStringCellValue())
                    .isEqualTo("=cmd|' /C calc'!A0");
        }
        assertThat(XlsxReport.write(1, List.of(hostile()))).isEqualTo(file);
    }

    @Test
    void aListWithoutFindingsSaysSo() throws Exception {
        try (XSSFWorkbook book = open(XlsxReport.write(2, List.of()))) {
            assertThat(book.getSheet("问题清单").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("没有发现问题");
        }
    }

    @Test
    void thousandsOfFindingsAreListed() throws Exception {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many.addAll(ofTheNine().subList(0, 10));
        }
        try (XSSFWorkbook book = open(XlsxReport.write(9, many))) {
            assertThat(book.getSheet("问题清单").getLastRowNum()).isEqualTo(3_001);
        }
        assertThat(HtmlReport.write(9, many).length).isGreaterThan(1_000_000);
    }

    @Test
    @Tag("schema")
    void theListObeysTheSchemas() throws Exception {
        for (byte[] file : List.of(XlsxReport.write(9, ofTheNine()), XlsxReport.write(0, List.of()))) {
            for (Map.Entry<String, byte[]> part : Xlsx.parts(file).entrySet()) {
                if (part.getKey().startsWith("xl/") && part.getKey().endsWith(".xml")) {
                    assertThat(Schemas.faults(part.getValue()))
                            .as(part.getKey())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    @Tag("libreoffice")
    void libreOfficeCountsTheSame() throws Exception {
        LibreOffice.assumeAvailable();
        Path file = Files.write(temp.resolve("清单.xlsx"), Xlsx.withoutCachedValues(XlsxReport.write(9, ofTheNine())));
        Path saved =
                LibreOffice.convert("xlsx", temp.resolve("out"), List.of(file)).get(0);
        try (XSSFWorkbook before = open(XlsxReport.write(9, ofTheNine()));
                XSSFWorkbook after = open(Files.readAllBytes(saved))) {
            for (Row row : before.getSheet("统计")) {
                if (row.getCell(3).getCellType() == CellType.FORMULA) {
                    assertThat(after.getSheet("统计")
                                    .getRow(row.getRowNum())
                                    .getCell(3)
                                    .getNumericCellValue())
                            .isEqualTo(row.getCell(3).getNumericCellValue());
                }
            }
        }
    }

    @Test
    void linesOfATerminalEndAlikeWhateverTheSheetIsCalled() throws Exception {
        StringWriter text = new StringWriter();
        TextReport.write(9, ofTheNine(), new PrintWriter(text), false);
        String[] lines = text.toString().split("\\R", -1);
        List<Integer> ends = new ArrayList<>();
        for (String line : lines) {
            int at = Math.max(Math.max(line.indexOf(" 错误 "), line.indexOf(" 警告 ")), line.indexOf(" 提示 "));
            if (line.startsWith("  ") && at > 0) {
                ends.add(Columns.width(line.substring(0, at)));
            } else {
                assertThat(ends.stream().distinct().count()).isLessThanOrEqualTo(1);
                ends.clear();
            }
        }
        assertThat(lines).contains("共 9 份自评表；错误 2，警告 4，提示 9");
    }

    /** A name as long as a cell, a text longer than one: a report stays one that is read, and says what it left out. */
    @Test
    void whatIsTooLongIsCutAndTold() throws Exception {
        Finding finding = ofTheNine().get(0).withProject("项".repeat(32_767));
        assertThat(new String(HtmlReport.write(1, List.of(finding)), StandardCharsets.UTF_8))
                .contains("<td>" + "项".repeat(40) + "……（共 32767 字）</td>")
                .doesNotContain("项".repeat(41));
        String longer = "长".repeat(40_000);
        Finding told = new Finding(
                finding.foundBy(), finding.severity(), "a.xlsx", null, null, null, null, longer, "改正", null, null);
        try (XSSFWorkbook book = open(XlsxReport.write(1, List.of(told)))) {
            String message = book.getSheet("问题清单").getRow(2).getCell(6).getStringCellValue();
            assertThat(message).hasSize(32_767).endsWith("……（全文 40000 字，一个单元格放不下，后面的没有列出）");
        }
    }
}
