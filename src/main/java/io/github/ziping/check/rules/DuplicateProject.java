package io.github.ziping.check.rules;

import io.github.ziping.check.base.BatchFaultCollector;
import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.terms.FormDifferences;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.NameSimilarity;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same project and year of one unit stand in two files or sheets. */
final class DuplicateProject implements BatchRule {
    private static final Rule RULE = new Rule("duplicate-project", "同一项目报送了两次", Severity.ERROR, null);
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
        boolean anywhere = profile.checks().duplicateAcrossUnits();
        Map<String, List<Integer>> seen = new HashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            SelfEvaluation form = forms.get(i).evaluation();
            String project = form.project();
            if (project == null) {
                continue;
            }
            List<Integer> same =
                    seen.computeIfAbsent(FoldedText.of(project) + "|" + form.year(), key -> new ArrayList<>());
            Integer first = anywhere && !same.isEmpty() ? same.get(0) : first(same, form, forms);
            if (first == null) {
                same.add(i);
            } else {
                fault(i, forms.get(i), forms.get(first), project, faults);
            }
        }
    }

    /** The first form of the same name that is not surely another unit's; a name that all units share is not compared with all. */
    private static @Nullable Integer first(List<Integer> same, SelfEvaluation form, List<Reading> forms) {
        for (int first : same) {
            if (isSameUnit(form.unit(), forms.get(first).evaluation().unit(), same.size() <= MOST_UNITS)) {
                return first;
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

    private static void fault(int index, Reading own, Reading first, String project, BatchFaultCollector faults) {
        List<String> differences = new FormDifferences(first.evaluation(), own.evaluation()).list();
        faults.add(
                index,
                FieldPath.of(Field.PROJECT),
                "项目“" + MessageText.shortened(project) + "”报送了两次："
                        + first.source().label() + " 和 " + own.source().label() + inWords(differences),
                differences.isEmpty() ? "删除其中一份" : "核对哪一份是定稿，删除另一份；确为两个项目的，用名称区分开",
                null,
                project,
                new Wording("项目“" + MessageText.shortened(project) + "”在同一批中还有另一份自评表", "与汇总单位核对哪一份是定稿；确为两个项目的，用名称区分开"));
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
