package io.github.ziping.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.finding.UnreadableException;
import io.github.ziping.testing.Refusals;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonFormsRefusalsTest {
    private static final String DOCUMENT = "forms.json";

    static Stream<Refusals.Case> cases() {
        return Refusals.cases(DOCUMENT, "forms-refusals.txt");
    }

    @Test
    void theFormsAreRightBeforeTheyAreSpoilt() throws UnreadableException {
        byte[] json = Refusals.document(DOCUMENT).getBytes(StandardCharsets.UTF_8);
        assertThat(JsonForms.read(json, DOCUMENT)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void spoiltFormsAreRefusedWordForWord(Refusals.Case spoilt) {
        byte[] json = spoilt.document().getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> JsonForms.read(json, DOCUMENT))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.findings())
                                .singleElement()
                                .satisfies(
                                        finding -> assertThat(finding.message()).isEqualTo(spoilt.refusal())));
    }
}
