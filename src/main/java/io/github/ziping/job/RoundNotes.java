package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.round.RoundNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls the values at fault by the names that their form gives them, so that another order of its rows changes nothing. */
final class RoundNotes {
    /**
     * A form with the names of its indicators.
     *
     * @param indicators each with a number where others before it have the same; empty for one without a name
     */
    private record Named(Reading form, List<String> indicators) {
        static Named of(Reading form) {
            Map<String, Integer> counts = new HashMap<>();
            List<String> names = new ArrayList<>();
            for (Indicator indicator : form.evaluation().indicators()) {
                String name = clean(indicator.level3());
                int count = counts.merge(name, 1, Integer::sum);
                names.add(name.isEmpty() || count == 1 ? name : name + "（" + count + "）");
            }
            return new Named(form, names);
        }

        String line(int item) {
            Funds funds = form.evaluation().funds();
            if (item == FieldPath.TOTAL) {
                return clean(funds.total().label());
            }
            return item < funds.sources().size()
                    ? clean(funds.sources().get(item).label())
                    : "";
        }

        String item(FieldPath field) {
            String label = field.field().label();
            int item = field.item();
            return switch (field.field().block()) {
                case FORM, FUNDS -> label;
                case FUND_LINE -> line(item) + RoundNote.BETWEEN + label;
                case INDICATOR -> (item < indicators.size() ? indicators.get(item) : "") + RoundNote.BETWEEN + label;
            };
        }

        boolean has(Finding finding, FieldPath field) {
            Source.Place place = form.source().nearest(field);
            return place != null
                    && place.sheet().equals(finding.sheet())
                    && place.cell().equals(finding.cell());
        }
    }

    private final List<Named> forms = new ArrayList<>();

    /**
     * Of one file.
     *
     * @param forms what was read from it
     */
    RoundNotes(List<Reading> forms) {
        forms.forEach(form -> this.forms.add(Named.of(form)));
    }

    /** The file's findings as its copy tells them. */
    List<RoundNote> of(List<Finding> findings) {
        List<RoundNote> notes = new ArrayList<>();
        for (Finding finding : findings) {
            FieldPath field = finding.field();
            notes.add(new RoundNote(
                    finding.rule(),
                    finding.severity(),
                    finding.sheet(),
                    finding.cell(),
                    clean(finding.project()),
                    field == null ? "" : item(finding, field),
                    finding.textForUnit()));
        }
        return notes;
    }

    /** The names of all rows. */
    Set<String> rows() {
        Set<String> rows = new HashSet<>();
        for (Named form : forms) {
            rows.addAll(form.indicators());
            for (int i = FieldPath.TOTAL;
                    i < form.form().evaluation().funds().sources().size();
                    i++) {
                rows.add(form.line(i));
            }
        }
        rows.remove("");
        return rows;
    }

    /** In the words of the form whose value stands at the finding's cell, else of the one of its project. */
    private String item(Finding finding, FieldPath field) {
        Named ofProject = null;
        for (Named form : forms) {
            if (form.has(finding, field)) {
                return form.item(field);
            }
            boolean same = Objects.equals(form.form().evaluation().project(), finding.project());
            ofProject = ofProject == null && same ? form : ofProject;
        }
        return ofProject == null ? "" : ofProject.item(field);
    }

    private static String clean(@Nullable String name) {
        return name == null ? "" : name.strip().replaceAll("\\s+", " ");
    }
}
