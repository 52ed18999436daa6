package io.github.ziping.model;

/**
 * Makes a text that somebody else wrote fit to be shown: characters that steer a terminal, end a line, turn the direction of
 * writing or have no picture at all become blanks. A text without them is given back as it is.
 */
public final class VisibleText {
    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE0FFF;
    private static final int NONCHARACTER = 0xFFFE;

    private VisibleText() {}

    /** The text on one line. */
    public static String line(String text) {
        return shown(text, "");
    }

    /** The text on as many lines as it has, with its tabs. */
    public static String lines(String text) {
        return shown(text, "\n\t");
    }

    private static String shown(String text, String kept) {
        StringBuilder shown = null;
        int length = text.length();
        for (int i = 0; i < length; ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isHarmful(c) && kept.indexOf(c) < 0) {
                shown = shown == null ? new StringBuilder(length).append(text, 0, i) : shown;
                shown.append(' ');
            } else if (shown != null) {
                shown.appendCodePoint(c);
            }
            i = next;
        }
        return shown == null ? text : shown.toString();
    }

    /** Whether a character is nothing to look at: controls, formats, ends of lines, tags, halves of pairs and non-characters. */
    public static boolean isHarmful(int codePoint) {
        if (codePoint > ' ' && codePoint < '\u007f' || codePoint >= '\u3000' && codePoint < Character.MIN_SURROGATE) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> codePoint >= FIRST_TAG && codePoint <= LAST_TAG || (codePoint & NONCHARACTER) == NONCHARACTER;
        };
    }
}
