package io.github.ziping.write.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.testing.HtmlGrid;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.PrintedTexts;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** An office restyles its {@code form.xlsx}: the page follows. */
class RestyledFormTest {
    @TempDir
    Path folder;

    private interface Restyling {
        void apply(XSSFSheet sheet, XSSFCellStyle style);
    }

    /** The office of Shanghai with another look of one cell. */
    private Ziping restyled(String cell, Restyling restyling) throws Exception {
        Path template = Path.of("templates/shanghai-2024");
        Files.copy(template.resolve("profile.yaml"), folder.resolve("profile.yaml"));
        try (XSSFWorkbook form = new XSSFWorkbook(Files.newInputStream(template.resolve("form.xlsx")))) {
            XSSFSheet sheet = form.getSheetAt(0);
            XSSFCell restyledCell = at(sheet, cell);
            XSSFCellStyle style = form.createCellStyle();
            style.cloneStyleFrom(restyledCell.getCellStyle());
            restyling.apply(sheet, style);
            restyledCell.setCellStyle(style);
            try (OutputStream out = Files.newOutputStream(folder.resolve("form.xlsx"))) {
                form.write(out);
            }
        }
        return Ziping.office(folder.toString());
    }

    private static XSSFCell at(XSSFSheet sheet, String address) {
        CellAddress cell = new CellAddress(address);
        return sheet.getRow(cell.getRow()).getCell(cell.getColumn());
    }

    private static Element cell(Ziping office, String address) {
        return HtmlGrid.of(office.formHtml(NineForms.all().get(0), List.of()).table())
                .cells()
                .get(address);
    }

    /** What the style sheet says of a cell by its first class, which is its style's. */
    private static String css(Ziping office, String address) {
        String style = HtmlGrid.classes(cell(office, address)).get(0);
        return office.formStylesheet()
                .lines()
                .filter(line -> line.startsWith(".ziping-form ." + style + "{"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fontAndFillAndAlignment() throws Exception {
        Ziping office = restyled("B3", (sheet, style) -> {
            XSSFFont font = sheet.getWorkbook().createFont();
            font.setFontName("黑体\"};body{");
            font.setFontHeightInPoints((short) 14);
            font.setItalic(true);
            font.setBold(true);
            font.setColor(new XSSFColor(new byte[] {(byte) 0xC0, 0, 0}));
            style.setFont(font);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xDD, (byte) 0xEB, (byte) 0xF7}));
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(false);
        });
        assertThat(css(office, "B3"))
                .contains("\"黑体body\",SimHei")
                .contains("font-size:1.4em", "font-weight:bold", "font-style:italic", "color:#c00000")
                .contains("background-color:#ddebf7", "text-align:right", "vertical-align:top")
                .doesNotContain("pre-wrap", "};");
    }

    @Test
    void aRateThatIsAPercentage() throws Exception {
        Ziping office = restyled(
                "G6",
                (sheet, style) -> style.setDataFormat(
                        sheet.getWorkbook().createDataFormat().getFormat("0.0%")));
        try (XSSFWorkbook printed = new XSSFWorkbook(
                new ByteArrayInputStream(office.fill(NineForms.all().get(0))))) {
            // 1,424.72 ÷ 1,428.80 = 0.99714…, cut to 0.9971, of which one digit is shown
            assertThat(cell(office, "G6").getTextContent())
                    .isEqualTo("99.7%")
                    .isEqualTo(PrintedTexts.of(printed.getSheetAt(0), 100).get("G6"));
        }
    }

    @Test
    void aColumnThatIsNarrower() throws Exception {
        Ziping office = restyled("A1", (sheet, style) -> sheet.setColumnWidth(2, 12 * 256));
        Element column = HtmlGrid.elements(
                        HtmlGrid.document(office.formHtml(NineForms.all().get(0), List.of())
                                        .table())
                                .getDocumentElement(),
                        "col")
                .get(2);
        assertThat(column.getAttribute("class")).isEqualTo("w1200");
        // 12 characters of 6.65 points
        assertThat(office.formStylesheet()).contains(".ziping-form col.w1200{width:7.98em}");
    }

    @Test
    void aThickLineBelowAMergedCell() throws Exception {
        Ziping office = restyled("H1", (sheet, style) -> {
            style.setBorderRight(BorderStyle.MEDIUM);
            style.setRightBorderColor(new XSSFColor(new byte[] {0, 0, (byte) 0xFF}));
        });
        String right = HtmlGrid.classes(cell(office, "A1")).stream()
                .filter(name -> name.endsWith("-right"))
                .findFirst()
                .orElseThrow();
        assertThat(office.formStylesheet()).contains(".ziping-form ." + right + "{border-right:2px solid #0000ff}");
    }

    @Test
    void aRowThatIsHigherAndAnotherPaper() throws Exception {
        Ziping office = restyled("A1", (sheet, style) -> {
            sheet.getRow(2).setHeightInPoints(42);
            sheet.setMargin(PageMargin.TOP, 1.25);
        });
        assertThat(office.formStylesheet())
                .contains(".ziping-form tr.h4200{height:4.2em}")
                .contains("@page ziping-form{size:A4 portrait;margin:1.25in");
        assertThat(((Element) cell(office, "A3").getParentNode()).getAttribute("class"))
                .isEqualTo("h4200");
    }
}
