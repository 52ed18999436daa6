package io.github.ziping.write.xlsx;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.TextEnd;
import io.github.ziping.ooxml.CompressedPartWriter;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.ZipBuilder;
import io.github.ziping.ooxml.opc.RelationshipsXml;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Serialises a sheet row by row, from the left to the right, and deflates it on the way, so that it may be as long as it
 * likes. Rows and columns count from 0. Styles are numbers of a {@link StylesXml}.
 */
public final class SheetXmlStream {
    /** A hyperlink: its cell, the place in a workbook or null, the relationship of a file or null. */
    private record Link(
            int row,
            int column,
            @Nullable String location,
            @Nullable String id) {}

    private final SharedStrings strings;
    private final CompressedPartWriter part;
    private final List<Double> widths = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final RelationshipsXml relationships = new RelationshipsXml();
    private String print = "";
    private String filter = "";
    private String drawing = "";
    private String table = "";
    private int frozenRows;
    private int frozenColumns;
    private boolean selected;
    private boolean fit;
    private int row = -1;
    private boolean rowOpen;
    private int breakAbove = -1;

    public SheetXmlStream(SharedStrings strings, int level) {
        this.strings = strings;
        this.part = new CompressedPartWriter(level);
    }

    // Before the first row.

    /** The next column's width in characters. */
    public void width(double characters) {
        widths.add(characters);
    }

    /** Rows and columns that stay in sight. */
    public void freeze(int rows, int columns) {
        frozenRows = rows;
        frozenColumns = columns;
    }

    /** The sheet that is seen when the workbook opens. */
    public void select() {
        selected = true;
    }

    /** A4 across, one page wide, as many pages long as it takes. */
    public void printOnePageWide() {
        fit = true;
        print("fitToHeight=\"0\"");
    }

    /** A4 across at a scale in percent. */
    public void printAt(int scale) {
        print("scale=\"" + scale + "\"");
    }

    private void print(String attribute) {
        print = "<printOptions horizontalCentered=\"1\"/>"
                + "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.25\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" " + attribute + "/>"
                + "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>";
    }

    // Rows.

    /** Begins the next row. */
    public void row(double height) {
        rowAt(row + 1, height);
    }

    /** Begins a row further down. */
    void rowAt(int index, double height) {
        if (row < 0) {
            begin();
        }
        endRow();
        row = index;
        rowOpen = true;
        part.xml()
                .ascii("<row r=\"")
                .number(index + 1)
                .ascii("\" ht=\"")
                .hundredths(height)
                .ascii("\" customHeight=\"1\">");
    }

    /** Begins a printed page with the next row. */
    public void breakPage() {
        breakAbove = row + 1;
    }

    /** The current row, from 0; -1 before the first. */
    public int row() {
        return row;
    }

    /** The address of a cell of the current row. */
    public String address(int column) {
        return new CellRef(row, column).address();
    }

    private void endRow() {
        if (rowOpen) {
            part.xml().ascii("</row>");
            part.flush();
            rowOpen = false;
        }
    }

    private XmlBuffer cell(int column, int style) {
        return part.xml().ascii("<c r=\"").address(row, column).ascii("\" s=\"").number(style);
    }

    public void blank(int column, int style) {
        cell(column, style).ascii("\"/>");
    }

    public void blanks(int first, int last, int style) {
        for (int column = first; column <= last; column++) {
            blank(column, style);
        }
    }

    /** A text; a blank cell where it is null or empty. */
    public void text(int column, @Nullable String text, int style) {
        if (text == null || text.isEmpty()) {
            blank(column, style);
        } else {
            cell(column, style)
                    .ascii("\" t=\"s\"><v>")
                    .number(strings.number(fitting(text)))
                    .ascii("</v></c>");
        }
    }

    /** A text that a cell can hold: a longer one is cut, and says so. */
    private static String fitting(String text) {
        if (text.length() <= CellTextEncoder.MAX) {
            return text;
        }
        String told = "……（全文 " + text.length() + " 字，一个单元格放不下，后面的没有列出）";
        return text.substring(0, TextEnd.within(text, CellTextEncoder.MAX - told.length())) + told;
    }

    /** A number; a blank cell where it is null. */
    public void number(int column, @Nullable BigDecimal number, int style) {
        if (number == null) {
            blank(column, style);
        } else {
            cell(column, style).ascii("\"><v>").decimal(number).ascii("</v></c>");
        }
    }

    public void number(int column, int number, int style) {
        cell(column, style).ascii("\"><v>").number(number).ascii("</v></c>");
    }

    /** A formula, and the number that it gives. */
    public void formula(int column, String formula, BigDecimal value, int style) {
        cell(column, style)
                .ascii("\"><f>")
                .text(formula)
                .ascii("</f><v>")
                .decimal(value)
                .ascii("</v></c>");
    }

    /** A formula, and the text that it gives. */
    public void formula(int column, String formula, String value, int style) {
        cell(column, style)
                .ascii("\" t=\"str\"><f>")
                .text(formula)
                .ascii("</f><v>")
                .text(value)
                .ascii("</v></c>");
    }

    /** Merges cells of the current row, which were all written. */
    void merge(int firstColumn, int lastColumn) {
        merges.add(new CellRef(row, firstColumn).address() + ":" + new CellRef(row, lastColumn).address());
    }

    /** A text over several columns of the current row. */
    public void wideText(int firstColumn, int lastColumn, String text, int style) {
        text(firstColumn, text, style);
        blanks(firstColumn + 1, lastColumn, style);
        merge(firstColumn, lastColumn);
    }

    /** Makes a cell of the current row a link to a place in this workbook. */
    public void link(int column, String location) {
        links.add(new Link(row, column, location, null));
    }

    /**
     * Makes a cell of the current row a link to a file.
     *
     * @param address as a URI
     * @param location a place in that file, or null
     */
    public void link(int column, String address, @Nullable String location) {
        links.add(new Link(row, column, location, relationships.addLink(address)));
    }

    // Behind the last row.

    /** Lets the reader filter a range by its first row. */
    public void filter(String range) {
        filter = "<autoFilter ref=\"" + range + "\"/>";
    }

    /** Shows a drawing; its part is named as the sheet's relationships see it. */
    public void drawing(String target) {
        drawing = "<drawing r:id=\"" + relationships.add("drawing", target) + "\"/>";
    }

    /** Makes a range a table; its part is named as the sheet's relationships see it. */
    public void table(String target) {
        table = "<tableParts count=\"1\"><tablePart r:id=\"" + relationships.add("table", target) + "\"/></tableParts>";
    }

    private void begin() {
        XmlBuffer xml = part.xml();
        xml.ascii(XmlBuffer.DECLARATION)
                .ascii("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"")
                .ascii(RelationshipsXml.NAMESPACE)
                .ascii("\">");
        if (fit) {
            xml.ascii("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        }
        xml.ascii("<sheetViews><sheetView showGridLines=\"0\"");
        xml.ascii(selected ? " tabSelected=\"1\"" : "").ascii(" zoomScale=\"100\" workbookViewId=\"0\">");
        if (frozenRows > 0) {
            String corner = new CellRef(frozenRows, frozenColumns).address();
            String pane = frozenColumns > 0 ? "bottomRight" : "bottomLeft";
            xml.ascii("<pane");
            if (frozenColumns > 0) {
                xml.ascii(" xSplit=\"").number(frozenColumns).ascii('"');
            }
            xml.ascii(" ySplit=\"")
                    .number(frozenRows)
                    .ascii("\" topLeftCell=\"")
                    .ascii(corner);
            xml.ascii("\" activePane=\"").ascii(pane).ascii("\" state=\"frozen\"/><selection pane=\"");
            xml.ascii(pane)
                    .ascii("\" activeCell=\"")
                    .ascii(corner)
                    .ascii("\" sqref=\"")
                    .ascii(corner)
                    .ascii("\"/>");
        }
        xml.ascii("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < widths.size(); i++) {
            xml.ascii("<col min=\"")
                    .number(i + 1)
                    .ascii("\" max=\"")
                    .number(i + 1)
                    .ascii("\" width=\"");
            xml.hundredths(widths.get(i)).ascii("\" customWidth=\"1\"/>");
        }
        xml.ascii("</cols><sheetData>");
    }

    /** Writes the finished sheet and its relationships to a zip, as the workbook's sheet of a number from 0. */
    public void addTo(ZipBuilder zip, int number) throws IOException {
        finish();
        zip.add(WorkbookParts.sheetPart(number), part);
        if (!relationships.isEmpty()) {
            relationships.xml().addTo(zip, WorkbookParts.relationshipsPart(number));
        }
    }

    private void finish() {
        if (row < 0) {
            begin();
        }
        endRow();
        XmlBuffer xml = part.xml().ascii("</sheetData>").ascii(filter);
        if (!merges.isEmpty()) {
            xml.ascii("<mergeCells count=\"").number(merges.size()).ascii("\">");
            for (String merge : merges) {
                xml.ascii("<mergeCell ref=\"").ascii(merge).ascii("\"/>");
            }
            xml.ascii("</mergeCells>");
        }
        links();
        xml.raw(print.getBytes(StandardCharsets.UTF_8));
        if (breakAbove > 0) {
            xml.ascii("<rowBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"")
                    .number(breakAbove);
            xml.ascii("\" max=\"").number(CellRef.LAST_COLUMN).ascii("\" man=\"1\"/></rowBreaks>");
        }
        xml.ascii(drawing).ascii(table).ascii("</worksheet>");
    }

    private void links() {
        if (links.isEmpty()) {
            return;
        }
        part.xml().ascii("<hyperlinks>");
        for (Link link : links) {
            XmlBuffer xml = part.xml().ascii("<hyperlink ref=\"").address(link.row(), link.column());
            if (link.id() != null) {
                xml.ascii("\" r:id=\"").ascii(link.id());
            }
            if (link.location() != null) {
                xml.ascii("\" location=\"").text(link.location());
            }
            xml.ascii("\"/>");
            part.flush();
        }
        part.xml().ascii("</hyperlinks>");
    }
}
