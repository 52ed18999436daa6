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
 * of the two. The constants are those of a workbook whose Normal font is Verdana with 10.5 points; they agree with what
 * LibreOffice does to the pixel. {@link LineBreaker} finds the lines of one layout.
 *
 * <p>Widths, heights and font sizes are in points (1/72 inch). All methods are pure and safe for concurrent use.
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
        int screen = lines(onScreen(text, 0, widthPoints, fontSize, bold), text);
        int print = lines(inPrint(text, 0, widthPoints, fontSize, bold), text);
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
    public static int linesEnd(String text, int from, int count, double widthPoints, double fontSize, boolean bold) {
        int screen = linesEnd(onScreen(text, from, widthPoints, fontSize, bold), text, from, count);
        int print = linesEnd(inPrint(text, from, widthPoints, fontSize, bold), text, from, count);
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
        double screen = screenLine(pixels(fontSize), true) / HUNDREDTHS_OF_PIXEL * PIXEL_HEIGHT;
        return Math.max(screen, printLine(tenths(fontSize), true) * HUNDREDTH);
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
        LineBreaker screen = onScreen(text, 0, widthPoints, fontSize, bold);
        LineBreaker print = inPrint(text, 0, widthPoints, fontSize, bold);
        int pixels = pixels(fontSize);
        int tenths = tenths(fontSize);
        int screenHeight = 0;
        int printHeight = 0;
        int screenStart = 0;
        int printStart = 0;
        while (Math.min(screenStart, printStart) <= text.length()) {
            int from = Math.min(screenStart, printStart);
            boolean onScreen = screenStart == from;
            boolean inPrint = printStart == from;
            screenStart = onScreen ? screen.nextStart(from) : screenStart;
            printStart = inPrint ? print.nextStart(from) : printStart;
            // where a line starts in both layouts, the longer one decides on the height of both
            int next = Math.max(onScreen ? screenStart : 0, inPrint ? printStart : 0);
            boolean asian = LineBreaker.hasAsian(text, from, LineBreaker.endBefore(text, next));
            screenHeight += onScreen ? screenLine(pixels, asian) : 0;
            printHeight += inPrint ? printLine(tenths, asian) : 0;
        }
        double screenPoints = (Math.rint(screenHeight / HUNDREDTHS_OF_PIXEL) + VERTICAL_PIXELS) * PIXEL_HEIGHT;
        double printPoints = printHeight * HUNDREDTH + VERTICAL_PADDING;
        return Math.max(MIN_HEIGHT, Math.max(screenPoints, printPoints));
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

    private static int lines(LineBreaker breaker, String text) {
        int lines = 0;
        for (int start = 0; start <= text.length(); start = breaker.nextStart(start)) {
            lines++;
        }
        return lines;
    }

    private static int linesEnd(LineBreaker breaker, String text, int from, int count) {
        int start = from;
        for (int i = 0; i < count && start <= text.length(); i++) {
            start = breaker.nextStart(start);
        }
        return LineBreaker.endBefore(text, start);
    }

    /** The layout on the screen, in pixels. */
    private static LineBreaker onScreen(String text, int origin, double widthPoints, double fontSize, boolean bold) {
        int pixels = (int) Math.floor((widthPoints + PADDING) / PIXEL_WIDTH + TINY) - LOST_PIXELS;
        return new LineBreaker(text, origin, Math.max(0, pixels), pixels(fontSize), bold);
    }

    /** The printed layout, in tenths of a point. */
    private static LineBreaker inPrint(String text, int origin, double widthPoints, double fontSize, boolean bold) {
        // The printed text has to be less wide than its area, if only by a twip.
        int tenths = (int) Math.ceil(widthPoints * 10 - TINY) - 1;
        return new LineBreaker(text, origin, Math.max(0, tenths), tenths(fontSize), bold);
    }

    /** The font size on the screen: whole pixels at 96 dpi. */
    private static int pixels(double fontSize) {
        return (int) Math.round(fontSize * 96 / 72);
    }

    /** The font size in print: tenths of a point. */
    private static int tenths(double fontSize) {
        return (int) Math.round(fontSize * 10);
    }

    /** The height of a line on the screen, in hundredths of a millimetre. */
    private static int screenLine(int pixels, boolean asian) {
        return (int) Math.round(lineUnits(pixels, asian) * HUNDREDTHS_OF_PIXEL);
    }

    /** The height of a printed line, in hundredths of a millimetre. */
    private static int printLine(int tenths, boolean asian) {
        return (int) Math.round(lineUnits(tenths, asian) * HUNDREDTHS_OF_TENTH);
    }

    /** Ascent and descent of the font, each rounded to the unit of the size. */
    private static int lineUnits(int size, boolean asian) {
        return asian
                ? (int) (Math.round(1.16 * size) + Math.round(0.288 * size))
                : (int) (Math.round(0.9282 * size) + Math.round(0.2358 * size));
    }
}
