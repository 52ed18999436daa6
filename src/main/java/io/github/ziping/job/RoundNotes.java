package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.round.RoundNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls the values at fault by the names that their form gives them, so that another order of its rows changes nothing. */
final class RoundNotes {
    private final List<Reading> forms;

    private RoundNotes(List<Reading> forms) {
        this.forms = forms;
    }

    /**
     * Findings of one file as its copy tells them.
     *
     * @param forms what was read from the file
     */
    static List<RoundNote> of(List<Finding> findings, List<Reading> forms) {
        RoundNotes names = new RoundNotes(forms);
        List<RoundNote> notes = new ArrayList<>();
        for (Finding finding : findings) {
            notes.add(new RoundNote(
                    finding.rule(),
                    finding.severity(),
                    finding.sheet(),
                    finding.cell(),
                    Objects.requireNonNullElse(finding.project(), "").strip(),
                    names.item(finding),
                    finding.textForUnit()));
        }
        return notes;
    }

    private String item(Finding finding) {
        FieldPath field = finding.field();
        Reading form = field == null ? null : form(finding, field);
        return form == null || field == null ? "" : item(form.evaluation(), field);
    }

    /** The form that a finding is about: the one whose value stands at its cell. */
    private @Nullable Reading form(Finding finding, FieldPath field) {
        for (Reading form : forms) {
            Source.Place place = form.source().nearest(field);
            boolean here = place != null
                    && place.sheet().equals(finding.sheet())
                    && place.cell().equals(finding.cell());
            if (here) {
                return form;
            }
        }
        for (Reading form : forms) {
            if (Objects.equals(form.evaluation().project(), finding.project())) {
                return form;
            }
        }
        return null;
    }

    private static String item(SelfEvaluation form, FieldPath field) {
        String label = field.field().label();
        return switch (field.field().block()) {
            case FORM, FUNDS -> label;
            case FUND_LINE -> row(line(form, field.item())) + RoundNote.BETWEEN + label;
            case INDICATOR -> row(indicator(form.indicators(), field.item())) + RoundNote.BETWEEN + label;
        };
    }

    private static @Nullable String line(SelfEvaluation form, int item) {
        List<FundLine> sources = form.funds().sources();
        FundLine line = item == FieldPath.TOTAL ? form.funds().total() : item < sources.size() ? sources.get(item) : null;
        return line == null ? null : line.label();
    }

    /** The indicator's name, with a number where others before it have the same. */
    private static @Nullable String indicator(List<Indicator> indicators, int item) {
        String name = item < indicators.size() ? indicators.get(item).level3() : null;
        int before = 0;
        for (int i = 0; name != null && i < item; i++) {
            before += name.equals(indicators.get(i).level3()) ? 1 : 0;
        }
        return before == 0 ? name : name + "（" + (before + 1) + "）";
    }

    private static String row(@Nullable String name) {
        return name == null ? "" : name.strip().replaceAll("\\s+", " ");
    }
}
