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
import static io.github.ziping.write.xlsx.Expression.round;
import static io.github.ziping.write.xlsx.Expression.text;
import static io.github.ziping.write.xlsx.Expression.when;

import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.xlsx.Cases;
import io.github.ziping.write.xlsx.Expression;
import java.math.BigDecimal;

/** Writes the formula of a row's hint on the sheet 核对, one case for each check of {@link EntryHints}, in its order. */
final class HintFormula {
    /** Digits that hide the noise of binary fractions before a comparison. */
    private static final int CLEAN_POINTS = 10;

    private static final int CLEAN_PERCENT = 8;

    private static final BigDecimal ONE_CENT = new BigDecimal("0.01");

    private final Profile profile;
    private final CheckFormulas formulas;
    private final Expression name;
    private final Expression target;
    private final Expression actual;
    private final Expression weight;
    private final Expression score;
    private final Expression missed;
    private final Expression proportional;
    private final Expression falling;
    private final Expression band;
    private final Expression hasReason;
    private final int row;

    HintFormula(Profile profile, int row, CheckFormulas formulas) {
        this.profile = profile;
        this.row = row;
        this.formulas = formulas;
        this.name = at(CheckColumn.NAME);
        this.target = at(CheckColumn.TARGET);
        this.actual = at(CheckColumn.ACTUAL);
        this.weight = at(CheckColumn.WEIGHT);
        this.score = at(CheckColumn.SCORE);
        this.missed = at(CheckColumn.MISSED);
        this.proportional = at(CheckColumn.PROPORTIONAL);
        this.falling = at(CheckColumn.FALLING);
        this.band = at(CheckColumn.BAND);
        this.hasReason = at(CheckColumn.REAL_REASON);
    }

    private Expression at(CheckColumn column) {
        return reference(column.in(row));
    }

    Expression hint() {
        Cases cases = new Cases().when(not(isIndicator()), "");
        missing(cases);
        amounts(cases);
        kinds(cases);
        cases.when(isFullThoughMissed(), fullThoughMissed());
        cases.when(isOutOfProportion(), text(HintText.PRO_RATA).join(earned()));
        cases.when(isOutsideBand(), text(HintText.BAND).join(range()));
        cases.when(and(score.lt(weight), not(hasReason)), HintText.NO_REASON);
        cases.when(isFarAbove(), HintText.OVER);
        return cases.otherwise(text(HintText.FINE));
    }

    /** See {@link RowValues#isIndicator}. */
    private Expression isIndicator() {
        Expression quantity = or(target.isFilled(), actual.isFilled());
        Expression points = or(weight.isFilled(), score.isFilled());
        return or(name.isFilled(), and(quantity, points));
    }

    private void missing(Cases cases) {
        cases.when(name.isEmpty(), HintText.missing(profile.heading(HeaderWord.LEVEL3)))
                .when(target.isEmpty(), HintText.missing(profile.heading(HeaderWord.TARGET)))
                .when(actual.isEmpty(), HintText.missing(profile.heading(HeaderWord.ACTUAL)))
                .when(not(isNumber(weight)), HintText.missing(profile.heading(HeaderWord.WEIGHT)))
                .when(not(isNumber(score)), HintText.missing(profile.heading(HeaderWord.SCORE)));
    }

    private void amounts(Cases cases) {
        String weights = profile.heading(HeaderWord.WEIGHT);
        String scores = profile.heading(HeaderWord.SCORE);
        cases.when(weight.lt(number(0)), HintText.negative(weights))
                .when(score.lt(number(0)), HintText.negative(scores))
                .when(score.gt(weight), HintText.above(scores, weights));
    }

    private void kinds(Cases cases) {
        String heading = profile.heading(HeaderWord.ACTUAL);
        Expression wanted = at(CheckColumn.MEASURE);
        Expression unit = at(CheckColumn.ACTUAL_MEASURE);
        cases.when(
                and(formulas.bothNumbers(), wanted.isFilled(), unit.isFilled(), not(isSame(wanted, unit))),
                HintText.UNITS);
        cases.when(and(isNumber(target), at(CheckColumn.ACTUAL_IS_WORD)), HintText.number(heading));
        cases.when(and(at(CheckColumn.TARGET_IS_WORD), band.eq(number(0))), HintText.choose(heading));
    }

    private static Expression isSame(Expression wanted, Expression unit) {
        Expression sameGroup = ifError(group(wanted).eq(group(unit)), FALSE);
        return when(wanted.eq(unit), TRUE, sameGroup);
    }

    private static Expression group(Expression unit) {
        Expression line = call("MATCH", unit, reference(ChoiceLists.UNIT_WORDS), number(0));
        return call("INDEX", reference(ChoiceLists.UNIT_GROUPS), line);
    }

    /** {@link io.github.ziping.check.terms.Attainment.Outcome#UNMET_FULL}: not where the weight is reached by rounding. */
    private Expression isFullThoughMissed() {
        Expression roundedUp = when(isLess(), rounded(proportional).eq(weight), FALSE);
        return and(missed, weight.gt(number(0)), score.eq(weight), not(roundedUp));
    }

    private Expression fullThoughMissed() {
        return when(isLess(), text(HintText.UNMET_POINTS).join(printed(proportional)), text(HintText.UNMET));
    }

    private Expression isLess() {
        return when(isNumber(proportional), proportional.lt(weight), FALSE);
    }

    /** {@link io.github.ziping.check.terms.Attainment.Outcome#NOT_PRO_RATA}. */
    private Expression isOutOfProportion() {
        Expression any = or(isNumber(proportional), isNumber(falling));
        return and(missed, score.lt(weight), any, not(fits(proportional)), not(fits(falling)));
    }

    private Expression fits(Expression points) {
        Expression difference = round(call("ABS", score.minus(points)), CLEAN_POINTS);
        return when(isNumber(points), difference.le(number(ONE_CENT)), FALSE);
    }

    /** The points by one formula or the other, or by both where they differ. */
    private Expression earned() {
        Expression one = printed(proportional);
        Expression other = printed(falling);
        Expression both = when(
                rounded(proportional).eq(rounded(falling)),
                one,
                one.join(HintText.OR).join(other));
        return when(isNumber(proportional), when(isNumber(falling), both, one), other);
    }

    /** Not {@link io.github.ziping.check.terms.ScoreBand#contains}. */
    private Expression isOutsideBand() {
        Expression below = overShare(ChoiceLists.BAND_FROM).lt(number(0));
        Expression above = and(isOpen(), overShare(ChoiceLists.BAND_TO).ge(number(0)));
        return when(and(band.gt(number(0)), weight.gt(number(0))), or(below, above), FALSE);
    }

    /** What the score is above an end of its band, in hundredths of points. */
    private Expression overShare(String end) {
        return round(score.times(number(100)).minus(end(end).times(weight)), CLEAN_PERCENT);
    }

    private Expression end(String end) {
        return call("INDEX", reference(end), band);
    }

    private Expression isOpen() {
        return end(ChoiceLists.BAND_TO).lt(number(100));
    }

    private Expression range() {
        return pointsAt(ChoiceLists.BAND_FROM)
                .join(HintText.TO)
                .join(pointsAt(ChoiceLists.BAND_TO))
                .join(when(isOpen(), text(HintText.NOT_INCLUDED), EMPTY));
    }

    private Expression pointsAt(String end) {
        return printed(end(end).times(weight).over(number(100)));
    }

    /** {@link io.github.ziping.check.terms.Attainment#isFarAbove}, without a reason. */
    private Expression isFarAbove() {
        Expression operator = at(CheckColumn.OPERATOR);
        Expression least = number(profile.checks().overFulfilled()).times(target);
        Expression share = round(actual.times(number(100)).minus(least), CLEAN_PERCENT);
        Expression far = and(
                formulas.comparable(),
                or(operator.eq("≥"), operator.eq(">")),
                target.gt(number(0)),
                share.ge(number(0)),
                not(hasReason));
        return when(formulas.bothNumbers(), far, FALSE);
    }

    /** Points as they are printed, as a number. */
    private Expression rounded(Expression points) {
        return round(round(points, CLEAN_POINTS), profile.scoring().scoreDecimals());
    }

    private Expression printed(Expression points) {
        return call("TEXT", rounded(points), text(EntryStyles.points(profile.scoring())));
    }
}
