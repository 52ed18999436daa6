package io.github.ziping.report.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ziping.report.explain.RulePage.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePageTest {
    private static final String PAGE = """
            # 总分有误

            `some-rule` · 错误

            ## 查什么
            总分。

            ## 为什么
            要紧。

            ## 依据
            算术。

            ## 反例
            一句话：

            | 栏目 | 内容 |
            |---|---|
            | 总分 |  |

            ## 正例
            没有表。

            ## 怎么改
            改。
            再看一遍。
            """;

    @Test
    void aPageIsTakenApart() {
        RulePage page = RulePage.parse("some-rule", PAGE);
        assertThat(page.id()).isEqualTo("some-rule");
        assertThat(page.title()).isEqualTo("总分有误");
        assertThat(page.level()).isEqualTo("错误");
        assertThat(page.text()).isEqualTo(PAGE);
        assertThat(page.parts()).containsOnlyKeys(Part.LOOKS_FOR, Part.WHY, Part.BASIS, Part.BAD, Part.GOOD, Part.MEND);
        assertThat(page.part(Part.MEND)).isEqualTo("改。\n再看一遍。");
        assertThat(PageBlock.of(page.part(Part.BAD)))
                .containsExactly(
                        new PageBlock.Text("一句话："),
                        new PageBlock.Table(List.of("栏目", "内容"), List.of(List.of("总分", ""))));
    }

    @ParameterizedTest
    @CsvSource({
        "'# 总分有误', '## 总分有误'",
        "'`some-rule` · 错误', 'some-rule'",
        "'## 查什么', '## 查谁'",
        "'## 为什么', ''",
        "'## 依据', '## 为什么'",
        "'算术。', ''",
        "'改。', '## 又改'",
        "'## 怎么改', '### 怎么改'"
    })
    void aPageThatLacksAPartIsRefused(String there, String instead) {
        String broken = PAGE.replaceFirst(there, instead);
        assertThat(broken).isNotEqualTo(PAGE);
        assertThatIllegalStateException()
                .isThrownBy(() -> RulePage.parse("some-rule", broken))
                .withMessageStartingWith("rules/some-rule.md: ");
    }

    @Test
    void aPageMaySayWhatItsRuleLeavesAlone() {
        RulePage page = RulePage.parse("some-rule", PAGE.replace("## 怎么改", "## 不报\n没有填总分的。\n\n## 怎么改"));
        assertThat(page.part(Part.LEAVES_ALONE)).isEqualTo("没有填总分的。");
        assertThat(page.part(Part.MEND)).isEqualTo("改。\n再看一遍。");
    }

    @Test
    void aPageThatIsNotThereIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RulePage.of("no-rule"))
                .withMessageContaining("rules/no-rule.md");
    }

    @ParameterizedTest
    @CsvSource({
        "'| a | b |'",
        "'| a | b |;| 1 | 2 |'",
        "'| a | b |;|---|---|;| 1 |'",
        "'| a | b |;|---|---|;| 1 | 2'",
        "'|'"
    })
    void aTableThatIsNoneIsRefused(String lines) {
        assertThatIllegalStateException().isThrownBy(() -> PageBlock.of(lines.replace(';', '\n')));
    }
}
