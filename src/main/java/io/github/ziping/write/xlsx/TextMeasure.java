package io.github.ziping.write.xlsx;

/**
 * Measures wrapped text without any font, so that the rows of a form can be given heights on a server that has none.
 *
 * <p>Excel never fits the height of a merged cell to its text, therefore the form writer has to know how many lines a
 * text takes. This class knows the advance widths and the line breaking of LibreOffice Calc 7.4 for a cell whose font
 * is not installed and is replaced by Noto Sans CJK SC (Chinese) and DejaVu Sans (Latin, digits). Those advances are
 * wider, and those lines higher, than the ones of the real font in Excel.
 *
 * <p>LibreOffice lays a cell out twice: on the screen grid, whole pixels of a whole pixel font size, when it finds out
 * the optimal height of a row, and in steps of a tenth of a point when it prints. The two disagree in some lines, the
 * less the nearer the font size is to whole pixels, so a text is measured in both, and needs what it needs in the worse
 * of the two. Both are measured in one pass, packed in one {@code long}: the screen in its low half, print in its high
 * half. The constants are those of a workbook whose Normal font is Verdana with 10.5 points; they agree with what
 * LibreOffice does to the pixel.
 *
 * <p>Widths, heights and font sizes are in points (1/72 inch). All methods are pure, allocate nothing, and are safe for
 * concurrent use.
 */
public final class TextMeasure {

    /** Horizontal padding of a cell, left and right together, in points: subtract it once from the cell width. */
    public static final double PADDING = 2.0;

    /** Vertical padding of a printed cell, top and bottom together, in points. */
    private static final double VERTICAL_PADDING = 2.0;

    /** The same on the screen, in pixels. */
    private static final int VERTICAL_PIXELS = 2;

    /** Width of one screen pixel in points; LibreOffice derives it from the Normal font. */
    private static final double PIXEL_WIDTH = 0.743948;

    /** Height of one screen pixel in points. */
    private static final double PIXEL_HEIGHT = 0.74627;

    /** Pixels by which the text area is narrower than its cell on the screen, both paddings included. */
    private static final int LOST_PIXELS = 4;

    /** Height of an empty row in LibreOffice: no row that holds text needs less. */
    private static final double MIN_HEIGHT = 12.82;

    /** Twips per character of the xlsx column width: a digit of the font that replaces Verdana with 10.5 points. */
    private static final int COLUMN_UNIT = 133;

    /** Pixels per character of the xlsx column width in Excel: a digit of Verdana with 10.5 points at 96 dpi. */
    private static final int EXCEL_COLUMN_UNIT = 9;

    private static final double TWIPS_PER_POINT = 20.0;

    /** Points to a hundredth of a millimetre, the unit of the heights of lines. */
    private static final double HUNDREDTH = 72.0 / 2540;

    private static final double HUNDREDTHS_OF_PIXEL = 2540.0 / 96;
    private static final double HUNDREDTHS_OF_TENTH = 2540.0 / 720;

    /** Keeps a number that is on a grid already from being rounded to the next one by an arithmetic error. */
    private static final double TINY = 1e-6;

    /** Height of the pixel grid of Excel at 96 dpi, in points. */
    private static final double GRID = 0.75;

    /** Advances are given in 1/2048 em. */
    private static final int EM = 2048;

    private static final int EM_BITS = 11;

    /** The number 1 in both halves of a pair. */
    private static final long BOTH = 1L << 32 | 1;

    /** The bit of each half that is set as long as a line has room. */
    private static final long ROOM = BOTH << 31;

    /** All bits of the low half. */
    private static final long HALF = (1L << 32) - 1;

    /** What an advance may fill of each half. */
    private static final long ADVANCE = BOTH * ((1 << 21) - 1);

    // Line breaking classes, after Unicode Annex 14, merged where LibreOffice treats them alike.
    private static final int IDEOGRAPH = 0;
    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int PERCENT = 3;
    private static final int DEGREE = 4;
    private static final int CURRENCY = 5;
    private static final int OPEN = 6;
    private static final int CLOSE = 7;
    private static final int EXCLAMATION = 8;
    private static final int QUOTE = 9;
    private static final int ELLIPSIS = 10;
    private static final int DASH = 11;
    private static final int GLUE = 12;
    private static final int SPACE = 13;
    private static final int QUOTE_SPACE = 14;

    // Scripts: weak characters are set in the font of the text before them.
    private static final int WEAK = 0;
    private static final int LATIN = 1;
    private static final int ASIAN = 2;

    /** For each class the set of classes before which a line may break. */
    private static final int[] BREAKS = {
        mask(IDEOGRAPH, LETTER, DIGIT, CURRENCY, OPEN, DASH),
        mask(IDEOGRAPH, PERCENT, DASH),
        mask(IDEOGRAPH, DASH),
        mask(IDEOGRAPH, PERCENT, CURRENCY, OPEN, ELLIPSIS, DASH),
        mask(IDEOGRAPH, PERCENT, DASH),
        mask(PERCENT, CURRENCY, OPEN, ELLIPSIS, DASH),
        0,
        mask(IDEOGRAPH, PERCENT, CURRENCY, OPEN, ELLIPSIS, DASH),
        mask(IDEOGRAPH, LETTER, DIGIT, PERCENT, DEGREE, CURRENCY, OPEN, ELLIPSIS, DASH),
        0,
        mask(IDEOGRAPH, LETTER, DIGIT, PERCENT, DEGREE, CURRENCY, OPEN, DASH),
        mask(IDEOGRAPH, LETTER, DIGIT, PERCENT, DEGREE, CURRENCY, OPEN, ELLIPSIS),
        0,
        mask(IDEOGRAPH, LETTER, DIGIT, PERCENT, DEGREE, CURRENCY, OPEN, QUOTE, ELLIPSIS, DASH),
        mask(IDEOGRAPH, LETTER, DIGIT, PERCENT, DEGREE, CURRENCY, QUOTE, ELLIPSIS, DASH),
    };

    /** Classes of the printable ASCII characters, 'a' for the first class. */
    private static final String ASCII_KINDS =
            "nijbfdbjghbfhihicccccccccchhbbbibbbbbbbbbbbbbbbb" + "bbbbbbbbbbbgihbbbbbbbbbbbbbbbbbbbbbbbbbbbbbgihbb";

    /** Characters before which no line begins, but after which one may end. */
    private static final String NOT_FIRST = "\u3000々〜〻・ーゝゞ゛゜ヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";

    /** How far LibreOffice looks for a blank before a slash. */
    private static final int LONGEST_PATH = 65;

    private static final int EMOJI = 2134;

    /** Advances of U+0020 to U+007E. */
    private static final short[] ASCII = {
        651, 821, 942, 1716, 1303, 1946, 1597, 563, 799, 799, 1024, 1716, 651, 739, 651, 690, 1303, 1303, 1303, 1303,
        1303, 1303, 1303, 1303, 1303, 1303, 690, 690, 1716, 1716, 1716, 1087, 2048, 1401, 1405, 1430, 1577, 1294, 1178,
        1587, 1540, 604, 604, 1343, 1141, 1767, 1532, 1612, 1235, 1612, 1423, 1300, 1251, 1499, 1401, 2025, 1403, 1251,
        1403, 799, 690, 799, 1716, 1024, 1024, 1255, 1300, 1126, 1300, 1260, 721, 1300, 1298, 569, 569, 1186, 569, 1995,
        1298, 1253, 1300, 1300, 842, 1067, 803, 1298, 1212, 1675, 1212, 1212, 1075, 1303, 690, 1303, 1716,
    };

    private static final short[] ASCII_BOLD = {
        713, 934, 1067, 1716, 1425, 2052, 1786, 627, 936, 936, 1071, 1716, 778, 850, 778, 748, 1425, 1425, 1425, 1425,
        1425, 1425, 1425, 1425, 1425, 1425, 819, 819, 1716, 1716, 1716, 1188, 2048, 1585, 1561, 1503, 1700, 1399, 1399,
        1681, 1714, 762, 762, 1587, 1305, 2038, 1714, 1741, 1501, 1741, 1577, 1475, 1397, 1663, 1585, 2259, 1579, 1483,
        1485, 936, 748, 936, 1716, 1024, 1024, 1382, 1466, 1214, 1466, 1389, 891, 1466, 1458, 702, 702, 1362, 702, 2134,
        1458, 1407, 1466, 1466, 1010, 1219, 979, 1458, 1335, 1892, 1321, 1335, 1192, 1458, 748, 1458, 1716,
    };

    /** Advances of U+00A0 to U+00FF. */
    private static final short[] LATIN_1 = {
        651, 821, 1303, 1303, 1303, 1303, 690, 1024, 1024, 2048, 965, 1253, 1716, 739, 2048, 1024, 1024, 1716, 821, 821,
        1024, 1303, 1303, 651, 1024, 821, 965, 1253, 1985, 1985, 1985, 1087, 1401, 1401, 1401, 1401, 1401, 1401, 1995,
        1430, 1294, 1294, 1294, 1294, 604, 604, 604, 604, 1587, 1532, 1612, 1612, 1612, 1612, 1612, 1716, 1612, 1499,
        1499, 1499, 1499, 1251, 1239, 1290, 1255, 1255, 1255, 1255, 1255, 1255, 2011, 1126, 1260, 1260, 1260, 1260, 569,
        569, 569, 569, 1253, 1298, 1253, 1253, 1253, 1253, 1253, 1716, 1253, 1298, 1298, 1298, 1298, 1212, 1300, 1212,
    };

    private static final short[] LATIN_1_BOLD = {
        713, 934, 1425, 1425, 1303, 1425, 748, 1024, 1024, 2048, 1155, 1323, 1716, 850, 2048, 1024, 1024, 1716, 897,
        897, 1024, 1507, 1303, 778, 1024, 897, 1155, 1323, 2120, 2120, 2120, 1188, 1585, 1585, 1585, 1585, 1585, 1585,
        2222, 1503, 1399, 1399, 1399, 1399, 762, 762, 762, 762, 1716, 1714, 1741, 1741, 1741, 1741, 1741, 1716, 1741,
        1663, 1663, 1663, 1663, 1483, 1511, 1473, 1382, 1382, 1382, 1382, 1382, 1382, 2146, 1214, 1389, 1389, 1389,
        1389, 702, 702, 702, 702, 1407, 1458, 1407, 1407, 1407, 1407, 1407, 1716, 1407, 1458, 1458, 1458, 1458, 1335,
        1466, 1335,
    };

    private TextMeasure() {}

    /**
     * Returns how many lines a text takes when it is wrapped.
     *
     * @param text the text; a line feed begins a new line
     * @param widthPoints width of the text area, padding already removed
     * @param fontSize font size in points
     * @param bold whether the font is bold
     * @return the number of lines, at least 1
     */
    public static int lines(String text, double widthPoints, double fontSize, boolean bold) {
        long limits = limits(widthPoints);
        long sizes = sizes(fontSize);
        long lines = 0;
        long starts = 0;
        while (first(starts) <= text.length()) {
            long next = nextStarts(text, 0, starts, limits, sizes, bold);
            lines += BOTH & changed(starts, next);
            starts = next;
        }
        return Math.max(screen(lines), print(lines));
    }

    /**
     * Returns where the first line ends of the text that starts at {@code from}. Blanks that hang over the end belong
     * to the line; a line feed that ends it does not.
     *
     * @param text the text
     * @param from index of the first character of the line
     * @param widthPoints width of the text area, padding already removed
     * @param fontSize font size in points
     * @param bold whether the font is bold
     * @return index after the last character of the line
     */
    public static int lineEnd(String text, int from, double widthPoints, double fontSize, boolean bold) {
        return linesEnd(text, from, 1, widthPoints, fontSize, bold);
    }

    /**
     * Returns where a text can be cut so that the part from {@code from} takes at most so many lines, by which a text
     * is divided among several rows or pages. The part is measured as a text of its own. A line feed at the cut belongs
     * to neither part: the rest starts at {@link #nextLine}.
     *
     * @param text the text
     * @param from index of the first character of a line
     * @param count number of lines, at least 1
     * @param widthPoints width of the text area, padding already removed
     * @param fontSize font size in points
     * @param bold whether the font is bold
     * @return index after the last character of the part
     */
    public static int linesEnd(String text, int from, int count, double widthPoints, double fontSize, boolean bold) {
        long limits = limits(widthPoints);
        long sizes = sizes(fontSize);
        int past = text.length() + 1;
        int screen = linesEnd(text, pair(from, past), count, limits, sizes, bold);
        int print = linesEnd(text, pair(past, from), count, limits, sizes, bold);
        return Math.min(screen, print);
    }

    /**
     * Returns where the next line starts.
     *
     * @param text the text
     * @param lineEnd end of a line, less than the length of the text
     * @return {@code lineEnd}, or the index after the line feed that is there
     */
    public static int nextLine(String text, int lineEnd) {
        return text.charAt(lineEnd) == '\n' ? lineEnd + 1 : lineEnd;
    }

    /**
     * Returns the distance of two lines that hold Chinese text.
     *
     * @param fontSize font size in points
     * @param bold whether the font is bold; the lines of both weights have the same height
     * @return the height of one line, without the padding of the cell
     */
    public static double lineHeight(double fontSize, boolean bold) {
        long line = lineHeights(sizes(fontSize), true);
        return Math.max(screen(line) / HUNDREDTHS_OF_PIXEL * PIXEL_HEIGHT, print(line) * HUNDREDTH);
    }

    /**
     * Returns the height that a cell needs for a number of lines that hold Chinese text.
     *
     * @param lines number of lines
     * @param fontSize font size in points
     * @param bold whether the font is bold
     * @return the height, with the padding of the cell
     */
    public static double height(int lines, double fontSize, boolean bold) {
        return Math.max(MIN_HEIGHT, lines * lineHeight(fontSize, bold) + VERTICAL_PADDING);
    }

    /**
     * Returns the height that a cell needs for a text; lines of Latin text alone are lower than those with Chinese.
     *
     * @param text the text; a line feed begins a new line
     * @param widthPoints width of the text area, padding already removed
     * @param fontSize font size in points
     * @param bold whether the font is bold
     * @return the height, with the padding of the cell
     */
    public static double height(String text, double widthPoints, double fontSize, boolean bold) {
        long heights = textHeights(text, limits(widthPoints), sizes(fontSize), bold);
        double screen = (Math.rint(screen(heights) / HUNDREDTHS_OF_PIXEL) + VERTICAL_PIXELS) * PIXEL_HEIGHT;
        double print = print(heights) * HUNDREDTH + VERTICAL_PADDING;
        return Math.max(MIN_HEIGHT, Math.max(screen, print));
    }

    /**
     * Rounds a height up to the pixel grid of Excel, 0.75 points at 96 dpi.
     *
     * @param needed the height that is needed
     * @return the smallest multiple of 0.75 that is not less
     */
    public static double rowHeight(double needed) {
        return Math.ceil(needed / GRID - TINY) * GRID;
    }

    /**
     * Returns the width that LibreOffice gives a column.
     *
     * @param width width of the column as in the xlsx file, in characters
     * @return the width in points
     */
    public static double columnPoints(double width) {
        return Math.floor(width * COLUMN_UNIT + 0.5) / TWIPS_PER_POINT;
    }

    /**
     * Returns the width that Excel gives a column at 96 dpi, 1.5 % more than LibreOffice does.
     *
     * @param width width of the column as in the xlsx file, in characters
     * @return the width in points
     */
    public static double excelColumnPoints(double width) {
        double rounding = Math.floor(128.0 / EXCEL_COLUMN_UNIT);
        return Math.floor((256 * width + rounding) / 256 * EXCEL_COLUMN_UNIT) * GRID;
    }

    // -- both layouts -------------------------------------------------------------------------------------------------

    /** Returns where so many lines end in the one layout that does not start past the end of the text. */
    private static int linesEnd(String text, long starts, int count, long limits, long sizes, boolean bold) {
        int origin = first(starts);
        long next = starts;
        for (int i = 0; i < count && first(next) <= text.length(); i++) {
            next = nextStarts(text, origin, next, limits, sizes, bold);
        }
        return endBefore(text, first(next));
    }

    /** Returns the heights of a text in hundredths of a millimetre. */
    private static long textHeights(String text, long limits, long sizes, boolean bold) {
        long asianLine = lineHeights(sizes, true);
        long latinLine = lineHeights(sizes, false);
        long heights = 0;
        long starts = 0;
        while (first(starts) <= text.length()) {
            int from = first(starts);
            long next = nextStarts(text, 0, starts, limits, sizes, bold);
            long moved = changed(starts, next);
            int end = endBefore(text, Math.max(screen(next & moved), print(next & moved)));
            heights += (hasAsian(text, from, end) ? asianLine : latinLine) & moved;
            starts = next;
        }
        return heights;
    }

    /**
     * Returns where the next lines start, in a text that begins at {@code origin}. Only the layout that is behind goes
     * on, or both if they are at the same place. After the last line comes one past the end of the text.
     */
    private static long nextStarts(String text, int origin, long starts, long limits, long sizes, boolean bold) {
        int from = first(starts);
        int length = text.length();
        long next = starts;
        long open = open(starts, from);
        long room = limits | ROOM;
        boolean asian = startsAsian(text, origin, from);
        int before = GLUE;
        int opportunity = from;
        for (int at = from; at < length; at++) {
            char c = text.charAt(at);
            boolean here = true;
            int kind = IDEOGRAPH;
            long used = sizes;
            if (c < '\u4e00' || c > '\u9fff') {
                if (c == '\n') {
                    return with(next, open, at + 1);
                }
                int script = script(c);
                here = script == WEAK ? asian : script == ASIAN;
                used = used(text, from, at, here, sizes, bold);
                kind = used == 0 ? before : afterBlank(before, kind(c));
            }
            room -= used;
            if ((open & ~room) != 0) {
                int end = overflow(text, origin, from, at, asian, mayBreak(before, kind), opportunity);
                next = with(next, open & ~room, startAfter(text, end));
                open &= room;
                if (open == 0) {
                    return next;
                }
            }
            if (used != 0 && mayBreak(before, kind)) {
                opportunity = at;
            }
            asian = here;
            before = kind;
        }
        return with(next, open, length + 1);
    }

    /** Finds the break of a line whose first character that does not fit is at {@code at}. */
    private static int overflow(
            String text, int origin, int from, int at, boolean asian, boolean breakHere, int opportunity) {
        // A line holds one character at least, however narrow it is.
        if (at == from) {
            return nextCharacter(text, at);
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
            end = opportunity > from && text.charAt(opportunity - 1) == '/'
                    ? beforePath(text, origin, opportunity)
                    : opportunity;
        }
        if (end <= from) {
            // A full stop at the start of a line is left there alone rather than a word being broken.
            end = text.charAt(from) == '。' && !asian ? from + 1 : at;
        }
        return Character.isLowSurrogate(text.charAt(end)) && end - 1 > from ? end - 1 : end;
    }

    /** A line is not broken after a slash if there is a blank not too far before it. */
    private static int beforePath(String text, int origin, int opportunity) {
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

    /** Where a line starts after one that ends there; past the end of the text if there is none. */
    private static int startAfter(String text, int end) {
        return end < text.length() ? nextLine(text, end) : end + 1;
    }

    /** Where the line ends before one that starts there. */
    private static int endBefore(String text, int start) {
        return start > text.length() || text.charAt(start - 1) == '\n' ? start - 1 : start;
    }

    private static int nextCharacter(String text, int at) {
        int next = at + 1;
        boolean pair = Character.isHighSurrogate(text.charAt(at)) && next < text.length();
        return pair ? next + 1 : next;
    }

    private static boolean mayBreak(int before, int after) {
        return (BREAKS[before] >> after & 1) != 0;
    }

    /** Blanks do not end what an opening bracket began, and do not part a quote from a bracket. */
    private static int afterBlank(int before, int kind) {
        if (kind != SPACE) {
            return kind;
        }
        return before == OPEN ? OPEN : before == QUOTE || before == QUOTE_SPACE ? QUOTE_SPACE : SPACE;
    }

    private static int mask(int... classes) {
        int bits = 0;
        for (int kind : classes) {
            bits |= 1 << kind;
        }
        return bits;
    }

    // -- limits and scales --------------------------------------------------------------------------------------------

    private static long limits(double widthPoints) {
        double cell = widthPoints + PADDING;
        int pixels = (int) Math.floor(cell / PIXEL_WIDTH + TINY) - LOST_PIXELS;
        // The printed text has to be less wide than its area, if only by a twip.
        int tenths = (int) Math.ceil(widthPoints * 10 - TINY) - 1;
        return pair(Math.max(0, pixels), Math.max(0, tenths));
    }

    /** Font size in whole pixels at 96 dpi, and in tenths of a point. */
    private static long sizes(double fontSize) {
        return pair((int) Math.round(fontSize * 96 / 72), (int) Math.round(fontSize * 10));
    }

    private static long scaled(int advance, long sizes) {
        return (advance * sizes + EM / 2 * BOTH) >>> EM_BITS & ADVANCE;
    }

    private static long used(String text, int from, int at, boolean asian, long sizes, boolean bold) {
        char c = text.charAt(at);
        int advance = advance(c, asian, bold);
        if ((c == 'i' || c == 'l') && at > from && text.charAt(at - 1) == 'f') {
            // A ligature is rounded as a whole.
            int f = advance('f', false, bold);
            return scaled(f + advance, sizes) - scaled(f, sizes);
        }
        return scaled(advance, sizes);
    }

    /** Heights of a line in hundredths of a millimetre. */
    private static long lineHeights(long sizes, boolean asian) {
        double screen = lineUnits(screen(sizes), asian) * HUNDREDTHS_OF_PIXEL;
        double print = lineUnits(print(sizes), asian) * HUNDREDTHS_OF_TENTH;
        return pair((int) Math.round(screen), (int) Math.round(print));
    }

    /** Ascent and descent of the font, each rounded to the unit of the size. */
    private static int lineUnits(int size, boolean asian) {
        return asian
                ? (int) (Math.round(1.16 * size) + Math.round(0.288 * size))
                : (int) (Math.round(0.9282 * size) + Math.round(0.2358 * size));
    }

    // -- pairs: the screen in the low half, print in the high half ----------------------------------------------------

    private static long pair(int screen, int print) {
        return (long) print << 32 | screen;
    }

    private static int screen(long pair) {
        return (int) pair;
    }

    private static int print(long pair) {
        return (int) (pair >>> 32);
    }

    private static int first(long starts) {
        return Math.min(screen(starts), print(starts));
    }

    /** Marks, by the bits of {@link #ROOM}, the layouts that start there. */
    private static long open(long starts, int from) {
        return ROOM & ~changed(starts, from * BOTH);
    }

    /** Returns all bits of the halves that differ. */
    private static long changed(long before, long after) {
        return (screen(before) == screen(after) ? 0 : HALF) | (print(before) == print(after) ? 0 : ~HALF);
    }

    /** Replaces the marked halves. */
    private static long with(long pair, long marks, int value) {
        long mask = (marks >>> 31) * HALF;
        return pair & ~mask | value * BOTH & mask;
    }

    // -- characters ---------------------------------------------------------------------------------------------------

    /** Whether the character at {@code from} has the Asian font; a weak one from the text before it, or else after it. */
    private static boolean startsAsian(String text, int origin, int from) {
        if (from < text.length() && script(text.charAt(from)) != WEAK) {
            return script(text.charAt(from)) == ASIAN;
        }
        for (int at = from - 1; at >= origin && text.charAt(at) != '\n'; at--) {
            int script = script(text.charAt(at));
            if (script != WEAK) {
                return script == ASIAN;
            }
        }
        for (int at = from; at < text.length() && text.charAt(at) != '\n'; at++) {
            int script = script(text.charAt(at));
            if (script != WEAK) {
                return script == ASIAN;
            }
        }
        return false;
    }

    private static boolean hasAsian(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (script(text.charAt(at)) == ASIAN) {
                return true;
            }
        }
        return from < to && startsAsian(text, 0, from);
    }

    private static int script(char c) {
        if (c < '\u2000') {
            return c <= ' ' || c == '\u00a0' || c >= '\u0300' && c < '\u0370' ? WEAK : latinOrHangul(c);
        }
        if (c < '\u2e80') {
            return WEAK;
        }
        return c >= '\ufe00' && c < '\ufe10' || c == '\ufeff' || c >= '\ufff0' ? WEAK : ASIAN;
    }

    private static int latinOrHangul(char c) {
        return c >= '\u1100' && c < '\u1200' ? ASIAN : LATIN;
    }

    /** Advance width in 1/2048 em; a surrogate pair has its width in the first half. */
    private static int advance(char c, boolean asian, boolean bold) {
        if (c < '\u0100') {
            return basicAdvance(c, asian, bold);
        }
        if (c < '\u2000') {
            return alphabetAdvance(c, bold);
        }
        if (c < '\u2e80') {
            return asian ? asianSymbolAdvance(c) : latinSymbolAdvance(c, bold);
        }
        if (c >= '\ufe00') {
            return halfWidthAdvance(c);
        }
        return Character.isLowSurrogate(c) ? 0 : c >= '\ud83c' && c <= '\ud83e' ? EMOJI : EM;
    }

    private static int basicAdvance(char c, boolean asian, boolean bold) {
        if (c == ' ' || c == '\u00a0') {
            return asian ? bold ? 465 : 459 : bold ? 713 : 651;
        }
        if (c < ' ') {
            return c == '\t' ? 2 * EM : 0;
        }
        if (c < '\u007f') {
            return (bold ? ASCII_BOLD : ASCII)[c - ' '];
        }
        return c < '\u00a0' ? EM : (bold ? LATIN_1_BOLD : LATIN_1)[c - '\u00a0'];
    }

    /** Alphabets that a Chinese form hardly ever holds: the width of a wide letter. */
    private static int alphabetAdvance(char c, boolean bold) {
        if (c >= '\u0300' && c < '\u0370') {
            return 0;
        }
        if (c >= '\u1100' && c < '\u1200') {
            return EM;
        }
        return c < '\u0250' || c >= '\u0370' && c < '\u0400' ? bold ? 1500 : 1380 : bold ? 1680 : 1500;
    }

    private static int asianSymbolAdvance(char c) {
        return switch (c) {
            case '\u2013' -> 1104;
            case '\u2032', '\u2039', '\u203a' -> 640;
            case '\u2033' -> 1100;
            default -> isZeroWidth(c) ? 0 : EM;
        };
    }

    private static int latinSymbolAdvance(char c, boolean bold) {
        if (isZeroWidth(c)) {
            return 0;
        }
        if (c < '\u2070') {
            return punctuationAdvance(c, bold);
        }
        if (c >= '\u2190' && c < '\u2460' && c != '\u2312') {
            return isRelation(c) ? 1716 : 1784;
        }
        if (c >= '\u2500' && c < '\u2580') {
            return 1233;
        }
        return c < '\u2190' ? c < '\u20a0' ? 860 : bold ? 2700 : 2380 : EM;
    }

    private static boolean isRelation(char c) {
        return c < '\u2200' || c == '\u2212' || c >= '\u2243' && c <= '\u2287';
    }

    private static int punctuationAdvance(char c, boolean bold) {
        return switch (c) {
            case '\u2010', '\u2011' -> bold ? 850 : 739;
            case '\u2013', '\u2016', '\u2020', '\u2021' -> 1024;
            case '\u2018', '\u2019', '\u201a', '\u201b' -> bold ? 778 : 651;
            case '\u201c', '\u201d', '\u201e', '\u201f' -> bold ? 1346 : 1061;
            case '\u2022' -> bold ? 1309 : 1208;
            case '\u2030' -> bold ? 2949 : 2748;
            default -> EM;
        };
    }

    private static int halfWidthAdvance(char c) {
        if (c < '\ufe10' || c == '\ufeff') {
            return 0;
        }
        return c >= '\uff61' && c <= '\uffdc' ? EM / 2 : EM;
    }

    private static boolean isZeroWidth(char c) {
        return c >= '\u200b' && c <= '\u200f'
                || c >= '\u2028' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u206f'
                || c >= '\u20d0' && c <= '\u20ff';
    }

    private static int kind(char c) {
        if (c < '\u0080') {
            return c < ' ' ? SPACE : ASCII_KINDS.charAt(c - ' ') - 'a';
        }
        if (c < '\u2000') {
            return latinKind(c);
        }
        if (c < '\u2e80') {
            return symbolKind(c);
        }
        return c < '\u3100' || c >= '\ufe00' ? asianKind(c) : IDEOGRAPH;
    }

    private static int latinKind(char c) {
        return switch (c) {
            case '\u00a0' -> GLUE;
            case '\u00a1', '\u00bf' -> OPEN;
            case '\u00a2' -> PERCENT;
            case '\u00a3', '\u00a4', '\u00a5', '\u00b1' -> CURRENCY;
            case '\u00ab', '\u00bb' -> QUOTE;
            case '\u00ad' -> EXCLAMATION;
            case '\u00b0' -> DEGREE;
            default -> c >= '\u1100' && c < '\u1200' ? IDEOGRAPH : LETTER;
        };
    }

    private static int symbolKind(char c) {
        if (c >= '\u2018' && c <= '\u201f' || c == '\u2039' || c == '\u203a') {
            return QUOTE;
        }
        if (c >= '\u2024' && c <= '\u2026') {
            return ELLIPSIS;
        }
        if (c >= '\u2030' && c <= '\u2037' || c == '\u2103' || c == '\u2109') {
            return PERCENT;
        }
        if (c >= '\u20a0' && c < '\u20d0' || c == '\u2116' || c == '\u2212' || c == '\u2213') {
            return CURRENCY;
        }
        if (c == '\u2014') {
            return DASH;
        }
        if (c == '\u202f' || c == '\u2007' || c == '\u2011' || c == '\u2060') {
            return GLUE;
        }
        return c <= '\u2013' ? EXCLAMATION : LETTER;
    }

    private static int asianKind(char c) {
        return c < '\u3100' ? cjkKind(c) : fullWidthKind(c);
    }

    private static int cjkKind(char c) {
        return switch (c) {
            case '〈', '《', '「', '『', '【', '〔', '〖', '〘', '〚', '〝' -> OPEN;
            case '、', '。', '〉', '》', '」', '』', '】', '〕', '〗', '〙', '〛', '〞', '〟' -> CLOSE;
            default -> NOT_FIRST.indexOf(c) < 0 ? IDEOGRAPH : EXCLAMATION;
        };
    }

    private static int fullWidthKind(char c) {
        return switch (c) {
            case '（', '［', '｛', '｟', '｢' -> OPEN;
            case '）', '，', '．', '］', '｝', '｠', '｡', '｣', '､' -> CLOSE;
            case '！', '：', '；', '？', '･' -> EXCLAMATION;
            case '\uff05', '\uffe0' -> PERCENT;
            case '\uff04', '\uffe1', '\uffe5', '\uffe6' -> CURRENCY;
            default -> IDEOGRAPH;
        };
    }
}
