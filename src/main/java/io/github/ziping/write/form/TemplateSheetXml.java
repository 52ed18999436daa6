package io.github.ziping.write.form;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.write.form.FormTemplate.SheetXml;
import io.github.ziping.write.xlsx.TextMeasure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the sheet part of a template: its columns, rows and print set-up, and the XML around its rows. */
final class TemplateSheetXml {
    private static final double INCH = 72;
    private static final double A4_LONG = 841.89;
    private static final double A4_SHORT = 595.28;

    /** Characters of a column that the file does not mention. */
    private static final double DEFAULT_WIDTH = 8.43;

    /** What of a page's width is planned for: printers round columns, and a column on a page of its own is a disaster. */
    private static final double SAFE_WIDTH = 0.98;

    /** What of a page's height is planned for: Excel and LibreOffice round row heights differently. */
    private static final double SAFE_HEIGHT = 0.985;

    private static final String SCALE = " scale=\"";

    // the order of a worksheet's children behind its rows (ECMA-376 part 1, 18.3.1.99)
    private static final List<String> BEFORE_MERGES = List.of(
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews");
    private static final List<String> BEFORE_BREAKS = List.of(
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter");

    /**
     * One row of the template.
     *
     * @param index from 0
     * @param height points
     * @param styles by column
     * @param strings the shared string of each column, or -1
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only and never compared
    record Row(int index, double height, int[] styles, int[] strings) {}

    private final String part;
    private final double[] widths = new double[256];
    private final double[] excelWidths = new double[256];
    private final List<Row> rows = new ArrayList<>();
    private final XmlBuffer head = new XmlBuffer(2048);
    private final XmlBuffer beforeMerges = new XmlBuffer(256);
    private final XmlBuffer beforeScale = new XmlBuffer(1024);
    private final XmlBuffer beforeBreaks = new XmlBuffer(1024);
    private final XmlBuffer tail = new XmlBuffer(256);
    private double defaultHeight = 15;
    private int scale = 100;
    private boolean scaleSeen;
    private boolean landscape;
    private double top = 0.75;
    private double bottom = 0.75;
    private double left = 0.7;
    private double right = 0.7;

    private TemplateSheetXml(String part) {
        this.part = part;
    }

    static TemplateSheetXml read(byte[] bytes, String part) throws OoxmlException {
        TemplateSheetXml sheet = new TemplateSheetXml(part);
        Arrays.fill(sheet.widths, TextMeasure.columnPoints(DEFAULT_WIDTH));
        Arrays.fill(sheet.excelWidths, TextMeasure.excelColumnPoints(DEFAULT_WIDTH));
        sheet.scan(new XmlScanner(bytes, part));
        return sheet;
    }

    List<Row> rows() {
        return rows;
    }

    SheetXml xml() {
        return new SheetXml(
                head.toByteArray(),
                beforeMerges.toByteArray(),
                beforeScale.toByteArray(),
                beforeBreaks.toByteArray(),
                tail.toByteArray());
    }

    /** The points of a range of columns. */
    double width(int first, int last) {
        double width = 0;
        for (int i = first; i <= last; i++) {
            width += widths[i];
        }
        return width;
    }

    /** The points of rows that fit on a page at 100 %. */
    double paperHeight() {
        double paper = landscape ? A4_SHORT : A4_LONG;
        return (paper - (top + bottom) * INCH) * SAFE_HEIGHT;
    }

    /** The print scale in percent. */
    int scale() {
        return scale;
    }

    /** Whether the columns fit on one page at the template's scale, in Excel, where they are the wider ones. */
    boolean fitsPage(int columns) {
        double paper = landscape ? A4_LONG : A4_SHORT;
        double width = 0;
        for (int i = 0; i < columns; i++) {
            width += excelWidths[i];
        }
        return width * scale / 100 <= (paper - (left + right) * INCH) * SAFE_WIDTH;
    }

    private void scan(XmlScanner xml) throws OoxmlException {
        boolean behind = false;
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.depth() == 1) {
                head.raw(xml.slice(0, xml.eventEnd()));
            } else if (event == Event.START && xml.is("sheetData")) {
                rows(xml);
                behind = true;
            } else if (event == Event.START) {
                child(xml, behind);
            } else if (event == Event.END && xml.depth() == 0) {
                tail.ascii("</")
                        .ascii(new String(rootName(xml), StandardCharsets.UTF_8))
                        .ascii(">");
            }
        }
    }

    private static byte[] rootName(XmlScanner xml) {
        byte[] end = xml.slice(xml.eventStart() + 2, xml.eventEnd() - 1);
        return end;
    }

    private void child(XmlScanner xml, boolean behindRows) throws OoxmlException {
        pageSetting(xml);
        if (xml.is("cols")) {
            columns(xml);
            return;
        }
        ElementRange piece = ElementRange.of(xml);
        byte[] bytes = xml.slice(piece.start(), piece.end());
        if (!behindRows) {
            // a stale dimension is worse than none
            head.raw(piece.name().equals("dimension") ? new byte[0] : bytes);
        } else if (BEFORE_MERGES.contains(piece.name())) {
            beforeMerges.raw(bytes);
        } else if (BEFORE_BREAKS.contains(piece.name())) {
            beforeBreaks(piece.name(), bytes);
        } else if (!piece.name().equals("mergeCells") && !piece.name().equals("rowBreaks")) {
            tail.raw(bytes);
        }
    }

    /** Cuts the page set-up at its scale, which a form may have smaller. */
    private void beforeBreaks(String name, byte[] bytes) {
        if (!name.equals("pageSetup")) {
            (scaleSeen ? beforeBreaks : beforeScale).raw(bytes);
            return;
        }
        String setup = new String(bytes, StandardCharsets.UTF_8);
        int at = setup.indexOf(SCALE);
        if (at < 0) {
            int behindName = setup.indexOf(name) + name.length();
            beforeScale.raw(setup.substring(0, behindName).concat(SCALE).getBytes(StandardCharsets.UTF_8));
            beforeBreaks.raw("\"".concat(setup.substring(behindName)).getBytes(StandardCharsets.UTF_8));
        } else {
            int value = at + SCALE.length();
            beforeScale.raw(setup.substring(0, value).getBytes(StandardCharsets.UTF_8));
            beforeBreaks.raw(setup.substring(setup.indexOf('"', value)).getBytes(StandardCharsets.UTF_8));
        }
        scaleSeen = true;
    }

    private void pageSetting(XmlScanner xml) throws OoxmlException {
        if (xml.is("sheetFormatPr")) {
            defaultHeight = real(xml, "defaultRowHeight", defaultHeight);
        } else if (xml.is("pageMargins")) {
            top = real(xml, "top", top);
            bottom = real(xml, "bottom", bottom);
            left = real(xml, "left", left);
            right = real(xml, "right", right);
        } else if (xml.is("pageSetup")) {
            scale = Math.max(10, xml.intAttribute("scale", 100));
            landscape = "landscape".equals(xml.attribute("orientation"));
        }
    }

    private double real(XmlScanner xml, String name, double otherwise) throws OoxmlException {
        String value = xml.attribute(name);
        try {
            return value == null ? otherwise : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new OoxmlException("内部文件 " + part + " 的 " + name + "=\"" + value + "\" 不是数字");
        }
    }

    private void columns(XmlScanner xml) throws OoxmlException {
        int start = xml.eventStart();
        for (Event event = xml.next(); xml.depth() > 1; event = xml.next()) {
            if (event == Event.START && xml.is("col")) {
                int first = xml.intAttribute("min", 1) - 1;
                int last = Math.min(xml.intAttribute("max", 1), widths.length) - 1;
                double width = xml.flag("hidden") ? 0 : real(xml, "width", DEFAULT_WIDTH);
                for (int i = Math.max(first, 0); i <= last; i++) {
                    widths[i] = TextMeasure.columnPoints(width);
                    excelWidths[i] = TextMeasure.excelColumnPoints(width);
                }
            }
        }
        head.raw(xml.slice(start, xml.eventEnd()));
    }

    private void rows(XmlScanner xml) throws OoxmlException {
        double height = defaultHeight;
        int index = -1;
        int[] styles = new int[0];
        int[] strings = new int[0];
        for (Event event = xml.next(); xml.depth() > 1; event = xml.next()) {
            if (event == Event.START && xml.is("row")) {
                index = xml.intAttribute("r", index + 2) - 1;
                height = real(xml, "ht", defaultHeight);
                styles = new int[0];
                strings = new int[0];
            } else if (event == Event.START && xml.is("c")) {
                int column = CellRef.parse(String.valueOf(xml.attribute("r"))).column();
                styles = Arrays.copyOf(styles, column + 1);
                styles[column] = xml.intAttribute("s", 0);
                int before = strings.length;
                strings = Arrays.copyOf(strings, column + 1);
                Arrays.fill(strings, before, column + 1, -1);
                strings[column] = string(xml);
            } else if (event == Event.END && xml.depth() == 2) {
                rows.add(new Row(index, height, styles, strings));
            }
        }
    }

    private static int string(XmlScanner xml) throws OoxmlException {
        boolean shared = "s".equals(xml.attribute("t"));
        String text = xml.elementText();
        return shared && !text.isEmpty() ? Integer.parseInt(text) : -1;
    }
}
