package io.github.ziping.write.xlsx;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlSplice;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Appends cell styles to a styles part, each style, font, fill and border once. */
public final class StylesXml {
    private static final String PART = "xl/styles.xml";

    /** The number formats that every program knows by number (ECMA-376 18.8.30); no style needs another. */
    private static final Map<String, Integer> FORMATS =
            Map.of("General", 0, "0", 1, "0.00", 2, "#,##0", 3, "#,##0.00", 4, "0.00%", 10, CellStyle.TEXT, 49);

    /** One list of the part: its elements are counted, those to append are kept. */
    private static final class Table {
        private final String element;
        private final Map<String, Integer> added = new LinkedHashMap<>();
        private int count;
        private int tagStart = -1;
        private int tagEnd;
        private int end = -1;
        private String tag = "";

        Table(String element) {
            this.element = element;
        }

        int number(String xml) {
            Integer known = added.get(xml);
            if (known == null) {
                known = count + added.size();
                added.put(xml, known);
            }
            return known;
        }
    }

    private final XmlScanner scanner;
    private final Table fonts = new Table("fonts");
    private final Table fills = new Table("fills");
    private final Table borders = new Table("borders");
    private final Table formats = new Table("cellXfs");
    private final Map<CellStyle, Integer> numbers = new HashMap<>();

    /**
     * Begins behind the styles of a workbook.
     *
     * @param styles its styles part, which has fonts, fills, borders and cell formats, in the namespace without a prefix
     */
    public StylesXml(byte[] styles) throws OoxmlException {
        scanner = new XmlScanner(styles, PART);
        Table table = null;
        for (XmlScanner.Event event = scanner.next(); event != XmlScanner.Event.EOF; event = scanner.next()) {
            if (event == XmlScanner.Event.START && scanner.depth() == 2) {
                table = table(scanner.name());
                if (table != null) {
                    table.tagStart = scanner.eventStart();
                    table.tagEnd = scanner.eventEnd();
                    table.tag = new String(scanner.slice(table.tagStart, table.tagEnd), StandardCharsets.UTF_8);
                }
            } else if (event == XmlScanner.Event.START && scanner.depth() == 3 && table != null) {
                table.count++;
            } else if (event == XmlScanner.Event.END && scanner.depth() == 1 && table != null) {
                table.end = scanner.eventStart();
            }
        }
        for (Table required : new Table[] {fonts, fills, borders, formats}) {
            if (required.count == 0
                    || required.end < required.tagEnd
                    || !required.tag.startsWith("<" + required.element)) {
                throw new OoxmlException("模板的单元格格式不完整，不能用于汇总表", "请在 Excel 中打开模板并重新保存");
            }
        }
    }

    private @Nullable Table table(String name) {
        return switch (name) {
            case "fonts" -> fonts;
            case "fills" -> fills;
            case "borders" -> borders;
            case "cellXfs" -> formats;
            default -> null;
        };
    }

    /** The number of a cell style, which is added when it is new. */
    int of(CellStyle style) {
        Integer known = numbers.get(style);
        if (known == null) {
            known = formats.number(format(style));
            numbers.put(style, known);
        }
        return known;
    }

    private String format(CellStyle style) {
        String code = style.format() == null ? "General" : style.format();
        Integer format = FORMATS.get(code);
        if (format == null) {
            throw new IllegalArgumentException("no number of its own for the format " + code);
        }
        StringBuilder xml = new StringBuilder("<xf numFmtId=\"").append(format);
        xml.append("\" fontId=\"").append(fonts.number(StyleElements.font(style.font())));
        String fill = style.box().fill();
        xml.append("\" fillId=\"").append(fill == null ? 0 : fills.number(StyleElements.fill(fill)));
        String line = style.box().line();
        xml.append("\" borderId=\"").append(line == null ? 0 : borders.number(StyleElements.border(line)));
        xml.append("\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"");
        xml.append(" applyAlignment=\"1\">").append(StyleElements.alignment(style.place()));
        return xml.append("</xf>").toString();
    }

    /** The part with all styles in it. */
    public byte[] xml() {
        XmlSplice splice = new XmlSplice();
        for (Table table : new Table[] {fonts, fills, borders, formats}) {
            if (!table.added.isEmpty()) {
                int total = table.count + table.added.size();
                splice.replace(table.tagStart, table.tagEnd, "<" + table.element + " count=\"" + total + "\">");
                splice.insert(table.end, String.join("", table.added.keySet()));
            }
        }
        return splice.apply(scanner);
    }
}
