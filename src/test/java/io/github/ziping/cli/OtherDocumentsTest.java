package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.Field;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say and how they end where inputs are other documents than projects' self-evaluations. */
class OtherDocumentsTest {
    @TempDir
    private Path temp;

    private final CliSession cli = new CliSession();
    private String monitoring = "";
    private String nine = "";

    @BeforeEach
    void twoInputs() throws IOException {
        byte[] form = new TextGrid()
                .sheet(
                        "监控",
                        "项目支出绩效运行监控表",
                        "项目名称|信息化运维项目",
                        "项目资金（万元）||年初预算数|全年预算数|1-6月执行数|全年预计执行数",
                        "|年度资金总额|100|100|44|100",
                        "一级指标|二级指标|三级指标|年度指标值|1-6月完成情况|完成目标可能性",
                        "产出指标|数量指标|巡检次数|≥12次|7|确定能")
                .xlsx();
        monitoring = Files.write(temp.resolve("监控.xlsx"), form).toString();
        nine = Files.copy(NineForms.JSON, temp.resolve("九.json")).toString();
    }

    @Test
    void checkNamesOneAndChecksTheOthers() {
        int withErrors = cli.run("check", nine);

        assertThat(cli.run("check", monitoring, nine)).isEqualTo(withErrors);
        assertThat(cli.out().lines())
                .contains(
                        "监控.xlsx（提示 1）",
                        "  监控.xlsx!监控 提示 other-document（不是项目支出自评表） 这是绩效运行监控表，不是项目支出绩效自评表，没有读取。改法：年度结束后填报自评表；监控表不必提交，请移出文件夹。")
                .last()
                .asString()
                .startsWith("共 9 份自评表；");
    }

    @Test
    void aloneItLeavesNothingToDo() {
        assertThat(cli.run("check", monitoring)).isEqualTo(4);
        assertThat(cli.out().lines()).last().isEqualTo("共 0 份自评表；错误 0，警告 0，提示 1");
        assertThat(cli.run("merge", monitoring, "-o", temp.resolve("汇总.xlsx").toString()))
                .isEqualTo(4);
        assertThat(temp.resolve("汇总.xlsx")).doesNotExist();
    }

    @Test
    void mergeLeavesItOutAndSaysSo() {
        Path target = temp.resolve("汇总.xlsx");
        int alone = cli.run("merge", nine, "-o", temp.resolve("九份.xlsx").toString());

        assertThat(cli.run("merge", monitoring, nine, "-o", target.toString())).isEqualTo(alone);
        assertThat(cli.err())
                .contains("监控.xlsx!监控 提示 other-document（不是项目支出自评表） 这是绩效运行监控表")
                .contains("已汇总 9 份自评表");
        assertThat(target).exists();
    }

    @Test
    void fillWritesNothingForIt() throws IOException {
        Path folder = temp.resolve("自评表");

        cli.run("fill", monitoring, nine, "-o", folder.toString());

        assertThat(cli.err()).contains("other-document（不是项目支出自评表） 这是绩效运行监控表");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(9);
        }
    }

    @Test
    void aFormIsNoListOfProjects() {
        for (String form :
                new String[] {monitoring, "src/test/resources/field/01.xlsx", "templates/shanghai-2024/input.xlsx"}) {
            assertThat(cli.run("check", nine, "--roster", form)).isEqualTo(3);
            assertThat(cli.out())
                    .containsPattern("错误 unreadable-file（文件无法读取） 这是绩效(?:自评|运行监控)表，不是项目名单。改法：")
                    .doesNotContain("not-submitted");
        }
    }

    @Test
    void prepareTakesAFormForOne() throws IOException {
        Path folder = temp.resolve("发放");
        assertThat(cli.run("prepare", "src/test/resources/field/01.xlsx", "-o", folder.toString()))
                .isZero();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("示例项目甲.xlsx", "发放清单.xlsx");
        }

        assertThat(cli.run("prepare", monitoring, "-o", temp.resolve("无").toString()))
                .isEqualTo(4);
        assertThat(cli.err()).contains("监控.xlsx!监控 提示 other-document（不是项目支出自评表） 这是绩效运行监控表");
        assertThat(temp.resolve("无")).doesNotExist();
    }

    @Test
    void prepareMakesWorkbooksOfGoalForms() throws Exception {
        byte[] goals = new TextGrid()
                .sheet(
                        "目标",
                        "项目支出绩效目标申报表",
                        "（2025年度）",
                        "项目名称|信息化运维项目",
                        "主管部门|市房管局|实施单位|公积金中心",
                        "项目资金（万元）|年度资金总额：|143.5",
                        "年度目标|系统稳定运行",
                        "一级指标|二级指标|三级指标|指标值|分值",
                        "产出指标|数量指标|巡检次数|≥12次/月|50",
                        "效益指标|社会效益指标|系统可用情况|稳定|40")
                .xlsx();
        Path input = Files.write(temp.resolve("目标.xlsx"), goals);
        Path folder = temp.resolve("发放");

        assertThat(cli.run("prepare", input.toString(), "-o", folder.toString()))
                .isZero();

        assertThat(cli.err()).contains("已生成 1 份填报表；错误 0，警告 0，提示 0");
        SelfEvaluation form =
                TestOffice.open().read(folder.resolve("信息化运维项目.xlsx")).get(0).evaluation();
        assertThat(form.year()).isEqualTo(2025);
        assertThat(form.authority()).isEqualTo("市房管局");
        assertThat(form.unit()).isEqualTo("公积金中心");
        assertThat(form.expectedGoal()).isEqualTo("系统稳定运行");
        assertThat(form.funds().total().initialBudget()).isEqualByComparingTo("143.5");
        assertThat(form.funds().total().annualBudget()).isNull();
        assertThat(form.indicators())
                .extracting(indicator -> indicator.level3() + indicator.text(Field.TARGET) + indicator.weight())
                .containsExactly("巡检次数≥12次/月50.00", "系统可用情况稳定40.00");
    }

    @Test
    void goalsWithoutAYearAreForTheOneAskedFor() throws Exception {
        byte[] goals = new TextGrid()
                .sheet("目标", "项目支出绩效目标申报表", "项目名称|甲项目", "年度资金总额（万元）|143.5", "一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|巡检次数|≥12次")
                .xlsx();
        Path input = Files.write(temp.resolve("目标.xlsx"), goals);
        Path list = Files.write(
                temp.resolve("名单.xlsx"),
                new TextGrid()
                        .sheet("名单", "序号|项目名称|主管部门", "1|甲项目|甲局", "2|乙项目|乙局")
                        .xlsx());
        Path folder = temp.resolve("发放");

        assertThat(cli.run("prepare", input.toString(), list.toString(), "--year", "2026", "-o", folder.toString()))
                .isZero();

        SelfEvaluation form =
                TestOffice.open().read(folder.resolve("甲项目.xlsx")).get(0).evaluation();
        assertThat(form.year()).isEqualTo(2026);
        assertThat(form.authority()).isEqualTo("甲局");
        assertThat(form.funds().total().initialBudget()).isEqualByComparingTo("143.5");
        assertThat(form.indicators()).hasSize(1);
        assertThat(folder.resolve("乙项目.xlsx")).exists();
    }

    private static final String[] GOALS = {
        "项目支出绩效目标批复表",
        "（2024年度）",
        "项目名称|甲项目",
        "一级指标|二级指标|三级指标|指标值|分值",
        "产出指标|数量指标|指标1：巡检次数|≥12次|40",
        "||投诉件数|≤3件|10",
        "||培训人数|≥100人|10",
        "效益指标|社会效益指标|系统可用率|≥99%|30"
    };

    private static final String[] CHANGED = {
        "项目支出绩效自评表",
        "（2024年度）",
        "项目名称|甲项目",
        "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
        "|年度资金总额|100|100|98|10|98.00%|9.8",
        "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
        "产出指标|数量指标|巡检次数|≥10次|11次|50|50|",
        "||投诉件数|≤5件|4件|10|10|",
        "效益指标|社会效益指标|系统可用率|≥99.5%|99.6%|30|30|"
    };

    private void isComparedWithItsGoals(String... inputs) {
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(List.of(inputs));
        cli.run(all.toArray(String[]::new));
        assertThat(cli.out()
                        .lines()
                        .filter(line -> line.contains("goal-changed"))
                        .map(String::strip))
                .containsExactlyInAnyOrder(
                        "自评.xlsx!自评!A7 警告 goal-changed（与目标申报表不一致） 目标表中的指标“培训人数”（指标值 ≥100人）在自评表中没有了。改法：补上这个指标并填写完成情况；批准调整过目标的，附上批复。",
                        "自评.xlsx!自评!D7 警告 goal-changed（与目标申报表不一致） 指标“巡检次数”的指标值比目标表低：目标表 ≥12次，自评表 ≥10次。改法：改回目标表的指标值；批准调整过目标的，附上批复。",
                        "自评.xlsx!自评!D8 警告 goal-changed（与目标申报表不一致） 指标“投诉件数”的指标值比目标表低：目标表 ≤3件，自评表 ≤5件。改法：改回目标表的指标值；批准调整过目标的，附上批复。",
                        "自评.xlsx!自评!F7 警告 goal-changed（与目标申报表不一致） 指标“巡检次数”的分值与目标表不同：目标表 40，自评表 50。改法：改回目标表的分值；批准调整过的，附上批复。");
        assertThat(cli.out()).contains("这是绩效目标申报表，不是项目支出绩效自评表，只用来核对同一项目的自评表");
        assertThat(cli.out().lines()).last().asString().startsWith("共 1 份自评表；");
    }

    @Test
    void aFormIsComparedWithItsGoalFormInAnotherFile() throws IOException {
        Path form = Files.write(
                temp.resolve("自评.xlsx"), new TextGrid().sheet("自评", CHANGED).xlsx());
        Path goals = Files.write(
                temp.resolve("目标.xlsx"), new TextGrid().sheet("目标", GOALS).xlsx());

        isComparedWithItsGoals(goals.toString(), form.toString());
    }

    @Test
    void aFormIsComparedWithItsGoalFormInTheSameFile() throws IOException {
        byte[] both = new TextGrid().sheet("目标", GOALS).sheet("自评", CHANGED).xlsx();

        isComparedWithItsGoals(Files.write(temp.resolve("自评.xlsx"), both).toString());
    }

    @Test
    void theGoalsOfAnotherYearAreNotCompared() throws IOException {
        String[] earlier = GOALS.clone();
        earlier[1] = "（2023年度）";
        byte[] both = new TextGrid().sheet("目标", earlier).sheet("自评", CHANGED).xlsx();

        cli.run("check", Files.write(temp.resolve("自评.xlsx"), both).toString());

        assertThat(cli.out()).contains("other-document").doesNotContain("goal-changed");
    }
}
