package io.github.ziping;

import io.github.ziping.check.Checker;
import io.github.ziping.check.Finding;
import io.github.ziping.check.Roster;
import io.github.ziping.check.Submission;
import io.github.ziping.model.FieldPath;
import io.github.ziping.read.Reading;
import io.github.ziping.read.Source;
import io.github.ziping.read.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of {@code check}: each form by itself as it is read, then all beside each other. */
final class CheckJob extends FormsJob<RuntimeException> {
    /** Where forms that stand beside each other can be at fault; nothing else of a form's places is kept. */
    private static final String[] COMPARED = {"project", "year", "authority", "unit", "funds.total.initialBudget"};

    private final Checker checker;
    private @Nullable Roster roster;
    private final List<Submission> forms = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    CheckJob(Ziping ziping, Checker checker) {
        super(ziping, false);
        this.checker = checker;
    }

    CheckResult run(Collection<Path> inputs, @Nullable Path list, Progress progress) throws IOException {
        readAll(inputs, progress);
        int unreadable = unreadable() + readRoster(list);
        for (Checker.BatchFound found : checker.check(forms, roster)) {
            findings.add(placed(found));
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
    void form(Reading reading) {
        Source source = reading.source();
        forms.add(new Submission(source.file(), source.mainSheet(), reading.evaluation()));
        Map<FieldPath, Source.Place> places = new LinkedHashMap<>();
        for (String compared : COMPARED) {
            FieldPath field = FieldPath.of(compared);
            Source.Place place = source.place(field);
            if (place != null) {
                places.put(field, place);
            }
        }
        sources.add(new Source(source.file(), places));
    }

    private Finding placed(Checker.BatchFound found) {
        Roster.Entry entry = found.entry();
        if (entry != null && roster != null) {
            return new Finding(
                    found.rule().id(),
                    found.severity(),
                    roster.file(),
                    roster.sheet(),
                    entry.cell(),
                    entry.project(),
                    null,
                    found.fault().message(),
                    found.fault().remedy(),
                    null,
                    null,
                    found.rule().basis());
        }
        Submission form = forms.get(found.form());
        return PlacedFindings.at(
                found.rule(),
                found.severity(),
                found.fault(),
                sources.get(found.form()),
                form.form().project());
    }
}
