package io.github.ziping.ooxml;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Builds a piece of XML as UTF-8 bytes. Kept and reused from form to form: nothing but the text's own bytes is ever written. */
public final class XmlBuffer {
    /** How every part begins. */
    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** A long holds them, and ten times as much. */
    private static final int FEW_DIGITS = 17;

    private byte[] bytes;
    private int length;

    /** With room for this many bytes at first. */
    public XmlBuffer(int capacity) {
        bytes = new byte[capacity];
    }

    /** A text as {@link #text} spells it. */
    public static String escaped(String text) {
        return new XmlBuffer(text.length() * 3 + 16).text(text).toString();
    }

    /** Forgets what was written. */
    public XmlBuffer clear() {
        length = 0;
        return this;
    }

    /** How many bytes were written. */
    public int length() {
        return length;
    }

    /** A copy of what was written. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** Writes this to a zip as a part. */
    public void addTo(ZipBuilder zip, String part) throws IOException {
        zip.add(part, bytes, length);
    }

    /** Writes this and its end to a zip as a part. */
    public void addTo(ZipBuilder zip, String part, CompressedTail tail) throws IOException {
        zip.add(part, bytes, length, tail);
    }

    /** Takes what another holds, and gives it what this one holds. */
    void exchange(XmlBuffer other) {
        byte[] own = bytes;
        int ownLength = length;
        bytes = other.bytes;
        length = other.length;
        other.bytes = own;
        other.length = ownLength;
    }

    /** Counts what was written into a checksum. */
    void updateCrc(CRC32 crc) {
        crc.update(bytes, 0, length);
    }

    /** Hands what was written to a deflater, which reads it before anything else is appended. */
    void setInputOf(Deflater deflater) {
        deflater.setInput(bytes, 0, length);
    }

    /** Appends bytes as they are. */
    public XmlBuffer raw(byte[] piece) {
        return raw(piece, piece.length);
    }

    /** Appends another's content. */
    public XmlBuffer raw(XmlBuffer other) {
        return raw(other.bytes, other.length);
    }

    private XmlBuffer raw(byte[] piece, int count) {
        ensure(count);
        System.arraycopy(piece, 0, bytes, length, count);
        length += count;
        return this;
    }

    /** Appends markup of ASCII characters as it is. */
    @SuppressWarnings("deprecation") // String.getBytes(int, int, byte[], int) copies ASCII without an encoder
    public XmlBuffer ascii(String markup) {
        int count = markup.length();
        ensure(count);
        markup.getBytes(0, count, bytes, length);
        length += count;
        return this;
    }

    /** Appends one ASCII character. */
    public XmlBuffer ascii(char c) {
        ensure(1);
        bytes[length++] = (byte) c;
        return this;
    }

    /** Appends a whole number that is not negative. */
    public XmlBuffer number(int value) {
        if (value >= 10) {
            number(value / 10);
        }
        return ascii((char) ('0' + value % 10));
    }

    /** Appends a decimal without idle zeros, e.g. {@code 99.71} or {@code 10}. */
    public XmlBuffer decimal(BigDecimal value) {
        return value.scale() >= 0 && value.precision() <= FEW_DIGITS
                ? decimal(value.unscaledValue().longValue(), value.scale())
                : longDecimal(value);
    }

    private XmlBuffer decimal(long unscaled, int scale) {
        long rest = Math.abs(unscaled);
        int places = scale;
        while (places > 0 && rest % 10 == 0) {
            rest /= 10;
            places--;
        }
        if (unscaled < 0) {
            ascii('-');
        }
        long whole = 1;
        for (int i = 0; i < places && whole <= rest; i++) {
            whole *= 10;
        }
        // 10 to the number of places, or at least more than there is
        digits(rest / whole);
        if (places > 0) {
            ascii('.');
            fraction(rest % whole, places);
        }
        return this;
    }

    private void digits(long value) {
        if (value >= 10) {
            digits(value / 10);
        }
        ascii((char) ('0' + value % 10));
    }

    private void fraction(long value, int places) {
        if (places > 1) {
            fraction(value / 10, places - 1);
        }
        ascii((char) ('0' + value % 10));
    }

    private XmlBuffer longDecimal(BigDecimal value) {
        String digits = value.toPlainString();
        int end = digits.length();
        if (value.scale() > 0) {
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            end = digits.charAt(end - 1) == '.' ? end - 1 : end;
        }
        for (int i = 0; i < end; i++) {
            ascii(digits.charAt(i));
        }
        return this;
    }

    /** Appends a double that is at least 0 with at most two digits after the point, e.g. a height in points. */
    public XmlBuffer hundredths(double value) {
        long hundredths = Math.round(value * 100);
        number((int) (hundredths / 100));
        int rest = (int) (hundredths % 100);
        if (rest > 0) {
            ascii('.').ascii((char) ('0' + rest / 10));
            if (rest % 10 > 0) {
                ascii((char) ('0' + rest % 10));
            }
        }
        return this;
    }

    /** Appends a cell's address. */
    public XmlBuffer address(int row, int column) {
        return columnName(column).number(row + 1);
    }

    private XmlBuffer columnName(int column) {
        if (column >= 26) {
            columnName(column / 26 - 1);
        }
        return ascii((char) ('A' + column % 26));
    }

    /**
     * Appends a text with its markup characters escaped. Characters that XML does not allow become the {@code _xHHHH_} of
     * ECMA-376 22.9.2.19, and a text that looks like one is kept from being taken for one.
     */
    public XmlBuffer text(String text) {
        int count = text.length();
        ensure(count * 3);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                asciiText(text, i, c);
            } else if (c < 0x800) {
                put2(0xc0 | c >> 6, 0x80 | c & 0x3f);
            } else if (Character.isHighSurrogate(c) && i + 1 < count && Character.isLowSurrogate(text.charAt(i + 1))) {
                supplementary(Character.toCodePoint(c, text.charAt(++i)));
            } else if (Character.isSurrogate(c) || c >= 0xfffe) {
                escaped(c);
            } else {
                put2(0xe0 | c >> 12, 0x80 | c >> 6 & 0x3f);
                bytes[length++] = (byte) (0x80 | c & 0x3f);
            }
        }
        return this;
    }

    private void asciiText(String text, int at, char c) {
        switch (c) {
            case '&' -> ascii("&amp;");
            case '<' -> ascii("&lt;");
            case '>' -> ascii("&gt;");
            case '"' -> ascii("&quot;");
            case '\n' -> ascii('\n');
            case '\t' -> ascii("&#9;");
            case '\r' -> ascii("&#13;");
            case '_' -> {
                if (looksEscaped(text, at)) {
                    ascii("_x005F");
                }
                ascii('_');
            }
            default -> {
                if (c < 0x20) {
                    escaped(c);
                } else {
                    ascii(c);
                }
            }
        }
    }

    private static boolean looksEscaped(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private void escaped(char c) {
        ascii("_x");
        for (int shift = 12; shift >= 0; shift -= 4) {
            ascii(Character.toUpperCase(Character.forDigit(c >> shift & 0xf, 16)));
        }
        ascii('_');
    }

    private void supplementary(int codePoint) {
        put2(0xf0 | codePoint >> 18, 0x80 | codePoint >> 12 & 0x3f);
        put2(0x80 | codePoint >> 6 & 0x3f, 0x80 | codePoint & 0x3f);
    }

    private void put2(int first, int second) {
        ensure(4);
        bytes[length++] = (byte) first;
        bytes[length++] = (byte) second;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
