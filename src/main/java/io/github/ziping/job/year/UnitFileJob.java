package io.github.ziping.job.year;

import io.github.ziping.check.BatchFindings;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FindingOrder;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.job.HeldInput;
import io.github.ziping.job.InputReader;
import io.github.ziping.job.ItemFaults;
import io.github.ziping.job.Progress;
import io.github.ziping.model.Roster;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.match.UnitForms;
import java.util.ArrayList;
import java.util.List;

/** Checks a file that a unit is about to hand in as it will be checked once it has come, beside the unit's own projects alone. */
public final class UnitFileJob {
    private final OfficeSession office;
    private final Ledger ledger;
    private final String unit;

    public UnitFileJob(OfficeSession office, Ledger ledger, String unit) {
        this.office = office;
        this.ledger = ledger;
        this.unit = unit;
    }

    /** Reads and checks it. */
    public UnitFile run(byte[] content, String name) {
        ItemFaults faults = new ItemFaults(Progress.NONE);
        InputReader reader = new InputReader(office, faults, form -> form.withFindings(office.check(form)));
        InputReader.Outcome outcome = reader.read(new HeldInput(content, name));
        List<Finding> reasons = new ArrayList<>(outcome.reasons());
        List<Reading> reported = new ArrayList<>();
        for (Reading form : outcome.forms()) {
            if (form.isOfProject() && form.isFilledIn()) {
                reported.add(form);
            } else {
                form.findings().stream().filter(UnitFileJob::saysWhyNone).forEach(reasons::add);
            }
        }
        UnitForms forms = new UnitForms(ledger, unit, reported);
        return new UnitFile(
                besideEachOther(forms),
                forms.others().stream()
                        .map(form -> UnitFile.Stated.of(form.evaluation()))
                        .toList(),
                reasons);
    }

    private static boolean saysWhyNone(Finding finding) {
        return ReadingRule.OTHER_DOCUMENT.found(finding) || ReadingRule.NOT_FILLED_IN.found(finding);
    }

    private List<Reading> besideEachOther(UnitForms forms) {
        Roster own = new Roster("", forms.projects());
        List<Reading> compared = forms.own().stream()
                .map(form -> office.checker().comparable(form))
                .toList();
        BatchFindings found = office.checker().checkTogether(compared, List.of(), own);
        List<Reading> checked = new ArrayList<>();
        for (int i = 0; i < forms.own().size(); i++) {
            List<Finding> all = new ArrayList<>(forms.own().get(i).findings());
            all.addAll(found.ofForms().get(i));
            all.sort(FindingOrder.BY_PLACE);
            checked.add(forms.own().get(i).withFindings(all));
        }
        return checked;
    }
}
