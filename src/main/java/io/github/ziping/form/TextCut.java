package io.github.ziping.form;

/** Where a text too long for a page is cut. */
final class TextCut {
    /** Fewer lines than this are not left alone at the foot of a page. */
    private static final int LEAST_LINES = 3;

    private TextCut() {}

    /**
     * The longest start of the text that fits: at the end of a paragraph when one ends in the last third, else at the
     * end of a line.
     *
     * @param room points
     * @return how many chars; 0 when too little fits; the whole length when all fits
     */
    static int within(String text, double room, MasterCell cell) {
        double size = cell.font().size();
        boolean bold = cell.font().bold();
        int fitting = fittingLines(room, size, bold);
        int end = 0;
        int paragraph = 0;
        for (int line = 1; end < text.length(); line++) {
            if (line > fitting) {
                return fitting < LEAST_LINES ? 0 : paragraph > 0 ? paragraph : end;
            }
            end = TextMeasure.lineEnd(text, end, cell.width(), size, bold);
            // a part that ends with its line break shows one empty line more
            if (end > 0 && text.charAt(end - 1) == '\n' && line * 3 >= fitting * 2 && line < fitting) {
                paragraph = end;
            }
        }
        return text.length();
    }

    private static int fittingLines(double room, double size, boolean bold) {
        int lines = (int) (room / TextMeasure.lineHeight(size, bold));
        while (lines > 0 && TextMeasure.rowHeight(TextMeasure.height(lines, size, bold)) > room) {
            lines--;
        }
        return lines;
    }
}
