package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import java.util.Map;

/** Writes comments as SpreadsheetML spells them. */
final class CommentXml {
    private static final String AUTHOR = "ziping";

    private CommentXml() {}

    /** Writes us as an author. */
    static PrefixedXml author(PrefixedXml xml) {
        return xml.start("author").content().text(AUTHOR).end("author");
    }

    /**
     * Writes comments.
     *
     * @param author our number in the list of authors, from 0
     */
    static PrefixedXml comments(PrefixedXml xml, Map<CellRef, Mark> marks, int author) {
        for (Map.Entry<CellRef, Mark> mark : marks.entrySet()) {
            xml.start("comment").attribute("ref", mark.getKey().address()).attribute("authorId", author);
            run(xml.content().start("text").content(), mark.getValue().text());
            xml.end("text").end("comment");
        }
        return xml;
    }

    /** Writes a run of text in the font that Excel gives comments. */
    static PrefixedXml run(PrefixedXml xml, String text) {
        xml.start("r").content().start("rPr").content();
        xml.start("sz").attribute("val", 9).empty();
        xml.start("color").attribute("indexed", 81).empty();
        xml.start("rFont").attribute("val", "宋体").empty();
        xml.start("charset").attribute("val", 134).empty();
        xml.end("rPr").start("t").attribute("xml:space", "preserve").content();
        return xml.text(text).end("t").end("r");
    }
}
