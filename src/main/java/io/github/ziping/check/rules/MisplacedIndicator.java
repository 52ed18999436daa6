package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.IndicatorName;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.LevelSystem;
import io.github.ziping.profile.Profile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An indicator stands below a level that it does not belong to. */
final class MisplacedIndicator implements FormRule {
    private static final Rule RULE = new Rule("misplaced-indicator", "指标放错了一级指标", Severity.INFO, null);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        LevelSystem system = new LevelSystem(profile);
        Map<String, String> homes = homes(profile);
        for (int i = 0; i < form.indicators().size(); i++) {
            Indicator indicator = form.indicators().get(i);
            String level1 = indicator.level1();
            String home = level1 == null ? null : home(indicator, system, homes, profile.checks());
            if (level1 != null && home != null && !isThere(system.level1(level1), home, system)) {
                faults.add(
                        FieldPath.indicator(i, Field.LEVEL2),
                        MessageText.quotedName(indicator) + "放在“" + MessageText.shortened(level1) + "”下，应在“" + home
                                + "”下",
                        "把它移到“" + home + "”下",
                        home,
                        MessageText.shortened(level1));
            }
        }
    }

    /** Whether the office's 一级指标 is the one that it should be; one that the office does not have holds nothing. */
    private static boolean isThere(@Nullable String level1, String home, LevelSystem system) {
        String wanted = system.level1(home);
        return wanted == null || wanted.equals(level1);
    }

    /** Where the indicator belongs by its name, or by its level 2; null where nobody can tell. */
    private static @Nullable String home(
            Indicator indicator, LevelSystem system, Map<String, String> homes, Checks checks) {
        IndicatorName name = IndicatorName.of(indicator, checks);
        for (Map.Entry<String, String> placed : checks.placed().entrySet()) {
            if (name.endsWith(placed.getKey())) {
                return placed.getValue();
            }
        }
        String level2 = system.level2(indicator.level2());
        return level2 == null ? null : homes.get(level2);
    }

    /** The only level 1 of each level 2. */
    private static Map<String, String> homes(Profile profile) {
        Map<String, String> homes = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Level level : profile.levels()) {
            for (String name : level.level2()) {
                if (homes.put(name, level.name()) != null) {
                    several.add(name);
                }
            }
        }
        homes.keySet().removeAll(several);
        return homes;
    }
}
