package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.Attainment;
import io.github.ziping.check.terms.Attainment.Outcome;
import io.github.ziping.check.terms.Attainment.Verdict;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.PercentPair;
import io.github.ziping.check.terms.UnitNames;
import io.github.ziping.finding.Rule;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Quantity;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;

/** Finds fault with the points of quantitative indicators that come to one outcome when their results are measured. */
abstract class VerdictRule implements FormRule {
    /**
     * An indicator whose points were measured.
     *
     * @param path where its score stands
     * @param attainment its result beside its target
     * @param verdict what that makes of its points
     * @param weight its points
     * @param score those taken
     */
    record Judged(
            Indicator indicator,
            FieldPath path,
            Attainment attainment,
            Verdict verdict,
            BigDecimal weight,
            BigDecimal score) {
        /** {@code 指标值 ≥95(%)，实际完成值 0.9(%)（按 90% 计）}. */
        String values(Checks checks) {
            Target target = indicator.target();
            Actual actual = indicator.actual();
            Quantity stated = target == null ? null : target.quantity();
            Quantity done = actual == null ? null : actual.quantity();
            String wanted = "";
            String reached = "";
            if (stated != null
                    && done != null
                    && UnitNames.isPercent(stated.unit(), checks)
                    && UnitNames.isPercent(done.unit(), checks)) {
                wanted = PercentPair.reading(stated.value(), attainment.target());
                reached = PercentPair.reading(done.value(), attainment.actual());
            }
            return "指标值 " + MessageText.target(target) + wanted + "，实际完成值 " + MessageText.actual(actual) + reached;
        }
    }

    private final Rule rule;
    private final Outcome outcome;

    /**
     * A rule.
     *
     * @param outcome what it finds fault with
     */
    VerdictRule(Rule rule, Outcome outcome) {
        this.rule = rule;
        this.outcome = outcome;
    }

    @Override
    public final Rule rule() {
        return rule;
    }

    @Override
    public final void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        for (int i = 0; i < form.indicators().size(); i++) {
            Indicator indicator = form.indicators().get(i);
            BigDecimal weight = indicator.weight();
            BigDecimal score = indicator.score();
            // a date without a year is one of the form's
            Attainment attainment = Attainment.of(indicator, form, profile.checks());
            if (attainment == null || weight == null || score == null) {
                continue;
            }
            Verdict verdict = attainment.verdict(weight, score, profile.scoring());
            if (verdict.outcome() == outcome) {
                FieldPath path = FieldPath.indicator(i, Field.SCORE);
                fault(new Judged(indicator, path, attainment, verdict, weight, score), profile, faults);
            }
        }
    }

    /** Says what is wrong with an indicator of the outcome. */
    abstract void fault(Judged judged, Profile profile, FaultCollector faults);
}
