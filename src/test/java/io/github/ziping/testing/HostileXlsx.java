package io.github.ziping.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds workbooks that no program writes, part by part; long ones piece by piece, so that the test needs little memory. */
public final class HostileXlsx {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Writes a part. */
    @FunctionalInterface
    public interface Part {
        /** Writes all of it. */
        void write(OutputStream out) throws IOException;
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final StringBuilder names = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();
    private int level = Deflater.NO_COMPRESSION;

    /** Deflates the parts; without that, no part is refused for its ratio. */
    public HostileXlsx deflated() {
        level = Deflater.BEST_COMPRESSION;
        return this;
    }

    /** Deflates the parts, but not as well as can be. */
    public HostileXlsx fast() {
        level = Deflater.BEST_SPEED;
        return this;
    }

    /** Adds a sheet with what stands in its {@code sheetData} and behind it, {@code times} times a piece in between. */
    public HostileXlsx sheet(String before, int times, IntFunction<String> piece, String behind) {
        String part = "worksheets/sheet" + (sheets.size() + 1) + ".xml";
        parts.put(
                "xl/" + part, repeated("<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + before, times, piece, behind));
        return sheetIn(part);
    }

    /** Adds a sheet of rows whose texts are separated by {@code |}, each as an inline string. */
    public HostileXlsx sheet(int rows, IntFunction<String> row) {
        return sheet("", rows, i -> row(i, row.apply(i)), "</sheetData></worksheet>");
    }

    /** A row of inline strings. */
    public static String row(int row, String texts) {
        StringBuilder xml = new StringBuilder("<row r=\"" + (row + 1) + "\">");
        for (String text : texts.split("\\|", -1)) {
            boolean number = text.matches("-?[0-9.]+");
            xml.append(text.isEmpty() ? "<c/>" : number ? "<c><v>" + text + "</v></c>" : inline(text));
        }
        return xml.append("</row>").toString();
    }

    private static String inline(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** Adds a sheet that the workbook says is in this part, relative to {@code xl/}. */
    public HostileXlsx sheetIn(String part) {
        sheets.add(part);
        return this;
    }

    /** Adds shared strings: a piece so many times. */
    public HostileXlsx strings(int times, IntFunction<String> piece) {
        relationship("strings", "sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", repeated("<sst xmlns=\"" + MAIN + "\">", times, piece, "</sst>"));
    }

    /** Adds a part as it is. */
    public HostileXlsx part(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    /** Adds a relationship of the workbook. */
    public HostileXlsx relationship(String id, String kind, String target) {
        relationships.append(
                "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>");
        return this;
    }

    /** Adds what stands behind the sheets in the workbook's part. */
    public HostileXlsx workbook(String xml) {
        names.append(xml);
        return this;
    }

    /** A part of repeated pieces. */
    public static Part repeated(String before, int times, IntFunction<String> piece, String behind) {
        return out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                out.write(piece.apply(i).getBytes(StandardCharsets.UTF_8));
            }
            out.write(behind.getBytes(StandardCharsets.UTF_8));
        };
    }

    /** The file. */
    public byte[] bytes() {
        StringBuilder book =
                new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
        StringBuilder rels = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < sheets.size(); i++) {
            book.append("<sheet name=\"表" + i + "\" sheetId=\"" + (i + 1) + "\" r:id=\"s" + i + "\"/>");
            rels.append("<Relationship Id=\"s" + i + "\" Type=\"" + RELATIONS + "/worksheet\" Target=\"" + sheets.get(i)
                    + "\"/>");
        }
        Map<String, Part> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                text("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        all.put(
                "xl/workbook.xml",
                text(book.append("</sheets>")
                        .append(names)
                        .append("</workbook>")
                        .toString()));
        all.put(
                "xl/_rels/workbook.xml.rels",
                text(rels.append(relationships).append("</Relationships>").toString()));
        all.putAll(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            for (Map.Entry<String, Part> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Part text(String xml) {
        return out -> out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
