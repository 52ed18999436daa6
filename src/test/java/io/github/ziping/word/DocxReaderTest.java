package io.github.ziping.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.ooxml.ZipArchive;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a document is read as a person sees it who has accepted all changes. */
@Tag("slow")
class DocxReaderTest {
    private static Workbook open(byte[] docx) throws OoxmlException {
        return WordFile.open(ZipArchive.open(docx));
    }

    private static List<String> texts(String body) throws OoxmlException {
        List<String> texts = new ArrayList<>();
        for (Cell cell : sheet(body).cells()) {
            texts.add(cell.ref().address() + " " + cell.text());
        }
        return texts;
    }

    private static Sheet sheet(String body) throws OoxmlException {
        return open(Docx.of(body)).sheet(0, RowFilter.ALL);
    }

    /** A table of one cell that holds this. */
    private static String cell(String content) {
        return "<w:tbl><w:tr><w:tc><w:tcPr/>" + content + "</w:tc></w:tr></w:tbl>";
    }

    private static String cellOf(String content) throws OoxmlException {
        List<Cell> cells = sheet(cell(content)).cells();
        return cells.isEmpty() ? "" : cells.get(0).text();
    }

    @Test
    void aChangeCountsAsAccepted() throws OoxmlException {
        assertThat(cellOf("<w:p>" + Docx.run("完成") + "<w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:ins>"
                        + Docx.run("95") + "</w:ins>" + Docx.run("次") + "</w:p>"))
                .isEqualTo("完成95次");
        assertThat(cellOf("<w:p><w:moveFrom>" + Docx.run("旧") + "</w:moveFrom><w:moveTo>" + Docx.run("新")
                        + "</w:moveTo></w:p>"))
                .isEqualTo("新");
    }

    @Test
    void aDeletedEndOfAParagraphJoinsItWithTheNext() throws OoxmlException {
        assertThat(cellOf("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + Docx.run("可持续影响指") + "</w:p>" + Docx.p("标")))
                .isEqualTo("可持续影响指标");
    }

    @Test
    void aDeletedRowIsNone() throws OoxmlException {
        assertThat(texts("<w:tbl><w:tr><w:tc>" + Docx.p("甲") + "</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
                        + Docx.p("乙") + "</w:tc></w:tr><w:tr><w:tc>" + Docx.p("丙") + "</w:tc></w:tr></w:tbl>"))
                .containsExactly("A1 甲", "A2 丙");
    }

    @Test
    void aFieldSaysItsResult() throws OoxmlException {
        assertThat(cellOf(
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r>"
                                + "<w:r><w:t>不见</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                + Docx.run("100.00")
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + Docx.run("分") + "</w:p>"))
                .isEqualTo("100.00分");
    }

    @Test
    void symbolsBreaksAndHiddenText() throws OoxmlException {
        assertThat(cellOf("<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>95%</w:t><w:br/><w:t>其中</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>不见</w:t></w:r><w:r><w:t>可见</w:t></w:r></w:p>"))
                .isEqualTo("≥95%\n其中可见");
    }

    @Test
    void aTextBoxIsReadOnceThoughItIsSpeltTwice() throws OoxmlException {
        String box = "<w:txbxContent>" + Docx.p("框") + "</w:txbxContent>";
        assertThat(cellOf("<w:p>" + Docx.run("文") + "<w:r><mc:AlternateContent><mc:Choice>" + box
                        + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"))
                .isEqualTo("文\n框");
    }

    @Test
    void aTableInATableStandsBehindIt() throws OoxmlException {
        Workbook file = open(Docx.of(cell(Docx.p("外") + Docx.table("内1|内2"))));
        assertThat(file.sheet(0, RowFilter.ALL).cells())
                .extracting(cell -> cell.ref().address() + cell.text())
                .containsExactly("A1外", "A2内1", "B2内2");
        assertThat(file.origins().part(0).name()).isEqualTo("表1");
        assertThat(file.origins().part(1).name()).isEqualTo("表2");
    }

    @Test
    void spansAndVerticalMergesAreTheSheets() throws OoxmlException {
        Sheet sheet = sheet("<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + Docx.p("产出")
                + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + Docx.p("数量") + "</w:tc></w:tr>"
                + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>" + Docx.p("次") + "</w:tc><w:tc>"
                + Docx.p("3")
                + "</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc>" + Docx.p("右")
                + "</w:tc></w:tr></w:tbl>");
        assertThat(sheet.merges()).containsExactlyInAnyOrder(new Sheet.Range(0, 0, 1, 0), new Sheet.Range(0, 1, 0, 2));
        assertThat(sheet.cells())
                .extracting(cell -> cell.ref().address() + cell.text())
                .containsExactly("A1产出", "B1数量", "B2次", "C23", "B3右");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, %1、, 一、|二、",
        "decimal, (%1), (1)|(2)",
        "upperLetter, %1., A.|B.",
        "lowerRoman, %1), i)|ii)",
        "decimalEnclosedCircle, %1, ①|②",
        "bullet, ·, |"
    })
    void automaticNumbersAreText(String format, String text, String expected) throws OoxmlException {
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>"
                + Docx.run("项") + "</w:p>";
        String numbering =
                "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
                        + format + "\"/><w:lvlText w:val=\"" + text
                        + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num>";
        List<Cell> cells = open(Docx.of(cell(item + item), numbering))
                .sheet(0, RowFilter.ALL)
                .cells();
        String[] numbers = expected == null ? new String[] {"", ""} : expected.split("\\|", -1);
        assertThat(cells.get(0).text()).isEqualTo(numbers[0] + "项\n" + numbers[1] + "项");
    }

    @Test
    void linesFarFromTablesAreProse() throws OoxmlException {
        String prose = Docx.p("本通知的正文很长。".repeat(30));
        assertThat(texts(prose + Docx.p("自评表") + Docx.p("（2024年度）") + Docx.table("甲") + Docx.p("填表人：某某") + prose))
                .containsExactly("A1 自评表", "A2 （2024年度）", "A3 甲", "A4 填表人：某某");
    }

    /** Edges that rows have not quite alike make columns that nobody sees. */
    @Test
    void columnsTooThinToBeSeenAreNone() throws OoxmlException {
        String row1 = "<w:tr>" + spanning(1, "总分") + spanning(2, "100") + "</w:tr>";
        String row2 = "<w:tr>" + spanning(2, "等级") + spanning(1, "优") + "</w:tr>";

        assertThat(texts(grid(1200, 1, 1199) + row1 + row2 + "</w:tbl>"))
                .containsExactly("A1 总分", "B1 100", "A2 等级", "B2 优");
        // a width that may hold something, a text in a thin column, and widths that nobody cared for
        assertThat(texts(grid(1200, 60, 1199) + row1 + row2 + "</w:tbl>")).contains("C2 优");
        String row3 = "<w:tr>" + spanning(1, "甲") + spanning(1, "乙") + spanning(1, "丙") + "</w:tr>";
        assertThat(texts(grid(1200, 1, 1199) + row3 + row2 + "</w:tbl>")).contains("B1 乙", "C1 丙", "C2 优");
        assertThat(texts(grid(0, 0, 0) + row3 + "</w:tbl>")).containsExactly("A1 甲", "B1 乙", "C1 丙");
        assertThat(texts(grid(1, 1, 1) + row3 + "</w:tbl>")).containsExactly("A1 甲", "B1 乙", "C1 丙");
        assertThat(texts(grid(1200) + row3 + "</w:tbl>")).containsExactly("A1 甲", "B1 乙", "C1 丙");
    }

    private static String grid(int... widths) {
        StringBuilder grid = new StringBuilder("<w:tbl><w:tblGrid>");
        for (int width : widths) {
            grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        return grid.append("</w:tblGrid>").toString();
    }

    private static String spanning(int columns, String text) {
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"" + columns + "\"/></w:tcPr>" + Docx.p(text) + "</w:tc>";
    }

    /** Writer keeps symbols as characters of their font's own. */
    @Test
    void aSymbolInATextIsReadByItsFont() throws OoxmlException {
        assertThat(cellOf(
                        "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>\uf0b3</w:t></w:r><w:r><w:t>95%</w:t></w:r>"
                                + "<w:r><w:rPr><w:rFonts w:ascii=\"宋体\"/></w:rPr><w:t>\uf0b3</w:t></w:r></w:p>"))
                .isEqualTo("≥95%\uf0b3");
    }

    /** A cell is joined with the one above only where the letters show that a page cut it. */
    @ParameterizedTest
    @CsvSource({
        "可持续影响指|5|保障, 标|5|有力, true",
        "可持续影响指标|5|保障, 标|5|有力, false",
        "质量|5|保障, 好|5|有力, false",
        "数量指标|1|保障, 质量指标|0|有力, false",
        "数量指标|5|已完成采购，但验收时间略有推迟，主要原因是, ||供货不及时。, true",
        "数量指标|5|已完成采购，但验收时间略有推迟。, ||供货不及时。, false",
        "数量指标|5|无, ||偏差, false",
        "数量指标|5|已完成采购，但验收时间略有推迟，主要原因是, 质量指标||供货不及时。, false"
    })
    void aTableThatAPageCutIsMended(String last, String first, boolean joined) throws OoxmlException {
        List<String> whole = texts(Docx.table("指标|分值|原因", "成本指标|10|", last, first));
        List<String> cut = texts(
                Docx.table("指标|分值|原因", "成本指标|10|", last) + Docx.p("") + Docx.table("指标|分值|原因", first, "社会效益指标|5|"));
        String[] above = last.split("\\|", -1);
        String[] below = first.split("\\|", -1);
        String joint = below[0].isEmpty() ? "C3 " + above[2] + below[2] : "A3 " + above[0] + below[0];

        assertThat(whole).doesNotContain(joint);
        assertThat(cut.contains(joint)).isEqualTo(joined);
        assertThat(String.join("", cut)).contains("社会效益指标", below[2]);
    }

    @Test
    void aDocumentWithoutATableSaysSo() {
        assertThatThrownBy(() -> open(Docx.of(Docx.p("通知"))))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("没有表格");
    }

    private static void takes(String body) throws OoxmlException {
        assertThat(open(Docx.of(body))).isNotNull();
    }

    private static void refuses(String body, String told) {
        assertThatThrownBy(() -> open(Docx.of(body)))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining(told);
    }

    private static String tables(int count) {
        return "<w:tbl><w:tr><w:tc>".repeat(count) + Docx.p("内") + "</w:tc></w:tr></w:tbl>".repeat(count);
    }

    @Test
    void tablesInTablesHaveALimit() throws OoxmlException {
        takes(tables(Limits.TABLES_IN_TABLES));
        refuses(tables(Limits.TABLES_IN_TABLES + 1), "表格嵌套超过 16 层");
    }

    @Test
    void elementsInElementsHaveALimit() throws OoxmlException {
        // document, body, table, row, cell and paragraph stand around the deepest
        int around = 6;
        takes(cell("<w:p>" + nested(Limits.WORD_DEPTH - around) + "</w:p>"));
        refuses(cell("<w:p>" + nested(Limits.WORD_DEPTH - around + 1) + "</w:p>"), "嵌套超过 512 层");
        refuses(nested(Limits.WORD_DEPTH), "嵌套超过 512 层");
    }

    private static String nested(int depth) {
        return "<w:ins>".repeat(depth) + "</w:ins>".repeat(depth);
    }

    @Test
    void columnsHaveALimit() throws OoxmlException {
        takes(wide(Limits.WORD_COLUMNS));
        refuses(wide(Limits.WORD_COLUMNS + 1), "表格超过 1000 列");
    }

    private static String wide(int columns) {
        return "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"" + columns + "\"/></w:tcPr>" + Docx.p("宽")
                + "</w:tc></w:tr></w:tbl>";
    }

    @Test
    void piecesHaveALimit() throws OoxmlException {
        // the table's row and its one paragraph count as well; texts differ, or the zip would be a bomb
        StringBuilder lines = new StringBuilder();
        Random random = new Random(7);
        for (int i = 0; i < Limits.WORD_PIECES - 2; i++) {
            lines.append("<w:p><w:r><w:t>").append(random.nextInt(1_000_000)).append("</w:t></w:r></w:p>");
        }
        takes(lines + cell(Docx.p("内")));
        refuses(lines + Docx.p("多") + cell(Docx.p("内")), "段落和表格行超过 500000 个");
    }
}
