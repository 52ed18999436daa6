package io.github.ziping.write.annotate;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.XmlSplice;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The comments of a document: those of people stay, ours are other ones with each copy. */
final class DocxComments {
    private static final String AUTHOR = "ziping";

    private final byte[] part;
    private final String name;
    private final StringBuilder added = new StringBuilder();
    private final Set<Integer> own = new HashSet<>();
    private String prefix = "w:";
    private int nextId;

    /**
     * Reads those of a document.
     *
     * @param part null where it has none
     * @param name the part's name
     * @param strict whether the document is one of strict Open XML
     */
    DocxComments(byte @Nullable [] part, String name, boolean strict) throws OoxmlException {
        this.part = part == null ? empty(strict) : part;
        this.name = name;
        XmlScanner xml = new XmlScanner(this.part, name);
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.depth() == 1) {
                prefix = xml.prefix();
            } else if (event == Event.START && xml.is("comment")) {
                int id = xml.intAttribute("id", -1);
                nextId = Math.max(nextId, Math.min(id, Integer.MAX_VALUE / 2) + 1);
                if (xml.isAttribute("author", AUTHOR)) {
                    own.add(id);
                }
            }
        }
    }

    private static byte[] empty(boolean strict) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
                + MainNamespace.ofDocuments(strict) + "\"/>";
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a comment is one of the copy before. */
    boolean isOwn(int id) {
        return own.contains(id);
    }

    /** Adds one; gives its id. */
    int add(String text) {
        added.append('<' + prefix + "comment " + prefix + "id=\"" + nextId + "\" " + prefix + "author=\"" + AUTHOR
                + "\" " + prefix + "initials=\"自评\">");
        for (String line : text.split("\n", -1)) {
            added.append('<' + prefix + "p><" + prefix + "r><" + prefix + "t xml:space=\"preserve\">")
                    .append(XmlBuffer.escaped(line))
                    .append("</" + prefix + "t></" + prefix + "r></" + prefix + "p>");
        }
        added.append("</" + prefix + "comment>");
        return nextId++;
    }

    /** Whether the part becomes another one. */
    boolean isChanged() {
        return added.length() > 0 || !own.isEmpty();
    }

    /** The part without the comments of the copy before, and with the new ones. */
    byte[] result() throws OoxmlException {
        XmlScanner xml = new XmlScanner(part, name);
        XmlSplice splice = new XmlSplice();
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.is("comment") && isOwn(xml.intAttribute("id", -1))) {
                int start = xml.eventStart();
                xml.skipElement();
                splice.replace(start, xml.eventEnd(), "");
            } else if (event == Event.END && xml.depth() == 0) {
                splice.append(xml, added.toString());
            }
        }
        return splice.apply(xml);
    }
}
