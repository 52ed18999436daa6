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
import static io.github.ziping.write.xlsx.Expression.without;

import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.xlsx.Cases;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.Expression;
import io.github.ziping.write.xlsx.ScoringFormulas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

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
        Cases cases = new Cases().when(not(at(CheckColumn.IS_INDICATOR)), "");
        cases.when(hasError(), HintText.HAS_ERROR);
        missing(cases);
        add(cases, HintRule.PLACEHOLDER, isPlaceholder(), HintText.PLACEHOLDER);
        amounts(cases);
        kinds(cases);
        add(cases, HintRule.COST_DEVIATION, isWrongCostDeviation(), HintText.COST_DEVIATION, costDeviation());
        Expression full = isFullThoughMissed();
        add(cases, HintRule.UNMET, when(full, isLess(), FALSE), HintText.UNMET_POINTS, printed(proportional));
        Expression beyond = and(at(CheckColumn.BEYOND), weight.gt(number(0)), score.eq(weight));
        add(cases, HintRule.UNMET, or(full, beyond), HintText.UNMET);
        add(cases, HintRule.BAND, isOutsideBand(), HintText.BAND, range());
        add(cases, HintRule.REASON, and(score.lt(weight), not(hasReason)), HintText.NO_REASON);
        add(cases, HintRule.SLIP, at(CheckColumn.SLIP), HintText.SLIP);
        add(cases, HintRule.PRO_RATA, isOutOfProportion(), HintText.PRO_RATA, earned());
        String choice = HintText.preferChoice(profile.heading(HeaderWord.ACTUAL));
        add(cases, HintRule.UNKNOWN_RESULT, isUnknownResult(), choice);
        add(cases, HintRule.OVER, isFarAbove(), HintText.OVER);
        cases.when(at(CheckColumn.WEIGHT_TEXT).isFilled(), HintText.typed(profile.heading(HeaderWord.WEIGHT)));
        cases.when(at(CheckColumn.SCORE_TEXT).isFilled(), HintText.typed(profile.heading(HeaderWord.SCORE)));
        return cases.otherwise(text(HintText.FINE));
    }

    private void add(Cases cases, HintRule rule, Expression condition, String hint) {
        rule.add(cases, profile.checks(), condition, hint);
    }

    private void add(Cases cases, HintRule rule, Expression condition, String hint, Expression more) {
        rule.add(cases, profile.checks(), condition, hint, more);
    }

    private Expression hasError() {
        List<Expression> errors = new ArrayList<>();
        for (IndicatorColumn column : IndicatorColumn.values()) {
            errors.add(formulas.text(column).eq(HintText.ERROR));
        }
        return or(errors.toArray(new Expression[0]));
    }

    private void missing(Cases cases) {
        String targets = profile.heading(HeaderWord.TARGET);
        cases.when(name.isEmpty(), HintText.missing(profile.heading(HeaderWord.LEVEL3)))
                .when(target.isEmpty(), HintText.missing(targets))
                .when(and(call("ISTEXT", target), hasSign()), HintText.isText(targets))
                .when(or(actual.isEmpty(), saysNothing()), HintText.missing(profile.heading(HeaderWord.ACTUAL)));
        points(cases, weight, profile.heading(HeaderWord.WEIGHT));
        points(cases, score, profile.heading(HeaderWord.SCORE));
    }

    private static void points(Cases cases, Expression points, String heading) {
        cases.when(points.isEmpty(), HintText.missing(heading)).when(call("ISTEXT", points), HintText.isText(heading));
    }

    /** {@link io.github.ziping.check.terms.ResultText#isEmpty}: a mark, or 无 where something was wanted. */
    private Expression saysNothing() {
        Expression wanted = NameFormulas.contains(target, HintText.NOTHING_WANTED);
        Expression nothing = when(isNumber(target), target.eq(number(0)), wanted);
        return when(
                formulas.isMark(),
                or(at(CheckColumn.RESULT).isEmpty(), not(or(nothing, at(CheckColumn.ENDS_WITH_LESS)))),
                FALSE);
    }

    private Expression hasSign() {
        List<Expression> signs = new ArrayList<>();
        for (String sign : profile.targets().operators()) {
            signs.add(at(CheckColumn.OPERATOR).eq(sign));
        }
        return or(signs.toArray(new Expression[0]));
    }

    /** {@link io.github.ziping.model.PlaceholderName#matches}, or a hint of the template in a text. */
    private Expression isPlaceholder() {
        Expression bare = without(at(CheckColumn.FOLDED_NAME), ".:/-—…·、");
        Expression numbered = and(
                call("LEFT", bare, number(2)).eq("指标"),
                without(bare, "0123456789一二三四五六七八九十").eq("指标"));
        Expression texts = name.join(formulas.text(IndicatorColumn.TARGET))
                .join(formulas.text(IndicatorColumn.ACTUAL))
                .join(formulas.text(IndicatorColumn.DEVIATION));
        return or(
                bare.isEmpty(),
                numbered,
                NameFormulas.contains(texts, profile.checks().words(CheckWord.PLACEHOLDER)));
    }

    private void amounts(Cases cases) {
        String weights = profile.heading(HeaderWord.WEIGHT);
        String scores = profile.heading(HeaderWord.SCORE);
        add(cases, HintRule.NEGATIVE, weight.lt(number(0)), HintText.negative(weights));
        add(cases, HintRule.NEGATIVE, score.lt(number(0)), HintText.negative(scores));
        add(cases, HintRule.ABOVE_WEIGHT, score.gt(weight), HintText.above(scores, weights));
    }

    private void kinds(Cases cases) {
        String heading = profile.heading(HeaderWord.ACTUAL);
        // a sentence around a number may say more of its unit
        Expression said = or(at(CheckColumn.TARGET_IS_SAID), at(CheckColumn.ACTUAL_IS_SAID));
        Expression others = and(formulas.bothNumbers(), formulas.hasOtherUnits(), not(said));
        add(cases, HintRule.UNITS, others, HintText.UNITS);
        Expression word = and(isNumber(target), not(at(CheckColumn.TARGET_IS_SAID)), at(CheckColumn.ACTUAL_IS_WORD));
        add(cases, HintRule.KIND, word, HintText.number(heading));
        Expression number = and(at(CheckColumn.TARGET_IS_WORD), isNumber(actual));
        add(cases, HintRule.KIND, number, HintText.choose(heading));
    }

    private Expression isUnknownResult() {
        // a result that repeats its target is met
        Expression repeated = isNumber(call("FIND", target, actual));
        return and(
                at(CheckColumn.TARGET_IS_WORD),
                call("ISTEXT", actual),
                band.eq(number(0)),
                not(formulas.isMark()),
                not(repeated));
    }

    /** The indicator of cost and budget says neither what follows from the amounts nor the rate less 100. */
    private Expression isWrongCostDeviation() {
        Expression named = NameFormulas.endsWith(
                at(CheckColumn.BARE_NAME), profile.checks().words(CheckWord.COST_DEVIATION));
        Expression amounts = and(isNumber(actual), isNumber(budget()), isNumber(executed()), named);
        Expression rate = reference(new ScoringFormulas(profile.scoring())
                .rate(budget().text(), executed().text()));
        Expression right = or(isNear(deviation()), isNear(rate.minus(number(100))));
        return when(amounts, when(budget().gt(number(0)), not(right), FALSE), FALSE);
    }

    private Expression isNear(Expression value) {
        return round(call("ABS", actual.minus(value.inParentheses())), CLEAN_POINTS)
                .le(number(ONE_CENT));
    }

    private Expression deviation() {
        return executed().minus(budget()).inParentheses().over(budget()).times(number(100));
    }

    private Expression costDeviation() {
        return call("TEXT", round(deviation(), 2), text(EntryStyles.decimals(2)));
    }

    private Expression budget() {
        return reference(CellReferences.absolute(formulas.firstRow(), CheckColumn.ANNUAL_BUDGET.index()));
    }

    private Expression executed() {
        return reference(CellReferences.absolute(formulas.firstRow(), CheckColumn.EXECUTED.index()));
    }

    static Expression isSame(Expression wanted, Expression unit) {
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
        Expression wanted = at(CheckColumn.WANTED);
        Expression least = number(profile.checks().overFulfilled()).times(wanted);
        Expression share = round(at(CheckColumn.REACHED).times(number(100)).minus(least), CLEAN_PERCENT);
        Expression far = and(
                at(CheckColumn.COMPARABLE),
                not(at(CheckColumn.SLIP)),
                or(operator.isEmpty(), operator.eq("≥"), operator.eq(">")),
                not(at(CheckColumn.LESS_IS_BETTER)),
                wanted.gt(number(0)),
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
