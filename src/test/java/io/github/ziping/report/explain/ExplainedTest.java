package io.github.ziping.report.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainedTest {
    static List<Rule> rules() {
        return Rules.all();
    }

    @Test
    void theListIsInGroupsAndColumns() {
        List<String> lines = Explained.of(null).lines().toList();
        assertThat(lines).hasSize(56 + 3 + 2 + 2).contains("", "读取", "单表", "跨表", "查看一条规则：ziping explain RULE");
        assertThat(lines.get(1)).isEqualTo("  unreadable-file         错误  文件无法读取");
        assertThat(lines).contains("  total-score             错误  总分与各项得分之和不符", "  low-execution           警告  执行率偏低");
        assertThat(lines.indexOf("单表")).isGreaterThan(lines.indexOf("读取") + 5);
    }

    @Test
    void aPageIsPlainText() {
        assertThat(Explained.of("total-weight").lines())
                .startsWith("填写的分值合计与各分值之和不符", "total-weight · 错误", "", "【查什么】")
                .containsSubsequence("【反例】", "各分值之和是 100：", "  栏目      内容", "  分值合计  99", "", "【正例】");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noMarkOfMarkdownIsLeft(Rule rule) {
        assertThat(Explained.of(rule.id()))
                .doesNotContain("`", "**", "|", "## ", "---")
                .endsWith("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "weight-not-100, weights-not-100",
        "WEIGHTS-NOT-100, weights-not-100",
        "grades, grade",
        "scores, score-above-weight、execution-score、total-score、unmet-full-score",
        "reason, 'reason-missing、reason-without-measure'",
        "over, 'passed-over、over-budget、over-fulfilled'"
    })
    void anUnknownRuleIsToldWithTheNearest(String asked, String nearest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Explained.of(asked))
                .withMessageStartingWith("没有规则“" + asked + "”；最接近的是 " + nearest)
                .withMessageEndingWith("；全部规则见 ziping explain");
    }

    @Test
    void whatIsNearNothingIsToldWithout() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Explained.of("执行率偏低了怎么办"))
                .withMessage("没有规则“执行率偏低了怎么办”；全部规则见 ziping explain");
    }
}
