package io.github.ziping;

import io.github.ziping.check.Checker;
import io.github.ziping.check.Finding;
import io.github.ziping.check.Roster;
import io.github.ziping.read.Reading;
import io.github.ziping.read.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of {@code check}: each form by itself as it is read, then all beside each other. */
final class CheckJob extends FormsJob<RuntimeException> {
    private final Checker checker;
    private @Nullable Roster roster;
    private final CheckedForms forms = new CheckedForms();

    CheckJob(Ziping ziping, Checker checker) {
        super(ziping, false);
        this.checker = checker;
    }

    CheckResult run(Collection<Path> inputs, @Nullable Path list, Progress progress) throws IOException {
        readAll(inputs, progress);
        int unreadable = unreadable() + readRoster(list);
        for (CheckedForms.Found found : forms.check(checker, roster)) {
            findings.add(found.finding());
        }
        findings.sort(FindingOrder.BY_PLACE);
        return new CheckResult(forms.size(), findings, unreadable);
    }

    /** How many lists could not be read: forms are checked all the same, but what is missing nobody knows then. */
    private int readRoster(@Nullable Path list) {
        if (list == null) {
            return 0;
        }
        try {
            roster = ziping.roster(list);
            return 0;
        } catch (UnreadableException e) {
            findings.addAll(e.findings());
            return 1;
        }
    }

    @Override
    List<Finding> findingsOf(Reading reading) {
        return ziping.check(reading);
    }

    @Override
    void form(Reading reading, List<Finding> own) {
        forms.add(reading);
    }
}
