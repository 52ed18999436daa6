package io.github.ziping.check.rules;

import io.github.ziping.check.base.BatchFaultCollector;
import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.terms.FormDifferences;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import io.github.ziping.profile.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same project and year stand in two files or sheets. */
final class DuplicateProject implements BatchRule {
    private static final Rule RULE = new Rule("duplicate-project", "同一项目报送了两次", Severity.ERROR, null);
    private static final int MOST_DIFFERENCES = 6;

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
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            String project = forms.get(i).evaluation().project();
            if (project == null) {
                continue;
            }
            Integer first = seen.putIfAbsent(
                    FoldedText.of(project) + "|" + forms.get(i).evaluation().year(), i);
            if (first != null) {
                fault(i, forms.get(i), forms.get(first), project, faults);
            }
        }
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
                project);
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
