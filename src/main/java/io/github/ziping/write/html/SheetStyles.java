package io.github.ziping.write.html;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.ZipArchive;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cell styles of a workbook as declarations of a style sheet, and their number formats. */
final class SheetStyles {
    private static final String PART = "xl/styles.xml";

    /** The formats that have no code of their own in a file (ECMA-376 part 1, 18.8.30), as far as they are numbers. */
    private static final Map<Integer, String> BUILT_IN = Map.of(
            1, "0",
            2, "0.00",
            3, "#,##0",
            4, "#,##0.00",
            9, "0%",
            10, "0.00%",
            37, "#,##0;-#,##0",
            38, "#,##0;-#,##0",
            39, "#,##0.00;-#,##0.00",
            40, "#,##0.00;-#,##0.00");

    /** The sides of a cell. */
    enum Side {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM;

        /** As a file and a style sheet spell it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A cell style.
     *
     * @param css its font, fill and alignment as declarations
     * @param border the number of its border
     * @param format the code of its number format
     */
    private record Style(String css, int border, String format) {}

    private final SheetColors colors;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<String> fonts = new ArrayList<>();
    private final List<String> fills = new ArrayList<>();
    private final List<Map<Side, String>> borders = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    private SheetStyles(SheetColors colors) {
        this.colors = colors;
    }

    static SheetStyles of(ZipArchive zip) throws OoxmlException {
        SheetStyles read = new SheetStyles(SheetColors.of(zip));
        XmlScanner xml = new XmlScanner(zip.required(PART), PART);
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.depth() == 2) {
                read.collection(xml);
            }
        }
        return read;
    }

    private void collection(XmlScanner xml) throws OoxmlException {
        if (xml.is("numFmts")) {
            formats(xml);
        } else if (xml.is("fonts")) {
            fonts(xml);
        } else if (xml.is("fills")) {
            fills(xml);
        } else if (xml.is("borders")) {
            borders(xml);
        } else if (xml.is("cellXfs")) {
            styles(xml);
        }
    }

    private void formats(XmlScanner xml) throws OoxmlException {
        for (Event event = xml.next(); xml.depth() > 1; event = xml.next()) {
            if (event == Event.START && xml.is("numFmt")) {
                codes.put(xml.intAttribute("numFmtId", 0), String.valueOf(xml.attribute("formatCode")));
            }
        }
    }

    private void fonts(XmlScanner xml) throws OoxmlException {
        FontCss font = new FontCss();
        for (Event event = xml.next(); xml.depth() > 1; event = xml.next()) {
            if (event == Event.START && xml.is("font")) {
                font = new FontCss();
            } else if (event == Event.START) {
                font.read(xml, colors);
            } else if (event == Event.END && xml.depth() == 2) {
                fonts.add(font.css());
            }
        }
    }

    private void fills(XmlScanner xml) throws OoxmlException {
        String css = "";
        boolean solid = false;
        for (Event event = xml.next(); xml.depth() > 1; event = xml.next()) {
            if (event == Event.START && xml.is("patternFill")) {
                solid = xml.isAttribute("patternType", "solid");
            } else if (event == Event.START && xml.is("fgColor") && solid) {
                String color = colors.css(xml);
                css = color == null ? "" : "background-color:" + color + ";";
            } else if (event == Event.END && xml.depth() == 2) {
                fills.add(css);
                css = "";
                solid = false;
            }
        }
    }

    private void borders(XmlScanner xml) throws OoxmlException {
        Map<Side, String> border = new EnumMap<>(Side.class);
        @Nullable Side side = null;
        for (Event event = xml.next(); xml.depth() > 1; event = xml.next()) {
            if (event == Event.START && xml.depth() == 4) {
                side = side(xml);
                String line = BorderCss.line(xml.attribute("style"));
                if (side != null && line != null) {
                    border.put(side, line + " #000");
                }
            } else if (event == Event.START && xml.is("color") && side != null && border.containsKey(side)) {
                String color = colors.css(xml);
                border.put(side, border.get(side).replace("#000", color == null ? "#000" : color));
            } else if (event == Event.END && xml.depth() == 2) {
                borders.add(border);
                border = new EnumMap<>(Side.class);
            }
        }
    }

    private static @Nullable Side side(XmlScanner xml) {
        for (Side side : Side.values()) {
            if (xml.is(side.word())) {
                return side;
            }
        }
        return null;
    }

    private void styles(XmlScanner xml) throws OoxmlException {
        String css = "";
        int border = 0;
        String code = "";
        for (Event event = xml.next(); xml.depth() > 1; event = xml.next()) {
            if (event == Event.START && xml.is("xf")) {
                css = at(fonts, xml.intAttribute("fontId", 0)) + at(fills, xml.intAttribute("fillId", 0));
                border = xml.intAttribute("borderId", 0);
                code = code(xml.intAttribute("numFmtId", 0));
            } else if (event == Event.START && xml.is("alignment")) {
                css += AlignmentCss.of(xml);
            } else if (event == Event.END && xml.depth() == 2) {
                styles.add(new Style(css, border, code));
            }
        }
    }

    private static String at(List<String> list, int index) {
        return index < list.size() ? list.get(index) : "";
    }

    private String code(int number) {
        String own = codes.get(number);
        return own == null ? BUILT_IN.getOrDefault(number, "General") : own;
    }

    /** How many there are. */
    int count() {
        return styles.size();
    }

    /** A style's font, fill and alignment as declarations. */
    String css(int style) {
        return styles.get(style).css();
    }

    /** The code of a style's number format. */
    String format(int style) {
        return styles.get(style).format();
    }

    /** The number of a style's border. */
    int border(int style) {
        return styles.get(style).border();
    }

    /** How many borders there are. */
    int borders() {
        return borders.size();
    }

    /** A border's line on a side, e.g. {@code 1px solid #000}; null for none. */
    @Nullable
    String line(int border, Side side) {
        return borders.get(border).get(side);
    }
}
