package io.github.ziping.write.annotate;

import io.github.ziping.finding.Severity;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlSplice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cell formats of a workbook, and copies of them with another fill. */
final class StylePart {
    private record Key(int style, Severity severity) {}

    private final XmlScanner scanner;
    private final XmlSplice splice = new XmlSplice();
    private final List<String> formats = new ArrayList<>();
    private final Map<Key, Integer> copies = new LinkedHashMap<>();
    private final Map<Severity, Integer> fills = new EnumMap<>(Severity.class);
    private final StringBuilder newFormats = new StringBuilder();
    private String fillsTag = "";
    private int fillsStart = -1;
    private int fillsEnd = -1;
    private int fillCount;
    private String formatsTag = "";
    private int formatsStart;
    private int formatsEnd = -1;

    StylePart(byte[] part, String name) throws OoxmlException {
        scanner = new XmlScanner(part, name);
        read();
        if (fillsEnd < 0 || formatsEnd < 0 || formats.isEmpty()) {
            throw new OoxmlException("文件里没有完整的单元格格式，不能加底色", "请在 Excel 中打开并重新保存");
        }
    }

    private void read() throws OoxmlException {
        String list = "";
        int element = 0;
        for (XmlScanner.Event event = scanner.next(); event != XmlScanner.Event.EOF; event = scanner.next()) {
            if (event == XmlScanner.Event.START && scanner.depth() == 2) {
                list = scanner.name();
                open(list);
            } else if (event == XmlScanner.Event.START && scanner.depth() == 3) {
                element = scanner.eventStart();
                fillCount += list.equals("fills") ? 1 : 0;
            } else if (event == XmlScanner.Event.END && scanner.depth() == 2 && list.equals("cellXfs")) {
                formats.add(text(element, scanner.eventEnd()));
            } else if (event == XmlScanner.Event.END && scanner.depth() == 1) {
                close(list);
            }
        }
    }

    private void open(String list) {
        if (list.equals("fills")) {
            fillsStart = scanner.eventStart();
            fillsTag = text(fillsStart, scanner.eventEnd());
        } else if (list.equals("cellXfs")) {
            formatsStart = scanner.eventStart();
            formatsTag = text(formatsStart, scanner.eventEnd());
        }
    }

    private void close(String list) {
        if (list.equals("fills")) {
            fillsEnd = scanner.eventStart();
        } else if (list.equals("cellXfs")) {
            formatsEnd = scanner.eventStart();
        }
    }

    private String text(int start, int end) {
        return new String(scanner.slice(start, end), StandardCharsets.UTF_8);
    }

    /** The number of a format that is the given one but for its fill. */
    int filled(int style, Severity severity) {
        int known = style < formats.size() ? style : 0;
        Integer copy = copies.get(new Key(known, severity));
        if (copy == null) {
            copy = formats.size() + copies.size();
            copies.put(new Key(known, severity), copy);
            newFormats.append(copyOf(formats.get(known), fill(severity)));
        }
        return copy;
    }

    private int fill(Severity severity) {
        Integer fill = fills.get(severity);
        if (fill == null) {
            fill = fillCount + fills.size();
            fills.put(severity, fill);
        }
        return fill;
    }

    private static String copyOf(String format, int fill) {
        int end = format.indexOf('>') + 1;
        String tag = Xml.with(Xml.with(format.substring(0, end), "fillId", String.valueOf(fill)), "applyFill", "1");
        return tag + format.substring(end);
    }

    /** The part with its new fills and formats. */
    byte[] result() {
        String prefix = Xml.prefix(fillsTag);
        StringBuilder added = new StringBuilder();
        // in the order of their numbers
        List<Map.Entry<Severity, Integer>> ordered = new ArrayList<>(fills.entrySet());
        ordered.sort(Map.Entry.comparingByValue());
        for (Map.Entry<Severity, Integer> fill : ordered) {
            added.append('<')
                    .append(prefix)
                    .append("fill><")
                    .append(prefix)
                    .append("patternFill patternType=\"solid\"><");
            added.append(prefix)
                    .append("fgColor rgb=\"FF")
                    .append(Mark.colour(fill.getKey()))
                    .append("\"/><");
            added.append(prefix)
                    .append("bgColor indexed=\"64\"/></")
                    .append(prefix)
                    .append("patternFill></");
            added.append(prefix).append("fill>");
        }
        int fillTotal = fillCount + fills.size();
        int formatTotal = formats.size() + copies.size();
        splice.replace(
                fillsStart, fillsStart + bytes(fillsTag), Xml.with(fillsTag, "count", String.valueOf(fillTotal)));
        splice.insert(fillsEnd, added.toString());
        splice.replace(
                formatsStart,
                formatsStart + bytes(formatsTag),
                Xml.with(formatsTag, "count", String.valueOf(formatTotal)));
        splice.insert(formatsEnd, newFormats.toString());
        return splice.apply(scanner);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
