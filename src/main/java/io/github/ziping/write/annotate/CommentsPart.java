package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.XmlSplice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the comments of a sheet: new ones, and ours behind those that somebody wrote. Those of an earlier copy are taken
 * out of it first.
 */
final class CommentsPart {

    /** How deep a {@code t} stands in the comment's text itself, and not in a run of it. */
    private static final int BARE = 5;

    private final TreeMap<CellRef, Mark> marks;
    private final XmlSplice splice = new XmlSplice();
    private String prefix = "";
    private int authors;
    private Map<CellRef, List<String>> texts = Map.of();
    private @Nullable Mark here;
    // what is left of the texts of a comment that had notes of ours in it
    private @Nullable Iterator<String> left;

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
                .attribute("xmlns", MainNamespace.of(strict))
                .content();
        CommentXml.author(xml.start("authors").content()).end("authors");
        CommentXml.comments(xml.start("commentList").content(), marks, 0).end("commentList");
        return (XmlBuffer.DECLARATION + xml.end("comments")).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The texts of each comment in which an earlier copy left notes of ours.
     *
     * @param part as it is
     */
    static Map<CellRef, List<String>> annotated(byte[] part, String name) throws OoxmlException {
        Map<CellRef, List<String>> texts = new LinkedHashMap<>();
        List<String> here = new ArrayList<>();
        XmlScanner xml = new XmlScanner(part, name);
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.is("comment")) {
                here = new ArrayList<>();
                CellRef cell = cell(xml);
                if (cell != null) {
                    texts.put(cell, here);
                }
            } else if (event == Event.START && xml.is("t")) {
                here.add(xml.elementText());
            }
        }
        texts.values().removeIf(pieces -> !OwnNotes.areIn(String.join("", pieces)));
        return texts;
    }

    /**
     * A part that is there already, with ours in it.
     *
     * @param annotated see {@link #annotated}; what is ours of it goes
     */
    byte[] extended(byte[] part, String name, Map<CellRef, List<String>> annotated) throws OoxmlException {
        texts = annotated;
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
            case "comment" -> startComment(xml);
            case "t" -> {
                if (left == null) {
                    startText(xml);
                } else {
                    shorten(xml, left);
                }
            }
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

    private void startComment(XmlScanner xml) throws OoxmlException {
        CellRef cell = cell(xml);
        List<String> written = cell == null ? null : texts.get(cell);
        List<String> rest = written == null ? List.of() : OwnNotes.without(written);
        if (written != null && String.join("", rest).isBlank()) {
            // all of it was ours, and a new one is written at the end
            int start = xml.eventStart();
            xml.skipElement();
            splice.replace(start, xml.eventEnd(), "");
            return;
        }
        here = cell == null ? null : marks.remove(cell);
        left = written == null ? null : rest.iterator();
    }

    /** Leaves of a text what is not ours; one beside runs becomes a run, as in {@link #startText}. */
    private void shorten(XmlScanner xml, Iterator<String> rest) throws OoxmlException {
        boolean bare = here != null && xml.depth() == BARE;
        int tag = xml.eventStart();
        int start = xml.eventEnd();
        boolean empty = xml.isEmptyElement();
        xml.elementText();
        String text = rest.hasNext() ? rest.next() : "";
        if (bare) {
            splice.insert(tag, xml().start("r").content().toString());
        }
        if (!empty) {
            splice.replace(start, xml.eventStart(), XmlBuffer.escaped(text));
        }
        if (bare) {
            splice.insert(xml.eventEnd(), xml().end("r").toString());
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
        left = null;
    }

    private static @Nullable CellRef cell(XmlScanner xml) throws OoxmlException {
        String address = xml.attribute("ref");
        try {
            return address == null ? null : CellRef.parse(address);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
