package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.job.PrepareOptions;
import io.github.ziping.job.Progress;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import io.github.ziping.testing.Xlsx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blank workbooks and forms: one finding each, and no project with 0 points. */
class NotFilledInTest {
    private final Ziping ziping = TestOffice.open();

    @TempDir
    private Path temp;

    private final CliSession cli = new CliSession();

    private List<String> lines() {
        return cli.out().lines().toList();
    }

    private void isBlankBesideTheNine(Path file, String finding) {
        int alone = cli.run("check", NineForms.JSON.toString());
        String nine = lines().get(lines().size() - 1);

        assertThat(cli.run("check", file.toString(), NineForms.JSON.toString())).isEqualTo(alone);
        assertThat(lines())
                .filteredOn(line -> line.contains(file.getFileName().toString() + "!"))
                .hasSize(1)
                .first()
                .asString()
                .contains(finding);
        assertThat(lines()).last().asString().startsWith(nine.substring(0, nine.indexOf('；')));

        cli.run(
                "merge",
                file.toString(),
                NineForms.JSON.toString(),
                "-o",
                temp.resolve("汇总.xlsx").toString());
        assertThat(cli.err()).contains("已汇总 9 份自评表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shanghai-2024", "mof-2020"})
    void aBlankWorkbook(String office) throws Exception {
        Path file = Files.copy(Path.of("templates", office, "input.xlsx"), temp.resolve("空表.xlsx"));

        isBlankBesideTheNine(file, "警告 not-filled-in（空白表，没有填写） 没有填写：没有任何完成情况、执行数和得分。改法：填写后重新提交");
    }

    @Test
    void aBlankWorkbookAloneLeavesNothingToDo() {
        assertThat(cli.run("check", "templates/shanghai-2024/input.xlsx")).isEqualTo(4);
        assertThat(lines()).last().isEqualTo("共 0 份自评表；错误 0，警告 1，提示 0");
        assertThat(cli.run(
                        "fill",
                        "templates/shanghai-2024/input.xlsx",
                        "-o",
                        temp.resolve("无").toString()))
                .isEqualTo(4);
        assertThat(cli.err()).contains("警告 not-filled-in（空白表，没有填写） 没有填写");
        assertThat(temp.resolve("无")).doesNotExist();
    }

    @Test
    void aBlankTemplate() {
        assertThat(cli.run("check", "templates/shanghai-2024/form.xlsx")).isEqualTo(4);
        assertThat(lines()).anyMatch(line -> line.contains("警告 not-filled-in（空白表，没有填写） 工作表“绩效自评表”是空白的自评表"));
    }

    @Test
    void aWorkbookPreparedFromAList() throws Exception {
        Path list = Files.write(
                temp.resolve("名单.xlsx"),
                new TextGrid()
                        .sheet("名单", "序号|项目名称|主管部门|实施单位|年初预算数|全年预算数|全年执行数", "1|甲项目|甲局|甲处|100|100|98")
                        .xlsx());
        Path made = ziping.prepare(List.of(list), temp.resolve("发放"), PrepareOptions.USUAL, Progress.NONE)
                .written()
                .get(0);

        isBlankBesideTheNine(made, "警告 not-filled-in（空白表，没有填写） “甲项目”没有填写：");
    }

    @Test
    void aWorkbookPreparedFromLastYearsForm() throws Exception {
        Path made = ziping.prepare(
                        List.of(NineForms.JSON), temp.resolve("发放"), new PrepareOptions(2025, false), Progress.NONE)
                .written()
                .get(0);

        isBlankBesideTheNine(made, "警告 not-filled-in（空白表，没有填写） “信息化运维项目”没有填写：");
        assertThat(ziping.read(made).get(0).evaluation().indicators()).isNotEmpty();
    }

    @Test
    void anotherOfficesBlankForm() throws Exception {
        byte[] form = new TextGrid()
                .sheet(
                        "自评表",
                        "项目支出绩效自评表",
                        "（    年度）",
                        "项目名称|××项目",
                        "主管部门|||实施单位",
                        "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
                        "|年度资金总额||||10||",
                        "|其中：当年财政拨款||||-||-",
                        "年度总体目标|预期目标|||实际完成情况",
                        "|（500字以内）|||（请填写，500字以内）",
                        "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
                        "产出指标|数量指标|指标1：|||||",
                        "||指标2：|||||",
                        "||……|||||",
                        "效益指标|社会效益指标|指标1：|||||",
                        "总分|||||100||")
                .xlsx();

        isBlankBesideTheNine(Files.write(temp.resolve("外表.xlsx"), form), "not-filled-in");
    }

    @Test
    void aFormWithOneResultIsFilledIn() throws Exception {
        SelfEvaluation first = NineForms.all().get(0);
        Path made = Files.write(
                temp.resolve("一项.xlsx"),
                ziping.departmentWorkbook(first.withActualResult(null)
                        .withIndicators(List.of(first.indicators().get(0)))));

        assertThat(cli.run("check", made.toString())).isEqualTo(1);
        assertThat(lines())
                .noneMatch(line -> line.contains("not-filled-in"))
                .last()
                .asString()
                .startsWith("共 1 份自评表");
    }

    @Test
    void resultsInAColumnThatNobodyKnowsAreResults() throws Exception {
        byte[] form = new TextGrid()
                .sheet(
                        "自评表",
                        "项目支出绩效自评表",
                        "（2024年度）",
                        "项目名称|甲项目",
                        "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
                        "|年度资金总额||||10||",
                        "一级指标|二级指标|三级指标|年度指标值|做到了什么|分值|得分",
                        "产出指标|数量指标|巡检工作|及时|做得及时|50|",
                        "效益指标|社会效益指标|系统可用情况|稳定|运行稳定|40|")
                .xlsx();

        cli.run("check", Files.write(temp.resolve("外表.xlsx"), form).toString());

        assertThat(lines())
                .noneMatch(line -> line.contains("not-filled-in"))
                .last()
                .asString()
                .startsWith("共 1 份自评表");
    }

    /** The sheets whose names are changed are found by their headings; the guide's example has the same headings. */
    @ParameterizedTest
    @ValueSource(strings = {"指标", "基本信息与资金", "目标", "填报说明", "指标,目标", "指标,填报说明", "指标,基本信息与资金,目标,填报说明"})
    void anExampleIsNoProjects(String renamed) throws Exception {
        SelfEvaluation form = NineForms.all().get(0);
        byte[] workbook = withRenamed(ziping.departmentWorkbook(form), renamed.split(","));

        SelfEvaluation read = ziping.read(workbook, "填报表.xlsx").get(0).evaluation();

        assertThat(read.indicators()).isEqualTo(form.indicators());
        assertThat(read.project()).isEqualTo(form.project());
    }

    @Test
    void withoutItsIndicatorsAWorkbookHasNone() throws Exception {
        SelfEvaluation form = NineForms.all().get(0).withIndicators(List.of());
        byte[] workbook = withRenamed(ziping.departmentWorkbook(form), "指标");

        assertThat(ziping.read(workbook, "填报表.xlsx").get(0).evaluation().indicators())
                .isEmpty();
    }

    private static byte[] withRenamed(byte[] workbook, String... sheets) throws IOException {
        List<String> names = new ArrayList<>(List.of(sheets));
        return Xlsx.rewritten(workbook, (part, xml) -> {
            String edited = xml;
            for (String name : part.equals("xl/workbook.xml") ? names : List.<String>of()) {
                assertThat(edited).contains("name=\"" + name + "\"");
                edited = edited.replace("name=\"" + name + "\"", "name=\"我的" + name + "\"");
            }
            return edited;
        });
    }
}
