package io.github.ziping.check.rules;

import io.github.ziping.check.base.BatchFaultCollector;
import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.names.NearestName;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.RosterMatching;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.finding.Wording;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project was handed in that is not on the roster. */
final class NotOnRoster implements BatchRule {
    private static final Rule RULE = new Rule(Reading.UNLISTED, "报送的项目不在名单上", Severity.WARNING, null);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean concerns(FieldPath field) {
        return field.equals(FieldPath.of(Field.PROJECT));
    }

    @Override
    public void check(List<Reading> forms, @Nullable Roster roster, Profile profile, BatchFaultCollector faults) {
        if (roster == null) {
            return;
        }
        RosterMatching matches = new RosterMatching(forms, roster);
        NearestName names = new NearestName(
                roster.entries().stream().map(Roster.Entry::project).toList());
        for (int i = 0; i < forms.size(); i++) {
            String project = forms.get(i).evaluation().project();
            if (project == null || matches.entryOf(i) != null) {
                continue;
            }
            Roster.Entry dated = matches.ofAnotherYear(forms.get(i).evaluation());
            if (dated != null) {
                addOfAnotherYear(i, forms.get(i).evaluation(), dated, faults);
                continue;
            }
            String nearest = names.to(project);
            faults.add(
                    i,
                    FieldPath.of(Field.PROJECT),
                    "项目“" + MessageText.shortened(project) + "”不在名单上"
                            + (nearest == null ? notSearched(names) : "，名单上最接近的是“" + nearest + "”"),
                    nearest == null ? "核对项目名称；新增的项目补入名单" : "如果就是这个项目，把名称改为“" + nearest + "”；新增的项目补入名单",
                    nearest,
                    project,
                    new Wording("项目“" + MessageText.shortened(project) + "”不在名单上", "核对项目名称；新增的项目请告知汇总单位"));
        }
    }

    /** That no name is suggested says nothing of the list then. */
    private static String notSearched(NearestName names) {
        return names.isExhausted() ? "（名单上相近的名称太多，没有逐一比较，未查找最接近的名称）" : "";
    }

    private static void addOfAnotherYear(
            int form, SelfEvaluation said, Roster.Entry listed, BatchFaultCollector faults) {
        String message = "项目“" + MessageText.shortened(listed.project()) + "”在名单上是 " + listed.year() + " 年度的，表上的年度是 "
                + said.year();
        faults.add(
                form,
                FieldPath.of(Field.PROJECT),
                message,
                "核对年度：表上写错的，改正表上的年度；名单写错的，改正名单的“年度”一栏",
                null,
                // its name is not in question
                null,
                new Wording(message, "核对表上的年度；没有写错的请告知汇总单位"));
    }
}
