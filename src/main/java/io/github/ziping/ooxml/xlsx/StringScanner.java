package io.github.ziping.ooxml.xlsx;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;

/** Scans a whole part of shared strings: steps over a plainly spelt string at once, and goes back to any of them. */
final class StringScanner extends XmlScanner {
    private static final String ITEM = "<si><t>";
    private static final String ITEM_WITH_SPACE = "<si><t xml:space=\"preserve\">";
    private static final String ITEM_END = "</t></si>";

    StringScanner(byte[] xml, String part) throws OoxmlException {
        super(xml, part);
    }

    /**
     * Steps over an item such as {@code <si><t>文字</t></si>} if that is what comes next.
     *
     * @return where its text starts, for {@link #textAt}, or -1 where something else comes next
     */
    int nextPlainItem() {
        String start = isAt(ITEM, position()) ? ITEM : ITEM_WITH_SPACE;
        if (isEmptyElement() || !isAt(start, position())) {
            return -1;
        }
        int text = position() + start.length();
        int end = textEnd(text);
        if (end == text || !isAt(ITEM_END, end)) {
            return -1;
        }
        skipTo(end + ITEM_END.length());
        return text;
    }

    /** The run of text that starts at this offset. */
    String textAt(int offset) throws OoxmlException {
        return text(offset, textEnd(offset));
    }

    private int textEnd(int from) {
        byte[] xml = bytes();
        int last = limit();
        int end = from;
        while (end < last && xml[end] != '<') {
            end++;
        }
        return end;
    }
}
