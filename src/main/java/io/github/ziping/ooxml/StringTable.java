package io.github.ziping.ooxml;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A workbook's shared strings. Only where each begins is kept beside the part's bytes: a form needs a few hundred of what
 * may be a million, and each of them once.
 */
final class StringTable {
    private static final int[] NONE = {};

    private final @Nullable XmlScanner xml;
    private int[] starts = NONE;
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
                table.add(xml.eventStart());
            }
        }
        return table;
    }

    private void add(int start) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, Math.max(256, size * 2));
        }
        starts[size++] = start;
    }

    /** The text with this number, or null when there is none. */
    @Nullable
    String get(int number) throws OoxmlException {
        if (xml == null || number < 0 || number >= size) {
            return null;
        }
        xml.moveTo(starts[number]);
        xml.next();
        return SheetReader.richText(xml);
    }
}
