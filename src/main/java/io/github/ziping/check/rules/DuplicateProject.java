package io.github.ziping.check.rules;

import io.github.ziping.check.base.BatchFaultCollector;
import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.base.Submission;
import io.github.ziping.check.terms.FormDifferences;
import io.github.ziping.check.terms.MessageText;
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
public final class DuplicateProject extends BatchRule {
    /** The rule. */
    public DuplicateProject() {
        super("duplicate-project", "同一项目报送了两次", Severity.ERROR, null);
    }

    private static final int MOST_DIFFERENCES = 6;

    @Override
    public void check(List<Submission> forms, @Nullable Roster roster, Profile profile, BatchFaultCollector faults) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            String project = forms.get(i).form().project();
            if (project == null) {
                continue;
            }
            Integer first = seen.putIfAbsent(
                    FoldedText.of(project) + "|" + forms.get(i).form().year(), i);
            if (first != null) {
                fault(i, forms.get(i), forms.get(first), project, faults);
            }
        }
    }

    private static void fault(int index, Submission own, Submission first, String project, BatchFaultCollector faults) {
        List<String> differences = new FormDifferences(first.form(), own.form()).list();
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < differences.size() && i < MOST_DIFFERENCES; i++) {
            told.append(i == 0 ? "；不同之处：" : "，").append(differences.get(i));
        }
        if (differences.size() > MOST_DIFFERENCES) {
            told.append("……共 ").append(differences.size()).append(" 处");
        }
        if (differences.isEmpty()) {
            told.append("；内容完全相同");
        }
        faults.add(
                index,
                FieldPath.of(Field.PROJECT),
                "项目“" + MessageText.shortened(project) + "”报送了两次：" + first.place() + " 和 " + own.place() + told,
                differences.isEmpty() ? "删除其中一份" : "核对哪一份是定稿，删除另一份；确为两个项目的，用名称区分开",
                null,
                project);
    }
}
