package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.XmlSplice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the comments of a sheet: new ones, and ours behind those that somebody wrote. */
final class CommentsPart {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /** How deep a {@code t} stands in the comment's text itself, and not in a run of it. */
    private static final int BARE = 5;

    private final TreeMap<CellRef, Mark> marks;
    private final XmlSplice splice = new XmlSplice();
    private String prefix = "";
    private int authors;
    private @Nullable Mark here;

    CommentsPart(Map<CellRef, Mark> marks) {
        this.marks = new TreeMap<>(marks);
    }

    /** The cells that have no comment so far, and need a shape. */
    List<CellRef> added() {
        return List.copyOf(marks.keySet());
    }

    /** A part of its own. */
    byte[] fresh(boolean strict) {
        PrefixedXml xml = new PrefixedXml("")
                .start("comments")
                .attribute("xmlns", strict ? STRICT : TRANSITIONAL)
                .content();
        CommentXml.author(xml.start("authors").content()).end("authors");
        CommentXml.comments(xml.start("commentList").content(), marks, 0).end("commentList");
        return (XmlBuffer.DECLARATION + xml.end("comments")).getBytes(StandardCharsets.UTF_8);
    }

    /** A part that is there already, with ours in it. */
    byte[] extended(byte[] part, String name) throws OoxmlException {
        XmlScanner xml = new XmlScanner(part, name);
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START) {
                start(xml);
            } else if (event == Event.END) {
                end(xml);
            }
        }
        return splice.apply(xml);
    }

    private void start(XmlScanner xml) throws OoxmlException {
        switch (xml.name()) {
            case "comments" -> prefix = xml.prefix();
            case "author" -> authors++;
            case "comment" -> here = take(xml.attribute("ref"));
            case "t" -> startText(xml);
            default -> {
                // nothing to change
            }
        }
    }

    private void end(XmlScanner xml) {
        switch (xml.name()) {
            case "authors" -> splice.append(xml, CommentXml.author(xml()).toString());
            case "t" -> endText(xml);
            case "text" -> endComment(xml);
            case "commentList" ->
                splice.append(xml, CommentXml.comments(xml(), marks, authors).toString());
            default -> {
                // nothing to add
            }
        }
    }

    private PrefixedXml xml() {
        return new PrefixedXml(prefix);
    }

    /** A text beside runs is not shown: where we add one, the other becomes a run too. */
    private void startText(XmlScanner xml) {
        if (here != null && xml.depth() == BARE) {
            splice.insert(xml.eventStart(), xml().start("r").content().toString());
        }
    }

    private void endText(XmlScanner xml) {
        if (here != null && xml.depth() == BARE - 1) {
            splice.insert(xml.eventEnd(), xml().end("r").toString());
        }
    }

    private void endComment(XmlScanner xml) {
        if (here != null) {
            splice.append(xml, CommentXml.run(xml(), "\n" + here.text()).toString());
            here = null;
        }
    }

    private @Nullable Mark take(@Nullable String address) {
        try {
            return address == null ? null : marks.remove(CellRef.parse(address));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
