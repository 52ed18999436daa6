package io.github.ziping.check.rules;

import io.github.ziping.check.Fault;
import io.github.ziping.check.Rule;
import io.github.ziping.check.Severity;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.util.List;

/** The execution weight and all indicator weights must add up to the profile's total, 100 (财预〔2020〕10号). */
public final class WeightsNot100 implements Rule {
    @Override
    public String id() {
        return "weights-not-100";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Fault> check(SelfEvaluation form, Profile profile) {
        BigDecimal sum = form.weightSum();
        BigDecimal full = profile.scoring().totalWeight();
        if (sum.compareTo(full) == 0) {
            return List.of();
        }
        BigDecimal execution = Decimals.orZero(form.funds().total().weight());
        BigDecimal difference = sum.subtract(full);
        String message = "分值合计不等于 " + print(full) + "：执行率分值 " + print(execution) + " + 指标分值 "
                + print(sum.subtract(execution)) + " = " + print(sum);
        String remedy = difference.signum() < 0
                ? "补足各指标分值 " + print(difference.negate()) + " 分，使合计为 " + print(full)
                : "减少各指标分值 " + print(difference) + " 分，使合计为 " + print(full);
        return List.of(new Fault(FieldPath.of("totalWeight"), message, remedy, print(full), print(sum)));
    }

    private static String print(BigDecimal points) {
        BigDecimal bare = points.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
