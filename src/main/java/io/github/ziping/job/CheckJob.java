package io.github.ziping.job;

import io.github.ziping.finding.FindingOrder;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.Roster;
import io.github.ziping.office.OfficeSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of {@code check}: each form by itself as it is read, then all beside each other. */
public final class CheckJob extends BatchJob<RuntimeException> {
    private final List<Reading> forms = new ArrayList<>();

    public CheckJob(OfficeSession office, Collection<Path> inputs) {
        super(office, inputs, false);
    }

    public CheckResult run(@Nullable Path list, Progress progress) throws IOException {
        readAll(progress);
        Roster roster = roster(list);
        findings.addAll(
                office.checker().checkTogether(comparable(forms), goals, roster).all());
        findings.sort(FindingOrder.BY_PLACE);
        return new CheckResult(forms.size(), findings, unreadable());
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
