package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlSplice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The comments of a sheet: new ones, and ours behind those that somebody wrote. */
final class CommentsPart {
    private static final int BARE = 5;
    private static final String AUTHOR = "ziping";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private final TreeMap<CellRef, Mark> marks;
    private final List<CellRef> added = new ArrayList<>();

    CommentsPart(Map<CellRef, Mark> marks) {
        this.marks = new TreeMap<>(marks);
    }

    /** The cells that had no comment before, and need a shape. */
    List<CellRef> added() {
        return added;
    }

    /** A part of its own. */
    byte[] fresh(boolean strict) {
        StringBuilder xml = new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"")
                .append(strict ? STRICT : TRANSITIONAL)
                .append("\"><authors><author>" + AUTHOR + "</author></authors><commentList>");
        for (Map.Entry<CellRef, Mark> mark : marks.entrySet()) {
            xml.append(comment("", mark.getKey(), 0, mark.getValue()));
            added.add(mark.getKey());
        }
        return xml.append("</commentList></comments>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A part that is there already, with ours in it. */
    byte[] extended(byte[] part, String name) throws OoxmlException {
        XmlScanner xml = new XmlScanner(part, name);
        XmlSplice splice = new XmlSplice();
        String prefix = "";
        int authors = 0;
        Mark here = null;
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
            boolean start = event == XmlScanner.Event.START;
            if (start && xml.depth() == 1) {
                prefix = Xml.prefix(tag(xml));
            } else if (start && xml.is("author")) {
                authors++;
            } else if (start && xml.is("comment")) {
                here = mark(xml.attribute("ref"));
            } else if (here != null && xml.is("t") && isBare(xml, event)) {
                // a text beside runs is not shown
                splice.insert(
                        start ? xml.eventStart() : xml.eventEnd(), start ? "<" + prefix + "r>" : "</" + prefix + "r>");
            } else if (event == XmlScanner.Event.END && xml.is("text") && here != null) {
                close(xml, splice, prefix, "text", runs(prefix, "\n" + here.text()));
                here = null;
            } else if (event == XmlScanner.Event.END && xml.is("authors")) {
                close(xml, splice, prefix, "authors", "<" + prefix + "author>" + AUTHOR + "</" + prefix + "author>");
            } else if (event == XmlScanner.Event.END && xml.is("commentList")) {
                close(xml, splice, prefix, "commentList", rest(prefix, authors));
            }
        }
        return splice.apply(xml);
    }

    /** Whether a {@code t} stands in the comment's text itself, and not in a run of it. */
    private static boolean isBare(XmlScanner xml, XmlScanner.Event event) {
        return event == XmlScanner.Event.START && xml.depth() == BARE
                || event == XmlScanner.Event.END && xml.depth() == BARE - 1;
    }

    /** Puts something in front of an end tag, or into an element that is empty. */
    private static void close(XmlScanner xml, XmlSplice splice, String prefix, String element, String content) {
        String tag = tag(xml);
        if (tag.endsWith("/>")) {
            splice.replace(xml.eventStart(), xml.eventEnd(), Xml.opened(tag) + content + "</" + prefix + element + ">");
        } else {
            splice.insert(xml.eventStart(), content);
        }
    }

    private @Nullable Mark mark(@Nullable String address) {
        try {
            return address == null ? null : marks.remove(CellRef.parse(address));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String rest(String prefix, int author) {
        StringBuilder comments = new StringBuilder();
        for (Map.Entry<CellRef, Mark> mark : marks.entrySet()) {
            comments.append(comment(prefix, mark.getKey(), author, mark.getValue()));
            added.add(mark.getKey());
        }
        return comments.toString();
    }

    private static String comment(String prefix, CellRef cell, int author, Mark mark) {
        return "<" + prefix + "comment ref=\"" + cell.address() + "\" authorId=\"" + author + "\"><" + prefix + "text>"
                + runs(prefix, mark.text()) + "</" + prefix + "text></" + prefix + "comment>";
    }

    private static String runs(String prefix, String text) {
        String p = "<" + prefix;
        return p + "r>" + p + "rPr>" + p + "sz val=\"9\"/>" + p + "color indexed=\"81\"/>" + p + "rFont val=\"宋体\"/>"
                + p
                + "charset val=\"134\"/></" + prefix + "rPr>" + p + "t xml:space=\"preserve\">" + Xml.escaped(text)
                + "</"
                + prefix + "t></" + prefix + "r>";
    }

    private static String tag(XmlScanner xml) {
        return new String(xml.slice(xml.eventStart(), xml.eventEnd()), StandardCharsets.UTF_8);
    }
}
