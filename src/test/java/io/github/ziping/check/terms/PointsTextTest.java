package io.github.ziping.check.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.Operator;
import io.github.ziping.profile.Scoring;
import io.github.ziping.testing.TestOffice;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The arithmetic of points names each of its numbers. */
class PointsTextTest {
    private final Scoring scoring = TestOffice.open().profile().scoring();

    private String text(Operator operator, String target, String actual, String weight) {
        Attainment attainment =
                new Attainment(operator, new BigDecimal(target), new BigDecimal(actual), operator == Operator.AT_MOST);
        return PointsText.of(attainment, new BigDecimal(weight), scoring);
    }

    @Test
    void moreIsBetter() {
        assertThat(text(Operator.AT_LEAST, "95.00", "90", "10"))
                .isEqualTo("实际完成值 90 ÷ 指标值 95 × 分值 10 = 9.4736…，得 9.47 分");
    }

    @Test
    void lessIsBetterByEitherFormula() {
        assertThat(text(Operator.AT_MOST, "4", "5", "6"))
                .isEqualTo("指标值 4 ÷ 实际完成值 5 × 分值 6 = 4.8，得 4.80 分；或 "
                        + "分值 6 ×（1 −（实际完成值 5 − 指标值 4）÷ 指标值 4） = 4.5，得 4.50 分");
    }

    @Test
    void fromTwiceTheLimitOnTheSecondFormulaGivesNothing() {
        assertThat(text(Operator.AT_MOST, "4", "9", "6")).isEqualTo("指标值 4 ÷ 实际完成值 9 × 分值 6 = 2.6666…，得 2.67 分");
    }

    @Test
    void nothingIsDividedBy0() {
        assertThat(text(Operator.AT_MOST, "0", "1", "6")).isEmpty();
    }
}
