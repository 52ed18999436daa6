package io.github.ziping.compare;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.round.EarlierRound;
import io.github.ziping.round.Round;
import io.github.ziping.round.RoundNote;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which findings of two versions of a form are the same. */
final class ComparedFindings {
    private final IdentityHashMap<RoundNote, Finding> findings = new IdentityHashMap<>();
    private final Round round;

    /**
     * Compares them.
     *
     * @param before with the names that the rows have in the later version
     */
    ComparedFindings(Reading before, Reading after) {
        RoundNotes later = new RoundNotes(List.of(after));
        this.round = Round.after(
                new EarlierRound(1, notes(before, new RoundNotes(List.of(before))), Map.of()),
                notes(after, later),
                later.rows());
    }

    /** The project may have another name now: both are of one form. */
    private List<RoundNote> notes(Reading form, RoundNotes notes) {
        List<RoundNote> all = new ArrayList<>();
        List<RoundNote> told = notes.of(form.findings());
        for (int i = 0; i < told.size(); i++) {
            RoundNote note = told.get(i);
            RoundNote own = new RoundNote(
                    note.rule(), note.severity(), note.sheet(), note.cell(), "", note.item(), note.text());
            findings.put(own, form.findings().get(i));
            all.add(own);
        }
        return all;
    }

    /** Findings of the earlier version that are gone. */
    List<Finding> settled() {
        return of(round.settled());
    }

    /** Findings of the later version that the earlier one had. */
    List<Finding> still() {
        return of(round.still());
    }

    /** Findings of the later version alone. */
    List<Finding> added() {
        return of(round.added());
    }

    private List<Finding> of(List<RoundNote> notes) {
        return notes.stream()
                .map(note -> Objects.requireNonNull(findings.get(note)))
                .toList();
    }
}
