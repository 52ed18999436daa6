package io.github.ziping.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * PDF files of tests, spelt out by hand: pages of ruled tables in a Chinese font that the file does not carry. Places are in points
 * from the page's upper left corner.
 */
final class DrawnPdf {
    static final int WIDTH = 595;
    static final int HEIGHT = 842;
    static final int SIZE = 10;

    private final List<String> pages = new ArrayList<>();
    private final List<String> attributes = new ArrayList<>();
    private StringBuilder content = new StringBuilder();

    /** Begins the next page; entries of its dictionary may be given, e.g. {@code /Rotate 90}. */
    DrawnPdf page(String... entries) {
        content = new StringBuilder("0.5 w\n");
        pages.add("");
        attributes.add(String.join(" ", entries));
        return this;
    }

    /** Operators as they stand in the file. */
    DrawnPdf raw(String operators) {
        content.append(operators).append('\n');
        pages.set(pages.size() - 1, content.toString());
        return this;
    }

    /** A line of text. */
    DrawnPdf text(double x, double y, String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format(Locale.ROOT, "%02X", b));
        }
        return raw(String.format(Locale.ROOT, "BT /F1 %d Tf %.2f %.2f Td <%s> Tj ET", SIZE, x, HEIGHT - y, hex));
    }

    /** A straight line. */
    DrawnPdf line(double x1, double y1, double x2, double y2) {
        return raw(String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S", x1, HEIGHT - y1, x2, HEIGHT - y2));
    }

    /**
     * A table of cells 20 points high, one as wide as another; {@code |} parts cells, and {@code ^} is the cell above going on.
     * A text that is too long goes on in the next line, and its row is as high as it needs.
     */
    DrawnPdf table(double y, double cellWidth, String... rows) {
        double left = 50;
        double top = y;
        int columns = rows[0].split("\\|", -1).length;
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            double bottom = top + height(cells, cellWidth);
            for (int c = 0; c < columns; c++) {
                double x = left + c * cellWidth;
                if (!cells[c].equals("^")) {
                    line(x, top, x + cellWidth, top);
                    texts(x + 3, top + 13, cellWidth - 6, cells[c]);
                }
            }
            for (int c = 0; c <= columns; c++) {
                line(left + c * cellWidth, top, left + c * cellWidth, bottom);
            }
            top = bottom;
        }
        return line(left, top, left + columns * cellWidth, top);
    }

    private static double height(String[] cells, double cellWidth) {
        int lines = 1;
        for (String cell : cells) {
            lines = Math.max(lines, lines(cell, cellWidth - 6).size());
        }
        return 8 + lines * 12;
    }

    private void texts(double x, double y, double width, String text) {
        List<String> lines = lines(text, width);
        for (int i = 0; i < lines.size(); i++) {
            text(x, y + i * 12, lines.get(i));
        }
    }

    /** As a word processor divides a text: characters of Latin letters are half as wide in this font. */
    private static List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (int i = 0; i < text.length(); i++) {
            double wide = text.charAt(i) < 0x2E80 ? SIZE / 2.0 : SIZE;
            if (used + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(text.charAt(i));
            used += wide;
        }
        lines.add(line.toString());
        return lines;
    }

    /** A form on two pages, with two faults. */
    static DrawnPdf form() {
        return new DrawnPdf()
                .page()
                .text(200, 60, "项目支出绩效自评表")
                .text(260, 75, "（2024年度）")
                .table(90, 62, "项目名称|甲项目||主管部门|甲部门||实施单位|甲单位")
                .table(
                        111,
                        62,
                        "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
                        "^|年度资金总额|100|100|90|10|90%|9",
                        "年度总体目标|预期目标|建成三处||实际完成情况|建成三处||",
                        "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
                        "产出指标|数量指标|巡检次数|≥12次|13次|50|50|")
                .page()
                .table(60, 62, "效益指标|社会效益指标|群众满意度|≥90%|91%|40|40|", "总分|||||100|99|");
    }

    /** The file. */
    byte[] bytes() {
        return file(objects());
    }

    /** The file's objects, from its catalogue on. */
    List<String> objects() {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(6 + 2 * i).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Kids [ " + kids + "] /Count " + pages.size() + " /MediaBox [0 0 " + WIDTH + " "
                + HEIGHT + "] /Resources << /Font << /F1 3 0 R >> >> >>");
        objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
                + " /DescendantFonts [ 4 0 R ] >>");
        objects.add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe)"
                + " /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [ 1 95 500 814 939 500 ] >>");
        objects.add("<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -120 1000 880]"
                + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
        for (int i = 0; i < pages.size(); i++) {
            objects.add("<< /Type /Page /Parent 2 0 R /Contents " + (7 + 2 * i) + " 0 R " + attributes.get(i) + " >>");
            objects.add("<< /Length " + pages.get(i).length() + " >>\nstream\n" + pages.get(i) + "\nendstream");
        }
        return objects;
    }

    /** A file of these objects, the first of which is its catalogue. */
    static byte[] file(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(file.length());
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int xref = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        file.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return file.append(xref).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
