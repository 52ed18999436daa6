package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.LevelName;
import io.github.ziping.profile.LevelSystem;
import io.github.ziping.profile.Profile;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form has no 产出, 效益 or 满意度. */
final class MissingLevel1 implements FormRule {
    private static final Rule RULE = new Rule("missing-level1", "缺少一级指标", Severity.INFO, Rule.EVALUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        if (form.indicators().isEmpty()) {
            return;
        }
        LevelSystem system = new LevelSystem(profile);
        Set<@Nullable String> there = new HashSet<>();
        for (Indicator indicator : form.indicators()) {
            if (indicator.level1() == null) {
                // an indicator without a level may belong to any
                return;
            }
            there.add(system.level1(indicator.level1()));
            if (indicator.level2() != null) {
                // 满意度指标 as a level 2 of 效益指标 is there too
                there.add(LevelName.of(indicator.level2()).stem());
            }
        }
        StringBuilder missing = new StringBuilder();
        for (String expected : profile.checks().words(CheckWord.EXPECTED_LEVEL1)) {
            String name = system.level1(expected);
            boolean isLevel2 = there.contains(LevelName.of(expected).stem());
            if (!isLevel2 && !there.contains(name == null ? expected : name)) {
                missing.append(missing.length() == 0 ? "" : "、").append(expected);
            }
        }
        if (missing.length() > 0) {
            faults.add(
                    FieldPath.of(Field.INDICATORS),
                    "没有设置" + missing,
                    "补充" + missing + "；确实不适用的，在总体目标或说明中写明",
                    missing.toString(),
                    null);
        }
    }
}
