package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.office.OfficeSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads inputs and finds what is wrong with each form; used by several threads at once. */
final class InputReader {
    /**
     * What an input gave.
     *
     * @param input the input
     * @param readings its forms; empty where it gave none
     * @param findings what was found in each form; where there is none, why, as the only member
     */
    record Outcome(Path input, List<Reading> readings, List<List<Finding>> findings) {}

    private final OfficeSession office;
    private final Function<Reading, List<Finding>> check;

    /**
     * A reader of an office's inputs.
     *
     * @param check what is wrong with a form; called by several threads at once
     */
    InputReader(OfficeSession office, Function<Reading, List<Finding>> check) {
        this.office = office;
        this.check = check;
    }

    Outcome read(Path input) {
        try {
            List<Reading> readings = office.read(input);
            List<List<Finding>> findings = new ArrayList<>(readings.size());
            for (Reading reading : readings) {
                findings.add(check.apply(reading));
            }
            return new Outcome(input, readings, findings);
        } catch (UnreadableException e) {
            return new Outcome(input, List.of(), List.of(e.findings()));
        }
    }
}
