package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ziping.Ziping;
import io.github.ziping.check.Checker;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The nine forms have just the faults that a person found in them, in whatever shape they come. */
class NineFindingsTest {
    private static final Path EXPECTED = Path.of("src/test/resources/forms/expected-findings.json");

    private final Ziping ziping = TestOffice.open();

    @Test
    void fromJson() throws Exception {
        assertThat(found(ziping.read(NineForms.JSON))).containsExactlyInAnyOrderElementsOf(expected());
    }

    @Test
    void fromDepartmentWorkbooks() throws Exception {
        List<Reading> readings = new ArrayList<>();
        for (SelfEvaluation form : NineForms.all()) {
            readings.addAll(ziping.read(ziping.departmentWorkbook(form), "填报表.xlsx"));
        }

        assertThat(found(readings)).containsExactlyInAnyOrderElementsOf(expected());
    }

    @Test
    void fromOfficialForms() throws Exception {
        List<Reading> readings = new ArrayList<>();
        for (SelfEvaluation form : NineForms.all()) {
            readings.addAll(ziping.read(ziping.fill(form), "自评表.xlsx"));
        }

        assertThat(found(readings)).containsExactlyInAnyOrderElementsOf(expected());
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

    private List<String> found(List<Reading> readings) {
        List<String> found = new ArrayList<>();
        for (Reading reading : readings) {
            for (Finding finding : ziping.check(reading)) {
                found.add(finding.project() + " " + finding.rule() + " "
                        + finding.severity().id() + " " + finding.field());
            }
        }
        return found;
    }

    private static List<String> expected() throws IOException {
        List<String> expected = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(EXPECTED))) {
            Map<String, String> members = new HashMap<>();
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    members.put(json.currentName(), json.getText());
                } else if (token == JsonToken.END_OBJECT && members.containsKey("rule")) {
                    expected.add(members.get("project") + " " + members.get("rule") + " " + members.get("severity")
                            + " " + members.get("field"));
                    members.clear();
                }
            }
        }
        return expected;
    }
}
