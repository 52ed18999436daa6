package io.github.ziping.ooxml;

import org.jspecify.annotations.Nullable;

/**
 * Joins the pieces of a text, as comments, entities and runs of rich text cut it: mostly there is one, and it may be a million.
 */
public final class TextPieces {
    private final XmlScanner xml;
    private String first = "";
    private @Nullable StringBuilder joined;

    /**
     * No pieces yet.
     *
     * @param xml where they come from
     */
    public TextPieces(XmlScanner xml) {
        this.xml = xml;
    }

    /**
     * Adds one.
     *
     * @throws OoxmlException when the text becomes longer than any cell's
     */
    public void add(String piece) throws OoxmlException {
        if (first.isEmpty()) {
            first = piece;
            return;
        }
        StringBuilder all = joined;
        if (all == null) {
            all = new StringBuilder(first);
            joined = all;
        }
        xml.requireShort(all.length() + piece.length());
        all.append(piece);
    }

    /** The whole text. */
    @Override
    public String toString() {
        return joined == null ? first : joined.toString();
    }
}
