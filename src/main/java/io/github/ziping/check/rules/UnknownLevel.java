package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.LevelName;
import io.github.ziping.profile.Profile;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A level 1 or level 2 is outside the office's system. */
final class UnknownLevel implements FormRule {
    private static final Rule RULE = new Rule("unknown-level", "一级或二级指标不在规定的体系内", Severity.WARNING, Rule.EVALUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        Set<String> level1 = new HashSet<>();
        Set<String> level2 = new HashSet<>();
        for (Level level : profile.levels()) {
            level1.add(LevelName.of(level.name()).stem());
            for (String name : level.level2()) {
                level2.add(LevelName.of(name).stem());
            }
        }
        Set<String> reported = new HashSet<>();
        for (int i = 0; i < form.indicators().size(); i++) {
            Indicator indicator = form.indicators().get(i);
            look(indicator.level1(), "一级指标", level1, reported, FieldPath.indicator(i, Field.LEVEL1), faults);
            look(indicator.level2(), "二级指标", level2, reported, FieldPath.indicator(i, Field.LEVEL2), faults);
        }
    }

    /** Each name is reported once, where it stands first. */
    private static void look(
            @Nullable String name,
            String kind,
            Set<String> known,
            Set<String> reported,
            FieldPath field,
            FaultCollector faults) {
        if (name == null) {
            return;
        }
        String stem = LevelName.of(name).stem();
        if (!known.contains(stem) && reported.add(kind + stem)) {
            faults.add(
                    field,
                    kind + "“" + MessageText.shortened(name) + "”不在规定的指标体系内",
                    "改为规定的" + kind + "名称，或在模板的 levels 中增加它",
                    null,
                    MessageText.shortened(name));
        }
    }
}
