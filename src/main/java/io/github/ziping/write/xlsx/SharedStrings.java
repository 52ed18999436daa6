package io.github.ziping.write.xlsx;

import io.github.ziping.ooxml.CompressedPartWriter;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.ZipBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the texts of one workbook's cells, each once: first those of a template, if any, then its own. */
public final class SharedStrings {
    private static final int PIECE = 64 * 1024;
    private static final String END = "</sst>";

    private final byte[] fixed;
    private final int fixedCount;
    private final Map<String, Integer> fixedNumbers;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<byte[]> before = new ArrayList<>(0);
    private final XmlBuffer own = new XmlBuffer(16 * 1024);
    private final XmlBuffer part = new XmlBuffer(16 * 1024);
    private int count;

    /**
     * Begins with texts that have their numbers already.
     *
     * @param fixed their XML
     */
    public SharedStrings(byte[] fixed, int fixedCount) {
        this(fixed, fixedCount, Map.of());
    }

    private SharedStrings(byte[] fixed, int fixedCount, Map<String, Integer> fixedNumbers) {
        this.fixed = fixed;
        this.fixedCount = fixedCount;
        this.fixedNumbers = fixedNumbers;
        this.count = fixedCount;
    }

    /** Begins with the texts of another, which takes no more of them. */
    public static SharedStrings behind(SharedStrings other) {
        if (other.fixedCount > 0) {
            throw new IllegalArgumentException("these texts stand behind others themselves");
        }
        return new SharedStrings(other.ownXml(), other.count, other.numbers);
    }

    private byte[] ownXml() {
        XmlBuffer all = new XmlBuffer(own.length());
        before.forEach(all::raw);
        return all.raw(own).toByteArray();
    }

    /** Whether a number is that of a text which was there from the beginning. */
    public boolean isFixed(int number) {
        return number < fixedCount;
    }

    public void clear() {
        numbers.clear();
        before.clear();
        own.clear();
        count = fixedCount;
    }

    /** The number of a text, which is added when it is new. */
    public int number(String text) {
        Integer fixedNumber = fixedNumbers.get(text);
        Integer known = fixedNumber == null ? numbers.get(text) : fixedNumber;
        if (known != null) {
            return known;
        }
        if (text.length() > CellTextEncoder.MAX) {
            throw new IllegalArgumentException(
                    "a cell holds at most " + CellTextEncoder.MAX + " chars, not " + text.length());
        }
        own.ascii(needsPreserving(text) ? "<si><t xml:space=\"preserve\">" : "<si><t>")
                .text(text)
                .ascii("</t></si>");
        numbers.put(text, count);
        if (own.length() >= PIECE) {
            // one array that grows would be copied again and again
            before.add(own.toByteArray());
            own.clear();
        }
        return count++;
    }

    /** Writes them to a zip as a part. */
    public void addTo(ZipBuilder zip, String name) throws IOException {
        head(part.clear());
        if (before.isEmpty()) {
            part.raw(own).ascii(END).addTo(zip, name);
            return;
        }
        CompressedPartWriter pieces = zip.newPart();
        pieces.xml().raw(part);
        for (byte[] piece : before) {
            pieces.xml().raw(piece);
            pieces.flush();
        }
        pieces.xml().raw(own).ascii(END);
        zip.add(name, pieces);
    }

    private void head(XmlBuffer xml) {
        xml.ascii(XmlBuffer.DECLARATION
                        + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" uniqueCount=\"")
                .number(count)
                .ascii("\">")
                .raw(fixed);
    }

    private static boolean needsPreserving(String text) {
        return text.isEmpty()
                || text.charAt(0) <= ' '
                || text.charAt(text.length() - 1) <= ' '
                || text.indexOf('\n') >= 0
                || text.indexOf("  ") >= 0;
    }
}
