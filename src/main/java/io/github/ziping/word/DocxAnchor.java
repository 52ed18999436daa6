package io.github.ziping.word;

/**
 * Where in a document's XML something can be hung on a paragraph: in front of its text, behind its properties.
 *
 * @param start offset of what is replaced; where nothing is, that in front of which to insert
 * @param end offset behind it
 * @param opened the tag that opens the paragraph in the place of an empty element; empty where nothing is replaced
 * @param prefix the prefix of the names of elements with its colon, e.g. {@code w:}
 */
public record DocxAnchor(int start, int end, String opened, String prefix) {
    /** The XML that takes the place. */
    public String with(String xml) {
        return opened.isEmpty() ? xml : opened + xml + "</" + prefix + "p>";
    }
}
