package io.github.ziping.job;

import io.github.ziping.archive.Input;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.read.InputDocument;
import io.github.ziping.read.form.WorkbookContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads inputs and prepares their forms for a job; used by several threads at once. */
public final class InputReader {
    /**
     * What an input gave.
     *
     * @param forms its forms, prepared; empty where it gave none
     * @param goals its goal forms
     * @param reasons why it gave none, or not all; else empty
     * @param remark what whoever reads it should know of it, in Chinese; null where there is nothing to say
     */
    public record Outcome(
            List<Reading> forms,
            List<Reading> goals,
            List<Finding> reasons,
            @Nullable String remark) {
        static Outcome none(List<Finding> reasons) {
            return new Outcome(List.of(), List.of(), reasons, null);
        }

        /** Says what there is to say. */
        public void remark(String name, Progress progress) {
            if (remark != null) {
                progress.remark(name, remark);
            }
        }

        /** Whether the input gave none because it is something else, or blank: nothing is wrong with it then. */
        public boolean isKnown() {
            return isKnown(reasons);
        }

        /** Whether these say no more than that. */
        public static boolean isKnown(List<Finding> reasons) {
            for (Finding reason : reasons) {
                if (!ReadingRule.OTHER_DOCUMENT.found(reason) && !ReadingRule.NOT_FILLED_IN.found(reason)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final OfficeSession office;
    private final ItemFaults faults;
    private final UnaryOperator<Reading> prepare;

    /**
     * A reader of an office's inputs.
     *
     * @param faults tells what the program throws at an input or a form
     * @param prepare finds what is wrong with a form; called by several threads at once
     */
    public InputReader(OfficeSession office, ItemFaults faults, UnaryOperator<Reading> prepare) {
        this.office = office;
        this.faults = faults;
        this.prepare = prepare;
    }

    /** Reads an input. */
    public Outcome read(Input input) {
        try {
            InputDocument document = office.open(input.bytes(), input.name());
            WorkbookContent content = office.content(document);
            List<Finding> reasons = new ArrayList<>(content.reasons());
            List<Reading> forms = new ArrayList<>();
            for (Reading form : content.forms()) {
                prepare(form, forms, reasons);
            }
            return new Outcome(forms, content.goals(), reasons, document.remark());
        } catch (UnreadableException e) {
            return Outcome.none(e.findings());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Outcome.none(List.of(faults.of(input.name(), "读取", e)));
        }
    }

    private void prepare(Reading form, List<Reading> prepared, List<Finding> reasons) {
        try {
            prepared.add(prepare.apply(form));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Finding fault = faults.of(form.source().file(), "审核", e);
            reasons.add(fault.withProject(form.evaluation().project()));
        }
    }
}
