package io.github.ziping.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fifteen faults that a person found in the nine forms. */
public final class ExpectedFindings {
    private static final Path EXPECTED = Path.of("src/test/resources/forms/expected-findings.json");

    private ExpectedFindings() {}

    /** What is found in forms, as {@link #all} spells it. */
    public static List<String> found(Ziping ziping, List<Reading> readings) {
        List<String> found = new ArrayList<>();
        for (Reading reading : readings) {
            for (Finding finding : ziping.check(reading)) {
                found.add(finding.project() + " " + finding.rule() + " "
                        + finding.severity().id() + " " + finding.field());
            }
        }
        return found;
    }

    /** Project, rule, level and field of each. */
    public static List<String> all() throws IOException {
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
