package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.madeup.OtherWorkbooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Workbooks of all kinds that are no forms: none is taken for one, each is refused with one reason. */
class OtherWorkbooksTest {
    private static final int WORKBOOKS = "long".equals(System.getProperty("ziping.fuzz")) ? 1_000 : 100;
    private static final Set<String> REASONS = Set.of("not-a-form", "other-document");

    private final Ziping ziping = TestOffice.open();

    @Test
    void noneIsTakenForAForm() {
        List<String> faults = new ArrayList<>();
        for (long seed = 0; seed < WORKBOOKS; seed++) {
            OtherWorkbooks.Made made = OtherWorkbooks.of(seed);
            String what = "seed " + seed + " [" + made.shape() + "] ";
            try {
                for (Reading reading : ziping.read(made.xlsx(), "seed-" + seed + ".xlsx")) {
                    faults.add(what + "read as " + reading.evaluation());
                }
            } catch (UnreadableException e) {
                List<Finding> findings = e.findings();
                if (findings.size() != 1 || !REASONS.contains(findings.get(0).rule())) {
                    faults.add(what + findings);
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}
