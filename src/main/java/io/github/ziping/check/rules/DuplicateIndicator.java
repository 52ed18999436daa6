package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.ResultText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.util.HashMap;
import java.util.Map;

/** The same level 3 stands twice. */
final class DuplicateIndicator implements FormRule {
    private static final Rule RULE = new Rule("duplicate-indicator", "三级指标重复", Severity.WARNING, null);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < form.indicators().size(); i++) {
            Indicator indicator = form.indicators().get(i);
            String name = ResultText.isUnused(indicator, profile.checks()) ? null : indicator.level3();
            Integer first = name == null ? null : seen.putIfAbsent(FoldedText.of(name), i);
            if (name != null && first != null) {
                faults.add(
                        FieldPath.indicator(i, Field.LEVEL3),
                        "三级指标“" + MessageText.shortened(name) + "”重复：第 " + (first + 1) + " 个和第 " + (i + 1) + " 个指标同名",
                        "删除重复的指标并调整分值，或用名称把它们区分开",
                        null,
                        MessageText.shortened(name));
            }
        }
    }
}
