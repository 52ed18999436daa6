package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.read.JsonForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.madeup.Drawn;
import io.github.ziping.testing.madeup.Judged;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms as other offices published them, names replaced: each value as a careful person reads it, and none besides. */
class FieldFormsTest {
    private static final Path FOLDER = Path.of("src/test/resources/field");

    private final Ziping ziping = TestOffice.open();

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "05", "06", "09", "10", "17", "17-no-value", "18"})
    void isReadAsAPersonReadsIt(String name) throws Exception {
        List<Drawn.Form> expected = new ArrayList<>();
        for (SelfEvaluation form : expected(name)) {
            expected.add(Judged.stated(form));
        }

        List<Reading> readings = ziping.read(FOLDER.resolve(name + ".xlsx"));

        Judged judged = Judged.of(expected, readings, List.of());
        assertThat(judged.wrong()).isEmpty();
        assertThat(judged.silent()).isEmpty();
        assertThat(judged.right()).isGreaterThan(35);
    }

    /** The forms of the file, without the remarks for people that stand behind them. */
    private static List<SelfEvaluation> expected(String name) throws Exception {
        String json = Files.readString(FOLDER.resolve(name + ".json"));
        String forms = json.substring(0, json.indexOf("\"findings\""));
        String document = forms.substring(0, forms.lastIndexOf(',')) + "}";
        return JsonForms.read(document.getBytes(StandardCharsets.UTF_8), name).stream()
                .map(Reading::evaluation)
                .toList();
    }
}
