package io.github.ziping.write.xlsx;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.ZipBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Builds a workbook of lists, streamed sheet by sheet; the same content gives the same bytes. */
public final class ListWorkbook {
    private static final String FONT = "宋体";
    private static final double SIZE = 10;
    private static final int LEVEL = 6;

    /** Points of one character of a column's width, on the narrow side of what programs make of 宋体 at this size. */
    private static final double CHARACTER = 5.2;

    private static final String STYLES = XmlBuffer.DECLARATION
            + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts count=\"1\"><font>"
            + "<sz val=\"10\"/><name val=\"" + FONT
            + "\"/><charset val=\"134\"/></font></fonts><fills count=\"2\"><fill>"
            + "<patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    private final WorkbookParts parts = new WorkbookParts();
    private final SharedStrings strings = new SharedStrings(new byte[0], 0);
    private final List<SheetXmlStream> sheets = new ArrayList<>();
    private final StylesXml stylesXml;
    private final ListStyles styles;

    public ListWorkbook() {
        try {
            stylesXml = new StylesXml(STYLES.getBytes(StandardCharsets.UTF_8));
        } catch (OoxmlException e) {
            throw new IllegalStateException("its own styles are whole", e);
        }
        styles = new ListStyles(stylesXml, FONT, SIZE);
    }

    /**
     * The width of a column in such a workbook, in the program that makes it narrowest.
     *
     * @param width in characters, as in the file
     * @return points
     */
    public static double columnPoints(double width) {
        return width * CHARACTER;
    }

    public ListStyles styles() {
        return styles;
    }

    /** A new sheet behind the others, to be written at once; the first is seen when the workbook opens. */
    public SheetXmlStream sheet(String name) {
        parts.sheet(name);
        SheetXmlStream sheet = new SheetXmlStream(strings, LEVEL);
        if (sheets.isEmpty()) {
            sheet.select();
        }
        sheets.add(sheet);
        return sheet;
    }

    /**
     * Lets the newest sheet be filtered, and repeats the headings on each page.
     *
     * @param range with dollar signs
     * @param head the row of the headings, from 0
     */
    public void list(String range, int head) {
        parts.filter(sheets.size() - 1, range);
        parts.repeatRows(sheets.size() - 1, head, head);
    }

    /** Prints rows of the newest sheet although nothing stands in them yet. */
    public void print(String range) {
        parts.printArea(sheets.size() - 1, List.of(range));
    }

    /**
     * The finished workbook.
     *
     * @param title for the document's properties
     */
    public byte[] bytes(String title) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
        try (ZipBuilder zip = new ZipBuilder(bytes)) {
            parts.writeTypes(zip);
            for (int i = 0; i < sheets.size(); i++) {
                sheets.get(i).addTo(zip, i);
            }
            zip.add("xl/styles.xml", stylesXml.xml());
            strings.addTo(zip, "xl/sharedStrings.xml");
            parts.write(zip, title);
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }
}
