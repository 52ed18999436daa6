package io.github.ziping.ooxml.xlsx;

import java.nio.charset.StandardCharsets;

/**
 * Matches a whole cell of a worksheet part at once where it is spelled as Excel, POI and most others do: {@code <c r="B3"
 * s="12"/>}, {@code <c r="B3" s="12" t="s"><v>7</v></c>}, a number, a formula's text, or one of a shared formula's cells.
 * Nearly all cells of a form are; the others are read event by event. One object serves all cells of a scan.
 */
final class PlainCellMatcher {
    /** What stands in the cell. */
    enum Content {
        /** Nothing. */
        EMPTY,
        /** The number of a shared string. */
        SHARED,
        /** A number. */
        NUMBER,
        /** A formula's text. */
        TEXT
    }

    private static final byte[] START = ascii("<c r=\"");
    private static final byte[] STYLE = ascii(" s=\"");
    private static final byte[] TYPE = ascii(" t=\"");
    private static final byte[] FOLLOWER = ascii("<f t=\"shared\" si=\"");
    private static final byte[] FOLLOWER_END = ascii("\"/>");
    private static final byte[] VALUE = ascii("<v>");
    private static final byte[] VALUE_END = ascii("</v>");
    private static final byte[] NO_VALUE = ascii("<v/>");
    private static final byte[] END = ascii("</c>");

    private byte[] xml = {};
    private int limit;
    private int at;

    private Content content = Content.EMPTY;
    private final CellAddress address = new CellAddress();
    private int style;
    private int string;
    private boolean formula;
    private int valueStart;
    private int valueEnd;

    /**
     * Looks whether a whole cell in such a spelling stands here.
     *
     * @return the offset behind it, or -1
     */
    int match(byte[] bytes, int from, int to) {
        xml = bytes;
        limit = to;
        at = from;
        if (!take(START)) {
            return -1;
        }
        int addressStart = at;
        while (at < limit && xml[at] >= '0' && xml[at] <= 'Z') {
            at++;
        }
        int addressEnd = at;
        style = 0;
        content = Content.NUMBER;
        boolean attributes = takeByte('"') && takeStyle() && takeType();
        return attributes && takeContent() && address.parse(xml, addressStart, addressEnd) ? at : -1;
    }

    private boolean takeStyle() {
        if (take(STYLE)) {
            style = number(digits());
            return style >= 0 && takeByte('"');
        }
        return true;
    }

    private boolean takeType() {
        if (!take(TYPE)) {
            return true;
        }
        int start = at;
        while (at < limit && xml[at] >= 'a' && xml[at] <= 'z') {
            at++;
        }
        int length = at - start;
        if (length == 1 && xml[start] == 's') {
            content = Content.SHARED;
        } else if (length == 3 && xml[start] == 's' && xml[start + 1] == 't' && xml[start + 2] == 'r') {
            content = Content.TEXT;
        } else if (length != 1 || xml[start] != 'n') {
            return false;
        }
        return takeByte('"');
    }

    private boolean takeContent() {
        valueStart = 0;
        valueEnd = 0;
        formula = false;
        if (takeByte('/')) {
            content = Content.EMPTY;
            return takeByte('>');
        }
        if (!takeByte('>')) {
            return false;
        }
        if (take(FOLLOWER)) {
            formula = true;
            if (number(digits()) < 0 || !take(FOLLOWER_END)) {
                return false;
            }
        }
        if (take(VALUE)) {
            if (!takeValue() || !take(VALUE_END)) {
                return false;
            }
        } else if (!take(NO_VALUE) || content == Content.SHARED) {
            return false;
        }
        return take(END);
    }

    private boolean takeValue() {
        valueStart = at;
        switch (content) {
            case SHARED -> string = number(digits());
            case NUMBER -> {
                while (at < limit && isOfNumber(xml[at])) {
                    at++;
                }
            }
            default -> {
                while (at < limit && xml[at] != '<') {
                    at++;
                }
            }
        }
        valueEnd = at;
        return content != Content.SHARED || string >= 0;
    }

    private static boolean isOfNumber(byte c) {
        return c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'E' || c == 'e';
    }

    private boolean takeByte(char expected) {
        if (at < limit && xml[at] == expected) {
            at++;
            return true;
        }
        return false;
    }

    private boolean take(byte[] expected) {
        if (at + expected.length > limit) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (xml[at + i] != expected[i]) {
                return false;
            }
        }
        at += expected.length;
        return true;
    }

    /** Steps over digits; where they start. */
    private int digits() {
        int start = at;
        while (at < limit && xml[at] >= '0' && xml[at] <= '9') {
            at++;
        }
        return start;
    }

    /** The number that the digits from here spell, or -1 for none and for more than anybody counts to. */
    private int number(int start) {
        if (at == start || at - start > 9) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < at; i++) {
            number = number * 10 + (xml[i] - '0');
        }
        return number;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Where the cell is. */
    CellAddress address() {
        return address;
    }

    Content content() {
        return content;
    }

    /** The style's number. */
    int style() {
        return style;
    }

    /** The shared string's number, where that is the content. */
    int string() {
        return string;
    }

    /** Whether a formula gave the value. */
    boolean isFormula() {
        return formula;
    }

    /** Where a number or a text starts; without one it ends there too. */
    int valueStart() {
        return valueStart;
    }

    int valueEnd() {
        return valueEnd;
    }
}
