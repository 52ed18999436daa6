package io.github.ziping.write.xlsx;

/** Encodes texts for cells: what XML cannot carry is escaped, and a text too long is refused. */
public final class CellTextEncoder {
    /** The most characters that a cell holds. */
    public static final int MAX = 32_767;

    private CellTextEncoder() {}

    /**
     * The spelling in the file: what XML cannot carry becomes {@code _x000D_}, and what only looks like such an escape is
     * escaped itself (ECMA-376 22.9.2.19).
     *
     * @throws IllegalArgumentException when the text is longer than a cell holds
     */
    public static String encode(String text) {
        if (text.length() > MAX) {
            throw new IllegalArgumentException("a cell holds at most 32767 characters, not " + text.length());
        }
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text, i) || isEscape(text, i)) {
                append(encoded, text.charAt(i));
            } else {
                encoded.append(text.charAt(i));
            }
        }
        return encoded.toString();
    }

    private static boolean isForbidden(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < ' ' && c != '\n' && c != '\t' || c >= '\ufffe';
    }

    private static boolean isEscape(String text, int at) {
        if (at + 6 >= text.length() || !text.startsWith("_x", at) || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder encoded, char c) {
        String hex = Integer.toHexString(c | 0x10000);
        encoded.append("_x").append(hex, 1, 5).append('_');
    }
}
