package io.github.ziping.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.FoldedText;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "项目名称 | 项目名称 | null",
                "＊项 目　名\u00a0称： | 项目名称 | null",
                "执行率（％） | 执行率 | %",
                "项目资金 (万元)： | 项目资金 | 万元",
                "项目资金：（万元） | 项目资金 | 万元",
                "全年（调整）预算数 | 全年(调整)预算数 | null",
                "产出指标((50)分) | 产出指标 | (50)分",
                "(万元) | (万元) | null",
                "数) | 数) | null"
            })
    void splitsWordAndBracket(String written, String word, String bracket) {
        HeaderText text = HeaderText.of(written);

        assertThat(text.word()).isEqualTo(word);
        assertThat(text.bracket()).isEqualTo(bracket);
    }

    /** The short cut must not differ from the real thing. */
    @Test
    void foldsEveryCharacterAsNfkcDoes() {
        for (char c = ' '; c < '\ud800'; c++) {
            String folded = FoldedText.of("甲" + c + "乙");
            String normal = Normalizer.normalize("甲" + c + "乙", Normalizer.Form.NFKC);
            if (!FoldedText.isBlank(String.valueOf(c)) && !normal.contains(" ")) {
                assertThat(folded).as("U+%04X", (int) c).isEqualTo(normal);
            }
        }
    }
}
