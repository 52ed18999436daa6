package io.github.ziping.check.rules;

import io.github.ziping.check.base.BatchFaultCollector;
import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.ProjectStem;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.finding.Wording;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One unit hands in two projects whose names differ in nothing that tells projects apart. */
final class SimilarProject implements BatchRule {
    private static final Rule RULE = new Rule(Reading.SIMILAR, "项目名称几乎相同", Severity.WARNING, null);

    /** Within which names are compared. */
    private record Key(String unit, @Nullable Integer year, String stem) {}

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
        ProjectStem stems = new ProjectStem(profile.checks());
        Set<String> listed = listed(roster);
        Map<Key, Integer> firsts = new HashMap<>();
        Map<Key, Set<String>> names = new HashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            String project = forms.get(i).evaluation().project();
            Key key = key(forms.get(i).evaluation(), stems);
            if (project == null || key == null) {
                continue;
            }
            Integer first = firsts.putIfAbsent(key, i);
            int earlier = first == null ? i : first;
            Reading other = forms.get(earlier);
            boolean known = !names.computeIfAbsent(key, k -> new HashSet<>()).add(FoldedText.of(project));
            if (first != null
                    && !known
                    && !bothListed(project, other.evaluation().project(), listed)) {
                fault(i, earlier, project, other, faults);
            }
        }
    }

    private static @Nullable Key key(SelfEvaluation form, ProjectStem stems) {
        String unit = form.unit() == null ? form.authority() : form.unit();
        String stem = form.project() == null ? null : stems.of(form.project(), unit, form.year());
        return unit == null || stem == null ? null : new Key(FoldedText.of(unit), form.year(), stem);
    }

    /** The names of the roster: two that are on it are two projects. */
    private static Set<String> listed(@Nullable Roster roster) {
        Set<String> listed = new HashSet<>();
        if (roster != null) {
            for (Roster.Entry entry : roster.entries()) {
                listed.add(FoldedText.of(entry.project()));
            }
        }
        return listed;
    }

    private static boolean bothListed(String one, @Nullable String other, Set<String> listed) {
        return other != null && listed.contains(FoldedText.of(one)) && listed.contains(FoldedText.of(other));
    }

    private static void fault(int index, int earlier, String project, Reading other, BatchFaultCollector faults) {
        String first = other.evaluation().project();
        faults.add(
                index,
                earlier,
                FieldPath.of(Field.PROJECT),
                "项目名称“" + MessageText.shortened(project) + "”与同一单位的“" + MessageText.shortened(first) + "”（"
                        + other.source().label() + "）几乎相同，是同一项目吗？",
                "是同一项目的，核对哪一份是定稿，删除另一份；确为两个项目的，不必修改",
                project,
                new Wording(
                        "项目名称“" + MessageText.shortened(project) + "”与同一批中另一份自评表的项目名称几乎相同，是同一项目吗？",
                        "是同一项目的，与汇总单位核对哪一份是定稿；确为两个项目的，不必修改"));
    }
}
