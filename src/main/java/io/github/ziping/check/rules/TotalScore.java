package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;

/** The stated total is not the sum of the scores. */
final class TotalScore implements FormRule {
    private static final Rule RULE = new Rule("total-score", "总分与各项得分之和不符", Severity.ERROR, Rule.EVALUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean followsFrom(FieldPath fault, FieldPath unread) {
        return unread.field() == Field.SCORE || unread.equals(FieldPath.total(Field.FUND_SCORE));
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        BigDecimal stated = form.totalScore();
        FundLine total = form.funds().total();
        Scoring scoring = profile.scoring();
        BigDecimal computed = scoring.executionScore(total);
        BigDecimal execution = total.score() == null ? computed : total.score();
        if (stated == null || execution == null || !complete(form)) {
            return;
        }
        BigDecimal indicators = Decimals.ZERO;
        for (Indicator indicator : form.indicators()) {
            indicators = indicators.add(Decimals.orZero(indicator.score()));
        }
        BigDecimal sum = execution.add(indicators);
        // a wrong execution score is its own fault: a total that follows the right one is right
        if (isTotal(stated, sum, scoring) || computed != null && isTotal(stated, computed.add(indicators), scoring)) {
            return;
        }
        String shown = MessageText.plain(shortened(sum, scoring));
        faults.add(
                FieldPath.of(Field.TOTAL_SCORE),
                "总分 " + MessageText.bare(stated) + " 与各项得分之和不符：执行率得分 " + MessageText.bare(execution) + " + 指标得分 "
                        + MessageText.bare(indicators) + " = " + MessageText.bare(sum),
                "把总分改为 " + shown + "；如果某项得分有误，先改正得分",
                shown,
                MessageText.plain(stated));
    }

    private static boolean isTotal(BigDecimal stated, BigDecimal sum, Scoring scoring) {
        return stated.compareTo(sum) == 0 || stated.compareTo(shortened(sum, scoring)) == 0;
    }

    private static BigDecimal shortened(BigDecimal sum, Scoring scoring) {
        return sum.setScale(scoring.scoreDecimals(), scoring.scoreRounding().mode());
    }

    private static boolean complete(SelfEvaluation form) {
        for (Indicator indicator : form.indicators()) {
            if (indicator.score() == null) {
                return false;
            }
        }
        return !form.indicators().isEmpty();
    }
}
