package io.github.ziping.testing;

import io.github.ziping.model.Actual;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Changes single values of a form by their names, as {@code indicators[3].score}. */
public final class FormEdits {
    private FormEdits() {}

    /** The form with one value changed; null for a value that is missing. */
    public static SelfEvaluation set(SelfEvaluation form, String path, String value) {
        if (path.startsWith("indicators[")) {
            int index = index(path);
            List<Indicator> indicators = new ArrayList<>(form.indicators());
            indicators.set(index, set(indicators.get(index), member(path), value));
            return with(form, form.funds(), indicators);
        }
        if (path.startsWith("funds.")) {
            return with(form, set(form.funds(), path, value), form.indicators());
        }
        return new SelfEvaluation(
                path.equals("title") ? value : form.title(),
                path.equals("year") ? year(value) : form.year(),
                path.equals("project") ? value : form.project(),
                path.equals("authority") ? value : form.authority(),
                path.equals("unit") ? value : form.unit(),
                form.funds(),
                path.equals("expectedGoal") ? value : form.expectedGoal(),
                path.equals("actualResult") ? value : form.actualResult(),
                form.indicators(),
                path.equals("totalWeight") ? decimal(value) : form.totalWeight(),
                path.equals("totalScore") ? decimal(value) : form.totalScore(),
                path.equals("grade") ? value : form.grade());
    }

    private static SelfEvaluation with(SelfEvaluation form, Funds funds, List<Indicator> indicators) {
        return new SelfEvaluation(
                form.title(),
                form.year(),
                form.project(),
                form.authority(),
                form.unit(),
                funds,
                form.expectedGoal(),
                form.actualResult(),
                indicators,
                form.totalWeight(),
                form.totalScore(),
                form.grade());
    }

    private static Funds set(Funds funds, String path, String value) {
        if (path.equals("funds.unit")) {
            return new Funds(value, funds.total(), funds.sources());
        }
        if (path.startsWith("funds.total.")) {
            return new Funds(funds.unit(), set(funds.total(), member(path), value), funds.sources());
        }
        List<FundLine> sources = new ArrayList<>(funds.sources());
        sources.set(index(path), set(sources.get(index(path)), member(path), value));
        return new Funds(funds.unit(), funds.total(), sources);
    }

    private static FundLine set(FundLine line, String member, String value) {
        return new FundLine(
                member.equals("label") ? value : line.label(),
                member.equals("initialBudget") ? decimal(value) : line.initialBudget(),
                member.equals("annualBudget") ? decimal(value) : line.annualBudget(),
                member.equals("executed") ? decimal(value) : line.executed(),
                member.equals("weight") ? decimal(value) : line.weight(),
                member.equals("ratePercent") ? decimal(value) : line.ratePercent(),
                member.equals("score") ? decimal(value) : line.score());
    }

    private static Indicator set(Indicator indicator, String member, String value) {
        return new Indicator(
                member.equals("level1") ? value : indicator.level1(),
                member.equals("level2") ? value : indicator.level2(),
                member.equals("level3") ? value : indicator.level3(),
                member.equals("target") ? Target.ofNullable(value) : indicator.target(),
                member.equals("actual") ? Actual.ofNullable(value) : indicator.actual(),
                member.equals("weight") ? decimal(value) : indicator.weight(),
                member.equals("score") ? decimal(value) : indicator.score(),
                member.equals("deviation") ? value : indicator.deviation());
    }

    private static int index(String path) {
        return Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
    }

    private static String member(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Integer year(String value) {
        return value == null ? null : Integer.valueOf(value);
    }

    private static BigDecimal decimal(String value) {
        return value == null ? null : new BigDecimal(value);
    }
}
