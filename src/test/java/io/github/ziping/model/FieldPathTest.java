package io.github.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FieldPathTest {
    /** One of each place, as a form prints them. */
    private static final List<FieldPath> PRINTED = List.of(
            FieldPath.of(Field.TITLE),
            FieldPath.of(Field.UNIT),
            FieldPath.of(Field.FUNDS_UNIT),
            FieldPath.total(Field.LABEL),
            FieldPath.total(Field.EXECUTED),
            FieldPath.line(0, Field.LABEL),
            FieldPath.line(0, Field.FUND_SCORE),
            FieldPath.line(1, Field.INITIAL_BUDGET),
            FieldPath.line(11, Field.LABEL),
            FieldPath.of(Field.EXPECTED_GOAL),
            FieldPath.of(Field.INDICATORS),
            FieldPath.indicator(0, Field.LEVEL1),
            FieldPath.indicator(0, Field.DEVIATION),
            FieldPath.indicator(2, Field.SCORE),
            FieldPath.indicator(10, Field.LEVEL1),
            FieldPath.of(Field.TOTAL_WEIGHT),
            FieldPath.of(Field.GRADE));

    @Test
    void aPathIsSpeltAsInTheJson() {
        assertThat(PRINTED)
                .extracting(FieldPath::toString)
                .containsExactly(
                        "title",
                        "unit",
                        "funds.unit",
                        "funds.total.label",
                        "funds.total.executed",
                        "funds.sources[0].label",
                        "funds.sources[0].score",
                        "funds.sources[1].initialBudget",
                        "funds.sources[11].label",
                        "expectedGoal",
                        "indicators",
                        "indicators[0].level1",
                        "indicators[0].deviation",
                        "indicators[2].score",
                        "indicators[10].level1",
                        "totalWeight",
                        "grade");
    }

    @Test
    void pathsComeInTheOrderOfTheForm() {
        List<FieldPath> paths = new ArrayList<>(PRINTED);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(paths, new Random(seed));
            Collections.sort(paths);
            assertThat(paths).isEqualTo(PRINTED);
        }
    }

    @Test
    void pathsOfOneFieldAndItemAreEqual() {
        for (FieldPath one : PRINTED) {
            for (FieldPath other : PRINTED) {
                FieldPath copy = new FieldPath(other.field(), other.item());
                assertThat(one.equals(copy)).isEqualTo(one.toString().equals(copy.toString()));
                assertThat(one.compareTo(copy) == 0).isEqualTo(one.equals(copy));
                assertThat(one.hashCode() == copy.hashCode()).isEqualTo(one.equals(copy));
            }
        }
    }

    @Test
    void anItemIsWhereAFormHasSeveral() {
        assertThatThrownBy(() -> FieldPath.indicator(-1, Field.SCORE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FieldPath.of(Field.SCORE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FieldPath.of(Field.EXECUTED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FieldPath(Field.TITLE, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FieldPath.total(Field.SCORE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FieldPath.indicator(0, Field.FUND_SCORE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("FUND_SCORE belongs to FUND_LINE, not to INDICATOR");
    }
}
