package io.github.ziping.form;

/**
 * Measures wrapped text without any font, so that the rows of a form can be given heights on a server that has none.
 *
 * <p>Excel never fits the height of a merged cell to its text, therefore the form writer has to know how many lines a
 * text takes. This class knows the advance widths and the line breaking of LibreOffice Calc 7.4 for a cell whose font
 * is not installed and is replaced by Noto Sans CJK SC (Chinese) and DejaVu Sans (Latin, digits). Those advances are
 * wider, and those lines higher, than the ones of the real font in Excel.
 *
 * <p>LibreOffice lays a cell out twice: on the screen grid, whole pixels of a whole pixel font size, when it finds out
 * the optimal height of a row, and in steps of a tenth of a point when it prints. The two disagree by some percent in
 * either direction, so a text is measured in both, and needs what it needs in the worse of the two.
 *
 * <p>Widths, heights and font sizes are in points (1/72 inch). All methods are pure, allocate nothing, and are safe for
 * concurrent use.
 */
public final class TextMeasure {

    /** Horizontal padding of a cell, left and right together, in points: subtract it once from the cell width. */
    public static final double PADDING = 2.0;

    /** Vertical padding of a cell, top and bottom together, in points. */
    private static final double VERTICAL_PADDING = 2.0;

    /** Width in points of one screen pixel, for a workbook whose Normal font is Verdana with 10.5 points. */
    private static final double PIXEL_WIDTH = 0.744;

    /** Height in points of one screen pixel. */
    private static final double PIXEL_HEIGHT = 0.7463;

    /** Points by which the text area on the screen grid is narrower than the printed one. */
    private static final double SCREEN_LOSS = 1.04;

    /** Height of an empty row: no row that holds text needs less. */
    private static final double MIN_HEIGHT = 12.82;

    /** Points per character of the xlsx column width: the digit zero of the replacement of Verdana with 10.5 points. */
    private static final double COLUMN_UNIT = 6.65;

    /** Pixels per character of the xlsx column width in Excel: a digit of Verdana with 10.5 points at 96 dpi. */
    private static final int EXCEL_COLUMN_UNIT = 9;

    /** Height of the pixel grid of Excel at 96 dpi, in points. */
    private static final double GRID = 0.75;

    /** Advances are given in 1/2048 em. */
    private static final int EM = 2048;

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
    private static final String ASCII_KINDS = "nijbfdbjghbfhihicccccccccchhbbbibbbbbbbbbbbbbbbb"
            + "bbbbbbbbbbbgihbbbbbbbbbbbbbbbbbbbbbbbbbbbbbgihbb";

    private static final String OPENING = "（〈《「『【〔〖〘〚〝［｛｟｢";
    private static final String CLOSING = "，。、．）〉》」』】〕〗〙〛〞〟］｝｠｡｣､";

    /** Characters before which no line begins, but after which one may end. */
    private static final String NOT_FIRST =
            "！？：；　々〜〻・･ーゝゞ゛゜ヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";

    /** How far LibreOffice looks for a blank before a slash. */
    private static final int LONGEST_PATH = 65;

    private static final int EMOJI = 2134;

    /** What the ligatures fi and fl can be wider than their letters on the screen grid. */
    private static final int LIGATURE = 60;

    /** Advances of U+0020 to U+007E. */
    private static final short[] ASCII = {
        651, 821, 942, 1716, 1303, 1946, 1597, 563, 799, 799, 1024, 1716, 651, 739, 651, 690, 1303, 1303, 1303,
        1303, 1303, 1303, 1303, 1303, 1303, 1303, 690, 690, 1716, 1716, 1716, 1087, 2048, 1401, 1405, 1430, 1577,
        1294, 1178, 1587, 1540, 604, 604, 1343, 1141, 1767, 1532, 1612, 1235, 1612, 1423, 1300, 1251, 1499, 1401,
        2025, 1403, 1251, 1403, 799, 690, 799, 1716, 1024, 1024, 1255, 1300, 1126, 1300, 1260, 721, 1300, 1298, 569,
        569, 1186, 569, 1995, 1298, 1253, 1300, 1300, 842, 1067, 803, 1298, 1212, 1675, 1212, 1212, 1075, 1303, 690,
        1303, 1716,
    };

    private static final short[] ASCII_BOLD = {
        713, 934, 1067, 1716, 1425, 2052, 1786, 627, 936, 936, 1071, 1716, 778, 850, 778, 748, 1425, 1425, 1425,
        1425, 1425, 1425, 1425, 1425, 1425, 1425, 819, 819, 1716, 1716, 1716, 1188, 2048, 1585, 1561, 1503, 1700,
        1399, 1399, 1681, 1714, 762, 762, 1587, 1305, 2038, 1714, 1741, 1501, 1741, 1577, 1475, 1397, 1663, 1585,
        2259, 1579, 1483, 1485, 936, 748, 936, 1716, 1024, 1024, 1382, 1466, 1214, 1466, 1389, 891, 1466, 1458, 702,
        702, 1362, 702, 2134, 1458, 1407, 1466, 1466, 1010, 1219, 979, 1458, 1335, 1892, 1321, 1335, 1192, 1458,
        748, 1458, 1716,
    };

    /** Advances of U+00A0 to U+00FF. */
    private static final short[] LATIN_1 = {
        651, 821, 1303, 1303, 1303, 1303, 690, 1024, 1024, 2048, 965, 1253, 1716, 739, 2048, 1024, 1024, 1716, 821,
        821, 1024, 1303, 1303, 651, 1024, 821, 965, 1253, 1985, 1985, 1985, 1087, 1401, 1401, 1401, 1401, 1401,
        1401, 1995, 1430, 1294, 1294, 1294, 1294, 604, 604, 604, 604, 1587, 1532, 1612, 1612, 1612, 1612, 1612,
        1716, 1612, 1499, 1499, 1499, 1499, 1251, 1239, 1290, 1255, 1255, 1255, 1255, 1255, 1255, 2011, 1126, 1260,
        1260, 1260, 1260, 569, 569, 569, 569, 1253, 1298, 1253, 1253, 1253, 1253, 1253, 1716, 1253, 1298, 1298,
        1298, 1298, 1212, 1300, 1212,
    };

    private static final short[] LATIN_1_BOLD = {
        713, 934, 1425, 1425, 1303, 1425, 748, 1024, 1024, 2048, 1155, 1323, 1716, 850, 2048, 1024, 1024, 1716, 897,
        897, 1024, 1507, 1303, 778, 1024, 897, 1155, 1323, 2120, 2120, 2120, 1188, 1585, 1585, 1585, 1585, 1585,
        1585, 2222, 1503, 1399, 1399, 1399, 1399, 762, 762, 762, 762, 1716, 1714, 1741, 1741, 1741, 1741, 1741,
        1716, 1741, 1663, 1663, 1663, 1663, 1483, 1511, 1473, 1382, 1382, 1382, 1382, 1382, 1382, 2146, 1214, 1389,
        1389, 1389, 1389, 702, 702, 702, 702, 1407, 1458, 1407, 1407, 1407, 1407, 1407, 1716, 1407, 1458, 1458,
        1458, 1458, 1335, 1466, 1335,
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
        int screen = lines(text, pixels(widthPoints), ppem(fontSize), bold);
        int print = lines(text, tenths(widthPoints), tenthsOf(fontSize), bold);
        return Math.max(screen, print);
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
    public static int linesEnd(
            String text, int from, int count, double widthPoints, double fontSize, boolean bold) {
        int screen = linesEnd(text, from, count, pixels(widthPoints), ppem(fontSize), bold);
        int print = linesEnd(text, from, count, tenths(widthPoints), tenthsOf(fontSize), bold);
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
        return Math.max(lineUnits(ppem(fontSize), true) * PIXEL_HEIGHT, lineUnits(tenthsOf(fontSize), true) / 10.0);
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
        int screen = textHeight(text, pixels(widthPoints), ppem(fontSize), bold);
        int print = textHeight(text, tenths(widthPoints), tenthsOf(fontSize), bold);
        return Math.max(MIN_HEIGHT, Math.max(screen * PIXEL_HEIGHT, print / 10.0) + VERTICAL_PADDING);
    }

    /**
     * Rounds a height up to the pixel grid of Excel, 0.75 points at 96 dpi.
     *
     * @param needed the height that is needed
     * @return the smallest multiple of 0.75 that is not less
     */
    public static double rowHeight(double needed) {
        // The small number keeps a height that is on the grid already from being rounded up by an arithmetic error.
        return Math.ceil(needed / GRID - 1e-6) * GRID;
    }

    /**
     * Returns the width that LibreOffice gives a column, for a workbook whose Normal font is Verdana with 10.5
     * points.
     *
     * @param width width of the column as in the xlsx file, in characters
     * @return the width in points
     */
    public static double columnPoints(double width) {
        return width * COLUMN_UNIT;
    }

    /**
     * Returns the width that Excel gives a column at 96 dpi, for a workbook whose Normal font is Verdana with 10.5
     * points. It is 1.5 % more than the one of LibreOffice.
     *
     * @param width width of the column as in the xlsx file, in characters
     * @return the width in points
     */
    public static double excelColumnPoints(double width) {
        double rounding = Math.floor(128.0 / EXCEL_COLUMN_UNIT);
        return Math.floor((256 * width + rounding) / 256 * EXCEL_COLUMN_UNIT) * GRID;
    }

    // -- one layout: the limit and the font size are both in pixels, or both in tenths of a point

    static int lines(String text, int limit, int size, boolean bold) {
        int length = text.length();
        int count = 1;
        int at = lineEnd(text, 0, 0, limit, size, bold);
        while (at < length) {
            count++;
            at = lineEnd(text, 0, nextLine(text, at), limit, size, bold);
        }
        return count;
    }

    private static int linesEnd(String text, int from, int count, int limit, int size, boolean bold) {
        int end = lineEnd(text, from, from, limit, size, bold);
        for (int i = 1; i < count && end < text.length(); i++) {
            end = lineEnd(text, from, nextLine(text, end), limit, size, bold);
        }
        return end;
    }

    static int textHeight(String text, int limit, int size, boolean bold) {
        int asianLine = lineUnits(size, true);
        int latinLine = lineUnits(size, false);
        int height = 0;
        int start = 0;
        while (true) {
            int end = lineEnd(text, 0, start, limit, size, bold);
            height += hasAsian(text, start, end) ? asianLine : latinLine;
            if (end >= text.length()) {
                return height;
            }
            start = nextLine(text, end);
        }
    }

    /** Finds the end of the line from {@code from}, in a text that begins at {@code origin}. */
    static int lineEnd(String text, int origin, int from, int limit, int size, boolean bold) {
        int length = text.length();
        boolean asian = startsAsian(text, origin, from);
        int used = 0;
        int opportunity = from;
        int before = GLUE;
        int at = from;
        while (at < length) {
            char c = text.charAt(at);
            boolean here = true;
            int advance = EM;
            int kind = IDEOGRAPH;
            if (c < '\u4e00' || c > '\u9fff') {
                if (c == '\n') {
                    return at;
                }
                int script = script(c);
                here = script == WEAK ? asian : script == ASIAN;
                advance = advance(c, here, bold);
                if ((c == 'i' || c == 'l') && at > from && text.charAt(at - 1) == 'f') {
                    advance += LIGATURE;
                }
                kind = advance == 0 ? before : afterBlank(before, kind(c));
            }
            used += scale(advance, size);
            if (used > limit) {
                return overflow(text, origin, from, at, asian, mayBreak(before, kind), opportunity);
            }
            if (advance > 0 && mayBreak(before, kind)) {
                opportunity = at;
            }
            asian = here;
            before = kind;
            at++;
        }
        return length;
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

    private static int pixels(double widthPoints) {
        return (int) Math.floor((widthPoints - SCREEN_LOSS) / PIXEL_WIDTH);
    }

    private static int tenths(double widthPoints) {
        return (int) Math.floor(widthPoints * 10.0) - 1;
    }

    /** Font size in whole pixels at 96 dpi. */
    private static int ppem(double fontSize) {
        return (int) Math.round(fontSize * 96 / 72);
    }

    private static int tenthsOf(double fontSize) {
        return (int) Math.round(fontSize * 10);
    }

    private static int scale(int advance, int size) {
        return (advance * size + EM / 2) / EM;
    }

    /** Ascent and descent of the font, each rounded to the unit of the size. */
    private static int lineUnits(int size, boolean asian) {
        return asian
                ? (int) (Math.round(1.16 * size) + Math.round(0.288 * size))
                : (int) (Math.round(0.9282 * size) + Math.round(0.2358 * size));
    }

    // -- characters ---------------------------------------------------------------------------------------------------

    /** Whether a weak character at {@code from} takes the Asian font: from the text before it, or else after it. */
    private static boolean startsAsian(String text, int origin, int from) {
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
        boolean asian = startsAsian(text, 0, from);
        for (int at = from; at < to; at++) {
            int script = script(text.charAt(at));
            if (script == ASIAN || script == WEAK && asian) {
                return true;
            }
            asian = false;
        }
        return false;
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
        switch (c) {
            case '\u2013':
                return 1104;
            case '\u2032':
            case '\u2039':
            case '\u203a':
                return 640;
            case '\u2033':
                return 1100;
            default:
                return isZeroWidth(c) ? 0 : EM;
        }
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
        switch (c) {
            case '\u2010':
            case '\u2011':
                return bold ? 850 : 739;
            case '\u2013':
            case '\u2016':
            case '\u2020':
            case '\u2021':
                return 1024;
            case '\u2018':
            case '\u2019':
            case '\u201a':
            case '\u201b':
                return bold ? 778 : 651;
            case '\u201c':
            case '\u201d':
            case '\u201e':
            case '\u201f':
                return bold ? 1346 : 1061;
            case '\u2022':
                return bold ? 1309 : 1208;
            case '\u2030':
                return bold ? 2949 : 2748;
            default:
                return EM;
        }
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
        switch (c) {
            case '\u00a0':
                return GLUE;
            case '\u00a1':
            case '\u00bf':
                return OPEN;
            case '\u00a2':
                return PERCENT;
            case '\u00a3':
            case '\u00a4':
            case '\u00a5':
            case '\u00b1':
                return CURRENCY;
            case '\u00ab':
            case '\u00bb':
                return QUOTE;
            case '\u00ad':
                return EXCLAMATION;
            case '\u00b0':
                return DEGREE;
            default:
                return c >= '\u1100' && c < '\u1200' ? IDEOGRAPH : LETTER;
        }
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
        int at = CLOSING.indexOf(c);
        if (at >= 0) {
            return CLOSE;
        }
        if (OPENING.indexOf(c) >= 0) {
            return OPEN;
        }
        if (NOT_FIRST.indexOf(c) >= 0) {
            return EXCLAMATION;
        }
        if (c == '\uff05' || c == '\uffe0') {
            return PERCENT;
        }
        return c == '\uff04' || c == '\uffe1' || c == '\uffe5' || c == '\uffe6' ? CURRENCY : IDEOGRAPH;
    }
}
