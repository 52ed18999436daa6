package io.github.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholderNameTest {
    @ParameterizedTest
    @CsvSource({
        "指标1：, true",
        "指标十二, true",
        "'指 标 3', true",
        "……, true",
        "—, true",
        "指标, true",
        "故障处置率, false",
        "指标1：故障处置率, false",
        "指标体系完善度, false",
        "3, false"
    })
    void aNameThatMeansNothingIsAPlaceholder(String name, boolean placeholder) {
        assertThat(PlaceholderName.matches(name)).isEqualTo(placeholder);
    }
}
