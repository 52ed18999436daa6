package io.github.ziping.write.canvas;

import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.write.xlsx.CellStyle;
import io.github.ziping.write.xlsx.StyleElements;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the cell styles of a workbook, each font, fill, border and format once, and writes the part that holds them. */
final class StyleTable {
    /** The formats that every program knows by number (ECMA-376 18.8.30). */
    private static final Map<String, Integer> KNOWN_FORMATS = Map.of(
            "General", 0, "0", 1, "0.00", 2, "#,##0", 3, "#,##0.00", 4, "0%", 9, "0.00%", 10, CellStyle.TEXT, 49);

    private static final int FIRST_FORMAT = 164;

    private final Map<CellStyle, Integer> numbers;
    private final Map<String, Integer> formats;
    private final Map<String, Integer> fonts;
    private final Map<String, Integer> fills;
    private final Map<String, Integer> borders;
    private final Map<String, Integer> cells;
    private final List<Highlight> highlights;

    /** Begins with the ordinary style, whose digits every column width counts. */
    StyleTable(CellStyle.Font ordinary) {
        numbers = new HashMap<>();
        formats = new LinkedHashMap<>();
        fonts = new LinkedHashMap<>();
        fills = new LinkedHashMap<>();
        borders = new LinkedHashMap<>();
        cells = new LinkedHashMap<>();
        highlights = new ArrayList<>();
        number(fonts, StyleElements.font(ordinary));
        number(fills, "<fill><patternFill patternType=\"none\"/></fill>");
        // Excel keeps the second fill for itself and expects it to be this one
        number(fills, "<fill><patternFill patternType=\"gray125\"/></fill>");
        number(borders, "<border><left/><right/><top/><bottom/><diagonal/></border>");
        number(cells, "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
    }

    private StyleTable(StyleTable other) {
        numbers = new HashMap<>(other.numbers);
        formats = new LinkedHashMap<>(other.formats);
        fonts = new LinkedHashMap<>(other.fonts);
        fills = new LinkedHashMap<>(other.fills);
        borders = new LinkedHashMap<>(other.borders);
        cells = new LinkedHashMap<>(other.cells);
        highlights = new ArrayList<>(other.highlights);
    }

    /** The same styles, to which others may be added. */
    StyleTable copy() {
        return new StyleTable(this);
    }

    /** The styles that were asked for, with their numbers. */
    Map<CellStyle, Integer> numbers() {
        return numbers;
    }

    /** How many styles there are. */
    int size() {
        return cells.size();
    }

    /** The number of a style; null where there is none. */
    @Nullable
    Integer find(CellStyle look) {
        return numbers.get(look);
    }

    /** The number of a style, which is added when it is new. */
    int of(CellStyle look) {
        Integer known = numbers.get(look);
        if (known == null) {
            known = number(cells, cell(look));
            numbers.put(look, known);
        }
        return known;
    }

    /** The number of a highlight's colours; -1 where there is none. */
    int find(Highlight look) {
        for (int i = 0; i < highlights.size(); i++) {
            Highlight known = highlights.get(i);
            if (known.color().equals(look.color()) && known.fill().equals(look.fill())) {
                return i;
            }
        }
        return -1;
    }

    /** The number of a highlight's colours, which are added when they are new. */
    int of(Highlight look) {
        int known = find(look);
        if (known < 0) {
            known = highlights.size();
            highlights.add(look);
        }
        return known;
    }

    private static int number(Map<String, Integer> list, String xml) {
        Integer known = list.get(xml);
        if (known == null) {
            known = list.size();
            list.put(xml, known);
        }
        return known;
    }

    private String cell(CellStyle look) {
        String fill = look.box().fill();
        String line = look.box().line();
        StringBuilder xml = new StringBuilder("<xf numFmtId=\"").append(format(look.format()));
        xml.append("\" fontId=\"").append(number(fonts, StyleElements.font(look.font())));
        xml.append("\" fillId=\"").append(fill == null ? 0 : number(fills, StyleElements.fill(fill)));
        xml.append("\" borderId=\"").append(line == null ? 0 : number(borders, StyleElements.border(line)));
        xml.append(look.quoted() ? "\" xfId=\"0\" quotePrefix=\"1" : "\" xfId=\"0");
        xml.append("\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"");
        xml.append(look.locked() ? ">" : " applyProtection=\"1\">").append(StyleElements.alignment(look.place()));
        return xml.append(look.locked() ? "</xf>" : "<protection locked=\"0\"/></xf>")
                .toString();
    }

    private int format(@Nullable String code) {
        Integer known = KNOWN_FORMATS.get(code == null ? "General" : code);
        if (known != null || code == null) {
            return known == null ? 0 : known;
        }
        Integer own = formats.get(code);
        if (own == null) {
            own = FIRST_FORMAT + formats.size();
            formats.put(code, own);
        }
        return own;
    }

    /** Writes the part. */
    void write(XmlBuffer xml) {
        xml.ascii(XmlBuffer.DECLARATION)
                .ascii("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        if (!formats.isEmpty()) {
            xml.ascii("<numFmts count=\"").number(formats.size()).ascii("\">");
            for (Map.Entry<String, Integer> format : formats.entrySet()) {
                xml.ascii("<numFmt numFmtId=\"").number(format.getValue());
                xml.ascii("\" formatCode=\"").text(format.getKey()).ascii("\"/>");
            }
            xml.ascii("</numFmts>");
        }
        list(xml, "fonts", fonts);
        list(xml, "fills", fills);
        list(xml, "borders", borders);
        xml.ascii(
                "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        list(xml, "cellXfs", cells);
        xml.ascii("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        xml.ascii("<dxfs count=\"").number(highlights.size()).ascii("\">");
        for (Highlight look : highlights) {
            xml.ascii("<dxf><font><color rgb=\"FF").ascii(look.color());
            xml.ascii("\"/></font><fill><patternFill><bgColor rgb=\"FF").ascii(look.fill());
            xml.ascii("\"/></patternFill></fill></dxf>");
        }
        xml.ascii("</dxfs></styleSheet>");
    }

    private static void list(XmlBuffer xml, String name, Map<String, Integer> elements) {
        xml.ascii("<").ascii(name).ascii(" count=\"").number(elements.size()).ascii("\">");
        for (String element : elements.keySet()) {
            // names of fonts are Chinese
            xml.raw(element.getBytes(StandardCharsets.UTF_8));
        }
        xml.ascii("</").ascii(name).ascii(">");
    }
}
