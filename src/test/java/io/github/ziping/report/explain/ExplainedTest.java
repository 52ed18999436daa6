package io.github.ziping.report.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ziping.Ziping;
import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainedTest {
    static List<Rule> rules() {
        return Rules.all();
    }

    @Test
    void theListIsInGroupsAndColumns() {
        List<String> lines = Ziping.explain(null).lines().toList();
        assertThat(lines).hasSize(56 + 3 + 2 + 2).contains("", "读取", "单表", "跨表", "查看一条规则：ziping explain RULE");
        assertThat(lines.get(1)).isEqualTo("  unreadable-file         错误  文件无法读取");
        assertThat(lines).contains("  total-score             错误  总分与各项得分之和不符", "  low-execution           警告  执行率偏低");
        assertThat(lines.indexOf("单表")).isGreaterThan(lines.indexOf("读取") + 5);
    }

    @Test
    void aPageIsPlainText() {
        assertThat(Ziping.explain("total-weight").lines())
                .startsWith("填写的分值合计与各分值之和不符", "total-weight · 错误", "", "【查什么】")
                .containsSubsequence("【反例】", "各分值之和是 100：", "  栏目      内容", "  分值合计  99", "", "【正例】");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noMarkOfMarkdownIsLeft(Rule rule) {
        assertThat(Ziping.explain(rule.id()))
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
                .isThrownBy(() -> Ziping.explain(asked))
                .withMessageStartingWith("没有规则“" + asked + "”；最接近的是 " + nearest)
                .withMessageEndingWith("；全部规则见 ziping explain");
    }

    @Test
    void whatIsNearNothingIsToldWithout() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ziping.explain("执行率偏低了怎么办"))
                .withMessage("没有规则“执行率偏低了怎么办”；全部规则见 ziping explain");
    }

    /** Each mark of a page has a figure, and each figure a page. */
    @Test
    void everyMarkIsFilledAndEveryFigureUsed() throws Exception {
        OfficeFigures figures =
                new OfficeFigures(Ziping.office(Ziping.DEFAULT_OFFICE).profile());
        Set<String> used = new TreeSet<>();
        for (Rule rule : Rules.all()) {
            Matcher mark = Pattern.compile("\\{\\{(.*?)}}")
                    .matcher(RulePage.of(rule.id()).text());
            while (mark.find()) {
                used.add(mark.group(1));
            }
            assertThat(Ziping.explain(rule.id())).doesNotContain("{{", "}}");
        }
        assertThat(used).isEqualTo(new TreeSet<>(figures.names()));
    }

    /** The pages state the numbers of the office that is asked, its levels, and what it has switched off. */
    @Test
    void anOfficesOwnNumbers(@TempDir Path folder) throws Exception {
        String yaml = Files.readString(Path.of("templates/shanghai-2024/profile.yaml"))
                .replace("executionWeight: 10", "executionWeight: 20")
                .replace("{name: 良, from: 80}", "{name: 良, from: 75}")
                .replace("rateRounding: cut", "rateRounding: half-up");
        Files.writeString(folder.resolve("profile.yaml"), yaml);
        Files.writeString(folder.resolve("checks.yaml"), """
                lowExecution: 85
                overFulfilled: 150
                heavyIndicator: 30
                bands:
                  - {from: 80, words: [达成指标]}
                  - {from: 50, words: [部分达成指标并具有一定效果]}
                  - {from: 0, words: [未达成指标且效果较差]}
                levels: {low-execution: error}
                off: {name-variant: 单位名称由系统统一生成}
                """);
        Ziping office = Ziping.office(folder.toString());

        assertThat(office.page("low-execution"))
                .startsWith("执行率偏低\nlow-execution · 错误（通用的是警告）\n")
                .contains("执行率低于 85%（lowExecution）", "【反例】\n（例子按通用的数写；本办公室的数见【查什么】。）\n");
        assertThat(office.page("over-fulfilled")).contains("达到指标值的 150%（");
        assertThat(office.page("heavy-indicator")).contains("超过 30 分（heavyIndicator），正好 30 分不报");
        assertThat(office.page("execution-weight")).contains("不是规定的 20 分");
        assertThat(office.page("grade")).contains("90 分以上优、75 良、60 中，以下差，下限都含在内");
        assertThat(office.page("execution-rate")).contains("本办公室的表四舍五入到两位小数（");
        assertThat(office.page("band"))
                .contains("达成指标 80%–100%（含 80），部分达成指标并具有一定效果 50%–80%（含 50、不含 80），未达成指标且效果较差 50% 以下");
        assertThat(office.page("name-variant")).contains("name-variant · 不查（单位名称由系统统一生成）");
        assertThat(office.rules().lines())
                .contains("  low-execution           错误  执行率偏低", "  name-variant            不查  单位名称前后写法不同");
        assertThat(office.page("total-weight")).doesNotContain("例子按通用的数写").isEqualTo(Ziping.explain("total-weight"));
    }
}
