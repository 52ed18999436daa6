package io.github.ziping;

import io.github.ziping.check.Checker;
import io.github.ziping.check.Finding;
import io.github.ziping.check.Roster;
import io.github.ziping.read.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of {@code check}: each form by itself as it is read, then all beside each other. */
final class CheckJob extends FormsJob<RuntimeException> {
    private final Checker checker;
    private final CheckedForms forms = new CheckedForms();

    CheckJob(Ziping ziping, Collection<Path> inputs, Checker checker) {
        super(ziping, inputs, false);
        this.checker = checker;
    }

    CheckResult run(@Nullable Path list, Progress progress) throws IOException {
        readAll(progress);
        Roster roster = roster(list);
        for (CheckedForms.Found found : forms.check(checker, roster)) {
            findings.add(found.finding());
        }
        findings.sort(FindingOrder.BY_PLACE);
        return new CheckResult(forms.size(), findings, unreadable());
    }

    @Override
    void form(Reading reading, List<Finding> own) {
        forms.add(reading);
    }
}
