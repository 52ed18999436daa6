package io.github.ziping.job;

import io.github.ziping.finding.Reading;
import io.github.ziping.office.OfficeSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A run that checks each form by itself as it is read, and keeps all of them to be checked beside each other. */
abstract class ComparingJob extends BatchJob<RuntimeException> {
    final List<Reading> forms = new ArrayList<>();

    ComparingJob(OfficeSession office, Collection<Path> inputs) {
        super(office, inputs, false);
    }

    @Override
    Reading prepared(Reading form) {
        return office.checker().comparable(super.prepared(form));
    }

    @Override
    void form(Reading form) {
        forms.add(form);
    }
}
