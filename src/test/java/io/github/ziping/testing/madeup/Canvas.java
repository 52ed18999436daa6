package io.github.ziping.testing.madeup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Sheets to draw on, cell by cell, and the workbook as plain XML without any library. Columns that are left empty, or hidden, are
 * skipped by whoever draws: areas that reach over one become wider by it.
 */
final class Canvas {
    /** A number that the cell shows as a percentage: 0.8619 as 86.19%. */
    record Percent(BigDecimal fraction) {}

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final List<String> names = new ArrayList<>();
    private final List<TreeMap<Integer, TreeMap<Integer, Object>>> sheets = new ArrayList<>();
    private final List<List<String>> merges = new ArrayList<>();
    private final List<TreeSet<Integer>> emptyColumns = new ArrayList<>();
    private final List<TreeSet<Integer>> hiddenColumns = new ArrayList<>();
    private final List<TreeSet<Integer>> hiddenRows = new ArrayList<>();
    private final List<TreeSet<Integer>> pageBreaks = new ArrayList<>();

    void sheet(String name) {
        names.add(name);
        sheets.add(new TreeMap<>());
        merges.add(new ArrayList<>());
        emptyColumns.add(new TreeSet<>());
        hiddenColumns.add(new TreeSet<>());
        hiddenRows.add(new TreeSet<>());
        pageBreaks.add(new TreeSet<>());
    }

    private int newest() {
        return sheets.size() - 1;
    }

    /** Leaves a column of the newest sheet empty, in which nothing stands yet. */
    void leaveEmpty(int column, boolean hidden) {
        emptyColumns.get(newest()).add(column);
        if (hidden) {
            hiddenColumns.get(newest()).add(column);
        }
    }

    /** Hides a row of the newest sheet. */
    void hideRow(int row) {
        hiddenRows.get(newest()).add(row);
    }

    /** Begins a printed page above a row of the newest sheet. */
    void breakPage(int row) {
        pageBreaks.get(newest()).add(row);
    }

    /** The sheet's column that a drawn column becomes, empty ones not counted. */
    private int shown(int column) {
        int shown = column;
        for (int empty : emptyColumns.get(newest())) {
            shown += empty <= shown ? 1 : 0;
        }
        return shown;
    }

    /** Where a cell of the newest sheet stands: {@code Sheet!E7}. */
    String at(int row, int column) {
        return names.get(newest()) + "!" + address(row, shown(column));
    }

    /** Puts a value into an area of the newest sheet, which is merged where it has more than one cell; null leaves it empty. */
    void put(int row, int column, int rows, int columns, Object value) {
        int first = shown(column);
        int last = shown(column + columns - 1);
        if (rows > 1 || last > first) {
            merges.get(newest()).add(address(row, first) + ":" + address(row + rows - 1, last));
        }
        if (value != null) {
            sheets.get(newest()).computeIfAbsent(row, r -> new TreeMap<>()).put(first, value);
        }
    }

    private static String address(int row, int column) {
        String letters = column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1));
        return letters + (char) ('A' + column % 26) + (row + 1);
    }

    byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            StringBuilder types = new StringBuilder(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + override("/xl/workbook.xml", "sheet.main") + override("/xl/styles.xml", "styles"));
            StringBuilder book =
                    new StringBuilder(HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT + "\"><sheets>");
            StringBuilder rels = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
            for (int i = 0; i < sheets.size(); i++) {
                String file = "worksheets/sheet" + (i + 1) + ".xml";
                types.append(override("/xl/" + file, "worksheet"));
                book.append("<sheet name=\"")
                        .append(escaped(names.get(i)))
                        .append("\" sheetId=\"")
                        .append(i + 1);
                book.append("\" r:id=\"rId").append(i + 1).append("\"/>");
                rels.append(relationship(i + 1, "worksheet", file));
                part(zip, "xl/" + file, sheet(i));
            }
            part(zip, "[Content_Types].xml", types.append("</Types>").toString());
            part(
                    zip,
                    "_rels/.rels",
                    HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                            + relationship(1, "officeDocument", "xl/workbook.xml") + "</Relationships>");
            part(zip, "xl/workbook.xml", book.append("</sheets></workbook>").toString());
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    rels.append(relationship(sheets.size() + 1, "styles", "styles.xml"))
                            .append("</Relationships>")
                            .toString());
            part(
                    zip,
                    "xl/styles.xml",
                    HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font/></fonts>"
                            + "<fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
                            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf/>"
                            + "<xf numFmtId=\"10\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String override(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".spreadsheetml." + kind + "+xml\"/>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + DOCUMENT + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private String sheet(int index) {
        StringBuilder xml = new StringBuilder(HEAD + "<worksheet xmlns=\"" + MAIN + "\">");
        if (!hiddenColumns.get(index).isEmpty()) {
            xml.append("<cols>");
            hiddenColumns
                    .get(index)
                    .forEach(column -> xml.append("<col min=\"" + (column + 1) + "\" max=\"" + (column + 1)
                            + "\" width=\"0\" hidden=\"1\" customWidth=\"1\"/>"));
            xml.append("</cols>");
        }
        xml.append("<sheetData>");
        hiddenRows.get(index).forEach(row -> sheets.get(index).computeIfAbsent(row, r -> new TreeMap<>()));
        for (Map.Entry<Integer, TreeMap<Integer, Object>> row :
                sheets.get(index).entrySet()) {
            boolean hidden = hiddenRows.get(index).contains(row.getKey());
            xml.append("<row r=\"").append(row.getKey() + 1).append(hidden ? "\" hidden=\"1\">" : "\">");
            row.getValue().forEach((column, value) -> cell(xml, address(row.getKey(), column), value));
            xml.append("</row>");
        }
        xml.append("</sheetData>");
        if (!merges.get(index).isEmpty()) {
            xml.append("<mergeCells>");
            merges.get(index)
                    .forEach(merge ->
                            xml.append("<mergeCell ref=\"").append(merge).append("\"/>"));
            xml.append("</mergeCells>");
        }
        if (!pageBreaks.get(index).isEmpty()) {
            int count = pageBreaks.get(index).size();
            xml.append("<rowBreaks count=\"" + count + "\" manualBreakCount=\"" + count + "\">");
            pageBreaks.get(index).forEach(row -> xml.append("<brk id=\"" + row + "\" max=\"16383\" man=\"1\"/>"));
            xml.append("</rowBreaks>");
        }
        return xml.append("</worksheet>").toString();
    }

    private static void cell(StringBuilder xml, String address, Object value) {
        xml.append("<c r=\"").append(address).append('"');
        if (value instanceof Percent percent) {
            xml.append(" s=\"1\"><v>")
                    .append(percent.fraction().toPlainString())
                    .append("</v></c>");
        } else if (value instanceof BigDecimal number) {
            xml.append("><v>").append(number.toPlainString()).append("</v></c>");
        } else {
            xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(escaped(value.toString()));
            xml.append("</t></is></c>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
