package io.github.ziping.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
    @ParameterizedTest
    @CsvSource({"grade, false", "weights-not-100, false", "acme/contract-number, true", "a1/b2-c3, true"})
    void anIdIsLowerCaseWordsPerhapsWithAPrefix(String id, boolean prefix) {
        assertThat(new Rule(id, "标题", Severity.INFO, null)).hasToString(id);
        assertThat(Rule.hasPrefix(id)).isEqualTo(prefix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Grade", "total_weight", "-grade", "grade-", "a--b", "/grade", "acme/", "a/b/c", "总分"})
    void otherIdsAreRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rule(id, "标题", Severity.INFO, null))
                .withMessageContaining("“" + id + "”");
    }

    @Test
    void aTitleIsNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rule("acme/some", " ", Severity.INFO, null))
                .withMessageContaining("acme/some");
    }
}
