package io.github.ziping.ooxml;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A workbook's shared strings. Only where each begins is kept beside the part's bytes: a form needs a few hundred of what
 * may be a million, and each of them once.
 */
final class StringTable {
    private static final int NONE = -1;

    private final @Nullable XmlScanner xml;
    // per string: where its item starts, and where its text does if that is all there is
    private int[] places = {};
    private int size;

    private StringTable(@Nullable XmlScanner xml) {
        this.xml = xml;
    }

    /** A table without a string. */
    static StringTable empty() {
        return new StringTable(null);
    }

    static StringTable of(byte[] part, String name) throws OoxmlException {
        XmlScanner xml = new XmlScanner(part, name);
        StringTable table = new StringTable(xml);
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
            if (event == XmlScanner.Event.START && xml.is("si")) {
                table.add(xml);
            }
            for (int text = xml.nextPlainItem(); text >= 0; text = xml.nextPlainItem()) {
                table.add(NONE, text);
            }
        }
        return table;
    }

    /** Notes where the item just started lies, and where its text, if it is a plain one. */
    private void add(XmlScanner scanner) throws OoxmlException {
        int start = scanner.eventStart();
        int inside = scanner.depth();
        int text = NONE;
        boolean plain = true;
        for (XmlScanner.Event event = scanner.next();
                event != XmlScanner.Event.EOF && scanner.depth() >= inside;
                event = scanner.next()) {
            if (scanner.isPlainTextOf("t", inside + 1)) {
                plain &= text == NONE;
                text = scanner.eventStart();
            } else {
                // CDATA inside is text too, and not to be told from here
                plain &= scanner.is("t") && (event != XmlScanner.Event.TEXT || scanner.depth() == inside);
            }
        }
        add(start, plain ? text : NONE);
    }

    /** Notes where an item lies, which matters only where it has no plain text. */
    private void add(int start, int text) {
        if (2 * size == places.length) {
            places = Arrays.copyOf(places, Math.max(512, size * 4));
        }
        places[2 * size] = start;
        places[2 * size + 1] = text;
        size++;
    }

    /** The text with this number, or null when there is none. */
    @Nullable
    String get(int number) throws OoxmlException {
        if (xml == null || number < 0 || number >= size) {
            return null;
        }
        int text = places[2 * number + 1];
        if (text != NONE) {
            return SheetReader.unescaped(xml.textAt(text));
        }
        xml.moveTo(places[2 * number]);
        xml.next();
        return SheetReader.richText(xml);
    }
}
