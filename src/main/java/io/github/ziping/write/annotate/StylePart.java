package io.github.ziping.write.annotate;

import io.github.ziping.finding.Severity;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBooleans;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.XmlSplice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds to the cell formats of a workbook copies with another fill, and finds the format that such a copy was made of. */
final class StylePart {
    private static final String FILLS = "fills";
    private static final String FORMATS = "cellXfs";
    private static final Pattern FILL_ID = Pattern.compile("\\sfillId\\s*=\\s*[\"'](\\d{1,6})[\"']");

    private record Key(int style, int fill) {}

    /**
     * A fill as we make it. The other colour of a solid fill is not seen: there stands what the cell had before.
     *
     * @param before the attributes of the colour; {@link #NONE} where the cell had no solid fill
     */
    private record OwnFill(Severity severity, String before) {}

    private static final String NONE = "indexed=\"64\"";

    private final byte[] part;
    private final String name;
    private final List<String> formats = new ArrayList<>();
    private final Map<Key, Integer> copies = new LinkedHashMap<>();
    private final Map<OwnFill, Integer> fills = new LinkedHashMap<>();
    private final StringBuilder newFormats = new StringBuilder();
    // the fills of earlier copies, by their numbers
    private final Map<Integer, OwnFill> known = new LinkedHashMap<>();
    // the colours of all solid fills, by their numbers
    private final Map<Integer, String> colours = new HashMap<>();
    private int fillCount = -1;
    private String prefix = "";

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
                prefix = xml.prefix();
                readFormats(xml);
            }
        }
    }

    private int readFills(XmlScanner xml) throws OoxmlException {
        int count = 0;
        boolean solid = false;
        for (Event event = xml.next(); xml.depth() > 1; event = xml.next()) {
            if (event != Event.START) {
                continue;
            }
            count += xml.depth() == 3 ? 1 : 0;
            solid = xml.is("patternFill") ? xml.isAttribute("patternType", "solid") : solid;
            if (solid && xml.is("fgColor")) {
                know(count - 1, xml.attribute("rgb"));
                colours.put(count - 1, attributes(xml.source()));
            } else if (xml.is("bgColor")) {
                String before = attributes(xml.source());
                known.computeIfPresent(count - 1, (fill, own) -> new OwnFill(own.severity(), before));
            }
        }
        return count;
    }

    private void know(int fill, @Nullable String rgb) {
        for (Severity severity : Severity.values()) {
            if (rgb != null && rgb.toUpperCase(Locale.ROOT).endsWith(Mark.colour(severity))) {
                known.put(fill, new OwnFill(severity, NONE));
            }
        }
    }

    private static String attributes(String tag) {
        int start = tag.indexOf(' ');
        return start < 0
                ? ""
                : tag.substring(start, tag.lastIndexOf('>')).replace("/", "").strip();
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

    /** The number of a plain format that wraps long texts; to be asked for before any other. */
    int wrapped() {
        PrefixedXml xml =
                new PrefixedXml(prefix).start("xf").attribute("numFmtId", 0).attribute("fontId", 0);
        xml.attribute("fillId", 0).attribute("borderId", 0).attribute("xfId", 0).attribute("applyAlignment", 1);
        xml.content().start("alignment").attribute("vertical", "top").attribute("wrapText", 1);
        String format = xml.empty().end("xf").toString();
        int same = formats.indexOf(format);
        if (same >= 0) {
            return same;
        }
        formats.add(format);
        newFormats.append(format);
        return formats.size() - 1;
    }

    /** The number of a format that is the given one but for its fill. */
    int filled(int style, Severity severity) {
        int known = style < formats.size() ? style : 0;
        String before = colours.getOrDefault(fillOf(formats.get(known)), NONE);
        return copy(known, fill(new OwnFill(severity, before)));
    }

    /**
     * The number of the format that a cell had before an earlier copy filled it: one that differs in nothing but the fill,
     * which is the former one if it can be told, else none.
     */
    int unfilled(int style) {
        OwnFill own = style < formats.size() ? known.get(fillOf(formats.get(style))) : null;
        if (own == null) {
            return style;
        }
        String bare = copyOf(formats.get(style), 0);
        for (int i = 0; i < formats.size(); i++) {
            int fill = fillOf(formats.get(i));
            boolean former = colours.getOrDefault(fill, NONE).equals(own.before());
            if (former && !known.containsKey(fill) && copyOf(formats.get(i), 0).equals(bare)) {
                return i;
            }
        }
        return copy(style, 0);
    }

    private int copy(int style, int fill) {
        Integer copy = copies.get(new Key(style, fill));
        if (copy == null) {
            String format = copyOf(formats.get(style), fill);
            int same = formats.indexOf(format);
            if (same >= 0) {
                return same;
            }
            copy = formats.size() + copies.size();
            copies.put(new Key(style, fill), copy);
            newFormats.append(format);
        }
        return copy;
    }

    private static int fillOf(String format) {
        Matcher fill = FILL_ID.matcher(format.substring(0, format.indexOf('>') + 1));
        return fill.find() ? Integer.parseInt(fill.group(1)) : 0;
    }

    private int fill(OwnFill wanted) {
        for (Map.Entry<Integer, OwnFill> each : known.entrySet()) {
            if (each.getValue().equals(wanted)) {
                return each.getKey();
            }
        }
        Integer fill = fills.get(wanted);
        if (fill == null) {
            fill = fillCount + fills.size();
            fills.put(wanted, fill);
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
        // what says that entry cells are not locked
        return XmlBooleans.asDigits(splice.apply(xml), name, Set.of("xf", "protection")::contains);
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
        for (OwnFill fill : fills.keySet()) {
            xml.start("fill").content();
            xml.start("patternFill").attribute("patternType", "solid").content();
            xml.start("fgColor")
                    .attribute("rgb", "FF" + Mark.colour(fill.severity()))
                    .empty();
            xml.start("bgColor " + fill.before()).empty();
            xml.end("patternFill").end("fill");
        }
        return xml.toString();
    }
}
