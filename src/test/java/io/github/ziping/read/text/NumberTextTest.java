package io.github.ziping.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "1,430.80 | 1430.80",
                "1,234,567 | 1234567",
                "１，２３４．５０ | 1234.50",
                " 95 | 95",
                "-0.29 | -0.29",
                "−5 | -5",
                "+5 | 5",
                "007 | 007"
            })
    void plainNumbersKeepTheirDigits(String written, String digits) {
        assertThat(NumberText.digits(written)).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "12,5",
                "1,2345",
                ",123",
                "1234,567",
                "1.",
                ".5",
                "1.2.3",
                "5个",
                "1E5",
                "一",
                "1,,000"
            })
    void anythingElseIsNoNumber(String written) {
        assertThat(NumberText.digits(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"100分,100", "12.5万元,12.5", "3 元,3", "7,7"})
    void aUnitMayFollowAnAmount(String written, String number) {
        assertThat(NumberText.number(written)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "—", "——", "/", "－", "–", " - "})
    void dashes(String written) {
        assertThat(NumberText.isDash(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "无", "-----------"})
    void noDashes(String written) {
        assertThat(NumberText.isDash(written)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 200, 100_000})
    void endlessDigitsAreNoNumber(int length) {
        assertThat(NumberText.digits("9".repeat(length))).isNull();
        assertThat(NumberText.number("9".repeat(length))).isNull();
        assertThat(NumberText.percent("9".repeat(length))).isNull();
    }
}
