package io.github.ziping.model;

/**
 * Where a text may be cut so that no character that a reader sees is cut in two: not within a surrogate pair, before a
 * combining mark or a variation selector, within a sequence of emoji that joiners hold together, or within a flag.
 */
public final class TextEnd {
    private static final int JOINER = 0x200d;
    private static final int FIRST_TONE = 0x1f3fb;
    private static final int LAST_TONE = 0x1f3ff;
    private static final int FIRST_FLAG_LETTER = 0x1f1e6;
    private static final int LAST_FLAG_LETTER = 0x1f1ff;
    private static final int FIRST_TAG = 0xe0020;
    private static final int LAST_TAG = 0xe007f;

    /** A text that never lets itself be cut is cut all the same; no character takes so many chars. */
    private static final int LONGEST_CHARACTER = 64;

    private TextEnd() {}

    /** The greatest length, at most this one, at which the text may end. */
    public static int within(String text, int most) {
        if (text.length() <= most) {
            return text.length();
        }
        for (int end = most; end > 0 && end > most - LONGEST_CHARACTER; end--) {
            if (isEnd(text, end)) {
                return end;
            }
        }
        return Character.isLowSurrogate(text.charAt(most)) ? Math.max(0, most - 1) : most;
    }

    private static boolean isEnd(String text, int end) {
        char next = text.charAt(end);
        // most texts: nothing around here is anything but one char
        if (next < '\u0300') {
            return text.charAt(end - 1) != JOINER;
        }
        int after = text.codePointAt(end);
        int before = text.codePointBefore(end);
        return !Character.isLowSurrogate(next)
                && before != JOINER
                && after != JOINER
                && !continues(after)
                && !(isFlagLetter(after) && flagLettersBefore(text, end) % 2 == 1);
    }

    private static boolean continues(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default ->
                codePoint >= FIRST_TONE && codePoint <= LAST_TONE || codePoint >= FIRST_TAG && codePoint <= LAST_TAG;
        };
    }

    private static boolean isFlagLetter(int codePoint) {
        return codePoint >= FIRST_FLAG_LETTER && codePoint <= LAST_FLAG_LETTER;
    }

    private static int flagLettersBefore(String text, int end) {
        int letters = 0;
        for (int at = end; at > 1 && isFlagLetter(text.codePointBefore(at)); at -= 2) {
            letters++;
        }
        return letters;
    }
}
