package io.github.ziping.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.ooxml.ZipBuilder;
import io.github.ziping.testing.Xlsx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetXmlStreamTest {
    private final SharedStrings strings = new SharedStrings(new byte[0], 0);
    private final SheetXmlStream sheet = new SheetXmlStream(strings, 6);

    /** The sheet's parts; it is finished by that. */
    private Map<String, byte[]> parts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipBuilder zip = new ZipBuilder(bytes)) {
            sheet.addTo(zip, 0);
            zip.finish();
        }
        return Xlsx.parts(bytes.toByteArray());
    }

    private static String xml(Map<String, byte[]> parts) {
        return new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
    }

    /** From a tag on. */
    private static String from(String tag, Map<String, byte[]> parts) {
        String xml = xml(parts);
        return xml.substring(xml.indexOf(tag));
    }

    @Test
    void cellsOfEveryKind() throws IOException {
        sheet.row(20);
        sheet.text(0, "甲", 1);
        sheet.text(1, "甲", 2);
        sheet.text(2, null, 3);
        sheet.text(3, "", 3);
        sheet.number(4, new BigDecimal("12.30"), 4);
        sheet.number(5, (BigDecimal) null, 4);
        sheet.number(6, 7, 4);
        sheet.formula(7, "A1&\"<\"", "a<b", 5);
        sheet.row(15.75);
        sheet.formula(0, "SUM(E1:G1)", new BigDecimal("19.3"), 4);

        assertThat(from("<sheetData>", parts()))
                .isEqualTo("<sheetData><row r=\"1\" ht=\"20\" customHeight=\"1\">"
                        + "<c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"2\" t=\"s\"><v>0</v></c>"
                        + "<c r=\"C1\" s=\"3\"/><c r=\"D1\" s=\"3\"/><c r=\"E1\" s=\"4\"><v>12.3</v></c>"
                        + "<c r=\"F1\" s=\"4\"/><c r=\"G1\" s=\"4\"><v>7</v></c>"
                        + "<c r=\"H1\" s=\"5\" t=\"str\"><f>A1&amp;&quot;&lt;&quot;</f><v>a&lt;b</v></c></row>"
                        + "<row r=\"2\" ht=\"15.75\" customHeight=\"1\">"
                        + "<c r=\"A2\" s=\"4\"><f>SUM(E1:G1)</f><v>19.3</v></c></row></sheetData></worksheet>");
    }

    @Test
    void whatComesBehindTheRowsStandsInTheOrderOfTheStandard() throws IOException {
        sheet.printAt(80);
        sheet.row(20);
        sheet.wideText(0, 2, "题", 1);
        sheet.link(0, "'乙'!A1");
        sheet.link(1, "a%20b.xlsx", "'丙'!B2");
        sheet.breakPage();
        sheet.row(20);
        sheet.filter("A1:C2");
        sheet.drawing("../drawings/drawing1.xml");
        sheet.table("../tables/table1.xml");

        Map<String, byte[]> parts = parts();
        assertThat(from("</sheetData>", parts))
                .isEqualTo("</sheetData><autoFilter ref=\"A1:C2\"/>"
                        + "<mergeCells count=\"1\"><mergeCell ref=\"A1:C1\"/></mergeCells>"
                        + "<hyperlinks><hyperlink ref=\"A1\" location=\"'乙'!A1\"/>"
                        + "<hyperlink ref=\"B1\" r:id=\"rId1\" location=\"'丙'!B2\"/></hyperlinks>"
                        + "<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\""
                        + " bottom=\"0.6\" header=\"0.25\" footer=\"0.3\"/>"
                        + "<pageSetup paperSize=\"9\" orientation=\"landscape\" scale=\"80\"/>"
                        + "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>"
                        + "<rowBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"1\" max=\"16383\" man=\"1\"/></rowBreaks>"
                        + "<drawing r:id=\"rId2\"/><tableParts count=\"1\"><tablePart r:id=\"rId3\"/></tableParts>"
                        + "</worksheet>");
        assertThat(new String(parts.get("xl/worksheets/_rels/sheet1.xml.rels"), StandardCharsets.UTF_8))
                .contains("Target=\"a%20b.xlsx\" TargetMode=\"External\"");
    }

    @Test
    void whatComesBeforeTheRows() throws IOException {
        sheet.width(4.5);
        sheet.width(20);
        sheet.freeze(2, 1);
        sheet.select();
        sheet.printOnePageWide();
        sheet.row(20);

        assertThat(xml(parts()))
                .contains("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews>"
                        + "<sheetView showGridLines=\"0\" tabSelected=\"1\" zoomScale=\"100\" workbookViewId=\"0\">"
                        + "<pane xSplit=\"1\" ySplit=\"2\" topLeftCell=\"B3\" activePane=\"bottomRight\" state=\"frozen\"/>"
                        + "<selection pane=\"bottomRight\" activeCell=\"B3\" sqref=\"B3\"/></sheetView></sheetViews>")
                .contains("<cols><col min=\"1\" max=\"1\" width=\"4.5\" customWidth=\"1\"/>"
                        + "<col min=\"2\" max=\"2\" width=\"20\" customWidth=\"1\"/></cols><sheetData>");
    }

    @Test
    void aSheetWithoutRowsAndLinksIsWhole() throws IOException {
        sheet.width(10);

        Map<String, byte[]> parts = parts();
        assertThat(from("<sheetData>", parts)).isEqualTo("<sheetData></sheetData></worksheet>");
        assertThat(parts).containsOnlyKeys("xl/worksheets/sheet1.xml");
    }
}
