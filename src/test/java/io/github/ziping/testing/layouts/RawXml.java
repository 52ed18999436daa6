package io.github.ziping.testing.layouts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Workbooks as POI does not write them. */
final class RawXml {
    /** The only sheet, or the first. */
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static final LocalDateTime MADE = LocalDateTime.of(2024, 12, 31, 0, 0);

    private String prefix = "";
    private boolean addresses = true;
    private boolean strict;
    private String dimension = "A1";

    RawXml prefix(String name) {
        prefix = name + ":";
        return this;
    }

    RawXml withoutAddresses() {
        addresses = false;
        return this;
    }

    RawXml strict() {
        strict = true;
        return this;
    }

    /** A part of a workbook spelt otherwise. */
    static byte[] patch(byte[] workbook, String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts(workbook);
        byte[] content = parts.get(part);
        if (content == null) {
            throw new AssertionError("no part " + part + " among " + parts.keySet());
        }
        String before = new String(content, StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing to change in " + part + ": " + before);
        }
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    /** One part of a workbook. */
    static byte[] part(byte[] workbook, String part) {
        return Objects.requireNonNull(parts(workbook).get(part), part);
    }

    /** A workbook with a part more, or another in its place. */
    static byte[] with(byte[] workbook, String part, byte[] content) {
        Map<String, byte[]> parts = parts(workbook);
        parts.put(part, content);
        return zip(parts);
    }

    /** The same parts in a zip that bears no trace of when and where it was made. */
    static byte[] repacked(byte[] workbook) {
        return zip(parts(workbook));
    }

    private static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(MADE);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** A sheet drawn with POI, spelt with inline strings and the options. */
    byte[] write(Paper paper) {
        Map<String, byte[]> parts = new TreeMap<>();
        String relations = strict ? STRICT_RELATIONS : RELATIONS;
        put(parts, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                </Types>""");
        put(parts, "_rels/.rels", relation(relations + "/officeDocument", "xl/workbook.xml"));
        put(parts, "xl/_rels/workbook.xml.rels", relation(relations + "/worksheet", "/xl/worksheets/sheet1.xml"));
        put(
                parts,
                "xl/workbook.xml",
                open("workbook") + " xmlns:r=\"" + relations + "\">" + "<" + prefix + "sheets><"
                        + prefix + "sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/></" + prefix + "sheets></" + prefix
                        + "workbook>");
        put(parts, "xl/worksheets/sheet1.xml", sheet(paper));
        return zip(parts);
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        parts.put(name, (head + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\"" + type + "\" Target=\""
                + target + "\"/></Relationships>";
    }

    private String open(String root) {
        String name = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1);
        return "<" + prefix + root + " " + name + "=\"" + (strict ? STRICT_MAIN : MAIN) + "\"";
    }

    private String sheet(Paper paper) {
        StringBuilder xml = new StringBuilder(open("worksheet")).append('>');
        xml.append('<')
                .append(prefix)
                .append("dimension ref=\"")
                .append(dimension)
                .append("\"/>");
        xml.append('<').append(prefix).append("sheetData>");
        for (Row row : paper.sheet()) {
            xml.append('<').append(prefix).append("row");
            xml.append(addresses ? " r=\"" + (row.getRowNum() + 1) + "\">" : ">");
            for (int column = 0; column < row.getLastCellNum(); column++) {
                cell(row.getCell(column), xml);
            }
            xml.append("</").append(prefix).append("row>");
        }
        xml.append("</").append(prefix).append("sheetData><").append(prefix).append("mergeCells>");
        for (CellRangeAddress merge : paper.sheet().getMergedRegions()) {
            xml.append('<')
                    .append(prefix)
                    .append("mergeCell ref=\"")
                    .append(merge.formatAsString())
                    .append("\"/>");
        }
        return xml.append("</" + prefix + "mergeCells></" + prefix + "worksheet>")
                .toString();
    }

    private void cell(Cell cell, StringBuilder xml) {
        boolean empty = cell == null || cell.getCellType() == CellType.BLANK;
        if (empty && addresses) {
            return;
        }
        xml.append('<').append(prefix).append('c');
        if (addresses) {
            xml.append(" r=\"").append(cell.getAddress()).append('"');
        }
        if (empty) {
            xml.append("/>");
        } else if (cell.getCellType() == CellType.NUMERIC) {
            xml.append("><").append(prefix).append("v>").append(cell.getNumericCellValue());
            xml.append("</").append(prefix).append("v></").append(prefix).append("c>");
        } else {
            String text = cell.getStringCellValue().replace("&", "&amp;").replace("<", "&lt;");
            xml.append(" t=\"inlineStr\"><")
                    .append(prefix)
                    .append("is><")
                    .append(prefix)
                    .append("t>")
                    .append(text);
            xml.append("</")
                    .append(prefix)
                    .append("t></")
                    .append(prefix)
                    .append("is></")
                    .append(prefix)
                    .append("c>");
        }
    }
}
