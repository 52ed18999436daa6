package io.github.ziping.write;

import io.github.ziping.model.CellRef;
import io.github.ziping.profile.HeaderWord;

/** The columns of the sheet 指标, from left to right. */
enum IndicatorColumn {
    LEVEL1(0, HeaderWord.LEVEL1, 12),
    LEVEL2(1, HeaderWord.LEVEL2, 20),
    LEVEL3(2, HeaderWord.LEVEL3, 28),
    OPERATOR(3, HeaderWord.OPERATOR, 9.5),
    TARGET(4, HeaderWord.TARGET, 14),
    MEASURE(5, HeaderWord.MEASURE, 9.5),
    ACTUAL(6, HeaderWord.ACTUAL, 17),
    ACTUAL_MEASURE(7, HeaderWord.ACTUAL_MEASURE, 12),
    WEIGHT(8, HeaderWord.WEIGHT, 9),
    SCORE(9, HeaderWord.SCORE, 9),
    DEVIATION(10, HeaderWord.DEVIATION, 40);

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

    /** Its name in a formula. */
    String letter() {
        return CellRef.columnName(index);
    }
}
