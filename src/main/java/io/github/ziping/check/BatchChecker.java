package io.github.ziping.check;

import io.github.ziping.check.base.Submission;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Forms that stand beside each other, with the cells where that can make them be at fault. */
public final class BatchChecker {
    /** Nothing else of a form's places is kept. */
    private static final List<FieldPath> COMPARED = List.of(
            FieldPath.of(Field.PROJECT),
            FieldPath.of(Field.YEAR),
            FieldPath.of(Field.AUTHORITY),
            FieldPath.of(Field.UNIT),
            FieldPath.total(Field.INITIAL_BUDGET));

    private final List<Submission> forms = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    /**
     * A form, and what concerns it.
     *
     * @param form its index; -1 where the finding concerns the roster alone
     * @param finding the finding, at its cell
     */
    public record Found(int form, Finding finding) {}

    /** The places that are kept of a form. */
    public static Source compared(Source source) {
        Map<FieldPath, Source.Place> places = new LinkedHashMap<>();
        for (FieldPath field : COMPARED) {
            Source.Place place = source.place(field);
            if (place != null) {
                places.put(field, place);
            }
        }
        return new Source(source.file(), places);
    }

    public void add(Reading reading) {
        add(reading.evaluation(), reading.source().mainSheet(), compared(reading.source()));
    }

    public void add(SelfEvaluation form, @Nullable String sheet, Source compared) {
        forms.add(new Submission(compared.file(), sheet, form));
        sources.add(compared);
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
        Submission form = forms.get(found.form());
        return FormChecker.at(
                found.rule(),
                found.severity(),
                found.fault(),
                sources.get(found.form()),
                form.form().project());
    }
}
