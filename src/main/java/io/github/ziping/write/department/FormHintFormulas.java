package io.github.ziping.write.department;

import static io.github.ziping.write.xlsx.Expression.EMPTY;
import static io.github.ziping.write.xlsx.Expression.and;
import static io.github.ziping.write.xlsx.Expression.call;
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
import io.github.ziping.write.xlsx.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes the formulas about the form as a whole on the sheet 核对, one for each text of {@link FormHints}, in its order. */
final class FormHintFormulas {
    private static final int CLEAN_DIGITS = 10;
    private static final HeaderWord[] AMOUNTS = {
        HeaderWord.INITIAL_BUDGET, HeaderWord.ANNUAL_BUDGET, HeaderWord.EXECUTED
    };

    private final Profile profile;
    private final BasicsSheet.Places basics;
    private final Expression weights;
    private final Expression indicators;

    /**
     * The formulas of a form.
     *
     * @param first the first row of indicators on 核对, from 0
     * @param last the last one
     */
    FormHintFormulas(Profile profile, BasicsSheet.Places basics, int first, int last) {
        this.profile = profile;
        this.basics = basics;
        this.weights = reference(CheckColumn.WEIGHT.between(first, last));
        Expression hints = reference(CheckColumn.HINT.between(first, last));
        this.indicators = call("COUNTIF", hints, text("?*"));
    }

    List<Expression> all() {
        List<Expression> formulas = new ArrayList<>();
        formulas.add(requiredNumber(basics.year(), HeaderWord.YEAR));
        formulas.add(requiredText(basics.project(), HeaderWord.PROJECT));
        formulas.add(requiredText(basics.authority(), HeaderWord.AUTHORITY));
        formulas.add(requiredText(basics.unit(), HeaderWord.UNIT));
        for (int i = 0; i < AMOUNTS.length; i++) {
            formulas.add(requiredNumber(basics.total(i), AMOUNTS[i]));
        }
        formulas.add(requiredNumber(basics.weight(), HeaderWord.FUND_WEIGHT));
        for (int i = 0; i < AMOUNTS.length; i++) {
            formulas.add(sum(reference(basics.total(i)), reference(basics.sources(i)), AMOUNTS[i]));
        }
        formulas.add(when(indicators.eq(number(0)), text(HintText.NO_INDICATOR), EMPTY));
        formulas.add(weights());
        return formulas;
    }

    private Expression requiredNumber(String cell, HeaderWord word) {
        return required(not(isNumber(reference(cell))), word);
    }

    private Expression requiredText(String cell, HeaderWord word) {
        return required(call("TRIM", reference(cell)).isEmpty(), word);
    }

    private Expression required(Expression missing, HeaderWord word) {
        return when(missing, text(HintText.missing(profile.heading(word))), EMPTY);
    }

    /** Each source may be rounded to the cent. */
    private Expression sum(Expression total, Expression sources, HeaderWord word) {
        Expression labels = reference(basics.labels());
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
        BigDecimal full = profile.scoring().totalWeight();
        Expression execution = reference(basics.weight());
        Expression sum = round(call("SUM", weights).plus(call("SUM", execution)), CLEAN_DIGITS);
        Expression stated =
                or(call("COUNT", weights).gt(number(0)), and(indicators.eq(number(0)), isNumber(execution)));
        Expression printed = call("TEXT", sum, text(EntryStyles.points(profile.scoring())));
        return when(
                and(stated, sum.ne(number(full))), text(HintText.weights(full)).join(printed), EMPTY);
    }
}
