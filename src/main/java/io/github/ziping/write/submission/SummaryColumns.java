package io.github.ziping.write.submission;

import io.github.ziping.write.xlsx.CellReferences;

/** The columns and rows of the table in 汇总表; how many columns 一级指标 take differs from office to office. */
final class SummaryColumns {
    /** The row of the headings, from 0. */
    static final int HEAD = 2;

    /** The first project's row. */
    static final int FIRST = HEAD + 1;

    // columns, from 0
    static final int NUMBER = 0;
    static final int PROJECT = 1;
    static final int AUTHORITY = 2;
    static final int UNIT = 3;
    static final int INITIAL = 4;
    static final int ANNUAL = 5;
    static final int EXECUTED = 6;
    static final int RATE = 7;
    static final int EXECUTION_SCORE = 8;
    static final int LEVELS = 9;

    private static final double[] WIDTHS = {4, 20, 12, 12, 9.5, 9.5, 9.5, 6.6, 6.6};
    private static final double LEVEL_WIDTH = 6.6;
    private static final double NARROW = 5;

    /** The column of 总分. */
    final int total;

    /** The column of 评分等级. */
    final int grade;

    /** The last column, that of 问题数. */
    final int problems;

    /** The last project's row. */
    final int last;

    SummaryColumns(int levels, int projects) {
        this.total = LEVELS + levels;
        this.grade = total + 1;
        this.problems = total + 2;
        this.last = FIRST + projects - 1;
    }

    /** In characters. */
    double[] widths() {
        double[] widths = new double[problems + 1];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i < WIDTHS.length ? WIDTHS[i] : LEVEL_WIDTH;
        }
        widths[grade] = NARROW;
        widths[problems] = NARROW;
        return widths;
    }

    /** The projects' cells of a column. */
    String cells(int column) {
        return CellReferences.absolute(FIRST, last, column);
    }
}
