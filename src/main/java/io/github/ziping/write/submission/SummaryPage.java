package io.github.ziping.write.submission;

import io.github.ziping.write.xlsx.SheetXmlStream;
import io.github.ziping.write.xlsx.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures the sheet 汇总表 and its page: the table on the left, the charts beside it, their data behind. */
final class SummaryPage {
    private static final double INCH = 72;
    private static final double A4_LONG = 841.89;
    private static final double A4_SHORT = 595.28;

    /** Inches at the sides, and above and below, as {@link SheetXmlStream#printAt} has them. */
    private static final double SIDES = 0.8;

    private static final double TOP_AND_BOTTOM = 1.1;

    /** What of a page is planned for: programs round widths and heights differently. */
    private static final double SAFE = 0.97;

    private static final int CHART_COLUMNS = 12;
    private static final double GAP = 2;
    private static final double DEFAULT_ROW = 15;

    private final SheetXmlStream sheet;
    private final double[] widths;
    private final double chartWidth;
    private final List<Double> heights = new ArrayList<>();

    /** A table of columns of these widths, in characters. */
    SummaryPage(SheetXmlStream sheet, double[] widths) {
        this.sheet = sheet;
        this.widths = widths;
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        this.chartWidth = Math.floor(sum / CHART_COLUMNS * 100) / 100;
    }

    /** Gives the sheet its columns. */
    void layOut() {
        for (double width : widths) {
            sheet.width(width);
        }
        sheet.width(GAP);
        for (int i = 0; i < CHART_COLUMNS; i++) {
            sheet.width(chartWidth);
        }
        sheet.width(GAP);
    }

    int chartColumn() {
        return widths.length + 1;
    }

    int lastChartColumn() {
        return chartColumn() + CHART_COLUMNS - 1;
    }

    /** The first column of the data that charts show in order. */
    int helperColumn() {
        return lastChartColumn() + 2;
    }

    /** The width of one chart column in points, as Excel has it. */
    double chartColumnWidth() {
        return TextMeasure.excelColumnPoints(chartWidth);
    }

    /** The width of all chart columns in points. */
    double chartWidth() {
        return chartColumnWidth() * CHART_COLUMNS;
    }

    /** Begins the sheet's next row, which has so many points. */
    void row(double height) {
        sheet.row(height);
        heights.add(height);
    }

    /** The height that a text needs in a column. */
    double height(int column, @Nullable String text, double size) {
        return height(column, column, text, size);
    }

    /** The height that a text needs over several columns. */
    double height(int first, int last, @Nullable String text, double size) {
        double width = -3;
        for (int i = first; i <= last; i++) {
            width += TextMeasure.columnPoints(widths[i]);
        }
        return text == null ? 0 : TextMeasure.rowHeight(TextMeasure.height(text, width, size, false) + 4);
    }

    /** The scale in percent at which the table is as wide as the page. */
    int scale() {
        double width = 0;
        for (double column : widths) {
            width += Math.max(TextMeasure.columnPoints(column), TextMeasure.excelColumnPoints(column));
        }
        return (int) Math.max(40, Math.min(100, Math.floor((A4_LONG - SIDES * INCH) * SAFE / width * 100)));
    }

    /** Points of rows on a page. */
    private double pageHeight() {
        return (A4_SHORT - TOP_AND_BOTTOM * INCH) * SAFE * 100 / scale();
    }

    /**
     * Whether so many points more do not fit on the page that the last row is on.
     *
     * @param repeated the points of the headings on top of each page but the first
     */
    boolean isTooFarDown(double more, double repeated) {
        double used = 0;
        for (double height : heights) {
            used = used + height > pageHeight() ? repeated + height : used + height;
        }
        return used + more > pageHeight();
    }

    /** The top of the charts, below the sheet's title, in points. */
    double chartTop() {
        return heights.get(0) + 6;
    }

    /** The points that the charts may take, so that they share a page. */
    double chartHeight() {
        return pageHeight() - chartTop() - 12;
    }

    /** The last row, from 0, that the charts reach. */
    int lastChartRow() {
        return rowAt(chartTop() + chartHeight());
    }

    /** The row at a distance from the sheet's top. */
    int rowAt(double points) {
        double top = 0;
        int row = 0;
        while (top + heightOf(row) <= points) {
            top += heightOf(row++);
        }
        return row;
    }

    /** The distance of a row's top from the sheet's, in points. */
    double top(int row) {
        double top = 0;
        for (int i = 0; i < row; i++) {
            top += heightOf(i);
        }
        return top;
    }

    private double heightOf(int row) {
        return row < heights.size() ? heights.get(row) : DEFAULT_ROW;
    }
}
