package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.check.Checker;
import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.testing.Faulty;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.ValidForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults planted in right forms: each is found, and at the right value. */
class PlantedFaultsTest {
    private static final int FAULTS = 60;
    private static final int TRIES = 3_000;

    private final Checker checker = new Checker(TestOffice.open().profile());

    static Set<String> rules() {
        return Faulty.planters().keySet();
    }

    @Test
    void everyRuleAboutOneFormHasItsFaults() {
        assertThat(rules())
                .containsExactlyInAnyOrderElementsOf(
                        Rules.FORM.stream().map(rule -> rule.rule().id()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isFound(String rule) {
        List<String> missed = new ArrayList<>();
        int planted = 0;
        for (int seed = 0; seed < TRIES && planted < FAULTS; seed++) {
            Faulty.Planted fault = Faulty.planters().get(rule).plant(ValidForms.of(seed), new Random(seed));
            if (fault == null) {
                continue;
            }
            planted++;
            List<String> found = new ArrayList<>();
            for (Finding each : checker.check(Reading.of(fault.form(), "form"))) {
                found.add(each.rule() + " " + each.field());
            }
            if (!found.contains(rule + " " + fault.field())) {
                missed.add("seed " + seed + ": " + fault.field() + " among " + found);
            }
        }
        assertThat(missed).isEmpty();
        assertThat(planted).isEqualTo(FAULTS);
    }
}
