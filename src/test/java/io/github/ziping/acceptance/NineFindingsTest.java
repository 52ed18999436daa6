package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.check.Checker;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.ExpectedFindings;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The nine forms have just the faults that a person found in them, in whatever shape they come. */
class NineFindingsTest {
    private final Ziping ziping = TestOffice.open();

    @Test
    void fromJson() throws Exception {
        assertThat(ExpectedFindings.found(ziping, ziping.read(NineForms.JSON)))
                .containsExactlyInAnyOrderElementsOf(ExpectedFindings.all());
    }

    @Test
    void fromDepartmentWorkbooks() throws Exception {
        List<Reading> readings = new ArrayList<>();
        for (SelfEvaluation form : NineForms.all()) {
            readings.addAll(ziping.read(ziping.departmentWorkbook(form), "填报表.xlsx"));
        }

        assertThat(ExpectedFindings.found(ziping, readings))
                .containsExactlyInAnyOrderElementsOf(ExpectedFindings.all());
    }

    @Test
    void fromOfficialForms() throws Exception {
        List<Reading> readings = new ArrayList<>();
        for (SelfEvaluation form : NineForms.all()) {
            readings.addAll(ziping.read(ziping.fill(form), "自评表.xlsx"));
        }

        assertThat(ExpectedFindings.found(ziping, readings))
                .containsExactlyInAnyOrderElementsOf(ExpectedFindings.all());
    }

    @Test
    void aboutAllOfThemBesideEachOtherThereIsNothingToSay() {
        List<Reading> forms = new ArrayList<>();
        for (SelfEvaluation form : NineForms.all()) {
            forms.add(Reading.of(form, "forms.json"));
        }

        assertThat(new Checker(ziping.profile()).checkTogether(forms, null).all())
                .isEmpty();
    }
}
