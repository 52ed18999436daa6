package io.github.ziping.write.xlsx;

/**
 * Breaks one text into lines as LibreOffice Calc 7.4 does in a wrapped cell: in one layout, whose unit of length is a pixel
 * or a tenth of a point.
 */
final class LineBreaker {
    private static final int EM_BITS = 11;

    /** How far LibreOffice looks for a blank before a slash. */
    private static final int LONGEST_PATH = 65;

    private final String text;
    private final int origin;
    private final int limit;
    private final int size;
    private final boolean bold;

    /**
     * A layout of a text.
     *
     * @param origin where the text begins; what stands before it is not looked at
     * @param limit how wide a line may be, in units
     * @param size of the font, in units
     */
    LineBreaker(String text, int origin, int limit, int size, boolean bold) {
        this.text = text;
        this.origin = origin;
        this.limit = limit;
        this.size = size;
        this.bold = bold;
    }

    /** Where the next line starts behind the one that starts there; past the end of the text behind the last one. */
    int nextStart(int from) {
        int room = limit;
        boolean asian = startsAsian(text, origin, from);
        int before = LineBreaking.GLUE;
        int opportunity = from;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean here = true;
            int kind = LineBreaking.IDEOGRAPH;
            int width = size;
            if (c < '\u4e00' || c > '\u9fff') {
                if (c == '\n') {
                    return at + 1;
                }
                int script = FontAdvances.script(c);
                here = script == FontAdvances.WEAK ? asian : script == FontAdvances.ASIAN;
                width = width(from, at, here);
                kind = width == 0 ? before : LineBreaking.afterBlank(before, LineBreaking.kind(c));
            }
            boolean mayBreak = LineBreaking.mayBreak(before, kind);
            room -= width;
            if (room < 0) {
                return startAfter(lineEnd(from, at, asian, mayBreak, opportunity));
            }
            if (width != 0 && mayBreak) {
                opportunity = at;
            }
            asian = here;
            before = kind;
        }
        return text.length() + 1;
    }

    /** Where the line ends before one that starts there. */
    static int endBefore(String text, int start) {
        return start > text.length() || text.charAt(start - 1) == '\n' ? start - 1 : start;
    }

    /** Whether a line has a character in the Chinese font, which makes it higher. */
    static boolean hasAsian(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (FontAdvances.script(text.charAt(at)) == FontAdvances.ASIAN) {
                return true;
            }
        }
        return from < to && startsAsian(text, 0, from);
    }

    private int width(int from, int at, boolean asian) {
        char c = text.charAt(at);
        int advance = FontAdvances.advance(c, asian, bold);
        if ((c == 'i' || c == 'l') && at > from && text.charAt(at - 1) == 'f') {
            // A ligature is rounded as a whole.
            int f = FontAdvances.advance('f', false, bold);
            return scaled(f + advance) - scaled(f);
        }
        return scaled(advance);
    }

    private int scaled(int advance) {
        return advance * size + FontAdvances.EM / 2 >> EM_BITS;
    }

    /** Finds the end of a line whose first character that does not fit is at {@code at}. */
    private int lineEnd(int from, int at, boolean asian, boolean breakHere, int opportunity) {
        // A line holds one character at least, however narrow it is.
        if (at == from) {
            return nextCharacter(at);
        }
        if (text.charAt(at) == ' ') {
            return at + 1;
        }
        int end;
        if (asian) {
            end = at;
            while (end > from && text.charAt(end) == '\u2014' && text.charAt(end - 1) == '\u2014') {
                end--;
            }
        } else if (breakHere && text.charAt(at - 1) != '/') {
            end = at;
        } else {
            end = opportunity > from && text.charAt(opportunity - 1) == '/' ? beforePath(opportunity) : opportunity;
        }
        if (end <= from) {
            // A full stop at the start of a line is left there alone rather than a word being broken.
            end = text.charAt(from) == '。' && !asian ? from + 1 : at;
        }
        return Character.isLowSurrogate(text.charAt(end)) && end - 1 > from ? end - 1 : end;
    }

    /** A line is not broken after a slash if there is a blank not too far before it. */
    private int beforePath(int opportunity) {
        int lowest = Math.max(origin + 1, opportunity - LONGEST_PATH);
        for (int at = opportunity - 1; at >= lowest; at--) {
            if (isBlank(text.charAt(at - 1))) {
                return at;
            }
        }
        return opportunity;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\u3000';
    }

    private int startAfter(int end) {
        return end < text.length() ? TextMeasure.nextLine(text, end) : end + 1;
    }

    private int nextCharacter(int at) {
        int next = at + 1;
        boolean pair = Character.isHighSurrogate(text.charAt(at)) && next < text.length();
        return pair ? next + 1 : next;
    }

    /** Whether the character at {@code from} has the Asian font; a weak one from the text before it, or else after it. */
    private static boolean startsAsian(String text, int origin, int from) {
        if (from < text.length() && FontAdvances.script(text.charAt(from)) != FontAdvances.WEAK) {
            return FontAdvances.script(text.charAt(from)) == FontAdvances.ASIAN;
        }
        for (int at = from - 1; at >= origin && text.charAt(at) != '\n'; at--) {
            int script = FontAdvances.script(text.charAt(at));
            if (script != FontAdvances.WEAK) {
                return script == FontAdvances.ASIAN;
            }
        }
        for (int at = from; at < text.length() && text.charAt(at) != '\n'; at++) {
            int script = FontAdvances.script(text.charAt(at));
            if (script != FontAdvances.WEAK) {
                return script == FontAdvances.ASIAN;
            }
        }
        return false;
    }
}
