package io.github.ziping.write.department;

import static io.github.ziping.write.xlsx.Expression.EMPTY;
import static io.github.ziping.write.xlsx.Expression.FALSE;
import static io.github.ziping.write.xlsx.Expression.TRUE;
import static io.github.ziping.write.xlsx.Expression.and;
import static io.github.ziping.write.xlsx.Expression.call;
import static io.github.ziping.write.xlsx.Expression.ifError;
import static io.github.ziping.write.xlsx.Expression.isNumber;
import static io.github.ziping.write.xlsx.Expression.number;
import static io.github.ziping.write.xlsx.Expression.or;
import static io.github.ziping.write.xlsx.Expression.reference;
import static io.github.ziping.write.xlsx.Expression.when;
import static io.github.ziping.write.xlsx.Expression.without;

import io.github.ziping.profile.Profile;
import io.github.ziping.write.xlsx.Cases;
import io.github.ziping.write.xlsx.Expression;
import java.util.Locale;

/**
 * Writes the formulas of one row on the sheet 核对: the entries of a row on 指标, and what follows from them.
 * {@link CheckValues} gives the value of each, under the same name; {@link CheckColumn} puts the two side by side.
 */
final class CheckFormulas {
    /** Signs that make no reason, with those that a pattern would be made of. */
    private static final String MARKS = "。．.，,、；;：:！!？?／/\\-—–－_~～*＊（）()“”… 　";

    private static final String DIGITS = "0123456789";
    private static final int LONGEST_NO_REASON = 20;

    private final Profile profile;
    private final int row;
    private final int head;

    /**
     * The formulas of a row.
     *
     * @param row from 0
     * @param head the headings' row, from 0, on both sheets
     */
    CheckFormulas(Profile profile, int row, int head) {
        this.profile = profile;
        this.row = row;
        this.head = head;
    }

    private Expression at(CheckColumn column) {
        return reference(column.in(row));
    }

    /** The name of a column of the sheet 指标 from its headings on; a name, as POI loses the sheet in shared formulas. */
    static String entries(IndicatorColumn column) {
        return "entry_" + column.name().toLowerCase(Locale.ROOT);
    }

    /** A cell of the sheet 指标, by its place and not by reference, so that rows may be inserted, deleted and sorted there. */
    private Expression cell(IndicatorColumn column) {
        return call("INDEX", reference(entries(column)), call("ROW").minus(number(head)));
    }

    private Expression numberIn(IndicatorColumn column, Expression otherwise) {
        return ifError(when(isNumber(cell(column)), cell(column), otherwise), EMPTY);
    }

    private Expression trimmed(IndicatorColumn column) {
        return call("TRIM", cell(column).join(EMPTY));
    }

    /** What stands in a cell that holds a text. */
    Expression text(IndicatorColumn column) {
        return ifError(trimmed(column), EMPTY);
    }

    /** What stands in a cell that holds a number or else a text. */
    Expression quantity(IndicatorColumn column) {
        return numberIn(column, trimmed(column));
    }

    /** What stands in a cell in which only a number counts. */
    Expression points(IndicatorColumn column) {
        return numberIn(column, EMPTY);
    }

    /** The unit of the result: its own, else the target's. */
    Expression measure() {
        Expression own = text(IndicatorColumn.ACTUAL_MEASURE);
        return when(own.isEmpty(), at(CheckColumn.MEASURE), own);
    }

    /** The reason without marks; {@link #withoutMarks} in the program. */
    Expression reason() {
        Expression line = call("SUBSTITUTE", text(IndicatorColumn.DEVIATION), call("CHAR", number(10)), EMPTY);
        return without(line, MARKS);
    }

    /** Takes line feeds and the marks of {@link #reason} out of a text. */
    static String withoutMarks(String text) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && MARKS.indexOf(c) < 0) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** Whether the bare reason is one; {@link io.github.ziping.check.terms.ReasonText#isReason} in the program. */
    Expression realReason() {
        Expression bare = at(CheckColumn.REASON);
        Expression known = call("MATCH", bare, reference(ChoiceLists.NO_REASON), number(0));
        Expression tooLong = call("LEN", bare).gt(number(LONGEST_NO_REASON));
        return when(bare.isEmpty(), FALSE, when(tooLong, TRUE, call("ISERROR", known)));
    }

    /** Whether a target that can be compared is missed: not {@link io.github.ziping.check.terms.Attainment#met}. */
    Expression missed() {
        Expression target = at(CheckColumn.TARGET);
        Expression actual = at(CheckColumn.ACTUAL);
        Expression operator = at(CheckColumn.OPERATOR);
        Expression missed = new Cases()
                .when(operator.eq("≥"), actual.lt(target))
                .when(operator.eq(">"), actual.le(target))
                .when(operator.eq("≤"), actual.gt(target))
                .when(operator.eq("<"), actual.ge(target))
                .when(operator.eq("="), when(target.le(number(0)), actual.ne(target), actual.lt(target)))
                .otherwise(FALSE);
        return when(bothNumbers(), when(comparable(), missed, FALSE), FALSE);
    }

    Expression bothNumbers() {
        return and(isNumber(at(CheckColumn.TARGET)), isNumber(at(CheckColumn.ACTUAL)));
    }

    /**
     * Whether the numbers compare: beside a number without a unit, a percentage may be a share, as 0.98 beside 95%;
     * {@link io.github.ziping.check.terms.Attainment#ofCells} in the program.
     */
    Expression comparable() {
        Expression unit = at(CheckColumn.ACTUAL_MEASURE);
        Expression isPercent =
                call("COUNTIF", reference(ChoiceLists.PERCENT), unit).gt(number(0));
        return when(
                and(at(CheckColumn.MEASURE).isEmpty(), unit.isFilled(), isPercent),
                isFraction(CheckColumn.TARGET).eq(isFraction(CheckColumn.ACTUAL)),
                TRUE);
    }

    private Expression isFraction(CheckColumn column) {
        return and(call("ABS", at(column)).le(number(1)), at(column).ne(number(0)));
    }

    /** Whether points rise with the result. */
    private Expression rises() {
        Expression operator = at(CheckColumn.OPERATOR);
        return or(
                operator.eq("≥"),
                operator.eq(">"),
                and(operator.eq("="), at(CheckColumn.ACTUAL).lt(at(CheckColumn.TARGET))));
    }

    /** The points of a missed target; {@link io.github.ziping.check.terms.Attainment#proportional} in the program. */
    Expression proportional() {
        Expression target = at(CheckColumn.TARGET);
        Expression actual = at(CheckColumn.ACTUAL);
        Expression rising = when(target.gt(number(0)), share(actual, target), EMPTY);
        Expression sinking = when(and(actual.gt(number(0)), target.ne(number(0))), share(target, actual), EMPTY);
        return ofMissed(when(rises(), rising, sinking));
    }

    private Expression share(Expression part, Expression whole) {
        Expression weight = at(CheckColumn.WEIGHT);
        Expression points = part.times(weight).over(whole);
        return call("MAX", number(0), call("MIN", weight, points));
    }

    /** The points where less is better; {@link io.github.ziping.check.terms.Attainment#falling} in the program. */
    Expression falling() {
        Expression target = at(CheckColumn.TARGET);
        Expression left = number(2).minus(at(CheckColumn.ACTUAL).over(target));
        Expression points = call("MAX", number(0), left).times(at(CheckColumn.WEIGHT));
        return ofMissed(when(rises(), EMPTY, when(target.le(number(0)), EMPTY, points)));
    }

    /** Empty unless the target is missed and there is a weight. */
    private Expression ofMissed(Expression points) {
        Expression weighed = when(isNumber(at(CheckColumn.WEIGHT)), points, EMPTY);
        return when(at(CheckColumn.MISSED), weighed, EMPTY);
    }

    /** The line of the result among the words of bands, from 1; 0 for any other. */
    Expression band() {
        Expression actual = at(CheckColumn.ACTUAL);
        Expression line = call("MATCH", actual, reference(ChoiceLists.BAND_WORDS), number(0));
        return when(call("ISTEXT", actual), ifError(line, number(0)), number(0));
    }

    /** Whether a text holds no digit; {@link io.github.ziping.check.terms.ResultBands#isWord} in the program. */
    Expression isWord(CheckColumn column) {
        Expression text = at(column);
        return when(call("ISTEXT", text), call("LEN", text).eq(call("LEN", without(text, DIGITS))), FALSE);
    }

    /** The hint; {@link EntryHints#row} in the program. */
    Expression hint() {
        return new HintFormula(profile, row, this).hint();
    }

    /** 1 where the hint asks for something. */
    Expression problem() {
        Expression hint = at(CheckColumn.HINT);
        return when(or(hint.isEmpty(), hint.eq(HintText.FINE)), number(0), number(1));
    }
}
