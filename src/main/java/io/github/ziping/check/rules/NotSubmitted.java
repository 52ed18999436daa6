package io.github.ziping.check.rules;

import io.github.ziping.check.base.BatchFaultCollector;
import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.RosterMatching;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Roster;
import io.github.ziping.profile.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project of the roster is not among the inputs. */
final class NotSubmitted implements BatchRule {
    private static final Rule RULE = new Rule("not-submitted", "名单上的项目没有报送", Severity.ERROR, null);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean concerns(FieldPath field) {
        return false;
    }

    @Override
    public void check(List<Reading> forms, @Nullable Roster roster, Profile profile, BatchFaultCollector faults) {
        if (roster == null) {
            return;
        }
        RosterMatching matches = new RosterMatching(forms, roster);
        for (Roster.Entry entry : roster.entries()) {
            if (matches.of(entry) < 0) {
                String unit = entry.unit() == null ? "" : "（" + entry.unit() + "）";
                faults.add(
                        entry,
                        "名单上的项目“" + MessageText.shortened(entry.project()) + "”" + unit + "没有报送",
                        "通知实施单位补报；项目已经取消的，从名单中删除");
            }
        }
    }
}
