package io.github.ziping.write.annotate;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.XmlSplice;
import io.github.ziping.ooxml.opc.RelationshipsXml;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds a sheet behind those that a workbook's own part lists. */
final class SheetListPart {
    private static final Pattern RELATIONSHIP = Pattern.compile("\\s([A-Za-z_][\\w.-]*:)id\\s*=");

    private final byte[] part;
    private final String name;
    private final Set<String> names = new HashSet<>();
    private int lastId;
    private String prefix = "";
    private String relationshipPrefix = "r:";

    SheetListPart(byte[] part, String name) throws OoxmlException {
        this.part = part;
        this.name = name;
        XmlScanner xml = new XmlScanner(part, name);
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.is("sheet")) {
                read(xml);
            }
        }
    }

    private void read(XmlScanner xml) throws OoxmlException {
        names.add(key(String.valueOf(xml.attribute("name"))));
        lastId = Math.max(lastId, xml.intAttribute("sheetId", 0));
        prefix = xml.prefix();
        Matcher id = RELATIONSHIP.matcher(xml.source());
        relationshipPrefix = id.find() ? id.group(1) : relationshipPrefix;
    }

    private static String key(String sheet) {
        return sheet.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** A name that no sheet has: the given one, or the same with a number. */
    String free(String wanted) {
        String free = wanted;
        for (int number = 2; names.contains(key(free)); number++) {
            free = wanted + " (" + number + ")";
        }
        return free;
    }

    /**
     * The part with another sheet.
     *
     * @param sheet its name
     * @param relationship leads to it
     */
    byte[] with(String sheet, String relationship, boolean strict) throws OoxmlException {
        PrefixedXml added = new PrefixedXml(prefix)
                .start("sheet")
                .attribute("xmlns:" + relationshipPrefix.replace(":", ""), RelationshipsXml.namespace(strict))
                .attribute("name", sheet)
                .attribute("sheetId", lastId + 1)
                .attribute(relationshipPrefix + "id", relationship)
                .empty();
        XmlScanner xml = new XmlScanner(part, name);
        XmlSplice splice = new XmlSplice();
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.END && xml.is("sheets")) {
                splice.append(xml, added.toString());
            }
        }
        return splice.apply(xml);
    }
}
