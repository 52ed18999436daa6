package io.github.ziping.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Word documents of tests, spelt out as XML. */
public final class Docx {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String TABLE = "<w:tblPr><w:tblLayout w:type=\"fixed\"/></w:tblPr>";
    private static final int WIDTH = 1_200;

    private Docx() {}

    /** A document with this body. */
    public static byte[] of(String body) {
        return of(body, null);
    }

    /** A document with this body and this description of its lists. */
    public static byte[] of(String body, String numbering) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml\"/></Types>");
        parts.put("_rels/.rels", relationships(OFFICE + "officeDocument", "word/document.xml"));
        parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
        if (numbering != null) {
            parts.put("word/_rels/document.xml.rels", relationships(OFFICE + "numbering", "numbering.xml"));
            parts.put("word/numbering.xml", "<w:numbering " + W + ">" + numbering + "</w:numbering>");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String relationships(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    /** A paragraph. */
    public static String p(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    /** A run of text; a line end becomes a break. */
    public static String run(String text) {
        StringBuilder xml = new StringBuilder("<w:r>");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            xml.append(i == 0 ? "" : "<w:br/>")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(escaped(lines[i]))
                    .append("</w:t>");
        }
        return xml.append("</w:r>").toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** A table of cells without spans. */
    public static String table(String... rows) {
        StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr/>");
        for (String row : rows) {
            xml.append("<w:tr>");
            for (String cell : row.split("\\|", -1)) {
                xml.append("<w:tc><w:tcPr/>").append(p(cell)).append("</w:tc>");
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    /** What POI sees on a sheet: its first rows of one cell as paragraphs, the rest as a table with the sheet's merges. */
    public static String form(Sheet sheet) {
        int columns = 0;
        for (Row row : sheet) {
            columns = Math.max(columns, row.getLastCellNum());
        }
        StringBuilder xml = new StringBuilder();
        boolean open = false;
        for (int r = sheet.getFirstRowNum(); r <= sheet.getLastRowNum(); r++) {
            List<String> cells = cells(sheet, r, columns);
            if (!open && cells.size() == 1) {
                xml.append(p(text(sheet, r, 0)));
            } else {
                xml.append(open ? "" : "<w:tbl>" + TABLE + grid(columns)).append("<w:tr>");
                cells.forEach(xml::append);
                xml.append("</w:tr>");
                open = true;
            }
        }
        return xml.append(open ? "</w:tbl>" : "").toString();
    }

    /** Widths in twips, without which Writer would take no notice of spans. */
    private static String grid(int columns) {
        return "<w:tblGrid>" + ("<w:gridCol w:w=\"" + WIDTH + "\"/>").repeat(columns) + "</w:tblGrid>";
    }

    private static List<String> cells(Sheet sheet, int row, int columns) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            CellRangeAddress merge = merge(sheet, row, c);
            int span = merge == null ? 1 : merge.getLastColumn() - merge.getFirstColumn() + 1;
            boolean tall = merge != null && merge.getLastRow() > merge.getFirstRow();
            boolean top = merge == null || merge.getFirstRow() == row;
            cells.add("<w:tc><w:tcPr><w:tcW w:w=\"" + span * WIDTH + "\" w:type=\"dxa\"/>"
                    + (span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "")
                    + (tall ? top ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>" : "")
                    + "</w:tcPr>" + p(top ? text(sheet, row, c) : "") + "</w:tc>");
            c += span - 1;
        }
        return cells;
    }

    private static CellRangeAddress merge(Sheet sheet, int row, int column) {
        return sheet.getMergedRegions().stream()
                .filter(range -> range.isInRange(row, column))
                .findFirst()
                .orElse(null);
    }

    private static String text(Sheet sheet, int r, int c) {
        Row row = sheet.getRow(r);
        if (row == null || row.getCell(c) == null) {
            return "";
        }
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        return formatter.formatCellValue(row.getCell(c));
    }
}
