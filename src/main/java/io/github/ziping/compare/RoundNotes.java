package io.github.ziping.compare;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Funds;
import io.github.ziping.round.RoundNote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Calls the values at fault by the names that their form gives them, so that another order of its rows changes nothing. */
public final class RoundNotes {
    /**
     * A form with the names of its indicators.
     *
     * @param indicators each with a number where others before it have the same; empty for one without a name
     */
    private record Named(Reading form, List<String> indicators) {
        static Named of(Reading form) {
            return new Named(form, RowNames.ofIndicators(form.evaluation()));
        }

        String line(int item) {
            Funds funds = form.evaluation().funds();
            return item < funds.sources().size()
                    ? RowNames.clean(funds.line(item).label())
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
    public RoundNotes(List<Reading> forms) {
        forms.forEach(form -> this.forms.add(Named.of(form)));
    }

    /** The file's findings as its copy tells them. */
    public List<RoundNote> of(List<Finding> findings) {
        List<RoundNote> notes = new ArrayList<>();
        for (Finding finding : findings) {
            FieldPath field = finding.field();
            notes.add(new RoundNote(
                    finding.rule(),
                    finding.severity(),
                    finding.sheet(),
                    finding.cell(),
                    RowNames.clean(finding.project()),
                    field == null ? "" : item(finding, field),
                    finding.textForUnit()));
        }
        return notes;
    }

    /** The names of all rows. */
    public Set<String> rows() {
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
}
