package io.github.ziping.check.rules;

import io.github.ziping.check.base.BatchFaultCollector;
import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.RosterMatching;
import io.github.ziping.check.terms.UnitNames;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.finding.Wording;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Roster;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 年初预算数 is not the approved amount of the roster. */
final class RosterBudget implements BatchRule {
    private static final Rule RULE = new Rule("roster-budget", "年初预算数与批复数不符", Severity.ERROR, null);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean concerns(FieldPath field) {
        return field.equals(FieldPath.total(Field.INITIAL_BUDGET));
    }

    @Override
    public void check(List<Reading> forms, @Nullable Roster roster, Profile profile, BatchFaultCollector faults) {
        if (roster == null) {
            return;
        }
        RosterMatching matches = new RosterMatching(forms, roster);
        for (int i = 0; i < forms.size(); i++) {
            Roster.Entry entry = matches.entryOf(i);
            Funds funds = forms.get(i).evaluation().funds();
            BigDecimal stated = funds.total().initialBudget();
            if (entry == null || stated == null || entry.initialBudget() == null) {
                continue;
            }
            String unit = funds.unit() == null ? profile.amountUnit() : funds.unit();
            BigDecimal approved =
                    UnitNames.converted(entry.initialBudget(), entry.budgetUnit(), unit, profile.checks());
            if (approved == null) {
                continue;
            }
            BigDecimal printed = approved.setScale(profile.amountDecimals(), RoundingMode.HALF_UP);
            if (stated.compareTo(printed) != 0 && stated.compareTo(approved) != 0) {
                String stands = "年初预算数 " + MessageText.plain(stated) + unit + " 与批复数 " + MessageText.plain(printed)
                        + unit + " 不符";
                String off = "，相差 " + MessageText.plain(stated.subtract(printed).abs());
                String place =
                        roster.file() + "!" + entry.sheet() + "!" + entry.cell().address();
                String remedy = "按批复数改为 " + MessageText.plain(printed) + "；年中调整的金额填入全年预算数";
                faults.add(
                        i,
                        FieldPath.total(Field.INITIAL_BUDGET),
                        stands + "（" + place + "）" + off,
                        remedy,
                        MessageText.plain(printed),
                        MessageText.plain(stated),
                        new Wording(stands + off, remedy));
            }
        }
    }
}
