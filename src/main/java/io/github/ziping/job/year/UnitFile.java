package io.github.ziping.job.year;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file says that a unit is about to hand in.
 *
 * @param forms those of the unit's own projects, each with all that is wrong with it
 * @param others what the other forms call themselves, see {@link io.github.ziping.year.match.UnitForms}; nothing else is told of them
 * @param reasons why the file gives no form, or not all
 */
public record UnitFile(List<Reading> forms, List<Stated> others, List<Finding> reasons) {
    /**
     * How a form calls itself.
     *
     * @param project 项目名称; empty where it says none
     * @param unit 实施单位; empty where it says none
     */
    public record Stated(String project, String unit) {
        static Stated of(SelfEvaluation form) {
            return new Stated(form.project() == null ? "" : form.project(), form.unit() == null ? "" : form.unit());
        }
    }

    public UnitFile {
        forms = List.copyOf(forms);
        others = List.copyOf(others);
        reasons = List.copyOf(reasons);
    }

    /** Whether it may be handed in: it holds forms of the unit's projects and no others. */
    public boolean isAccepted() {
        return !forms.isEmpty() && others.isEmpty();
    }

    /** All that is wrong with its forms, and with what gives none. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(reasons);
        forms.forEach(form -> all.addAll(form.findings()));
        return all;
    }
}
