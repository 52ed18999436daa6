package io.github.ziping.write.annotate;

import io.github.ziping.finding.Severity;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.XmlSplice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds to the cell formats of a workbook copies with another fill. */
final class StylePart {
    private static final String FILLS = "fills";
    private static final String FORMATS = "cellXfs";

    private record Key(int style, Severity severity) {}

    private final byte[] part;
    private final String name;
    private final List<String> formats = new ArrayList<>();
    private final Map<Key, Integer> copies = new LinkedHashMap<>();
    private final Map<Severity, Integer> fills = new LinkedHashMap<>();
    private final StringBuilder newFormats = new StringBuilder();
    private int fillCount = -1;

    StylePart(byte[] part, String name) throws OoxmlException {
        this.part = part;
        this.name = name;
        read(new XmlScanner(part, name));
        if (fillCount < 0 || formats.isEmpty()) {
            throw new OoxmlException("文件里没有完整的单元格格式，不能加底色", "请在 Excel 中打开并重新保存");
        }
    }

    private void read(XmlScanner xml) throws OoxmlException {
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.depth() == 2 && xml.is(FILLS)) {
                fillCount = readFills(xml);
            } else if (event == Event.START && xml.depth() == 2 && xml.is(FORMATS)) {
                readFormats(xml);
            }
        }
    }

    private static int readFills(XmlScanner xml) throws OoxmlException {
        int count = 0;
        for (Event event = xml.next(); xml.depth() > 1; event = xml.next()) {
            count += event == Event.START && xml.depth() == 3 ? 1 : 0;
        }
        return count;
    }

    private void readFormats(XmlScanner xml) throws OoxmlException {
        for (Event event = xml.next(); xml.depth() > 1; event = xml.next()) {
            if (event == Event.START) {
                int start = xml.eventStart();
                xml.skipElement();
                formats.add(new String(xml.slice(start, xml.eventEnd()), StandardCharsets.UTF_8));
            }
        }
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
        return StartTag.with(StartTag.with(format.substring(0, end), "fillId", fill), "applyFill", 1)
                + format.substring(end);
    }

    /** The part with its new fills and formats. */
    byte[] result() throws OoxmlException {
        XmlScanner xml = new XmlScanner(part, name);
        XmlSplice splice = new XmlSplice();
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.depth() == 2) {
                recount(xml, splice);
            } else if (event == Event.END && xml.depth() == 1) {
                append(xml, splice);
            }
        }
        return splice.apply(xml);
    }

    private void recount(XmlScanner xml, XmlSplice splice) {
        if (xml.is(FILLS) || xml.is(FORMATS)) {
            int count = xml.is(FILLS) ? fillCount + fills.size() : formats.size() + copies.size();
            splice.replace(xml.eventStart(), xml.eventEnd(), StartTag.with(xml.source(), "count", count));
        }
    }

    private void append(XmlScanner xml, XmlSplice splice) {
        if (xml.is(FILLS)) {
            splice.insert(xml.eventStart(), newFills(xml.prefix()));
        } else if (xml.is(FORMATS)) {
            splice.insert(xml.eventStart(), newFormats.toString());
        }
    }

    /** In the order of their numbers. */
    private String newFills(String prefix) {
        PrefixedXml xml = new PrefixedXml(prefix);
        for (Severity severity : fills.keySet()) {
            xml.start("fill").content();
            xml.start("patternFill").attribute("patternType", "solid").content();
            xml.start("fgColor").attribute("rgb", "FF" + Mark.colour(severity)).empty();
            xml.start("bgColor").attribute("indexed", 64).empty();
            xml.end("patternFill").end("fill");
        }
        return xml.toString();
    }
}
