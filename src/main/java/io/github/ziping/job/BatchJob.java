package io.github.ziping.job;

import io.github.ziping.archive.Input;
import io.github.ziping.archive.InputList;
import io.github.ziping.files.InputNames;
import io.github.ziping.files.OutputGuard;
import io.github.ziping.files.RunPaths;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.RosterReading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.threads.OrderedPrefetch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run over inputs: each is done before the next, and only a few are read ahead, so that never all are in memory.
 *
 * @param <E> what ends the whole run
 */
abstract class BatchJob<E extends Exception> {
    final OfficeSession office;
    final List<Finding> findings = new ArrayList<>();

    /** Those of inputs that gave no form, and of forms that were left out. */
    final List<Finding> otherFindings = new ArrayList<>();

    /** What was set for projects, as forms without results. */
    final List<SelfEvaluation> goals = new ArrayList<>();

    final OutputGuard guard;

    private final RunPaths run;
    private final boolean strict;
    private final Map<String, Input> files = new HashMap<>();
    private InputList found = InputList.none();
    private InputNames names = InputNames.none();
    private ItemFaults faults = new ItemFaults(Progress.NONE);
    private int unreadable;
    private int refused;
    private boolean stopped;

    BatchJob(OfficeSession office, RunPaths run, boolean strict) {
        this.office = office;
        this.run = run;
        this.guard = new OutputGuard(run, office.isOverwriting());
        this.strict = strict;
    }

    final void readAll(Progress progress) throws IOException, E {
        faults = new ItemFaults(progress);
        found = InputList.of(run, (file, fault) -> faults.of(file, "读取", fault));
        names = found.names();
        try (InputList opened = found) {
            findings.addAll(found.findings());
            otherFindings.addAll(found.findings());
            unreadable += found.unreadable();
            readAll(opened.inputs(), progress);
        }
    }

    /** Whether an input is to be read. */
    boolean isRead(String name) {
        return true;
    }

    private void readAll(List<Input> there, Progress progress) throws IOException, E {
        List<Input> all = new ArrayList<>(there.size());
        for (Input input : there) {
            if (isRead(input.name())) {
                all.add(input);
                files.put(input.name(), input);
            }
        }
        InputReader reader = new InputReader(office, faults, this::prepared);
        try (OrderedPrefetch<InputReader.Outcome> ahead =
                OrderedPrefetch.parallel("ziping-read", all.size(), i -> reader.read(all.get(i)))) {
            for (int i = 0; i < all.size() && goesOn(progress); i++) {
                InputReader.Outcome outcome = ahead.next();
                outcome.remark(all.get(i).name(), progress);
                input(outcome);
                progress.step(i + 1, all.size(), all.get(i).name());
            }
        }
    }

    /** Whether nobody stopped the run. */
    final boolean goesOn(Progress progress) {
        stopped |= progress.isStopped();
        return !stopped;
    }

    /** Whether somebody stopped the run before all was done. */
    final boolean isStopped() {
        return stopped;
    }

    private void input(InputReader.Outcome outcome) throws E {
        for (Reading goal : outcome.goals()) {
            goals.add(goal.evaluation());
        }
        if (!outcome.reasons().isEmpty()) {
            unreadable += outcome.isKnown() ? 0 : 1;
            findings.addAll(outcome.reasons());
            otherFindings.addAll(outcome.reasons());
        }
        for (Reading form : outcome.forms()) {
            findings.addAll(form.findings());
        }
        for (Reading form : outcome.forms()) {
            if (!form.isFilledIn()) {
                otherFindings.addAll(form.findings());
            } else if (strict && ExitCodes.hasError(form.findings())) {
                refuse(form);
            } else {
                guarded(form);
            }
        }
    }

    /** Leaves a form out because of its errors; its findings are told all the same. */
    final void refuse(Reading form) {
        refused++;
        otherFindings.addAll(form.findings());
    }

    /**
     * The forms as they are checked beside each other: by the paths of their files, since the order of the inputs is of no
     * matter, and with the time at which those files were saved of which there are several of one name.
     */
    final List<Reading> comparable(List<Reading> forms) {
        try {
            return new DatedForms(office, files).of(forms);
        } finally {
            // none of them is opened again
            found.close();
            found = InputList.none();
            files.clear();
        }
    }

    private void guarded(Reading form) throws E {
        try {
            form(form);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            tell(form, "处理", e);
        }
    }

    /**
     * Tells what the program itself threw at a form, which is not done then.
     *
     * @param task what was not done, in Chinese
     */
    final void tell(Reading form, String task, Throwable fault) {
        Finding finding = faults.of(form.source().file(), task, fault)
                .withProject(form.evaluation().project());
        findings.add(finding);
        otherFindings.add(finding);
        unreadable++;
    }

    /** A form as the job needs it, with what is said about it; called by several threads at once. */
    Reading prepared(Reading form) {
        return form.withFindings(office.check(form));
    }

    /** Does what the job is for, with a form that was prepared. */
    abstract void form(Reading form) throws E;

    /** The list of what was to be handed in; where it cannot be read, forms are checked all the same. */
    final @Nullable Roster roster(@Nullable Path list) {
        if (list == null) {
            return null;
        }
        try {
            RosterReading reading = office.roster(list, names.of(list));
            findings.addAll(reading.findings());
            otherFindings.addAll(reading.findings());
            return reading.roster();
        } catch (UnreadableException e) {
            findings.addAll(e.findings());
            otherFindings.addAll(e.findings());
            unreadable += InputReader.Outcome.isKnown(e.findings()) ? 0 : 1;
            return null;
        }
    }

    /** Counts inputs that somebody else read, and that gave no form. */
    final void addUnreadable(int count) {
        unreadable += count;
    }

    /** How many inputs gave no form, a roster among them. */
    final int unreadable() {
        return unreadable;
    }

    final int refused() {
        return refused;
    }
}
