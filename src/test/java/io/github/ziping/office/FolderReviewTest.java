package io.github.ziping.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An office's folder is checked as a whole: what contradicts something else is refused or warned of, with its line. */
class FolderReviewTest {
    private static final Path SHANGHAI = Path.of("templates/shanghai-2024");
    private static final String RESULTS = "results: [达成指标, 部分达成指标并具有一定效果, 未达成指标且效果较差]";

    @TempDir
    Path folder;

    private Path profile() {
        return folder.resolve("profile.yaml");
    }

    /** The office of Shanghai with one text in its profile changed. */
    private void change(String old, String changed) throws IOException {
        String yaml = Files.readString(SHANGHAI.resolve("profile.yaml"));
        assertThat(yaml).contains(old);
        Files.writeString(profile(), yaml.replace(old, changed));
    }

    private List<String> warnings() throws OfficeException {
        return OfficeSession.open(folder.toString()).warnings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shanghai-2024", "mof-2020"})
    void theBuiltInOfficesAreWhole(String office) throws Exception {
        for (String file : List.of("profile.yaml", "form.xlsx")) {
            Files.copy(Path.of("templates", office, file), folder.resolve(file));
        }
        OfficeSession session = OfficeSession.open(folder.toString());
        assertThat(session.warnings()).isEmpty();
        assertThat(session.formWarnings()).isEmpty();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        RESULTS,
                        "results: [圆满完成, 部分达成指标并具有一定效果, 未达成指标且效果较差]",
                        "圆满完成",
                        "targets.results[0]：完成情况“圆满完成”不在 check.bands 的任何一档里，选了它的指标没法判断得分；请在 bands 的一档的 words 里加上它"),
                Arguments.of(
                        "# 表头用语",
                        "check: {bands: [{from: 80, words: [达成指标]}, {from: 60, words: []}, {from: 0, words: [部分达成指标并具有一定效果, 未达成指标且效果较差]}]}\n# 表头用语",
                        "check: {bands",
                        "check.bands[1].words：从 60% 起的一档没有用语，没有完成情况会落在这一档；请写上用语或删去这一档"),
                Arguments.of(
                        "# 表头用语",
                        "check:\n  bands:\n    - {from: 80, words: [达成指标, 完成]}\n    - {from: 0, words: [部分达成指标并具有一定效果, 完成, 未达成指标且效果较差]}\n# 表头用语",
                        "- {from: 0, words: [部分",
                        "check.bands[1].words[1]：“完成”在从 80% 起的一档里也有，同一句话有两个得分区间；请只留一处"),
                Arguments.of(
                        "executionWeight: 10",
                        "executionWeight: 100",
                        "executionWeight: 100",
                        "scoring.executionWeight：执行率的分值 100 不小于总分值 100，指标没有分可分；请改小，或改大 scoring.totalWeight"),
                Arguments.of(
                        "totalWeight: 100",
                        "totalWeight: 80",
                        "{name: 优, from: 90}",
                        "scoring.grades[0].from：等级“优”从 90 分起，超过总分值 80，没有表能得到；请改小"),
                Arguments.of(
                        "{name: 良, from: 80}",
                        "{name: 优, from: 80}",
                        "{name: 优, from: 80}",
                        "scoring.grades[1].name：等级“优”与第 1 个重复；请改名或删去一个"),
                Arguments.of(
                        "{name: 效益指标, level2",
                        "{name: 产出指标(30分), level2",
                        "产出指标(30分)",
                        "levels[2].name：一级指标“产出指标(30分)”与第 2 个重复；请改名或删去一个"),
                Arguments.of(
                        "executed: [全年执行数, 执行数,",
                        "executed: [全年执行数, 预算数, 执行数,",
                        "executed: [全年",
                        "headers.executed[1]：“预算数”在 headers.annualBudget 里也有，同一张表里分不清是哪一栏；请只留一处"),
                Arguments.of(
                        "operators: [\"≥\", \"=\", ",
                        "operators: [\"≥\", \"约\", ",
                        "operators:",
                        "targets.operators[1]：“约”不是程序认识的符号；可用的是 ≥ > = ≤ <"),
                Arguments.of(
                        "qualitative: 定性",
                        "qualitative: \"=\"",
                        "qualitative:",
                        "targets.qualitative：“=”也在 operators 里，分不清是定量还是定性；请换一个词"),
                Arguments.of(
                        "text: \"{{project}}\"",
                        "text: \"{{projekt}}\"",
                        "{{projekt}}",
                        "form.rows[2].cells[1].text：标记“{{projekt}}”不认识；标记如 {{project}}、{{source.executed}}、{{indicator.score}}，见 docs/office-reference.md"),
                Arguments.of(
                        "# 表头用语",
                        "check: {leastBudget: 5, mostBudget: 5}\n# 表头用语",
                        "check: {leastBudget",
                        "check.leastBudget：leastBudget 5 不小于 mostBudget 5，所有预算数都会当作单位错误；请改正"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatCannotBeUsedIsRefused(String old, String changed, String where, String text) throws IOException {
        change(old, changed);
        assertThatThrownBy(this::warnings)
                .isInstanceOf(OfficeException.class)
                .hasMessage(profile() + " 第 " + lineOf(where) + " 行，" + text);
    }

    /** The line of the profile, from 1, in which a text first stands. */
    private long lineOf(String text) throws IOException {
        String yaml = Files.readString(profile());
        assertThat(yaml).contains(text);
        return yaml.substring(0, yaml.indexOf(text)).lines().count()
                + (yaml.charAt(yaml.indexOf(text) - 1) == '\n' ? 1 : 0);
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        "三、金额以{{funds.unit}}为单位",
                        "三、金额以元为单位",
                        "input.guide[2]：写的金额单位是“元”，而 amounts.unit 是“万元”；请改成一致，最好写 {{funds.unit}}，由程序填上"),
                Arguments.of(
                        "项目资金\\n（{{funds.unit}}）",
                        "项目资金\\n（元）",
                        "form.rows[4].cells[0].text：写的金额单位是“元”，而 amounts.unit 是“万元”；请改成一致，最好写 {{funds.unit}}，由程序填上"),
                Arguments.of(
                        "decimals: 2\n\n#",
                        "decimals: 0\n\n#",
                        "input.guide[2]：写的是金额保留 2 位小数，而 amounts.decimals 是 0；请改成一致"),
                Arguments.of("必须等于 100", "必须等于 90", "input.guide[5]：写的分值之和是 90，而 scoring.totalWeight 是 100；请改成一致"),
                Arguments.of("绩效自评表（2024年度）\ntitle", "绩效自评表（2023年度）\ntitle", "name：写的年度是 2023，而 year 是 2024；请改成一致"),
                Arguments.of(
                        "{level1: 产出指标, level2: 数量指标",
                        "{level1: 投入指标, level2: 数量指标",
                        "input.examples[0].level1：示例的一级指标“投入指标”不在 levels 里；请换成本办公室的一级指标"),
                Arguments.of(
                        "      level2: 时效指标",
                        "      level2: 进度指标",
                        "input.examples[1].level2：示例的二级指标“进度指标”不在 levels 的“产出指标”下；请换成其中的一个"),
                Arguments.of(
                        "      actual: 部分达成指标并具有一定效果",
                        "      actual: 基本完成",
                        "input.examples[1].actual：示例的完成情况“基本完成”不是本办公室的用语；请换成 targets.results 里的一句：达成指标、部分达成指标并具有一定效果、未达成指标且效果较差"),
                Arguments.of(
                        "      score: 5\n",
                        "      score: 6\n",
                        "input.examples[1].score：示例的得分 6 不在“部分达成指标并具有一定效果”的 60%–80% 区间内；请改正得分"),
                Arguments.of(
                        RESULTS,
                        "results: [部分达成指标并具有一定效果, 达成指标, 未达成指标且效果较差]",
                        "targets.results[1]：完成情况应从好到差排列，“达成指标”的档次比前一个高；请调整顺序"),
                Arguments.of(
                        RESULTS,
                        "results: [达成指标, 未达成指标且效果较差]",
                        "check.bands[1]：从 60% 起的一档（部分达成指标并具有一定效果等）在 targets.results 里一句也没有，填报表里选不到；请在 targets.results 里加上一句"),
                Arguments.of(
                        "{at: F, text: 分数, style: label}",
                        "{at: F, text: 配分, style: label}",
                        "form.rows[5].cells[4]：这一栏印的表头“配分”不在 headers.fundWeight 里，填好的表读不回来；请把“配分”加在 headers.fundWeight 的最前面"),
                Arguments.of(
                        "{at: F, text: 分数, style: label}",
                        "{at: F, text: 分值, style: label}",
                        "form.rows[5].cells[4]：这一栏印的表头是“分值”，而 headers.fundWeight 的第一个是“分数”，填报表和自评表叫法不同；请把“分值”移到最前面"),
                Arguments.of(
                        "executionWeight: 10",
                        "executionWeight: 60",
                        "check.heavyIndicator：单个指标的分值要超过 40 才提醒，而全部指标一共只有 40 分，永远不会提醒；请改小，确实不需要的写进 off"),
                Arguments.of(
                        "rateDecimals: 2",
                        "rateDecimals: 4",
                        "form.styles.number.format：数字格式“0.00”只印 2 位小数，而 scoring.rateDecimals 是 4；请改成一致"),
                Arguments.of(
                        "# 表头用语",
                        "check: {off: {grade: 不评等级}, levels: {grade: warning}}\n# 表头用语",
                        "check.levels.grade：这条规则在 off 里已经关掉，级别不起作用；请删去一处"));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void whatContradictsSomethingElseIsWarnedOf(String old, String changed, String text) throws Exception {
        change(old, changed);
        assertThat(warnings())
                .anySatisfy(warning ->
                        assertThat(warning).startsWith("注意：" + profile()).endsWith(text));
    }

    @Test
    void levelsWhosePointsCannotAddUp() throws Exception {
        String yaml = Files.readString(SHANGHAI.resolve("profile.yaml"))
                .replace("  - {name: 成本指标, level2: [经济成本指标, 社会成本指标, 生态环境成本指标]}\n", "")
                .replace("{name: 产出指标, level2", "{name: 产出指标(50分), level2")
                .replace("{name: 效益指标, level2", "{name: 效益指标(30分), level2")
                .replace("{name: 满意度指标, level2", "{name: 满意度指标(20分), level2");
        Files.writeString(profile(), yaml);
        assertThat(warnings())
                .containsExactly(
                        "注意：" + profile() + " 第 " + lineOf("- {name: 产出指标(50分)")
                                + " 行，levels：各一级指标名称里的分数合计 100，加上执行率的 10 是 110，不是 100；照这样填，合计总是不对，请改正分数或 scoring.executionWeight");
    }

    @Test
    void aFormThatIsOlderThanTheProfile() throws Exception {
        change("{at: E, text: 实际完成值, style: head}", "{at: E, text: 全年完成值, style: head}");
        Files.copy(SHANGHAI.resolve("form.xlsx"), folder.resolve("form.xlsx"));
        OfficeSession session = OfficeSession.open(folder.toString());
        assertThat(session.formWarnings())
                .containsExactly(
                        "注意：" + profile() + " 第 " + lineOf("全年完成值, style: head")
                                + " 行，form.rows[9].cells[4].text：form.xlsx 里没有“全年完成值”：form.xlsx 是改 profile.yaml 以前生成的，填好的表印的还是旧的；请运行 ziping template 重新生成");
    }

    /** The settings of the rules may lie in a file of their own, whose lines are then told. */
    @Test
    void checksInAFileOfTheirOwn() throws Exception {
        Files.copy(SHANGHAI.resolve("profile.yaml"), profile());
        Path checks = folder.resolve("checks.yaml");
        Files.writeString(checks, "lowExecution: 85\nheavyIndicator: 95\n");
        OfficeSession session = OfficeSession.open(folder.toString());
        assertThat(session.profile().checks().lowExecution()).isEqualByComparingTo("85");
        assertThat(session.profile().checks().overFulfilled()).isEqualByComparingTo("130");
        assertThat(session.warnings())
                .containsExactly("注意：" + checks
                        + " 第 2 行，heavyIndicator：单个指标的分值要超过 95 才提醒，而全部指标一共只有 90 分，永远不会提醒；请改小，确实不需要的写进 off");

        change("# 表头用语", "check: {lowExecution: 80}\n# 表头用语");
        assertThatThrownBy(this::warnings)
                .hasMessageStartingWith(
                        profile() + " 第 " + lineOf("check: {lowExecution") + " 行，check：文件夹里另有 checks.yaml；审核设置只写在一处");
    }
}
