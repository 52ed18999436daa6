package io.github.ziping.write.department;

import io.github.ziping.model.CellRef;
import io.github.ziping.profile.HeaderWord;

/** The columns of the sheet 指标, from left to right; with the hints behind them they are seen at once on a screen of 1,920 pixels. */
enum IndicatorColumn {
    LEVEL1(0, HeaderWord.LEVEL1, 11),
    LEVEL2(1, HeaderWord.LEVEL2, 20),
    LEVEL3(2, HeaderWord.LEVEL3, 24),
    OPERATOR(3, HeaderWord.OPERATOR, 8.5),
    TARGET(4, HeaderWord.TARGET, 12),
    MEASURE(5, HeaderWord.MEASURE, 8.5),
    ACTUAL(6, HeaderWord.ACTUAL, 17),
    ACTUAL_MEASURE(7, HeaderWord.ACTUAL_MEASURE, 10.5),
    WEIGHT(8, HeaderWord.WEIGHT, 7.5),
    SCORE(9, HeaderWord.SCORE, 7.5),
    DEVIATION(10, HeaderWord.DEVIATION, 32);

    private final int index;
    private final HeaderWord heading;
    private final double width;

    IndicatorColumn(int index, HeaderWord heading, double width) {
        this.index = index;
        this.heading = heading;
        this.width = width;
    }

    /** From 0. */
    int index() {
        return index;
    }

    HeaderWord heading() {
        return heading;
    }

    /** In characters. */
    double width() {
        return width;
    }

    /** The column's letter, as in addresses. */
    String letter() {
        return CellRef.columnName(index);
    }
}
