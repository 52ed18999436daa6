package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.Field;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say and how they end where inputs are other documents than projects' self-evaluations. */
class OtherDocumentsTest {
    @TempDir
    private Path temp;

    private final StringWriter err = new StringWriter();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
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
        nine = NineForms.JSON.toString();
    }

    private int run(String... args) {
        PrintWriter out = new PrintWriter(bytes, true, StandardCharsets.UTF_8);
        int code = new Cli(out, new PrintWriter(err, true), bytes, false).run(args);
        out.flush();
        return code;
    }

    private String out() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void checkNamesOneAndChecksTheOthers() {
        int withErrors = run("check", nine);
        bytes.reset();

        assertThat(run("check", monitoring, nine)).isEqualTo(withErrors);
        assertThat(out().lines())
                .contains(
                        monitoring + "（提示 1）",
                        "  监控.xlsx!监控 提示 other-document 这是绩效运行监控表，不是项目支出绩效自评表，没有读取。改法：年度结束后填报自评表；监控表不必提交，请移出文件夹。")
                .last()
                .asString()
                .startsWith("共 9 份自评表；");
    }

    @Test
    void aloneItLeavesNothingToDo() {
        assertThat(run("check", monitoring)).isEqualTo(4);
        assertThat(out().lines()).last().isEqualTo("共 0 份自评表；错误 0，警告 0，提示 1");
        assertThat(run("merge", monitoring, "-o", temp.resolve("汇总.xlsx").toString())).isEqualTo(4);
        assertThat(temp.resolve("汇总.xlsx")).doesNotExist();
    }

    @Test
    void mergeLeavesItOutAndSaysSo() {
        Path target = temp.resolve("汇总.xlsx");
        int alone = run("merge", nine, "-o", temp.resolve("九份.xlsx").toString());

        assertThat(run("merge", monitoring, nine, "-o", target.toString())).isEqualTo(alone);
        assertThat(err.toString()).contains("监控.xlsx!监控 提示 other-document 这是绩效运行监控表").contains("已汇总 9 份自评表");
        assertThat(target).exists();
    }

    @Test
    void fillWritesNothingForIt() throws IOException {
        Path folder = temp.resolve("自评表");

        run("fill", monitoring, nine, "-o", folder.toString());

        assertThat(err.toString()).contains("other-document 这是绩效运行监控表");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(9);
        }
    }

    @Test
    void aFormIsNoListOfProjects() {
        for (String form : new String[] {monitoring, "src/test/resources/field/01.xlsx", "templates/shanghai-2024/input.xlsx"}) {
            bytes.reset();
            assertThat(run("check", nine, "--roster", form)).isEqualTo(3);
            assertThat(out()).containsPattern("错误 unreadable-file 这是绩效(?:自评|运行监控)表，不是项目名单。改法：").doesNotContain("not-submitted");
        }
    }

    @Test
    void prepareTakesAFormForOne() throws IOException {
        Path folder = temp.resolve("发放");
        assertThat(run("prepare", "src/test/resources/field/01.xlsx", "-o", folder.toString())).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("示例项目甲.xlsx", "发放清单.xlsx");
        }

        assertThat(run("prepare", monitoring, "-o", temp.resolve("无").toString())).isEqualTo(4);
        assertThat(err.toString()).contains("监控.xlsx!监控 提示 other-document 这是绩效运行监控表");
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

        assertThat(run("prepare", input.toString(), "-o", folder.toString())).isZero();

        assertThat(err.toString()).contains("已生成 1 份填报表；错误 0，警告 0，提示 0");
        SelfEvaluation form = TestOffice.open().read(folder.resolve("信息化运维项目.xlsx")).get(0).evaluation();
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
}
