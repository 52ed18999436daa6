package io.github.ziping.job;

import io.github.ziping.files.RunPaths;
import io.github.ziping.finding.Reading;
import io.github.ziping.office.OfficeSession;
import java.util.ArrayList;
import java.util.List;

/** A run that checks each form by itself as it is read, and keeps all of them to be checked beside each other. */
abstract class ComparingJob extends BatchJob<RuntimeException> {
    final List<Reading> forms = new ArrayList<>();

    private final KeptForms kept = new KeptForms();

    ComparingJob(OfficeSession office, RunPaths run) {
        super(office, run, false);
    }

    @Override
    final Reading prepared(Reading form) {
        return kept.of(spelt(office.checker().comparable(super.prepared(form))));
    }

    /** A form that was checked, as the job compares it with others; called by several threads at once. */
    Reading spelt(Reading form) {
        return form;
    }

    @Override
    void form(Reading form) {
        forms.add(form);
    }
}
