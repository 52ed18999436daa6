package io.github.ziping.ooxml.xlsx;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks up a workbook's shared strings. Only where each begins is kept beside the part's bytes: a form needs a few hundred of what
 * may be a million, and each of them once.
 */
final class StringTable {
    private final @Nullable StringScanner xml;
    // per string: where its text starts if that is all there is; else the complement of where its item starts
    private int[] places = {};
    // those that were asked for: a form's rows repeat each other's words
    private @Nullable String[] texts = {};
    private int size;

    private StringTable(@Nullable StringScanner xml) {
        this.xml = xml;
    }

    /** A table without a string. */
    static StringTable empty() {
        return new StringTable(null);
    }

    static StringTable of(byte[] part, String name) throws OoxmlException {
        StringScanner xml = new StringScanner(part, name);
        StringTable table = new StringTable(xml);
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
            if (event == XmlScanner.Event.START && xml.is("si")) {
                table.add(~xml.eventStart());
                xml.skipElement();
            }
            for (int text = xml.nextPlainItem(); text >= 0; text = xml.nextPlainItem()) {
                table.add(text);
            }
        }
        return table;
    }

    private void add(int place) throws OoxmlException {
        if (size == Limits.SHARED_STRINGS) {
            throw OoxmlException.tooMuch("文件里的文字超过 " + Limits.SHARED_STRINGS + " 条");
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, Math.max(256, size * 2));
        }
        places[size++] = place;
    }

    /** The text with this number, or null when there is none. */
    @Nullable
    String get(int number) throws OoxmlException {
        if (xml == null || number < 0 || number >= size) {
            return null;
        }
        if (texts.length == 0) {
            texts = new String[size];
        }
        String text = texts[number];
        if (text == null) {
            text = read(xml, places[number]);
            texts[number] = text;
        }
        return text;
    }

    private static String read(StringScanner xml, int place) throws OoxmlException {
        if (place >= 0) {
            return SheetReader.unescaped(xml.textAt(place));
        }
        xml.moveTo(~place);
        xml.next();
        return SheetReader.richText(xml);
    }
}
