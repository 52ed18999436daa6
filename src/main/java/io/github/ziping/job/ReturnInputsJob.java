package io.github.ziping.job;

import io.github.ziping.files.InputNames;
import io.github.ziping.files.OutputGuard;
import io.github.ziping.files.RunPaths;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FindingOrder;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.returns.CoveringNote;
import io.github.ziping.returns.ReturnPlan;
import io.github.ziping.returns.ReturnedForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of {@code return} over inputs: each form with faults goes back to the unit that it names. */
public final class ReturnInputsJob extends ComparingJob {
    private final Collection<Path> inputs;
    private final Set<String> passedOver = new HashSet<>();

    public ReturnInputsJob(OfficeSession office, Collection<Path> inputs) {
        super(office, RunPaths.reading(inputs));
        this.inputs = inputs;
    }

    public ReturnResult run(Path target, Progress progress) throws IOException {
        ReturnedBefore before = new ReturnedBefore(inputs);
        passedOver.addAll(before.names());
        readAll(progress);
        if (isStopped()) {
            return ReturnResult.stopped(target, findings, unreadable());
        }
        List<Reading> compared = comparable(forms);
        List<List<Finding>> beside =
                office.checker().checkTogether(compared, goals, null).ofForms();
        ReturnPlan plan = new ReturnPlan();
        for (int i = 0; i < compared.size(); i++) {
            findings.addAll(beside.get(i));
            tell(compared.get(i), beside.get(i), plan);
        }
        plan.notReturned(otherFindings);
        plan.remark(before.note());
        findings.sort(FindingOrder.BY_PLACE);
        ReturnWriter writer = new ReturnWriter(office, plan, target, guard(before), progress);
        writer.write(inputs, new CoveringNote.Occasion(year(), null));
        return writer.result(findings, unreadable(), forms.isEmpty());
    }

    @Override
    boolean isRead(String name) {
        return !passedOver.contains(name);
    }

    /** Copies of an earlier run are replaced. */
    private OutputGuard guard(ReturnedBefore before) {
        return new OutputGuard(before.others(), office.isOverwriting());
    }

    private static void tell(Reading form, List<Finding> beside, ReturnPlan plan) {
        SelfEvaluation said = form.evaluation();
        String file = InputNames.slashed(form.source().file());
        List<Finding> all = new ArrayList<>(form.findings());
        all.addAll(beside);
        if (form.isOfProject() && ReturnedForm.isToMend(all)) {
            plan.returns(said.unit(), new ReturnedForm(said.project(), file, "", true, all));
        } else {
            plan.stays(said.unit(), file);
        }
    }

    /** The one year that all forms are of. */
    private @Nullable Integer year() {
        Set<@Nullable Integer> years = new HashSet<>();
        forms.forEach(form -> years.add(form.evaluation().year()));
        return years.size() == 1 ? years.iterator().next() : null;
    }
}
