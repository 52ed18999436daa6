package io.github.ziping.check.rules;

import io.github.ziping.check.base.ComparisonRule;
import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Operator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The indicators are not those that were set: one was dropped, a target lowered, a weight moved. */
final class GoalChanged implements ComparisonRule {
    private static final Rule RULE = new Rule("goal-changed", "与目标申报表不一致", Severity.WARNING, null);

    /** A numbering of the template in front of a name. */
    private static final Pattern NUMBERING = Pattern.compile("^指标[0-9一二三四五六七八九十]{1,2}[:.、]");

    /** Weights that were scaled to another sum differ by rounding only. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private static final int DIGITS = 6;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean concerns(FieldPath field) {
        // the first indicator stands for all of them where one is not there
        return field.field() == Field.TARGET
                || field.field() == Field.WEIGHT
                || field.field() == Field.LEVEL1 && field.item() == 0;
    }

    @Override
    public void check(SelfEvaluation form, SelfEvaluation goals, Profile profile, FaultCollector faults) {
        if (form.indicators().isEmpty()) {
            return;
        }
        BigDecimal scale = scale(form.indicators(), goals.indicators());
        for (Indicator set : goals.indicators()) {
            int found = set.level3() == null ? -1 : indexOf(set.level3(), form.indicators());
            if (found >= 0) {
                target(set.target(), found, form.indicators().get(found), faults);
                weight(set.weight(), found, form.indicators().get(found), scale, faults);
            } else if (set.level3() != null) {
                dropped(set, faults);
            }
        }
    }

    private static int indexOf(String name, List<Indicator> indicators) {
        for (int i = 0; i < indicators.size(); i++) {
            String other = indicators.get(i).level3();
            if (other != null && bare(other).equals(bare(name))) {
                return i;
            }
        }
        return -1;
    }

    private static String bare(String name) {
        return NUMBERING.matcher(FoldedText.of(name)).replaceFirst("");
    }

    private static void dropped(Indicator set, FaultCollector faults) {
        String target = set.target() == null ? "" : "（指标值 " + MessageText.target(set.target()) + "）";
        faults.add(
                FieldPath.of(Field.INDICATORS),
                "目标表中的" + MessageText.quotedName(set) + target + "在自评表中没有了",
                "补上这个指标并填写完成情况；批准调整过目标的，附上批复",
                set.level3(),
                null);
    }

    private static void target(@Nullable Target set, int index, Indicator indicator, FaultCollector faults) {
        Target now = indicator.target();
        if (set != null && now != null && isLowered(set, now)) {
            faults.add(
                    FieldPath.indicator(index, Field.TARGET),
                    MessageText.quotedName(indicator) + "的指标值比目标表低：目标表 " + MessageText.target(set) + "，自评表 "
                            + MessageText.target(now),
                    "改回目标表的指标值；批准调整过目标的，附上批复",
                    set.text(),
                    now.text());
        }
    }

    /** Whether less is asked for now; what cannot be compared is not. */
    private static boolean isLowered(Target set, Target now) {
        BigDecimal before = set.value();
        BigDecimal after = now.value();
        if (before == null || after == null || !unit(set).equals(unit(now)) || isMost(set) != isMost(now)) {
            return false;
        }
        return isMost(set) ? after.compareTo(before) > 0 : after.compareTo(before) < 0;
    }

    private static boolean isMost(Target target) {
        return target.operator() == Operator.AT_MOST || target.operator() == Operator.LESS_THAN;
    }

    private static String unit(Target target) {
        return target.unit() == null ? "" : FoldedText.of(target.unit());
    }

    private static void weight(
            @Nullable BigDecimal set, int index, Indicator indicator, BigDecimal scale, FaultCollector faults) {
        BigDecimal now = indicator.weight();
        if (set == null || now == null || set.compareTo(now) == 0) {
            return;
        }
        if (now.subtract(set.multiply(scale)).abs().compareTo(ROUNDING) > 0) {
            faults.add(
                    FieldPath.indicator(index, Field.WEIGHT),
                    MessageText.quotedName(indicator) + "的分值与目标表不同：目标表 " + MessageText.bare(set) + "，自评表 "
                            + MessageText.bare(now),
                    "改回目标表的分值；批准调整过的，附上批复",
                    MessageText.bare(set),
                    MessageText.bare(now));
        }
    }

    /** By how much all weights differ: a goal form may share out 100 points, a self-evaluation 90. */
    private static BigDecimal scale(List<Indicator> form, List<Indicator> goals) {
        BigDecimal before = sum(goals);
        return before.signum() == 0 ? BigDecimal.ONE : sum(form).divide(before, DIGITS, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<Indicator> indicators) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Indicator indicator : indicators) {
            sum = sum.add(Decimals.orZero(indicator.weight()));
        }
        return sum;
    }
}
