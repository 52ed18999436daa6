package io.github.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelfEvaluationTest {
    private static SelfEvaluation withWeights(String execution, String... indicators) {
        FundLine total = new FundLine("年度资金总额", null, null, null, new BigDecimal(execution), null, null);
        List<Indicator> rows = new ArrayList<>();
        for (String weight : indicators) {
            rows.add(new Indicator("产出指标", "数量指标", "次数", null, null, new BigDecimal(weight), null, null));
        }
        return new SelfEvaluation(
                null, 2024, "甲", null, null, new Funds("万元", total, List.of()), null, null, rows, null, null, null);
    }

    @Test
    void equalNumbersAreEqualHoweverTheyAreWritten() {
        assertThat(withWeights("10", "90")).isEqualTo(withWeights("10.000", "90.0"));
        assertThat(Decimals.canonical(new BigDecimal("1E+3"))).isEqualTo(new BigDecimal("1000.00"));
        assertThat(Decimals.canonical(new BigDecimal("9.1230"))).isEqualTo(new BigDecimal("9.123"));
        assertThat(Decimals.canonical(null)).isNull();
    }

    @Test
    void aSpreadsheetHolds15Digits() {
        assertThat(Decimals.fitsSpreadsheet(new BigDecimal("123456789012345"))).isTrue();
        assertThat(Decimals.fitsSpreadsheet(new BigDecimal("1234567890123456"))).isFalse();
        assertThat(Decimals.fitsSpreadsheet(new BigDecimal("0.00"))).isTrue();
        assertThat(Decimals.fitsSpreadsheet(new BigDecimal("1E+999999999"))).isFalse();
    }

    @Test
    void blankTextsSayNothingAndOthersStayAsWritten() {
        Indicator indicator = new Indicator(" ", "\n", " 名称 ", null, null, null, null, "");
        assertThat(indicator.level1()).isNull();
        assertThat(indicator.level2()).isNull();
        assertThat(indicator.level3()).isEqualTo(" 名称 ");
        assertThat(indicator.deviation()).isNull();
    }
}
