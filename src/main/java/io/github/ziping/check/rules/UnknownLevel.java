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
import io.github.ziping.profile.LevelSystem;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A level 1 or level 2 is outside the office's system. */
final class UnknownLevel implements FormRule {
    private static final Rule RULE = new Rule("unknown-level", "一级或二级指标不在规定的体系内", Severity.WARNING, Rule.EVALUATION);
    private static final String LEVEL1 = "一级指标";
    private static final String LEVEL2 = "二级指标";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        LevelSystem system = new LevelSystem(profile);
        Set<String> reported = new HashSet<>();
        for (int i = 0; i < form.indicators().size(); i++) {
            Indicator indicator = form.indicators().get(i);
            String level1 = indicator.level1();
            String level2 = indicator.level2();
            if (level1 != null && system.level1(level1) == null && reported.add(LEVEL1 + stem(level1))) {
                String names = String.join("、", names(profile));
                fault(LEVEL1, level1, names, FieldPath.indicator(i, Field.LEVEL1), faults);
            }
            if (level2 != null && system.level2(level2) == null && reported.add(LEVEL2 + stem(level2))) {
                String names = String.join("、", namesBelow(system.level1(level1), profile));
                fault(LEVEL2, level2, names, FieldPath.indicator(i, Field.LEVEL2), faults);
            }
        }
    }

    /** Each name is reported once, where it stands first. */
    private static String stem(String written) {
        return LevelName.of(written).stem();
    }

    private static List<String> names(Profile profile) {
        return profile.levels().stream().map(Level::name).toList();
    }

    /** The 二级指标 of a 一级指标; of all of them where that is unknown. */
    private static List<String> namesBelow(@Nullable String level1, Profile profile) {
        List<String> names = new ArrayList<>();
        for (Level level : profile.levels()) {
            if (level1 == null || level.name().equals(level1)) {
                names.addAll(level.level2());
            }
        }
        return names;
    }

    private static void fault(String kind, String written, String names, FieldPath field, FaultCollector faults) {
        String shown = MessageText.shortened(written);
        faults.add(field, kind + "“" + shown + "”不在规定的指标体系内", "改为规定的" + kind + "：" + names, names, shown);
    }
}
