package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.check.Checker;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.ValidForms;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form that is right gives no error and no warning: a false alarm costs trust. */
@Tag("slow")
class ValidFormsTest {
    private static final int FORMS = 3_000;

    private final Ziping ziping = TestOffice.open();

    @Test
    void threeThousandRightFormsAreFoundRight() {
        Checker checker = new Checker(ziping.profile());
        List<String> alarms = new ArrayList<>();
        for (int seed = 0; seed < FORMS; seed++) {
            SelfEvaluation form = ValidForms.of(seed);
            for (Finding found : checker.check(Reading.of(form, "form"))) {
                if (found.severity() != Severity.INFO) {
                    alarms.add("seed " + seed + " " + found.rule() + " " + found.field() + " " + found.message());
                }
            }
        }
        assertThat(alarms).isEmpty();
    }

    @Test
    void neitherAsWorkbooks() throws Exception {
        List<String> alarms = new ArrayList<>();
        for (int seed = 0; seed < 100; seed++) {
            SelfEvaluation form = ValidForms.of(seed);
            for (byte[] workbook : List.of(ziping.fill(form), ziping.departmentWorkbook(form))) {
                for (Reading reading : ziping.read(workbook, "seed " + seed)) {
                    for (Finding finding : ziping.check(reading)) {
                        if (finding.severity() != Severity.INFO) {
                            alarms.add(finding.toString());
                        }
                    }
                }
            }
        }
        assertThat(alarms).isEmpty();
    }
}
