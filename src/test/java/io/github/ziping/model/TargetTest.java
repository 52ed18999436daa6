package io.github.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "≥95.00(%)|AT_LEAST|95.00|%",
                "=1.00(次/月)|EQUAL_TO|1.00|次/月",
                "≤4.00(小时)|AT_MOST|4.00|小时",
                "<5(件)|LESS_THAN|5|件",
                ">=90%|AT_LEAST|90|%",
                "＝100％|EQUAL_TO|100|%",
                "≥50个|AT_LEAST|50|个",
                "不低于95%|AT_LEAST|95|%",
                "95%以上|AT_LEAST|95|%",
                "3天以内|AT_MOST|3|天",
                "≧ 80 (%)|AT_LEAST|80|%",
                "⩽2（起）|AT_MOST|2|起",
                "100|null|100|null",
                "1,430.80|null|1430.80|null",
                "１００|null|100|null",
                "≥100㎡|AT_LEAST|100|㎡",
                "≤-0.50(%)|AT_MOST|-0.50|%",
                "大于等于 60 分|AT_LEAST|60|分",
            })
    void quantitiesAreReadBesideTheirText(String text, String operator, BigDecimal value, String unit) {
        Target target = Target.of(text);
        assertThat(target.text()).isEqualTo(text);
        assertThat(target.operator()).isEqualTo(operator == null ? null : Operator.valueOf(operator));
        assertThat(target.value()).isEqualTo(value);
        assertThat(target.unit()).isEqualTo(unit);
        assertThat(target.isQuantitative()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"稳定", "清晰、便利", "分3批完成", "2024年底前完成", "1:2", "3-5个", "=SUM(A1)", "≥", "100.", "1.2.3", "第3季度"})
    void wordsAreNoQuantities(String text) {
        Target target = Target.of(text);
        assertThat(target.text()).isEqualTo(text);
        assertThat(target.isQuantitative()).isFalse();
        assertThat(target.operator()).isNull();
        assertThat(target.unit()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"≥95.00(%)|true", "=100(%)|true", "100|true", "≥95%|false", "稳定|false", "＝100(%)|false"})
    void canonicalIsHowTheNineFormsSpellIt(String text, boolean canonical) {
        assertThat(Target.of(text).isCanonical()).isEqualTo(canonical);
    }

    @Test
    void anActualValueHasNoOperator() {
        assertThat(Actual.of("5315611.00(笔)").value()).isEqualTo(new BigDecimal("5315611.00"));
        assertThat(Actual.of("-0.29(%)").unit()).isEqualTo("%");
        assertThat(Actual.of("≥95%").isQuantitative()).isFalse();
        assertThat(Actual.of("达成指标").isQuantitative()).isFalse();
    }

    @Test
    void aMissingTargetIsNull() {
        assertThat(Target.ofNullable(" ")).isNull();
        assertThatThrownBy(() -> Target.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
