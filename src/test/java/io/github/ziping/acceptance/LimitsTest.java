package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FindingList;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.Limits;
import io.github.ziping.ole.XlsFile;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.xlsx.XlsxFile;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.testing.Biff;
import io.github.ziping.testing.HostileXlsx;
import io.github.ziping.testing.TestOffice;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each limit, at it and above it; and the table of limits, which says the same as the code. */
@Tag("slow")
@Timeout(60)
class LimitsTest {
    private static final String END = "</sheetData></worksheet>";
    private static final Pattern ROW = Pattern.compile("\\| `([A-Z_]+)` \\| ([0-9]+) \\|");

    private final Ziping ziping = TestOffice.open();

    @Test
    void theTableSaysWhatTheCodeSays() throws IOException {
        Map<String, Long> table = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("docs/limits.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.lookingAt()) {
                table.put(row.group(1), Long.valueOf(row.group(2)));
            }
        }

        assertThat(table).hasSizeGreaterThan(30).isEqualTo(constants());
    }

    @Test
    void eachLimitIsAskedByATest() throws IOException {
        String tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(LimitsTest::text)
                    .collect(Collectors.joining());
        }

        assertThat(constants().keySet()).allMatch(name -> tests.contains("Limits." + name));
    }

    private static Map<String, Long> constants() {
        Map<String, Long> constants = new TreeMap<>();
        Arrays.stream(Limits.class.getFields()).forEach(field -> {
            try {
                constants.put(field.getName(), ((Number) field.get(null)).longValue());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
        return constants;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The findings of reading a file. */
    private String told(byte[] file, String name) {
        try {
            return ziping.read(file, name).stream()
                    .flatMap(reading -> reading.findings().stream())
                    .map(Finding::toString)
                    .collect(Collectors.joining("\n"));
        } catch (UnreadableException e) {
            return e.findings().toString();
        }
    }

    /** At the limit a file is not refused for it, and one more is too much. */
    private void workbooks(int limit, IntFunction<HostileXlsx> file, String refusal) {
        assertThat(told(file.apply(limit).bytes(), "a.xlsx")).doesNotContain(refusal);
        assertThat(told(file.apply(limit + 1).bytes(), "a.xlsx")).contains(refusal);
    }

    /** The same where every row is kept, sheet by sheet. */
    private static void sheets(int limit, IntFunction<HostileXlsx> file, String refusal) throws OoxmlException {
        readAll(file.apply(limit).bytes());
        byte[] above = file.apply(limit + 1).bytes();
        assertThatThrownBy(() -> readAll(above))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining(refusal);
    }

    private static void readAll(byte[] file) throws OoxmlException {
        XlsxFile book = XlsxFile.open(file);
        for (int i = 0; i < book.sheetNames().size(); i++) {
            book.sheet(i, RowFilter.ALL);
        }
    }

    private void documents(int limit, IntFunction<String> json, String refusal) {
        assertThat(told(utf8(json.apply(limit)), "a.json")).doesNotContain(refusal);
        assertThat(told(utf8(json.apply(limit + 1)), "a.json")).contains(refusal);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static HostileXlsx book() {
        return new HostileXlsx();
    }

    private static HostileXlsx cells(String before, int times, IntFunction<String> piece, String behind) {
        return book().sheet("<row r=\"1\">" + before, times, piece, behind + "</row>" + END);
    }

    private static HostileXlsx behindCells(String before, int times, IntFunction<String> piece, String behind) {
        return book().sheet(
                        "<row r=\"1\"><c r=\"ALM1\"><v>1</v></c></row></sheetData>" + before,
                        times,
                        piece,
                        behind + "</worksheet>");
    }

    /** Pieces that make up so many bytes and deflate well, but not as a bomb does. */
    private static HostileXlsx.Part bytes(String before, int size, String behind) {
        return out -> {
            out.write(utf8(before));
            byte[] filling = new byte[400];
            Arrays.fill(filling, (byte) ' ');
            int left = size - before.length() - behind.length();
            for (int i = 0; left > 0; i++) {
                byte[] number = utf8("<!--" + Integer.toHexString(i * 0x9E3779B9) + "-->");
                boolean fits = left > filling.length + number.length;
                out.write(filling, 0, fits ? filling.length - number.length : Math.min(left, filling.length));
                left -= fits ? filling.length - number.length : Math.min(left, filling.length);
                if (fits) {
                    out.write(number);
                    left -= number.length;
                }
            }
            out.write(utf8(behind));
        };
    }

    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    @Test
    void bytesOfAnInput() {
        assertThat(told(new byte[Limits.INPUT_BYTES], "a.xlsx")).doesNotContain("超过 64 MB");
        assertThat(told(new byte[Limits.INPUT_BYTES + 1], "a.xlsx")).contains("超过 64 MB");
    }

    @Test
    void bytesOfAContainer() {
        Function<Integer, byte[]> container = size -> {
            byte[] file = new byte[size];
            byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
            System.arraycopy(magic, 0, file, 0, magic.length);
            return file;
        };
        assertThat(told(container.apply(Limits.OLE_BYTES), "a.xls")).doesNotContain("超过 32 MB");
        assertThat(told(container.apply(Limits.OLE_BYTES + 1), "a.xls")).contains("超过 32 MB");
    }

    @Test
    void partsOfAZip() {
        workbooks(
                Limits.ZIP_PARTS,
                n -> {
                    HostileXlsx file = cells("", 0, i -> "", "");
                    for (int i = 4; i < n; i++) {
                        file.part("x" + i, out -> {});
                    }
                    return file;
                },
                "文件超过 20000 个");
    }

    @Test
    void bytesOfAPart() {
        workbooks(
                Limits.PART_BYTES,
                n -> cells("", 0, i -> "", "")
                        .relationship("strings", "sharedStrings", "sharedStrings.xml")
                        .part("xl/sharedStrings.xml", bytes("<sst>", n, "</sst>"))
                        .fast(),
                "展开后超过 67108864 字节");
    }

    @Test
    void bytesOfAStreamedPart() throws Exception {
        sheets(
                Limits.STREAMED_BYTES,
                n -> book().sheetIn("a.xml")
                        .part("xl/a.xml", bytes(SHEET + "<sheetData>", n, END))
                        .fast(),
                "展开后超过 671088640 字节");
    }

    @Test
    void bytesOfAllParts() throws Exception {
        // a sixteenth of them each time; the small parts may be known from another file, and count only if not
        int sixteenth = (int) (Limits.INFLATED_BYTES / 16);
        XlsxFile at = sheetOf(sixteenth - 4096);
        XlsxFile above = sheetOf(sixteenth + 1);
        for (int i = 0; i < 15; i++) {
            at.sheet(0, RowFilter.ALL);
            above.sheet(0, RowFilter.ALL);
        }

        at.sheet(0, RowFilter.ALL);
        assertThatThrownBy(() -> above.sheet(0, RowFilter.ALL)).hasMessageContaining("展开后过大");
    }

    private static XlsxFile sheetOf(int bytes) throws OoxmlException {
        HostileXlsx file = book().sheetIn("a.xml").part("xl/a.xml", bytes(SHEET + "<sheetData>", bytes, END));
        return XlsxFile.open(file.fast().bytes());
    }

    @Test
    void bytesInAnotherEncoding() {
        String gbk = "<?xml version=\"1.0\" encoding=\"GBK\"?>";
        workbooks(
                Limits.FOREIGN_BYTES,
                n -> cells("", 0, i -> "", "")
                        .relationship("strings", "sharedStrings", "sharedStrings.xml")
                        .part("xl/sharedStrings.xml", out -> {
                            out.write((gbk + "<sst>").getBytes(Charset.forName("GBK")));
                            byte[] blanks = new byte[n - gbk.length() - 11];
                            Arrays.fill(blanks, (byte) ' ');
                            out.write(blanks);
                            out.write(utf8("</sst>"));
                        }),
                "过长的内容");
    }

    @Test
    void bytesOfAToken() {
        // a window that holds the token may hold a little in front of it too
        IntFunction<String> told =
                n -> told(cells("<!--", 1, i -> " ".repeat(n), "-->").bytes(), "a.xlsx");

        assertThat(told.apply(Limits.TOKEN_BYTES - 4096)).doesNotContain("过长的内容");
        assertThat(told.apply(Limits.TOKEN_BYTES + 1)).contains("过长的内容");
    }

    @Test
    void attributesOfAnElement() {
        workbooks(Limits.ATTRIBUTES, n -> cells("<c ", n, i -> "a=\"\" ", "/>"), "超过 256 个属性");
    }

    @Test
    void charsOfAText() {
        workbooks(
                Limits.TEXT_CHARS,
                n -> cells("<c t=\"inlineStr\"><is><t>", n, i -> "字", "</t></is></c>"),
                "A1 的文字有 32768 个字符");
        workbooks(
                Limits.TEXT_CHARS, n -> cells("<c t=\"str\"><v>", n, i -> "_x000D_", "</v></c>"), "A1 的文字有 32768 个字符");
        documents(
                Limits.TEXT_CHARS,
                n -> form("\"title\":\"" + "字".repeat(n) + "\","),
                "title 错误 unreadable-file（文件无法读取） 文字有 32768 个字符");
    }

    @Test
    void bytesOfAText() {
        // each char is spelt with eight bytes
        assertThat(Limits.TEXT_BYTES).isEqualTo(8 * Limits.TEXT_CHARS);
        workbooks(
                Limits.TEXT_BYTES,
                n -> cells(
                        "<c t=\"str\"><v>",
                        Limits.TEXT_CHARS,
                        i -> "&#00065;",
                        "&".repeat(0) + " ".repeat(n - Limits.TEXT_BYTES) + "</v></c>"),
                "有一段文字超过 32767 个字符");
    }

    @Test
    void relationshipsOfAPart() {
        workbooks(
                Limits.RELATIONSHIPS,
                n -> {
                    HostileXlsx file = cells("", 0, i -> "", "");
                    for (int i = 1; i < n; i++) {
                        file.relationship("r" + i, "x", "y");
                    }
                    return file;
                },
                "关联超过 100000 个");
    }

    @Test
    void worksheets() {
        workbooks(
                Limits.SHEETS,
                n -> {
                    HostileXlsx file = book();
                    for (int i = 0; i < n; i++) {
                        file.sheetIn("sheet" + i + ".xml");
                    }
                    return file;
                },
                "工作表超过 5000 张");
        IntFunction<byte[]> xls = n -> {
            Biff file = new Biff();
            for (int i = 0; i < n; i++) {
                file.sheet(1);
            }
            return file.bytes();
        };
        assertThat(told(xls.apply(Limits.SHEETS), "a.xls")).doesNotContain("工作表超过 5000 张");
        assertThat(told(xls.apply(Limits.SHEETS + 1), "a.xls")).contains("工作表超过 5000 张");
    }

    @Test
    void definedNames() {
        workbooks(
                Limits.NAMES,
                n -> cells("", 0, i -> "", "").workbook("<definedName name=\"n\">1</definedName>".repeat(n)),
                "名称超过 200000 个");
    }

    @Test
    void sharedStrings() {
        workbooks(Limits.SHARED_STRINGS, n -> cells("", 0, i -> "", "").strings(n, i -> "<si/>"), "文字超过 1000000 条");
    }

    @Test
    void cellStyles() {
        workbooks(
                Limits.CELL_STYLES,
                n -> cells("", 0, i -> "", "")
                        .relationship("styles", "styles", "styles.xml")
                        .part(
                                "xl/styles.xml",
                                HostileXlsx.repeated(
                                        "<styleSheet><cellXfs>", n, i -> "<xf/>", "</cellXfs></styleSheet>")),
                "单元格格式超过 65536 种");
        IntFunction<byte[]> xls = n -> {
            Biff file = new Biff();
            for (int i = 0; i < n; i++) {
                file.global(0x00e0, new byte[20]);
            }
            return file.sheet(1).bytes();
        };
        assertThat(told(xls.apply(Limits.CELL_STYLES), "a.xls")).doesNotContain("单元格格式超过");
        assertThat(told(xls.apply(Limits.CELL_STYLES + 1), "a.xls")).contains("单元格格式超过 65536 种");
    }

    @Test
    void cellsOfARow() {
        workbooks(Limits.CELLS_IN_ROW, n -> cells("", n, i -> "<c r=\"A1\"><v>1</v></c>", ""), "第 1 行的单元格超过 16384 个");
        IntFunction<byte[]> xls = n -> {
            Biff file = new Biff().sheet(1);
            for (int i = 0; i < n; i++) {
                file.number(0, 7, i);
            }
            return file.bytes();
        };
        assertThat(told(xls.apply(Limits.CELLS_IN_ROW), "a.xls")).doesNotContain("第 1 行的单元格超过");
        assertThat(told(xls.apply(Limits.CELLS_IN_ROW + 1), "a.xls")).contains("第 1 行的单元格超过 16384 个");
    }

    private static HostileXlsx numbers(HostileXlsx file, int cells) {
        return file.sheet("", cells, i -> "<row><c><v>1</v></c></row>", END);
    }

    @Test
    void cellsOfASheet() throws Exception {
        sheets(Limits.CELLS_ON_SHEET, n -> numbers(book(), n), "工作表的单元格超过 500000 个");
    }

    @Test
    void cellsOfAFile() throws Exception {
        sheets(
                Limits.CELLS_IN_FILE,
                n -> {
                    HostileXlsx file = book();
                    for (int left = n; left > 0; left -= Limits.CELLS_ON_SHEET) {
                        numbers(file, Math.min(left, Limits.CELLS_ON_SHEET));
                    }
                    return file;
                },
                "文件的单元格超过 2000000 个");
    }

    @Test
    void textOfAFile() throws Exception {
        String longest = "<si><t>" + "a".repeat(Limits.TEXT_CHARS) + "</t></si>";
        sheets(
                Limits.TEXT_IN_FILE,
                n -> cells("", 513, i -> "<c t=\"s\"><v>" + (i == 512 ? 1 : 0) + "</v></c>", "")
                        .strings(
                                2,
                                i -> i == 0
                                        ? longest
                                        : "<si><t>" + "b".repeat(n - 512 * Limits.TEXT_CHARS) + "</t></si>"),
                "文字超过 16777216 个字符");
    }

    @Test
    void mergesOfASheet() {
        workbooks(
                Limits.MERGES_ON_SHEET,
                n -> behindCells("<mergeCells>", n, i -> "<mergeCell ref=\"A" + (i + 2) + "\"/>", "</mergeCells>"),
                "工作表的合并区域超过 20000 个");
    }

    @Test
    void mergesOfAFile() throws Exception {
        sheets(
                Limits.MERGES_IN_FILE,
                n -> {
                    HostileXlsx file = book();
                    for (int left = n; left > 0; left -= Limits.MERGES_ON_SHEET) {
                        file.sheet(
                                "</sheetData><mergeCells>",
                                Math.min(left, Limits.MERGES_ON_SHEET),
                                i -> "<mergeCell ref=\"A1\"/>",
                                "</mergeCells></worksheet>");
                    }
                    return file;
                },
                "文件的合并区域超过 1000000 个");
    }

    @Test
    void columnsOfMerges() {
        workbooks(
                Limits.MERGED_COLUMNS,
                n -> book().sheet(
                                "<row r=\"2000\"><c r=\"ALL2000\"><v>1</v></c></row></sheetData><mergeCells>",
                                1_001,
                                i -> i == 1_000
                                        ? n == Limits.MERGED_COLUMNS ? "" : "<mergeCell ref=\"A1001\"/>"
                                        : "<mergeCell ref=\"A" + (i + 1) + ":ALL" + (i + 1) + "\"/>",
                                "</mergeCells></worksheet>"),
                "所占的列合计超过 1000000 列");
    }

    @Test
    void pageBreaks() {
        workbooks(
                Limits.PAGE_BREAKS,
                n -> behindCells("<rowBreaks>", n, i -> "<brk id=\"" + (i + 1) + "\"/>", "</rowBreaks>"),
                "分页符超过 20000 个");
    }

    @Test
    void tokensOfAFormula() throws Exception {
        assertThat(formula(Limits.FORMULA_BYTES)).startsWith("((").contains("7");
        assertThat(formula(Limits.FORMULA_BYTES + 1)).isEmpty();
    }

    /** The text of a formula: a 7 in brackets, one byte for each pair. */
    private static String formula(int bytes) throws OoxmlException {
        byte[] tokens = new byte[bytes];
        Arrays.fill(tokens, (byte) 0x15);
        tokens[0] = 0x1e;
        tokens[1] = 7;
        tokens[2] = 0;
        byte[] file = new Biff().sheet(1).formula(0, 0, 7, tokens).bytes();
        return String.valueOf(
                XlsFile.open(file, null).sheet(0, RowFilter.ALL).cells().get(0).formula());
    }

    @Test
    void headingsOfARow() throws Exception {
        HeaderDictionary words = HeaderDictionary.of(ziping.profile());
        IntFunction<HostileXlsx> row = n -> cells("", n, i -> "<c t=\"inlineStr\"><is><t>得分</t></is></c>", "");

        for (int more = 0; more < 2; more++) {
            XlsxFile file =
                    XlsxFile.open(row.apply(Limits.HEADINGS_IN_ROW + more).bytes());
            SheetGrid.Row read = SheetGrid.read(file, 0, words).rows().get(0);
            assertThat(read.headings()).hasSize(Limits.HEADINGS_IN_ROW);
            assertThat(read.cells()).hasSize(Limits.HEADINGS_IN_ROW + more);
        }
    }

    @Test
    void formsSideBySide() {
        workbooks(Limits.FORMS_BESIDE, n -> book().sheet(3, i -> "项目名称|甲|||".repeat(n)), "并排的表超过 64 张");
    }

    @Test
    void partsOfAGroup(@TempDir Path folder) throws Exception {
        // a row whose amount is the sum of so many rows below it is a group of them, and none of the projects
        assertThat(projects(Limits.GROUP_PARTS, folder)).isEqualTo(Limits.GROUP_PARTS);
        assertThat(projects(Limits.GROUP_PARTS + 1, folder)).isEqualTo(Limits.GROUP_PARTS + 2);
    }

    private int projects(int parts, Path folder) throws Exception {
        HostileXlsx list = book().sheet(
                        parts + 2,
                        i -> i == 0
                                ? "项目名称|实施单位|年初预算数"
                                : i == 1 ? "信息化建设||" + 30 * parts : "项目甲" + "乙丙丁戊".charAt(i % 4) + i + "号|一处|30");
        Path file = Files.write(folder.resolve(parts + ".xlsx"), list.bytes());
        return ziping.roster(file).entries().size();
    }

    private static String form(String more) {
        return "{\"forms\":[{" + more + "\"funds\":{\"total\":{},\"sources\":[]},\"indicators\":[]}]}";
    }

    @Test
    void levelsOfJson() {
        // the document, its list and the form are three of them
        documents(
                Limits.JSON_DEPTH, n -> form("\"source\":" + "[".repeat(n - 3) + "]".repeat(n - 3) + ","), "嵌套超过 64 层");
    }

    @Test
    void formsOfAnInput() {
        String one = "{\"funds\":{\"total\":{},\"sources\":[]},\"indicators\":[]},";
        documents(
                Limits.FORMS,
                n -> "{\"forms\":[" + one.repeat(n - 1) + one.substring(0, one.length() - 1) + "]}",
                "超过 10000 项");
    }

    @Test
    void valuesOfAForm() {
        // the form itself, its funds, their total and sources, and the list of indicators are five of them
        documents(
                Limits.JSON_VALUES,
                n -> "{\"forms\":[{\"funds\":{\"total\":{},\"sources\":[]},\"indicators\":[" + "{},".repeat(n - 6)
                        + "{}]}]}",
                "内容超过 200000 项");
    }

    @Test
    void rowsOfJson() {
        IntFunction<String> json = n -> {
            StringBuilder forms = new StringBuilder("{\"forms\":[");
            for (int left = n; left > 0; left -= 50_000) {
                int rows = Math.min(left, 50_000);
                forms.append(left == n ? "" : ",")
                        .append("{\"funds\":{\"total\":{},\"sources\":[]},\"indicators\":[")
                        .append("{},".repeat(rows - 1))
                        .append("{}]}");
            }
            return forms.append("]}").toString();
        };
        documents(Limits.JSON_ROWS, json, "共超过 1000000 行");
    }

    @Test
    void wordsOfJson() {
        documents(Limits.JSON_WORD_CHARS, n -> form("\"" + "a".repeat(n) + "\":1,"), "成员名称超过 1000 个字符");
        documents(Limits.JSON_WORD_CHARS, n -> form("\"year\":" + "1".repeat(n) + ","), "数字超过 1000 个字符");
    }

    @Test
    void findingsOfAForm() {
        IntFunction<String> told = n -> told(
                book().sheet(
                                n + 3,
                                i -> i == 0
                                        ? "项目名称|甲|年度|2024"
                                        : i == 1
                                                ? "资金来源|年初预算数|全年预算数|全年执行数|分值|执行率|得分"
                                                : i == 2
                                                        ? "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施"
                                                        : "产出指标|数量指标|指标" + i + "|1|1|十分|10|")
                        .bytes(),
                "a.xlsx");
        String few = told.apply(100);
        int others = (int) few.lines().count() - 100;

        assertThat(told.apply(Limits.FINDINGS_IN_FORM - others)).doesNotContain("另有");
        assertThat(told.apply(Limits.FINDINGS_IN_FORM - others + 7))
                .contains("另有 ")
                .satisfies(all -> assertThat(all.lines().count()).isLessThan(Limits.FINDINGS_IN_FORM + 10));
    }

    @Test
    void findingsOfAFile() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < Limits.FINDINGS_IN_FILE; i++) {
            findings.add(ReadingRule.BAD_NUMBER.ofFile("a.xlsx", "第 " + i + " 处", "改正"));
        }
        assertThat(FindingList.limited(findings, Limits.FINDINGS_IN_FILE)).isSameAs(findings);

        findings.add(ReadingRule.UNREAD_CELL.ofFile("a.xlsx", "未读", "删除"));
        findings.add(ReadingRule.BAD_NUMBER.ofFile("a.xlsx", "又一处", "改正"));
        findings.add(ReadingRule.BAD_NUMBER.ofFile("a.xlsx", "再一处", "改正"));
        List<Finding> told = FindingList.limited(findings, Limits.FINDINGS_IN_FILE);

        assertThat(told).hasSize(Limits.FINDINGS_IN_FILE + 2);
        assertThat(told.subList(Limits.FINDINGS_IN_FILE, told.size()))
                .extracting(Finding::message)
                .containsExactly("另有 1 处“单元格没有读取”，没有逐条列出", "另有 2 处“应为数字，实为文字”，没有逐条列出");
    }

    @Test
    void sheetsThatShareAPlace() {
        assertThat(told(new Biff().sheet(1).number(0, 0, 1).bytes(), "a.xls")).doesNotContain("共用");
        assertThat(told(new Biff().sheet(2).number(0, 0, 1).bytes(), "a.xls")).contains("与另一张共用一处内容");
    }

    @Test
    void twoPartsOfOneName() {
        HostileXlsx file = cells("", 0, i -> "", "").part("xl/a.xml", out -> {});
        assertThat(told(file.bytes(), "a.xlsx")).doesNotContain("同名");

        file.part("xl/A.xml", out -> {});
        assertThat(told(file.bytes(), "a.xlsx")).contains("两个同名的部分 xl/A.xml");
    }
}
