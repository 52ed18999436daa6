package io.github.ziping.write.department;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Field;
import io.github.ziping.write.department.CheckFormulas.Parts;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.Expression;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the hidden sheet 核对: a row of 指标 taken apart, then what follows from it; each with the formula of its
 * cells and the program's value beside it. The last ones hold {@link FormHintFormulas} and {@link FundFormulas}.
 */
enum CheckColumn {
    NAME(Field.LEVEL3.label(), formulas -> formulas.text(IndicatorColumn.LEVEL3), CheckValues::name),
    FOLDED_NAME("名称（去掉空格）", CheckFormulas::foldedName, CheckValues::foldedName),
    BARE_NAME("名称（去掉括号）", CheckFormulas::bareName, CheckValues::bareName),
    LABEL("行首", CheckFormulas::label, CheckValues::label),
    IS_INDICATOR("是指标", CheckFormulas::isIndicator, CheckValues::isIndicator),
    LEVEL1(Field.LEVEL1.label(), CheckFormulas::level1, CheckValues::level1),
    TARGET_TEXT(
            "指标值（文字）",
            formulas -> formulas.typed(IndicatorColumn.TARGET),
            row -> row.target().text()),
    TARGET_PLAIN(
            "指标值（去掉约、左右）",
            formulas -> formulas.plain(Parts.TARGET),
            row -> row.target().plain()),
    TARGET_PREFIX(
            "前缀字数",
            formulas -> formulas.prefix(Parts.TARGET),
            row -> row.target().prefix()),
    TARGET_IS_SAID(
            "句中的数",
            formulas -> formulas.isSaid(Parts.TARGET),
            row -> row.target().isSaid()),
    TARGET_SUFFIX(
            "后缀字数",
            formulas -> formulas.suffix(Parts.TARGET),
            row -> row.target().suffix()),
    TARGET_BODY(
            "数和单位", formulas -> formulas.body(Parts.TARGET), row -> row.target().body()),
    TARGET_UNIT(
            "文字中的单位",
            formulas -> formulas.unit(Parts.TARGET),
            row -> row.target().unit()),
    TARGET("指标值", formulas -> formulas.quantity(IndicatorColumn.TARGET, Parts.TARGET), CheckValues::targetValue),
    OPERATOR_TEXT("指标性质（统一写法）", CheckFormulas::operatorText, CheckValues::operatorText),
    OPERATOR("指标性质", CheckFormulas::operator, CheckValues::operator),
    MEASURE("单位", CheckFormulas::targetMeasure, CheckValues::targetMeasure),
    ACTUAL_TEXT(
            "完成值（文字）",
            formulas -> formulas.typed(IndicatorColumn.ACTUAL),
            row -> row.actual().text()),
    ACTUAL_PLAIN(
            "完成值（去掉约、左右）",
            formulas -> formulas.plain(Parts.ACTUAL),
            row -> row.actual().plain()),
    ACTUAL_PREFIX(
            "前缀字数",
            formulas -> formulas.prefix(Parts.ACTUAL),
            row -> row.actual().prefix()),
    ACTUAL_IS_SAID(
            "句中的数",
            formulas -> formulas.isSaid(Parts.ACTUAL),
            row -> row.actual().isSaid()),
    ACTUAL_SUFFIX(
            "后缀字数",
            formulas -> formulas.suffix(Parts.ACTUAL),
            row -> row.actual().suffix()),
    ACTUAL_BODY(
            "数和单位", formulas -> formulas.body(Parts.ACTUAL), row -> row.actual().body()),
    ACTUAL_UNIT(
            "文字中的单位",
            formulas -> formulas.unit(Parts.ACTUAL),
            row -> row.actual().unit()),
    ACTUAL("完成值", formulas -> formulas.quantity(IndicatorColumn.ACTUAL, Parts.ACTUAL), CheckValues::actualValue),
    ACTUAL_MEASURE("完成值的单位", CheckFormulas::measure, CheckValues::measure),
    WEIGHT_TEXT("分值（文字）", formulas -> formulas.typed(IndicatorColumn.WEIGHT), row -> ""),
    WEIGHT(
            Field.WEIGHT.label(),
            formulas -> formulas.points(IndicatorColumn.WEIGHT, CheckColumn.WEIGHT_TEXT),
            CheckValues::weight),
    SCORE_TEXT("得分（文字）", formulas -> formulas.typed(IndicatorColumn.SCORE), row -> ""),
    SCORE(
            Field.SCORE.label(),
            formulas -> formulas.points(IndicatorColumn.SCORE, CheckColumn.SCORE_TEXT),
            CheckValues::score),
    REASON("偏差原因（去掉标点）", CheckFormulas::reason, CheckValues::reason),
    THING("指标所指", formulas -> formulas.thing(), row -> row.thing(0)),
    THING_1("去掉计量用字", formulas -> formulas.thing(CheckColumn.THING), row -> row.thing(1)),
    THING_2("再去掉计量用字", formulas -> formulas.thing(CheckColumn.THING_1), row -> row.thing(2)),
    THING_3("再去掉计量用字", formulas -> formulas.thing(CheckColumn.THING_2), row -> row.thing(3)),
    LESS_IS_BETTER("越少越好", CheckFormulas::lessIsBetter, CheckValues::lessIsBetter),
    ENDS_WITH_LESS("名称以越少越好的事结尾", CheckFormulas::endsWithLess, CheckValues::endsWithLess),
    IS_COST("是成本", CheckFormulas::isCost, CheckValues::isCost),
    IS_SHARE("都是百分数", CheckFormulas::isShare, CheckValues::isShare),
    SLIP("相差 100 倍", CheckFormulas::isSlip, CheckValues::isSlip),
    WANTED("比较用的指标值", formulas -> formulas.meant(CheckColumn.TARGET), CheckValues::wanted),
    REACHED("比较用的完成值", formulas -> formulas.meant(CheckColumn.ACTUAL), CheckValues::reached),
    COMPARABLE("可以比较", CheckFormulas::comparable, CheckValues::isComparable),
    MISSED("没有达到", CheckFormulas::missed, CheckValues::missed),
    PROPORTIONAL("按比例的得分", CheckFormulas::proportional, CheckValues::proportional),
    FALLING("按超出部分扣减的得分", CheckFormulas::falling, CheckValues::falling),
    RESULT("完成情况（去掉标点）", CheckFormulas::result, CheckValues::result),
    BAND("定性档次", CheckFormulas::band, CheckValues::band),
    TARGET_IS_WORD("指标值是文字", formulas -> formulas.isWord(CheckColumn.TARGET), CheckValues::targetIsWord),
    ACTUAL_IS_WORD("完成值是文字", formulas -> formulas.isWord(CheckColumn.ACTUAL), CheckValues::actualIsWord),
    TARGET_DATE_TEXT("期限（统一写法）", formulas -> formulas.dateText(Parts.TARGET), CheckValues::targetDateText),
    TARGET_MONTH_REST(
            "月后的文字",
            formulas -> formulas.behindMonth(CheckColumn.TARGET_DATE_TEXT),
            row -> PeriodText.behindMonth(row.targetDateText())),
    TARGET_DATE("期限", CheckFormulas::targetDate, CheckValues::targetDate),
    ACTUAL_DATE_TEXT("完成日期（统一写法）", formulas -> formulas.dateText(Parts.ACTUAL), CheckValues::actualDateText),
    ACTUAL_MONTH_REST(
            "月后的文字",
            formulas -> formulas.behindMonth(CheckColumn.ACTUAL_DATE_TEXT),
            row -> PeriodText.behindMonth(row.actualDateText())),
    ACTUAL_DATE("完成日期", CheckFormulas::actualDate, CheckValues::actualDate),
    RANGE_TEXT("区间（统一写法）", CheckFormulas::rangeText, CheckValues::rangeText),
    RANGE_UNIT("区间的单位", CheckFormulas::rangeUnit, CheckValues::rangeUnit),
    RANGE_FROM("区间下限", CheckFormulas::rangeFrom, CheckValues::rangeFrom),
    RANGE_TO("区间上限", CheckFormulas::rangeTo, CheckValues::rangeTo),
    BEYOND("超过期限或不在区间内", CheckFormulas::beyond, CheckValues::beyond),
    REAL_REASON("写了原因", CheckFormulas::realReason, CheckValues::realReason),
    HINT("提示", CheckFormulas::hint, CheckValues::hint),
    PROBLEM("需要修改", CheckFormulas::problem, CheckValues::problem),
    ADVICE("请核对", CheckFormulas::advice, CheckValues::advice),
    GENERAL("其他需要修改的地方", null, null),
    GENERAL_PROBLEM("需要修改", null, null),
    FUND_LABEL("资金来源", null, null),
    INITIAL_TEXT("年初预算数（文字）", null, null),
    ANNUAL_TEXT("全年预算数（文字）", null, null),
    EXECUTED_TEXT("全年执行数（文字）", null, null),
    INITIAL_BUDGET("年初预算数", null, null),
    ANNUAL_BUDGET("全年预算数", null, null),
    EXECUTED("全年执行数", null, null),
    FUND_HINT("资金提示", null, null),
    FUND_PROBLEM("需要修改", null, null);

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
