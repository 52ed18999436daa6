package io.github.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "自评表, 6",
        "≥95(%), 6",
        "（万元）, 8",
        "ｶﾅ, 2",
        "１００, 6",
        "㎡, 2",
        "𠮷, 2",
        "e\u0301, 1",
        "a\u200bb, 2",
        "“无”, 4"
    })
    void anIdeographTakesTwoColumns(String text, int width) {
        assertThat(Columns.width(text)).isEqualTo(width);
    }

    @Test
    void textsArePadded() {
        assertThat(Columns.padRight("错误", 6)).isEqualTo("错误  ");
        assertThat(Columns.padLeft("9.5", 6)).isEqualTo("   9.5");
        assertThat(Columns.padRight("不够宽", 4)).isEqualTo("不够宽");
    }

    @Test
    void cellsBeginBelowEachOther() {
        assertThat(Columns.align(List.of(List.of("栏目", "内容", ""), List.of("a", "b", "c"), List.of("总分", "", ""))))
                .containsExactly("栏目  内容", "a     b     c", "总分");
        assertThat(Columns.align(List.of())).isEmpty();
    }
}
