package io.github.ziping.write.department;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Field;
import io.github.ziping.write.xlsx.ScoringFormulas;

/** The columns of the hidden sheet 核对: a row of 指标 taken apart, then what follows from it. */
enum CheckColumn {
    NAME(Field.LEVEL3),
    OPERATOR("指标性质"),
    TARGET("指标值"),
    MEASURE("单位"),
    ACTUAL("完成值"),
    ACTUAL_MEASURE("完成值的单位"),
    WEIGHT(Field.WEIGHT),
    SCORE(Field.SCORE),
    REASON("偏差原因（去掉标点）"),
    MISSED("没有达到"),
    PROPORTIONAL("按比例的得分"),
    FALLING("按超出部分扣减的得分"),
    BAND("定性档次"),
    TARGET_IS_WORD("指标值是文字"),
    ACTUAL_IS_WORD("完成值是文字"),
    REAL_REASON("写了原因"),
    HINT("提示"),
    PROBLEM("需要修改"),
    GENERAL("其他需要修改的地方"),
    GENERAL_PROBLEM("需要修改");

    private final String heading;

    /** A value as the sheet 指标 has it. */
    CheckColumn(Field field) {
        this(field.label());
    }

    CheckColumn(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /** From 0. */
    @SuppressWarnings("EnumOrdinal") // the order is the sheet's
    int index() {
        return ordinal();
    }

    /** The column's cell in a row, from 0. */
    String in(int row) {
        return new CellRef(row, index()).address();
    }

    /** The column's cells from a row to another, which stay when the formula is copied. */
    String between(int first, int last) {
        return ScoringFormulas.absolute(first, last, index());
    }
}
