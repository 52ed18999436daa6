package io.github.ziping.check.rules;

import io.github.ziping.check.Faults;
import io.github.ziping.check.FormRule;
import io.github.ziping.check.Severity;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.Profile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An indicator stands below a level that it does not belong to. */
public final class MisplacedIndicator extends FormRule {
    /** The rule. */
    public MisplacedIndicator() {
        super("misplaced-indicator", "指标放错了一级指标", Severity.INFO, null);
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, Faults faults) {
        for (int i = 0; i < form.indicators().size(); i++) {
            Indicator indicator = form.indicators().get(i);
            String level1 = indicator.level1();
            String home = level1 == null ? null : home(indicator, profile);
            if (level1 != null
                    && home != null
                    && !LevelName.of(level1).stem().equals(LevelName.of(home).stem())) {
                faults.add(
                        FieldPath.indicator(i, "level2"),
                        Print.of(indicator) + "放在“" + Print.shortened(level1) + "”下，应在“" + home + "”下",
                        "把它移到“" + home + "”下",
                        home,
                        Print.shortened(level1));
            }
        }
    }

    /** Where the indicator belongs by its name, or by its level 2; null where nobody can tell. */
    private static @Nullable String home(Indicator indicator, Profile profile) {
        Name name = Name.of(indicator, profile.checks());
        for (Map.Entry<String, String> placed : profile.checks().placed().entrySet()) {
            if (name.endsWith(placed.getKey())) {
                return placed.getValue();
            }
        }
        String level2 = indicator.level2();
        return level2 == null ? null : levelOf(LevelName.of(level2).stem(), profile);
    }

    /** The only level 1 that has such a level 2. */
    private static @Nullable String levelOf(String level2, Profile profile) {
        String found = null;
        for (Level level : profile.levels()) {
            for (String name : level.level2()) {
                if (LevelName.of(name).stem().equals(level2)) {
                    if (found != null) {
                        return null;
                    }
                    found = level.name();
                }
            }
        }
        return found;
    }
}
