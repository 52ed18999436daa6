package io.github.ziping.write.annotate;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlSplice;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The relationships of a sheet, and new ones. */
final class Relationships {
    private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final XmlScanner scanner;
    private final XmlSplice splice = new XmlSplice();
    private final Map<String, String> targets = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private String prefix = "";
    private int end;

    /**
     * Those of a part.
     *
     * @param xml the .rels part, or null where there is none
     */
    Relationships(byte @Nullable [] xml, String name) throws OoxmlException {
        scanner = new XmlScanner(xml == null ? EMPTY.getBytes(StandardCharsets.UTF_8) : xml, name);
        for (XmlScanner.Event event = scanner.next(); event != XmlScanner.Event.EOF; event = scanner.next()) {
            if (event == XmlScanner.Event.START && scanner.depth() == 1) {
                prefix = Xml.prefix(tag());
                if (scanner.isEmptyElement()) {
                    splice.replace(scanner.eventStart(), scanner.eventEnd(), Xml.opened(tag()));
                    end = scanner.eventEnd();
                }
            } else if (event == XmlScanner.Event.START && scanner.is("Relationship")) {
                read();
            } else if (event == XmlScanner.Event.END && scanner.depth() == 0 && end == 0) {
                end = scanner.eventStart();
            }
        }
    }

    /** The namespace of relationships in a sheet. */
    static String namespace(boolean strict) {
        return strict
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    }

    private String tag() {
        return new String(scanner.slice(scanner.eventStart(), scanner.eventEnd()), StandardCharsets.UTF_8);
    }

    private void read() throws OoxmlException {
        String id = scanner.attribute("Id");
        String type = scanner.attribute("Type");
        String target = scanner.attribute("Target");
        if (id != null && type != null && target != null) {
            ids.add(id);
            targets.put(type.substring(type.lastIndexOf('/') + 1), target);
            targets.put("#" + id, target);
        }
    }

    /** The target of a kind, e.g. comments; null where there is none. */
    @Nullable
    String target(String kind) {
        return targets.get(kind);
    }

    /** The target of a relationship; null where there is none. */
    @Nullable
    String targetOf(String id) {
        return targets.get("#" + id);
    }

    /** Adds one; gives its id. */
    String add(String kind, String target, boolean strict) {
        int number = ids.size() + 1;
        while (!ids.add("rIdZiping" + number)) {
            number++;
        }
        String id = "rIdZiping" + number;
        splice.insert(
                end,
                "<" + prefix + "Relationship Id=\"" + id + "\" Type=\"" + namespace(strict) + "/" + kind
                        + "\" Target=\"" + Xml.escaped(target) + "\"/>");
        return id;
    }

    /** The part with the new ones; null where there are none. */
    byte @Nullable [] result() {
        if (splice.isEmpty()) {
            return null;
        }
        String closing = new String(scanner.slice(end, Integer.MAX_VALUE), StandardCharsets.UTF_8);
        if (!closing.contains("</")) {
            splice.insert(end, "</" + prefix + "Relationships>");
        }
        return splice.apply(scanner);
    }
}
