package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the boxes of comments, which are VML to this day. */
final class DrawingPart {
    private static final int CHARS_IN_LINE = 22;
    private static final int WIDTH = 4;
    private static final int FIRST_ID = 1025;
    private static final String HEAD =
            "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                    + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\""
                    + " data=\"1\"/></o:shapelayout>";
    private static final String TYPE = "<v:shapetype xmlns:v=\"urn:schemas-microsoft-com:vml\" id=\"_x0000_t202\""
            + " coordsize=\"21600,21600\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" o:spt=\"202\""
            + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\""
            + " o:connecttype=\"rect\"/></v:shapetype>";
    private static final Pattern SHAPE_ID = Pattern.compile("_x0000_s(\\d{1,9})");

    private static final Pattern SHAPE = Pattern.compile("<v:shape\\b.*?</v:shape>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d{1,7})\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d{1,5})\\s*</x:Column>");

    private DrawingPart() {}

    /** A part of its own. */
    static byte[] fresh(List<CellRef> cells, Map<CellRef, Mark> marks) {
        return (HEAD + TYPE + shapes(cells, marks, FIRST_ID) + "</xml>").getBytes(StandardCharsets.UTF_8);
    }

    /** A part that is there already, with our boxes behind what it draws. */
    static byte[] extended(byte[] part, String name, List<CellRef> cells, Map<CellRef, Mark> marks)
            throws OoxmlException {
        // not parsed: Excel writes VML that is no XML, with bare <br>
        String xml = new String(part, StandardCharsets.UTF_8);
        int end = xml.lastIndexOf("</");
        if (end < 0) {
            throw new OoxmlException("内部文件 " + name + " 已损坏", "请在 Excel 中打开并重新保存");
        }
        int last = FIRST_ID - 1;
        for (Matcher id = SHAPE_ID.matcher(xml); id.find(); ) {
            last = Math.max(last, Integer.parseInt(id.group(1)));
        }
        String type = xml.contains("\"_x0000_t202\"") ? "" : TYPE;
        String changed = xml.substring(0, end) + type + shapes(cells, marks, last + 1) + xml.substring(end);
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    /** A part without the boxes of some cells. */
    static byte[] without(byte[] part, Collection<CellRef> cells) {
        String xml = new String(part, StandardCharsets.UTF_8);
        StringBuilder rest = new StringBuilder(xml.length());
        int at = 0;
        for (Matcher shape = SHAPE.matcher(xml); shape.find(); ) {
            boolean gone = shape.group().contains("\"Note\"") && cells.contains(cell(shape.group()));
            rest.append(xml, at, gone ? shape.start() : shape.end());
            at = shape.end();
        }
        return rest.append(xml, at, xml.length()).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The cell that a box belongs to; null where it does not say so. */
    private static @Nullable CellRef cell(String shape) {
        Matcher row = ROW.matcher(shape);
        Matcher column = COLUMN.matcher(shape);
        return row.find() && column.find()
                ? new CellRef(Integer.parseInt(row.group(1)), Integer.parseInt(column.group(1)))
                : null;
    }

    private static String shapes(List<CellRef> cells, Map<CellRef, Mark> marks, int firstId) {
        StringBuilder shapes = new StringBuilder();
        int id = firstId;
        for (CellRef cell : cells) {
            Mark mark = marks.get(cell);
            if (mark != null) {
                shapes.append(shape(cell, lines(mark.text()), id++));
            }
        }
        return shapes.toString();
    }

    /** How many lines a text takes in its box. */
    private static int lines(String text) {
        int lines = 1;
        for (String line : text.split("\n", -1)) {
            lines += 1 + line.length() / CHARS_IN_LINE;
        }
        return lines;
    }

    private static String shape(CellRef cell, int lines, int id) {
        int left = Math.min(cell.column() + 1, CellRef.LAST_COLUMN - WIDTH);
        int top = Math.min(Math.max(0, cell.row() - 1), CellRef.LAST_ROW - lines);
        return "<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\" id=\"_x0000_s" + id + "\" type=\"#_x0000_t202\""
                + " style=\"position:absolute;margin-left:60pt;margin-top:2pt;width:220pt;height:" + lines * 13
                + "pt;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
                + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
                + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + left + ",12,"
                + top
                + ",4," + (left + WIDTH) + ",12," + (top + lines) + ",4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>"
                + cell.row() + "</x:Row><x:Column>" + cell.column() + "</x:Column></x:ClientData></v:shape>";
    }
}
