package io.github.ziping.write.form;

import io.github.ziping.write.xlsx.TextMeasure;

/** Finds where a text too long for a page is cut. */
final class TextCut {
    /** Fewer lines than this are not left alone at the foot of a page. */
    private static final int LEAST_LINES = 4;

    private TextCut() {}

    /**
     * The longest start of the text that fits: up to the end of a paragraph where one ends in its last third, else up to
     * the end of a line.
     *
     * @param room points
     * @return how many chars; 0 when too little fits; the whole length when all fits
     */
    static int within(String text, double room, TemplateCell cell) {
        TemplateCell.Font font = cell.font();
        int lines = fittingLines(room, font);
        if (lines < LEAST_LINES) {
            return cell.heightOf(text) <= room ? text.length() : 0;
        }
        int end = TextMeasure.linesEnd(text, 0, lines, cell.width(), font.size(), font.bold());
        if (end == text.length()) {
            return end;
        }
        // a part keeps the line break it ends with, which shows as one empty line more
        int safe = TextMeasure.linesEnd(text, 0, lines - 1, cell.width(), font.size(), font.bold());
        int paragraph = text.lastIndexOf('\n', safe);
        if (paragraph >= safe - safe / 3) {
            return paragraph + 1;
        }
        return text.charAt(end) == '\n' ? safe : end;
    }

    private static int fittingLines(double room, TemplateCell.Font font) {
        int lines = (int) (room / TextMeasure.lineHeight(font.size(), font.bold()));
        while (lines > 0 && TextMeasure.rowHeight(TextMeasure.height(lines, font.size(), font.bold())) > room) {
            lines--;
        }
        return lines;
    }
}
