package io.github.ziping.write.department;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Field;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.Expression;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the hidden sheet 核对: a row of 指标 taken apart, then what follows from it; each with the formula of its
 * cells and the program's value beside it. The last two hold {@link FormHintFormulas}.
 */
enum CheckColumn {
    NAME(Field.LEVEL3.label(), formulas -> formulas.text(IndicatorColumn.LEVEL3), CheckValues::name),
    OPERATOR("指标性质", formulas -> formulas.text(IndicatorColumn.OPERATOR), CheckValues::operator),
    TARGET("指标值", formulas -> formulas.quantity(IndicatorColumn.TARGET), CheckValues::target),
    MEASURE("单位", formulas -> formulas.text(IndicatorColumn.MEASURE), CheckValues::targetMeasure),
    ACTUAL("完成值", formulas -> formulas.quantity(IndicatorColumn.ACTUAL), CheckValues::actual),
    ACTUAL_MEASURE("完成值的单位", CheckFormulas::measure, CheckValues::measure),
    WEIGHT(Field.WEIGHT.label(), formulas -> formulas.points(IndicatorColumn.WEIGHT), CheckValues::weight),
    SCORE(Field.SCORE.label(), formulas -> formulas.points(IndicatorColumn.SCORE), CheckValues::score),
    REASON("偏差原因（去掉标点）", CheckFormulas::reason, CheckValues::reason),
    MISSED("没有达到", CheckFormulas::missed, CheckValues::missed),
    PROPORTIONAL("按比例的得分", CheckFormulas::proportional, CheckValues::proportional),
    FALLING("按超出部分扣减的得分", CheckFormulas::falling, CheckValues::falling),
    BAND("定性档次", CheckFormulas::band, CheckValues::band),
    TARGET_IS_WORD("指标值是文字", formulas -> formulas.isWord(CheckColumn.TARGET), CheckValues::targetIsWord),
    ACTUAL_IS_WORD("完成值是文字", formulas -> formulas.isWord(CheckColumn.ACTUAL), CheckValues::actualIsWord),
    REAL_REASON("写了原因", CheckFormulas::realReason, CheckValues::realReason),
    HINT("提示", CheckFormulas::hint, CheckValues::hint),
    PROBLEM("需要修改", CheckFormulas::problem, CheckValues::problem),
    GENERAL("其他需要修改的地方", null, null),
    GENERAL_PROBLEM("需要修改", null, null);

    /** Those that hold something for each row of 指标, from left to right. */
    static final List<CheckColumn> OF_ROWS = List.of(values()).subList(0, GENERAL.index());

    private final String heading;

    @SuppressWarnings("ImmutableEnumChecker") // references to methods hold nothing
    private final @Nullable Function<CheckFormulas, Expression> formula;

    @SuppressWarnings("ImmutableEnumChecker")
    private final @Nullable Function<CheckValues, Object> value;

    CheckColumn(
            String heading,
            @Nullable Function<CheckFormulas, Expression> formula,
            @Nullable Function<CheckValues, Object> value) {
        this.heading = heading;
        this.formula = formula;
        this.value = value;
    }

    String heading() {
        return heading;
    }

    /** The formula in a row; only of {@link #OF_ROWS}. */
    String formula(CheckFormulas row) {
        return of(formula).apply(row).text();
    }

    /** What the formula gives: a String, a BigDecimal, an Integer or a Boolean; only of {@link #OF_ROWS}. */
    Object value(CheckValues row) {
        return of(value).apply(row);
    }

    private static <T> T of(@Nullable T function) {
        if (function == null) {
            throw new IllegalStateException("a column of the form, not of rows");
        }
        return function;
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
        return CellReferences.absolute(first, last, index());
    }
}
