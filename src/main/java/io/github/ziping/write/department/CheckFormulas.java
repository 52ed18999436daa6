package io.github.ziping.write.department;

import static io.github.ziping.write.xlsx.Expression.EMPTY;
import static io.github.ziping.write.xlsx.Expression.FALSE;
import static io.github.ziping.write.xlsx.Expression.TRUE;
import static io.github.ziping.write.xlsx.Expression.and;
import static io.github.ziping.write.xlsx.Expression.call;
import static io.github.ziping.write.xlsx.Expression.ifError;
import static io.github.ziping.write.xlsx.Expression.isNumber;
import static io.github.ziping.write.xlsx.Expression.not;
import static io.github.ziping.write.xlsx.Expression.number;
import static io.github.ziping.write.xlsx.Expression.or;
import static io.github.ziping.write.xlsx.Expression.reference;
import static io.github.ziping.write.xlsx.Expression.when;
import static io.github.ziping.write.xlsx.Expression.without;

import io.github.ziping.check.terms.PercentPair;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.xlsx.Cases;
import io.github.ziping.write.xlsx.Expression;
import java.util.List;
import java.util.Locale;

/**
 * Writes the formulas of one row on the sheet 核对: the entries of a row on 指标, and what follows from them.
 * {@link CheckValues} gives the value of each, under the same name; {@link CheckColumn} puts the two side by side.
 */
final class CheckFormulas {
    /** Signs that make no reason, with those that a pattern would be made of. */
    private static final String MARKS = "。．.，,、；;：:！!？?／/\\-—–－_~～*＊（）()“”… 　";

    /** Without these there is nothing left of a number. */
    private static final String NO_WORDS = "0123456789%";

    /** What the label of a sum on the way ends with. */
    private static final String SUBTOTAL = "小计";

    private static final int LONGEST_NO_REASON = 20;

    /** Digits that hide the noise of binary fractions before a comparison. */
    private static final int CLEAN = 10;

    /** Numbers of days between which a number beside a date is one itself: 1982 to 2119. */
    private static final int FIRST_DAY = 30_000;

    private static final int LAST_DAY = 80_000;

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

    /** The first row of what is checked, from 0. */
    int firstRow() {
        return head + 1;
    }

    /** The name of a column of the sheet 指标 from its headings on; a name, as POI loses the sheet in shared formulas. */
    static String entries(IndicatorColumn column) {
        return "entry_" + column.name().toLowerCase(Locale.ROOT);
    }

    /** A cell of the sheet 指标, by its place and not by reference, so that rows may be inserted, deleted and sorted there. */
    private Expression cell(IndicatorColumn column) {
        return call("INDEX", reference(entries(column)), call("ROW").minus(number(head)));
    }

    /** What stands in a cell, as a text without outer blanks; {@link HintText#ERROR} where it holds an error. */
    Expression text(IndicatorColumn column) {
        return ifError(call("TRIM", cell(column).join(EMPTY)), error(column));
    }

    /** What stands for an error value; nothing behind the last row, which goes up when rows are deleted. */
    private Expression error(IndicatorColumn column) {
        return when(isBehindLast(column), EMPTY, text(HintText.ERROR));
    }

    private Expression isBehindLast(IndicatorColumn column) {
        Expression rows = call("ROWS", reference(entries(column)));
        return call("ROW").minus(number(head)).gt(rows);
    }

    private static Expression text(String text) {
        return Expression.text(text);
    }

    /** The name as {@code check} compares it. */
    Expression foldedName() {
        return when(at(CheckColumn.NAME).isEmpty(), EMPTY, TypedFormulas.folded(at(CheckColumn.NAME)));
    }

    Expression bareName() {
        return NameFormulas.bare(at(CheckColumn.FOLDED_NAME));
    }

    /** The label that a row of sums begins with, as lists have it. */
    Expression label() {
        Expression level1 = text(IndicatorColumn.LEVEL1);
        Expression level2 = text(IndicatorColumn.LEVEL2);
        Expression first = when(level1.isFilled(), level1, when(level2.isFilled(), level2, at(CheckColumn.NAME)));
        return without(TypedFormulas.folded(first), ":");
    }

    /** Whether the row says anything but the names of levels, and is no sum of the department's own. */
    Expression isIndicator() {
        Expression all = at(CheckColumn.NAME);
        for (IndicatorColumn column : IndicatorColumn.values()) {
            if (column.index() > IndicatorColumn.LEVEL3.index()) {
                all = all.join(cell(column));
            }
        }
        Expression filled = ifError(call("LEN", all).gt(number(0)), not(isBehindLast(IndicatorColumn.LEVEL3)));
        return when(filled, not(isSumRow()), FALSE);
    }

    /** The 一级指标 that holds for the row: its own, or the last one above. */
    Expression level1() {
        Expression own = text(IndicatorColumn.LEVEL1);
        Expression above = reference(CheckColumn.LEVEL1.in(row - 1));
        return when(or(own.isEmpty(), isSumRow()), above, own);
    }

    private Expression isSumRow() {
        Expression label = at(CheckColumn.LABEL);
        Expression known = call("MATCH", label, reference(ChoiceLists.SUM_ROWS), number(0));
        Expression onTheWay = TypedFormulas.right(label, SUBTOTAL.length()).eq(SUBTOTAL);
        return when(label.isEmpty(), FALSE, or(onTheWay, isNumber(known)));
    }

    /** The text of a cell that should hold a number; empty where it holds one. */
    Expression typed(IndicatorColumn column) {
        Expression cell = cell(column);
        return ifError(
                when(isNumber(cell), EMPTY, when(cell.isEmpty(), EMPTY, TypedFormulas.folded(cell.join(EMPTY)))),
                error(column));
    }

    /** The number of a cell or of the text in it; else the text. */
    Expression quantity(IndicatorColumn column, Parts parts) {
        Expression text = at(parts.text());
        Expression marked = or(at(parts.prefix()).plus(at(parts.suffix())).gt(number(0)), isAbout(parts));
        Expression read = TypedFormulas.quantity(text, marked, at(parts.body()), at(parts.unit()));
        return when(text.isEmpty(), plain(column), parts == Parts.TARGET ? read : when(isBound(), text, read));
    }

    /** Whether a result only bounds a number: 90%以上. */
    private Expression isBound() {
        Expression stated = TypedFormulas.operator(
                at(CheckColumn.ACTUAL_PLAIN), at(CheckColumn.ACTUAL_PREFIX), at(CheckColumn.ACTUAL_SUFFIX));
        Expression finished = NameFormulas.endsWith(at(CheckColumn.ACTUAL_UNIT), TypedQuantity.FINISHED);
        return or(and(not(isAbout(Parts.ACTUAL)), not(isOneOf(stated, List.of("", "=")))), finished);
    }

    private Expression isAbout(Parts parts) {
        return TypedFormulas.isAbout(at(parts.text()), at(parts.plain()));
    }

    /** Whether words that compare nothing stand before the number: 达到95%. */
    Expression isSaid(Parts parts) {
        return TypedFormulas.isSaid(at(parts.plain()), at(parts.prefix()));
    }

    Expression plain(Parts parts) {
        return TypedFormulas.plain(at(parts.text()));
    }

    private Expression plain(IndicatorColumn column) {
        return ifError(when(isNumber(cell(column)), cell(column), EMPTY), EMPTY);
    }

    /** The columns that take a text apart, for the target or for the result. */
    enum Parts {
        TARGET,
        ACTUAL;

        PeriodText period() {
            return this == TARGET ? PeriodText.ofTarget() : PeriodText.ofActual();
        }

        CheckColumn text() {
            return this == TARGET ? CheckColumn.TARGET_TEXT : CheckColumn.ACTUAL_TEXT;
        }

        CheckColumn plain() {
            return this == TARGET ? CheckColumn.TARGET_PLAIN : CheckColumn.ACTUAL_PLAIN;
        }

        CheckColumn prefix() {
            return this == TARGET ? CheckColumn.TARGET_PREFIX : CheckColumn.ACTUAL_PREFIX;
        }

        CheckColumn suffix() {
            return this == TARGET ? CheckColumn.TARGET_SUFFIX : CheckColumn.ACTUAL_SUFFIX;
        }

        CheckColumn body() {
            return this == TARGET ? CheckColumn.TARGET_BODY : CheckColumn.ACTUAL_BODY;
        }

        CheckColumn unit() {
            return this == TARGET ? CheckColumn.TARGET_UNIT : CheckColumn.ACTUAL_UNIT;
        }
    }

    Expression prefix(Parts parts) {
        return TypedFormulas.prefix(at(parts.plain()));
    }

    Expression suffix(Parts parts) {
        return TypedFormulas.suffix(at(parts.plain()));
    }

    Expression body(Parts parts) {
        return TypedFormulas.body(at(parts.plain()), at(parts.prefix()), at(parts.suffix()));
    }

    Expression unit(Parts parts) {
        return TypedFormulas.unit(at(parts.body()));
    }

    /** What stands in the sign's own cell, as signs are spelt. */
    Expression operatorText() {
        return TypedFormulas.plain(TypedFormulas.folded(text(IndicatorColumn.OPERATOR)));
    }

    /** The sign: the one that the target's text states, else that of its own column. */
    Expression operator() {
        Expression stated = TypedFormulas.operator(
                at(CheckColumn.TARGET_PLAIN), at(CheckColumn.TARGET_PREFIX), at(CheckColumn.TARGET_SUFFIX));
        Expression own = TypedFormulas.sign(at(CheckColumn.OPERATOR_TEXT));
        return when(and(isNumber(at(CheckColumn.TARGET)), stated.isFilled()), stated, own);
    }

    /** What stands in a cell in which only a number counts: the number, or a text that is none. */
    Expression points(IndicatorColumn column, CheckColumn typed) {
        Expression text = at(typed);
        Expression read = when(text.isEmpty(), plain(column), TypedFormulas.plainNumber(text, "分", text));
        return when(at(CheckColumn.IS_INDICATOR), read, EMPTY);
    }

    /** The unit of the target: that of a text which is a quantity with a sign or a unit, else that of its own column. */
    Expression targetMeasure() {
        Expression signs = at(CheckColumn.TARGET_PREFIX).plus(at(CheckColumn.TARGET_SUFFIX));
        Expression own = or(at(CheckColumn.TARGET_UNIT).isFilled(), signs.gt(number(0)), isAbout(Parts.TARGET));
        Expression whole = and(at(CheckColumn.TARGET_TEXT).isFilled(), isNumber(at(CheckColumn.TARGET)), own);
        return when(whole, at(CheckColumn.TARGET_UNIT), folded(IndicatorColumn.MEASURE));
    }

    /** The unit of the result: its own, else the target's. */
    Expression measure() {
        Expression own = folded(IndicatorColumn.ACTUAL_MEASURE);
        Expression asTyped = and(at(CheckColumn.ACTUAL_TEXT).isFilled(), isNumber(at(CheckColumn.ACTUAL)));
        Expression asWritten = own.eq(profile.targets().asWritten());
        Expression ofCell = when(own.isEmpty(), folded(IndicatorColumn.MEASURE), when(asWritten, EMPTY, own));
        return when(
                and(asTyped, or(at(CheckColumn.ACTUAL_UNIT).isFilled(), asWritten)),
                at(CheckColumn.ACTUAL_UNIT),
                ofCell);
    }

    /** A unit without blanks and brackets. */
    private Expression folded(IndicatorColumn column) {
        return without(text(column), " 　()（）");
    }

    /** The reason without marks; {@link #withoutMarks} in the program. */
    Expression reason() {
        Expression line = call("SUBSTITUTE", text(IndicatorColumn.DEVIATION), call("CHAR", number(10)), EMPTY);
        return without(line, MARKS);
    }

    /** Whether a bare reason is only a number, and short. */
    static boolean isOnlyNumber(String bare) {
        return bare.length() <= LONGEST_NO_REASON && bare.chars().allMatch(c -> NO_WORDS.indexOf(c) >= 0);
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
        Expression number = without(bare, NO_WORDS).isEmpty();
        return when(bare.isEmpty(), FALSE, when(tooLong, TRUE, and(not(number), call("ISERROR", known))));
    }

    /** Whether the name may decide what is met: it tells which way is the better one, and the numbers differ. */
    private Expression nameDecides() {
        return when(bothNumbers(), at(CheckColumn.ACTUAL).ne(at(CheckColumn.TARGET)), FALSE);
    }

    /** The name without what only says that time is measured, of which less is better, where it may decide. */
    Expression thing() {
        Expression name = at(CheckColumn.BARE_NAME);
        Expression thing = when(isBounded(), name, NameFormulas.without(name, words(CheckWord.DURATION)));
        return when(nameDecides(), thing, EMPTY);
    }

    private Expression isBounded() {
        Expression operator = at(CheckColumn.OPERATOR);
        return or(operator.eq("≤"), operator.eq("<"));
    }

    /** Whether the sign goes the other way than the name; {@link io.github.ziping.check.terms.IndicatorName#contradicts}. */
    private Expression isAgainstName() {
        Expression operator = at(CheckColumn.OPERATOR);
        Expression name = at(CheckColumn.BARE_NAME);
        List<String> things = words(CheckWord.MORE_IS_BETTER);
        Expression ends =
                or(NameFormulas.endsWith(at(CheckColumn.THING_3), things), NameFormulas.endsWith(name, things));
        Expression more = and(ends, not(NameFormulas.contains(name, words(CheckWord.TURNING))));
        Expression risen = and(or(operator.eq("≥"), operator.eq(">")), at(CheckColumn.LESS_IS_BETTER));
        return when(at(CheckColumn.THING).isEmpty(), FALSE, when(isBounded(), more, risen));
    }

    /** A name without what only says how something is measured. */
    Expression thing(CheckColumn before) {
        Expression name = at(before);
        return when(name.isEmpty(), EMPTY, NameFormulas.without(name, words(CheckWord.MEASURING)));
    }

    /** {@link io.github.ziping.check.terms.IndicatorName#lessIsBetter}, where it can decide. */
    Expression lessIsBetter() {
        Expression name = at(CheckColumn.BARE_NAME);
        List<String> things = words(CheckWord.LESS_IS_BETTER);
        Expression ends =
                or(NameFormulas.endsWith(at(CheckColumn.THING_3), things), NameFormulas.endsWith(name, things));
        return when(
                or(at(CheckColumn.THING).isEmpty(), isBounded()),
                FALSE,
                when(NameFormulas.contains(name, words(CheckWord.TURNING)), FALSE, ends));
    }

    /** Whether the name ends with something of which less is better, as far as one look tells. */
    Expression endsWithLess() {
        Expression name = at(CheckColumn.BARE_NAME);
        List<String> measuring = words(CheckWord.MEASURING);
        Expression thing = NameFormulas.without(name, measuring);
        List<String> things = words(CheckWord.LESS_IS_BETTER);
        return and(
                not(NameFormulas.contains(name, words(CheckWord.TURNING))),
                or(NameFormulas.endsWith(name, things), NameFormulas.endsWith(thing, things)));
    }

    private List<String> words(CheckWord kind) {
        return profile.checks().words(kind);
    }

    /** Whether less is better: by the sign, by the name, or since a number without a sign is 0. */
    private Expression isLimit() {
        Expression operator = at(CheckColumn.OPERATOR);
        Expression bare =
                and(operator.isEmpty(), or(at(CheckColumn.WANTED).eq(number(0)), at(CheckColumn.LESS_IS_BETTER)));
        Expression fewer = and(
                operator.eq("="),
                at(CheckColumn.LESS_IS_BETTER),
                at(CheckColumn.WANTED).gt(number(0)),
                at(CheckColumn.REACHED).lt(at(CheckColumn.WANTED)));
        return or(operator.eq("≤"), operator.eq("<"), bare, fewer);
    }

    /** Whether a target that can be compared is missed: not {@link io.github.ziping.check.terms.Attainment#met}. */
    Expression missed() {
        Expression target = at(CheckColumn.WANTED);
        Expression actual = at(CheckColumn.REACHED);
        Expression operator = at(CheckColumn.OPERATOR);
        Expression other = or(target.le(number(0)), at(CheckColumn.LESS_IS_BETTER));
        Expression missed = new Cases()
                .when(operator.eq("<"), actual.ge(target))
                .when(isLimit(), actual.gt(target))
                .when(or(operator.eq("≥"), operator.isEmpty()), actual.lt(target))
                .when(operator.eq(">"), actual.le(target))
                .when(operator.eq("="), when(other, actual.ne(target), actual.lt(target)))
                .otherwise(FALSE);
        Expression about = or(isAbout(Parts.TARGET), isAbout(Parts.ACTUAL));
        return when(at(CheckColumn.COMPARABLE), and(missed, not(and(about, isNear(target)))), FALSE);
    }

    /** Whether the result is so near to a number that an approximate one may have reached it. */
    private Expression isNear(Expression wanted) {
        Expression off = call("ABS", wanted.minus(at(CheckColumn.REACHED)));
        Expression most = call("ABS", wanted).over(number(10));
        return Expression.round(off.minus(most), CLEAN).le(number(0));
    }

    Expression bothNumbers() {
        return and(isNumber(at(CheckColumn.TARGET)), isNumber(at(CheckColumn.ACTUAL)));
    }

    /**
     * Whether the numbers compare: those with other units do not, nor a number without a sign that may be a limit; beside a number
     * without a unit, a percentage may be a share, as 0.98 beside 95%; a sign against the name may be the wrong one; and where less
     * is better, nobody can tell a factor of 100.
     * {@link RowValues#isComparable} in the program.
     */
    Expression comparable() {
        Expression open = and(
                at(CheckColumn.OPERATOR).isEmpty(),
                at(CheckColumn.REACHED).ne(at(CheckColumn.WANTED)),
                at(CheckColumn.WANTED).ne(number(0)),
                not(at(CheckColumn.LESS_IS_BETTER)),
                isOpen());
        Expression percent = when(
                at(CheckColumn.ACTUAL_MEASURE).isEmpty(),
                and(isShareName(), at(CheckColumn.TARGET).ne(number(0))),
                isPercent());
        Expression share = when(
                at(CheckColumn.MEASURE).isEmpty(),
                and(percent, isFraction(CheckColumn.TARGET).ne(isFraction(CheckColumn.ACTUAL))),
                FALSE);
        return when(
                bothNumbers(),
                not(or(
                        open,
                        share,
                        hasOtherUnits(),
                        isAgainstName(),
                        and(at(CheckColumn.SLIP), at(CheckColumn.LESS_IS_BETTER)))),
                FALSE);
    }

    /** Target and result both have a unit, and not the same. */
    Expression hasOtherUnits() {
        Expression wanted = at(CheckColumn.MEASURE);
        Expression unit = at(CheckColumn.ACTUAL_MEASURE);
        return and(wanted.isFilled(), unit.isFilled(), not(HintFormula.isSame(wanted, unit)));
    }

    /** {@link io.github.ziping.check.terms.Attainment#isOpen}. */
    private Expression isOpen() {
        return or(isTime(at(CheckColumn.MEASURE)), at(CheckColumn.IS_COST));
    }

    /** Whether a unit measures time, and the name does not count it. */
    private Expression isTime(Expression unit) {
        Expression name = at(CheckColumn.BARE_NAME);
        Expression count = and(
                NameFormulas.endsWith(name, words(CheckWord.COUNT)),
                not(NameFormulas.endsWith(name, words(CheckWord.NOT_COUNT))));
        return and(isOneOf(unit, words(CheckWord.TIME_UNIT)), not(count));
    }

    /** Whether the name or a level is one of costs. */
    Expression isCost() {
        List<String> costs = words(CheckWord.COST_NAME);
        return or(
                NameFormulas.endsWith(at(CheckColumn.BARE_NAME), costs),
                isCostLevel(at(CheckColumn.LEVEL1), costs),
                isCostLevel(text(IndicatorColumn.LEVEL2), costs));
    }

    private static Expression isCostLevel(Expression level, List<String> costs) {
        List<String> named = costs.stream().map(cost -> cost + "指标").toList();
        return or(NameFormulas.endsWith(level, costs), NameFormulas.endsWith(level, named));
    }

    private static Expression isOneOf(Expression text, List<String> words) {
        return or(words.stream().map(text::eq).toArray(Expression[]::new));
    }

    private Expression isPercent() {
        return call("COUNTIF", reference(ChoiceLists.PERCENT), at(CheckColumn.ACTUAL_MEASURE))
                .gt(number(0));
    }

    /** Whether target and result are both percentages, of something that has no more than all. */
    Expression isShare() {
        Expression percent = and(at(CheckColumn.MEASURE).isFilled(), isPercent());
        return when(bothNumbers(), and(percent, isShareName()), FALSE);
    }

    /** Whether a factor of 100 seems to be missing: 0.95 beside 95, both in percent. */
    Expression isSlip() {
        Expression operator = at(CheckColumn.OPERATOR);
        Expression more = not(or(operator.eq("≤"), operator.eq("<")));
        Expression apart = or(
                and(isShare(CheckColumn.ACTUAL), isHalf(CheckColumn.TARGET)),
                and(isShare(CheckColumn.TARGET), isHalf(CheckColumn.ACTUAL)));
        return when(at(CheckColumn.IS_SHARE), and(more, apart), FALSE);
    }

    /** The target or the result as it is compared; {@link io.github.ziping.check.terms.PercentPair} in the program. */
    Expression meant(CheckColumn stated) {
        Expression number = at(stated);
        Expression hundredth = Expression.round(number.over(number(100)), CLEAN);
        Expression hundredfold = Expression.round(number.times(number(100)), CLEAN);
        Expression tooMuch =
                and(number.ge(number(PercentPair.LEAST_HUNDREDFOLD)), number.le(number(PercentPair.MOST_HUNDREDFOLD)));
        Expression slip = and(at(CheckColumn.SLIP), isShare(stated));
        return when(at(CheckColumn.IS_SHARE), when(slip, hundredfold, when(tooMuch, hundredth, number)), number);
    }

    /** {@link io.github.ziping.check.terms.IndicatorName#isShare}, but for what is counted per ten thousand. */
    private Expression isShareName() {
        Expression name = at(CheckColumn.BARE_NAME);
        return and(
                NameFormulas.endsWith(name, words(CheckWord.RATE)),
                not(NameFormulas.endsWith(name, words(CheckWord.NOT_RATE))),
                not(NameFormulas.endsWith(name, words(CheckWord.UNBOUNDED))));
    }

    private Expression isShare(CheckColumn column) {
        return and(at(column).gt(number(0)), at(column).le(number(PercentPair.MOST_SHARE)));
    }

    private Expression isHalf(CheckColumn column) {
        return at(column).ge(number(PercentPair.HALF));
    }

    private Expression isFraction(CheckColumn column) {
        return and(call("ABS", at(column)).le(number(1)), at(column).ne(number(0)));
    }

    /** Whether points rise with the result. */
    private Expression rises() {
        Expression operator = at(CheckColumn.OPERATOR);
        return and(
                not(isLimit()),
                or(
                        operator.isEmpty(),
                        operator.eq("≥"),
                        operator.eq(">"),
                        and(operator.eq("="), at(CheckColumn.REACHED).lt(at(CheckColumn.WANTED)))));
    }

    /** The points of a missed target; {@link io.github.ziping.check.terms.Attainment#proportional} in the program. */
    Expression proportional() {
        Expression target = at(CheckColumn.WANTED);
        Expression actual = at(CheckColumn.REACHED);
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
        Expression target = at(CheckColumn.WANTED);
        Expression left = number(2).minus(at(CheckColumn.REACHED).over(target));
        Expression points = call("MAX", number(0), left).times(at(CheckColumn.WEIGHT));
        return ofMissed(when(rises(), EMPTY, when(target.le(number(0)), EMPTY, points)));
    }

    /** Empty unless the target is missed and there is a weight. */
    private Expression ofMissed(Expression points) {
        Expression weighed = when(isNumber(at(CheckColumn.WEIGHT)), points, EMPTY);
        return when(at(CheckColumn.MISSED), weighed, EMPTY);
    }

    /** A result in words, without marks. */
    Expression result() {
        return when(call("ISTEXT", at(CheckColumn.ACTUAL)), without(at(CheckColumn.ACTUAL), MARKS), EMPTY);
    }

    /** Whether the result is only a mark or a word such as 无; {@link io.github.ziping.check.terms.ResultText#isMark}. */
    Expression isMark() {
        Expression result = at(CheckColumn.RESULT);
        Expression marked = and(
                call("ISTEXT", at(CheckColumn.ACTUAL)), at(CheckColumn.ACTUAL).isFilled());
        return when(marked, or(result.isEmpty(), isOneOf(result, words(CheckWord.NO_VALUE))), FALSE);
    }

    /** The line of the result among the words of bands, from 1; 0 for any other. */
    Expression band() {
        Expression actual = at(CheckColumn.ACTUAL);
        Expression line = call("MATCH", at(CheckColumn.RESULT), reference(ChoiceLists.BAND_WORDS), number(0));
        return when(call("ISTEXT", actual), ifError(line, number(0)), number(0));
    }

    /** Whether a text holds no digit; {@link io.github.ziping.check.terms.ResultBands#isWord} in the program. */
    Expression isWord(CheckColumn column) {
        Expression text = at(column);
        return when(
                call("ISTEXT", text), call("LEN", text).eq(call("LEN", without(text, TypedFormulas.DIGITS))), FALSE);
    }

    /** A text as {@link PeriodText} has dates. */
    Expression dateText(Parts parts) {
        return parts.period().spelt(at(parts.text()));
    }

    Expression behindMonth(CheckColumn spelt) {
        return PeriodText.behindMonth(at(spelt));
    }

    /** The last day that the target allows, as 20241231; empty where it is no date. */
    Expression targetDate() {
        return PeriodText.ofTarget()
                .day(at(CheckColumn.TARGET_DATE_TEXT), at(CheckColumn.TARGET_MONTH_REST), reference(CheckSheet.YEAR));
    }

    /** The first day on which the result may have been reached, beside a target that is a date. */
    Expression actualDate() {
        Expression year = call("INT", at(CheckColumn.TARGET_DATE).over(number(10_000)));
        Expression ofText =
                PeriodText.ofActual().day(at(CheckColumn.ACTUAL_DATE_TEXT), at(CheckColumn.ACTUAL_MONTH_REST), year);
        Expression day = at(CheckColumn.ACTUAL);
        Expression ofCell = call("YEAR", day)
                .times(number(10_000))
                .plus(call("MONTH", day).times(number(100)))
                .plus(call("DAY", day));
        Expression isDay = when(isNumber(day), and(day.gt(number(FIRST_DAY)), day.lt(number(LAST_DAY))), FALSE);
        return when(
                isNumber(at(CheckColumn.TARGET_DATE)),
                when(at(CheckColumn.ACTUAL_TEXT).isFilled(), ofText, when(isDay, ofCell, EMPTY)),
                EMPTY);
    }

    Expression rangeText() {
        Expression known = or(
                text(IndicatorColumn.OPERATOR).isEmpty(),
                text(IndicatorColumn.OPERATOR).eq(profile.targets().qualitative()));
        return when(known, RangeText.spelt(at(CheckColumn.TARGET_PLAIN)), EMPTY);
    }

    Expression rangeUnit() {
        Expression spelt = at(CheckColumn.RANGE_TEXT);
        return when(spelt.isEmpty(), EMPTY, ifError(RangeText.unit(spelt), EMPTY));
    }

    Expression rangeFrom() {
        return RangeText.from(at(CheckColumn.RANGE_TEXT));
    }

    Expression rangeTo() {
        return when(
                isNumber(at(CheckColumn.RANGE_FROM)),
                RangeText.to(at(CheckColumn.RANGE_TEXT), at(CheckColumn.RANGE_UNIT)),
                EMPTY);
    }

    /** Whether the result is later than its target, or not in the range that is wanted. */
    Expression beyond() {
        Expression target = at(CheckColumn.TARGET_DATE);
        Expression done = at(CheckColumn.ACTUAL_DATE);
        // of a year that is not known, only month and day compare
        Expression late = when(
                target.lt(number(10_000)), call("MOD", done, number(10_000)).gt(target), done.gt(target));
        Expression isRange = when(
                isNumber(at(CheckColumn.ACTUAL)),
                RangeText.isRange(at(CheckColumn.RANGE_FROM), at(CheckColumn.RANGE_TO)),
                FALSE);
        return when(
                and(isNumber(target), isNumber(done)),
                late,
                when(isRange, when(rangeCompares(), outOfRange(), FALSE), FALSE));
    }

    private Expression rangeCompares() {
        Expression wanted = at(CheckColumn.RANGE_UNIT);
        Expression unit = at(CheckColumn.ACTUAL_MEASURE);
        Expression sameSize = isFraction(CheckColumn.RANGE_TO).eq(isFraction(CheckColumn.ACTUAL));
        return when(or(wanted.isEmpty(), unit.isEmpty()), sameSize, HintFormula.isSame(wanted, unit));
    }

    /** {@link io.github.ziping.check.terms.Attainment} of a range, as far as full points are wrong. */
    private Expression outOfRange() {
        Expression actual = at(CheckColumn.ACTUAL);
        Expression from = at(CheckColumn.RANGE_FROM);
        Expression weight = at(CheckColumn.WEIGHT);
        Expression limit = or(at(CheckColumn.ENDS_WITH_LESS), isTime(at(CheckColumn.RANGE_UNIT)));
        Expression earned = Expression.round(
                actual.times(weight).over(from), profile.scoring().scoreDecimals());
        Expression below = when(and(actual.lt(from), not(at(CheckColumn.IS_COST))), earned.lt(weight), FALSE);
        Expression to = at(CheckColumn.RANGE_TO);
        Expression wrong = when(limit, actual.gt(to), below);
        Expression near = when(actual.lt(from), isNear(from), isNear(to));
        return ifError(and(wrong, not(and(isAbout(Parts.ACTUAL), near))), FALSE);
    }

    /** The hint; {@link EntryHints#row} in the program. */
    Expression hint() {
        return new HintFormula(profile, row, this).hint();
    }

    /** 1 where the hint keeps the form from being sent back. */
    Expression problem() {
        Expression hint = at(CheckColumn.HINT);
        Expression fine = call("LEFT", hint, number(1)).eq(HintText.FINE);
        return when(or(hint.isEmpty(), fine, isAdvice(hint)), number(0), number(1));
    }

    /** 1 where the hint asks for a second look. */
    Expression advice() {
        return when(isAdvice(at(CheckColumn.HINT)), number(1), number(0));
    }

    private static Expression isAdvice(Expression hint) {
        return call("LEFT", hint, number(HintText.ADVICE.length())).eq(HintText.ADVICE);
    }
}
