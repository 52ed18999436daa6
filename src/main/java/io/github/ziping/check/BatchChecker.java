package io.github.ziping.check;

import io.github.ziping.check.base.SubmittedForm;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Roster;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forms that stand beside each other, with the cells where that can make them be at fault. */
public final class BatchChecker {
    /** Nothing else of a form's places is kept. */
    private static final List<FieldPath> COMPARED = List.of(
            FieldPath.of("project"),
            FieldPath.of("year"),
            FieldPath.of("authority"),
            FieldPath.of("unit"),
            FieldPath.of("funds.total.initialBudget"));

    private final List<SubmittedForm> forms = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    /**
     * A form, and what concerns it.
     *
     * @param form its index; -1 where the finding concerns the roster alone
     * @param finding the finding, at its cell
     */
    public record Found(int form, Finding finding) {}

    /** A reading without the places that no rule about many forms asks for: of thousands, little may stay in memory. */
    public static Reading slimmed(Reading reading) {
        return new Reading(reading.evaluation(), reading.source().only(COMPARED), reading.findings());
    }

    /** Puts a form beside those before it; of its places, only those of compared values are kept. */
    public void add(Reading reading) {
        Source source = reading.source().only(COMPARED);
        forms.add(new SubmittedForm(source.file(), source.mainSheet(), reading.evaluation()));
        sources.add(source);
    }

    public int size() {
        return forms.size();
    }

    /** What the rules find beside each other, and against the roster. */
    public List<Found> check(Checker checker, @Nullable Roster roster) {
        List<Found> all = new ArrayList<>();
        for (Checker.BatchFound found : checker.check(forms, roster)) {
            all.add(new Found(found.form(), placed(found, roster)));
        }
        return all;
    }

    private Finding placed(Checker.BatchFound found, @Nullable Roster roster) {
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
        SubmittedForm form = forms.get(found.form());
        return FormChecker.at(
                found.rule(),
                found.severity(),
                found.fault(),
                sources.get(found.form()),
                form.form().project());
    }
}
