package io.github.ziping.check.rules;

import io.github.ziping.check.base.BatchFaultCollector;
import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.names.NameSimilarity;
import io.github.ziping.check.terms.FormDifferences;
import io.github.ziping.check.terms.LatestForm;
import io.github.ziping.check.terms.MessageText;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same project and year of one unit stand in two files or sheets. */
final class DuplicateProject implements BatchRule {
    private static final Rule RULE = new Rule(Reading.REPEATED, "同一项目报送了两次", Severity.ERROR, null);
    private static final int MOST_DIFFERENCES = 6;

    /** Beyond so many units with a project of one name, their spellings are not compared any more. */
    private static final int MOST_UNITS = 200;

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
        for (List<Integer> same : projects(forms, profile)) {
            if (same.size() > 1) {
                LatestForm.Choice counted = LatestForm.of(same, forms, profile.checks());
                String counts = forms.get(counted.form()).source().label() + "（" + counted.reason() + "）";
                int at = same.indexOf(counted.form());
                for (int i = 0; i < same.size(); i++) {
                    if (i != at) {
                        Reading first = forms.get(same.get(Math.min(i, at)));
                        Reading second = forms.get(same.get(Math.max(i, at)));
                        fault(same.get(i), counted.form(), first, second, counts, faults);
                    }
                }
            }
        }
    }

    /** The forms of each project by the paths of their files: in which order a batch names its inputs is of no matter. */
    private static List<List<Integer>> projects(List<Reading> forms, Profile profile) {
        boolean anywhere = profile.checks().duplicateAcrossUnits();
        Map<String, List<List<Integer>>> seen = new HashMap<>();
        List<List<Integer>> projects = new ArrayList<>();
        for (int i : byPath(forms)) {
            SelfEvaluation form = forms.get(i).evaluation();
            String project = form.project();
            if (project == null) {
                continue;
            }
            List<List<Integer>> named =
                    seen.computeIfAbsent(FoldedText.of(project) + "|" + form.year(), key -> new ArrayList<>(1));
            List<Integer> same = anywhere && !named.isEmpty() ? named.get(0) : sameUnit(named, form, forms);
            if (same == null) {
                same = new ArrayList<>(1);
                named.add(same);
                projects.add(same);
            }
            same.add(i);
        }
        return projects;
    }

    private static List<Integer> byPath(List<Reading> forms) {
        List<Integer> order = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(index -> forms.get(index).source().file()));
        return order;
    }

    /** The forms of the same name that are not surely another unit's; a name that all units share is not compared with all. */
    private static @Nullable List<Integer> sameUnit(
            List<List<Integer>> named, SelfEvaluation form, List<Reading> forms) {
        for (List<Integer> same : named) {
            SelfEvaluation first = forms.get(same.get(0)).evaluation();
            if (isSameUnit(form.unit(), first.unit(), named.size() <= MOST_UNITS)) {
                return same;
            }
        }
        return null;
    }

    /** Whether two units are one: where one is not stated nobody knows better. */
    private static boolean isSameUnit(@Nullable String one, @Nullable String other, boolean variants) {
        if (one == null || other == null || one.equals(other)) {
            return true;
        }
        return variants
                && (FoldedText.of(one).equals(FoldedText.of(other))
                        || NameSimilarity.of(one).isVariantOf(NameSimilarity.of(other)));
    }

    private static void fault(
            int index, int counted, Reading first, Reading second, String counts, BatchFaultCollector faults) {
        String project = String.valueOf(first.evaluation().project());
        String name = MessageText.shortened(project);
        List<String> differences = new FormDifferences(first.evaluation(), second.evaluation()).list();
        faults.add(
                index,
                counted,
                FieldPath.of(Field.PROJECT),
                "项目“" + name + "”报送了两次："
                        + first.source().label() + " 和 " + second.source().label() + inWords(differences)
                        + "；汇总时只计 " + counts,
                differences.isEmpty() ? "删除其中一份" : "核对哪一份是定稿，删除另一份；确为两个项目的，用名称区分开",
                project,
                new Wording("项目“" + name + "”在同一批中还有另一份自评表", "与汇总单位核对哪一份是定稿；确为两个项目的，用名称区分开"));
    }

    private static String inWords(List<String> differences) {
        if (differences.isEmpty()) {
            return "；内容完全相同";
        }
        int shown = Math.min(differences.size(), MOST_DIFFERENCES);
        String words = "；不同之处：" + String.join("，", differences.subList(0, shown));
        return shown == differences.size() ? words : words + "……共 " + differences.size() + " 处";
    }
}
