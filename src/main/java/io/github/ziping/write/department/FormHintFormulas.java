package io.github.ziping.write.department;

import static io.github.ziping.write.xlsx.Expression.EMPTY;
import static io.github.ziping.write.xlsx.Expression.FALSE;
import static io.github.ziping.write.xlsx.Expression.and;
import static io.github.ziping.write.xlsx.Expression.call;
import static io.github.ziping.write.xlsx.Expression.ifError;
import static io.github.ziping.write.xlsx.Expression.isNumber;
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
import io.github.ziping.write.xlsx.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes the formulas about the form as a whole on the sheet 核对, one for each text of {@link FormHints}, in its order. */
final class FormHintFormulas {
    private static final int CLEAN_DIGITS = 10;
    private static final String BLANKS = " 　\u00a0";
    private static final HeaderWord[] AMOUNTS = {
        HeaderWord.INITIAL_BUDGET, HeaderWord.ANNUAL_BUDGET, HeaderWord.EXECUTED
    };

    private final Profile profile;
    private final BasicsSheet.Places basics;
    private final int first;
    private final int lastLine;
    private final Expression weights;
    private final Expression indicators;

    /**
     * The formulas of a form.
     *
     * @param first the first row of indicators, and of funds, on 核对, from 0
     * @param last the last one of indicators
     */
    FormHintFormulas(Profile profile, BasicsSheet.Places basics, int first, int last) {
        this.profile = profile;
        this.basics = basics;
        this.first = first;
        this.lastLine = first + basics.lines() - 1;
        this.weights = reference(CheckColumn.WEIGHT.between(first, last));
        Expression hints = reference(CheckColumn.HINT.between(first, last));
        this.indicators = call("COUNTIF", hints, text("?*"));
    }

    List<Expression> all() {
        List<Expression> formulas = new ArrayList<>();
        formulas.add(year());
        formulas.add(requiredText(basics.project(), HeaderWord.PROJECT));
        formulas.add(requiredText(basics.authority(), HeaderWord.AUTHORITY));
        formulas.add(requiredText(basics.unit(), HeaderWord.UNIT));
        formulas.add(firstOfFunds());
        formulas.add(executionWeight());
        for (int i = 0; i < AMOUNTS.length; i++) {
            formulas.add(sum(AMOUNTS[i], FundFormulas.COLUMNS.get(i + 1)));
        }
        formulas.add(requiredText(GoalsSheet.goal(profile), HeaderWord.GOAL));
        formulas.add(requiredText(GoalsSheet.result(profile), HeaderWord.RESULT));
        formulas.add(when(indicators.eq(number(0)), text(HintText.NO_INDICATOR), EMPTY));
        formulas.add(weights());
        return formulas;
    }

    /** A year as a number or as a text, 2024年. */
    private Expression year() {
        Expression cell = reference(basics.year());
        Expression year = reference(CheckSheet.YEAR);
        Expression whole = and(year.ge(number(1900)), year.le(number(2999)), year.eq(call("INT", year)));
        String heading = profile.heading(HeaderWord.YEAR);
        return ifError(
                when(
                        isBlank(cell),
                        text(HintText.missing(heading)),
                        when(
                                when(isNumber(year), whole, FALSE),
                                EMPTY,
                                text(HintText.isNoYear(heading, profile.year())))),
                text(HintText.error(heading)));
    }

    private Expression requiredText(String address, HeaderWord word) {
        Expression cell = reference(address);
        String heading = profile.heading(word);
        Expression hint = NameFormulas.contains(cell, profile.checks().words(CheckWord.PLACEHOLDER));
        return ifError(
                when(
                        isBlank(cell),
                        text(HintText.missing(heading)),
                        when(hint, text(heading + HintText.PLACEHOLDER), EMPTY)),
                text(HintText.error(heading)));
    }

    private static Expression isBlank(Expression cell) {
        Expression line = call("SUBSTITUTE", cell.join(EMPTY), call("CHAR", number(10)), EMPTY);
        return without(line, BLANKS).isEmpty();
    }

    private Expression firstOfFunds() {
        Expression hints = reference(CheckColumn.FUND_HINT.between(first, lastLine));
        Expression problems = reference(CheckColumn.FUND_PROBLEM.between(first, lastLine));
        Expression place = call("MATCH", number(1), problems, number(0));
        return ifError(call("INDEX", hints, place), EMPTY);
    }

    private Expression executionWeight() {
        Expression cell = reference(basics.weight());
        Expression weight = reference(CheckSheet.EXECUTION_WEIGHT);
        String heading = profile.heading(HeaderWord.FUND_WEIGHT);
        Cases cases = new Cases()
                .when(weight.eq(HintText.ERROR), HintText.error(heading))
                .when(isBlank(cell), HintText.missing(heading))
                .when(call("ISTEXT", weight), HintText.isText(heading));
        if (HintRule.NEGATIVE.blocks(profile.checks())) {
            cases.when(weight.lt(number(0)), HintText.negative(heading));
        }
        return ifError(cases.otherwise(EMPTY), text(HintText.error(heading)));
    }

    /** The year: the number of its cell or of the text there, else that text. */
    static Expression year(BasicsSheet.Places basics) {
        return read(reference(basics.year()), "年度");
    }

    /** The points of the execution row: the number of their cell or of the text there, else that text. */
    static Expression executionWeight(BasicsSheet.Places basics) {
        return read(reference(basics.weight()), "分");
    }

    /** The number of a cell or of the text in it; else that text. */
    private static Expression read(Expression cell, String idle) {
        Expression folded = TypedFormulas.folded(cell.join(EMPTY));
        Expression text = TypedFormulas.plainNumber(folded, idle, folded);
        return ifError(when(isNumber(cell), cell, when(cell.isEmpty(), EMPTY, text)), text(HintText.ERROR));
    }

    /** Each source may be rounded to the cent. */
    private Expression sum(HeaderWord word, CheckColumn column) {
        if (!HintRule.FUNDS_SUM.blocks(profile.checks())) {
            return EMPTY;
        }
        Expression total = reference(column.between(first, first));
        Expression sources = reference(column.between(first + 1, lastLine));
        Expression labels = reference(CheckColumn.FUND_LABEL.between(first + 1, lastLine));
        Expression sum = call("SUM", sources);
        Expression partsOfParts = call("COUNTIF", labels, text("*其中*"));
        Expression known = and(isNumber(total), call("COUNT", sources).gt(number(0)), partsOfParts.le(number(1)));
        Expression most = round(number(new BigDecimal("0.01")).times(call("COUNTIF", labels, text("?*"))), 2);
        Expression differs = round(call("ABS", total.minus(sum)), CLEAN_DIGITS).gt(most);
        Expression pattern = text("#,##" + EntryStyles.decimals(profile.amountDecimals()));
        Expression hint = text(HintText.sum(profile.heading(word))).join(call("TEXT", sum, pattern));
        return when(known, when(differs, hint, EMPTY), EMPTY);
    }

    private Expression weights() {
        if (!HintRule.WEIGHTS.blocks(profile.checks())) {
            return EMPTY;
        }
        BigDecimal full = profile.scoring().totalWeight();
        Expression execution = reference(FundFormulas.WEIGHT);
        Expression sum = round(call("SUM", weights).plus(call("SUM", execution)), CLEAN_DIGITS);
        Expression stated =
                or(call("COUNT", weights).gt(number(0)), and(indicators.eq(number(0)), isNumber(execution)));
        Expression printed = call("TEXT", sum, text(EntryStyles.points(profile.scoring())));
        return when(
                and(stated, sum.ne(number(full))), text(HintText.weights(full)).join(printed), EMPTY);
    }
}
