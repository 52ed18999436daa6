package io.github.ziping.read.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Severity;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.PrepareOptions;
import io.github.ziping.job.Progress;
import io.github.ziping.job.ReportFormat;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies beside self-evaluations in the same folders, each named as what it is; and self-evaluations that look like it. */
class DocumentKindsTest {
    private static final String[] SELF_EVALUATION = {
        "（2024年度）",
        "项目名称|信息化运维项目",
        "主管部门|市房管局||实施单位|公积金中心",
        "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
        "|年度资金总额|100|100|98|10|98.00%|9.8",
        "|其中：当年财政拨款|100|100|98|-|98.00%|-",
        "年度总体目标|预期目标|||实际完成情况",
        "|按全年预计执行数控制，完成目标可能性大|||复核得分后完成",
        "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
        "产出指标|数量指标|绩效监控次数|≥2次|2次|60|60|",
        "效益指标|社会效益指标|绩效目标申报表规范率|≥95%|96%|20|20|",
        "||复核意见采纳率|≥95%|96%|10|10|",
        "总分|||||100|99.8|"
    };

    private static final String[] GOALS = {
        "（2024年度）",
        "项目名称|信息化运维项目",
        "主管部门|市房管局||实施单位|公积金中心",
        "项目资金（万元）|年度资金总额：|100",
        "|其中：财政拨款|100",
        "年度总体目标|系统稳定运行",
        "一级指标|二级指标|三级指标|指标值",
        "产出指标|数量指标|巡检次数|≥12次",
        "效益指标|社会效益指标|系统可用率|≥99%"
    };

    private final Ziping ziping = TestOffice.open();

    @TempDir
    private Path temp;

    private static byte[] titled(String title, String... lines) {
        String[] all = new String[lines.length + 1];
        all[0] = title;
        System.arraycopy(lines, 0, all, 1, lines.length);
        return new TextGrid().sheet("Sheet1", all).xlsx();
    }

    private Finding other(byte[] content) {
        Finding[] found = new Finding[1];
        assertThatThrownBy(() -> ziping.read(content, "文件.xlsx"))
                .asInstanceOf(type(UnreadableException.class))
                .satisfies(e -> {
                    assertThat(e.findings()).hasSize(1);
                    found[0] = e.findings().get(0);
                });
        assertThat(found[0].rule()).isEqualTo("other-document");
        assertThat(found[0].severity()).isEqualTo(Severity.INFO);
        return found[0];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目支出绩效目标申报表",
                "项目支出绩效目标审批表",
                "2024年部门预算项目绩效目标批复表",
                "项目绩效目标表",
                "项目支出绩效目标申报审核表",
                "财政项目情况表",
            })
    void aGoalFormIsNamed(String title) {
        assertThat(other(titled(title, GOALS)).message()).startsWith("这是绩效目标申报表，不是项目支出绩效自评表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目支出绩效运行监控表", "2024年绩效目标运行跟踪表", "项目情况表"})
    void aMonitoringFormIsNamed(String title) {
        byte[] form = titled(
                title,
                "项目名称|信息化运维项目",
                "主管部门|市房管局||实施单位|公积金中心",
                "项目资金（万元）||年初预算数|全年预算数|1—7月执行数|执行率|全年预计执行数",
                "|年度资金总额|100|100|44|44%|100",
                "年度总体目标|系统稳定运行",
                "一级指标|二级指标|三级指标|年度指标值|1-7月完成情况|全年预计完成情况|完成目标可能性（确定能、有可能、不可能）",
                "产出指标|数量指标|巡检次数|≥12次|7|12|确定能");
        assertThat(other(form).message()).startsWith("这是绩效运行监控表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-6月执行数", "1至7月执行数", "上半年执行数", "截至6月底执行数", "全年执行数（1-6月）", "一至六月份实际支出"})
    void aMonitoringFormIsKnownByOneColumnToo(String executed) {
        byte[] form = titled(
                "附件2|项目绩效运行监控情况表",
                "项目名称|信息化运维项目",
                "项目资金（万元）||年初预算数|全年预算数|" + executed + "|执行率",
                "|年度资金总额|100|100|44|44%",
                "一级指标|二级指标|三级指标|年度指标值|实际完成值|完成情况说明",
                "产出指标|数量指标|巡检次数|≥12次|7|");
        assertThat(other(form).message()).startsWith("这是绩效运行监控表");
    }

    @Test
    void aMonitoringFormAsPublishedIsNamed() throws Exception {
        Finding finding = other(Files.readAllBytes(Path.of("src/test/resources/field/14.xlsx")));
        assertThat(finding.message()).startsWith("这是绩效运行监控表");
    }

    @Test
    void aRecheckIsNamed() {
        byte[] form = titled(
                "项目支出绩效自评复核表",
                "项目名称|信息化运维项目",
                "一级指标|二级指标|三级指标|指标值|实际完成值|分值|自评得分|复核得分|复核意见",
                "产出指标|数量指标|巡检次数|≥12次|12次|50|50|48|记录不全");
        assertThat(other(form).message()).startsWith("这是绩效自评复核表");
    }

    @Test
    void anEvaluatorsScoresAreNamed() {
        byte[] form = titled(
                "项目支出绩效评价评分表",
                "项目名称|信息化运维项目",
                "一级指标|二级指标|三级指标|分值|评分标准|得分|扣分原因",
                "过程|资金管理|预算执行率|5|执行率100%得满分|4.9|执行率98%");
        assertThat(other(form).message()).startsWith("这是绩效评价评分表");
    }

    @Test
    void theFormOfInvestmentsIsNamed() {
        byte[] form = titled(
                "中央预算内投资项目绩效目标自评表",
                "项目名称|示例道路工程",
                "总投资（万元）|2000|其中：中央预算内投资|1000",
                "一级指标|二级指标|三级指标|指标值|实际完成值|未完成原因",
                "实施效果指标|产出指标|道路长度|10公里|10公里|");
        assertThat(other(form).message()).startsWith("这是中央预算内投资绩效自评表");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "序号|项目名称|主管部门|年初预算数; 1|信息化运维项目|市房管局|100; 项目名单",
                "序号|责任部门|项目名称|预算数|执行数|预算执行率; 1|办公室|信息化运维项目|100|98|98%; 项目名单",
                "项目名称|实施单位|全年预算数|全年执行数|总分|评分等级; 信息化运维项目|办公室|100|98|99|优; 汇总表",
                "序号|项目名称|一级指标|二级指标|三级指标|指标值; 1|信息化运维项目|产出指标|数量指标|巡检次数|12; 指标清单",
            })
    void aListIsNamed(String head, String line, String name) {
        assertThat(other(titled("2024年度一览", head, line)).message()).startsWith("这是" + name);
    }

    @Test
    void aLibraryOfIndicatorsIsNamed() {
        byte[] library = titled("绩效指标库", "行业|一级指标|二级指标|三级指标|指标解释", "住房|产出指标|数量指标|巡检次数|全年巡检的次数");
        assertThat(other(library).message()).startsWith("这是指标清单");
    }

    @Test
    void whatThisProgramWritesIsNamed() throws Exception {
        Path forms = Files.write(temp.resolve("forms.json"), Ziping.json(NineForms.all()));
        Path report = ziping.report(
                ziping.check(List.of(forms), null, Progress.NONE),
                ReportFormat.XLSX,
                List.of(forms),
                temp.resolve("问题.xlsx"));
        assertThat(other(Files.readAllBytes(report)).message()).contains("问题清单");
        Path list = ziping.projectList(temp.resolve("项目名单.xlsx"));
        assertThat(other(Files.readAllBytes(list)).message()).startsWith("这是项目名单");
        Path handOut = ziping.prepare(List.of(forms), temp.resolve("发放"), PrepareOptions.USUAL, Progress.NONE)
                .list();
        assertThat(other(Files.readAllBytes(handOut)).message()).startsWith("这是发放清单");
        ziping.merge(
                List.of(forms),
                temp.resolve("汇总.xlsx"),
                new MergeOptions(MergeOptions.USUAL.sort(), true, false, null),
                Progress.NONE);
        assertThat(other(Files.readAllBytes(temp.resolve("汇总.xlsx"))).message())
                .startsWith("工作表“汇总表”是汇总表、“问题清单”是问题清单、“指标明细”是指标清单");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目支出绩效自评表",
                "项目支出绩效目标自评表",
                "绩效监控项目支出绩效自评表",
                "2024年度绩效运行跟踪服务项目自评表",
                "部门整体支出绩效评价服务项目支出绩效自评表",
                "项目支出绩效自评表（复核后）",
                "项目支出绩效目标完成情况表",
                "造价复核项目绩效情况表",
                "转移支付项目支出绩效自评表"
            })
    void aSelfEvaluationStaysOne(String title) throws Exception {
        List<Reading> readings = ziping.read(titled(title, SELF_EVALUATION), "自评表.xlsx");

        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).isOfProject()).isTrue();
        assertThat(readings.get(0).findings()).extracting(Finding::rule).doesNotContain("other-document");
        assertThat(readings.get(0).evaluation().indicators()).hasSize(3);
    }

    @Test
    void aSelfEvaluationBesideOtherDocumentsIsRead() throws Exception {
        String[] goals = new String[GOALS.length + 1];
        goals[0] = "项目支出绩效目标申报表";
        System.arraycopy(GOALS, 0, goals, 1, GOALS.length);
        byte[] book = new TextGrid()
                .sheet("目标表", goals)
                .sheet("自评表", SELF_EVALUATION)
                .sheet("名单", "序号|项目名称|主管部门|年初预算数", "1|信息化运维项目|市房管局|100")
                .xlsx();

        List<Reading> readings = ziping.read(book, "自评表.xlsx");

        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).evaluation().project()).isEqualTo("信息化运维项目");
        assertThat(readings.get(0).findings())
                .extracting(Finding::message)
                .filteredOn(text -> text.contains("不是项目支出绩效自评表"))
                .containsExactly("工作表“目标表”是绩效目标申报表、“名单”是项目名单，不是项目支出绩效自评表，没有读取");
    }

    @Test
    void aWholeDepartmentsFormIsReadAndNoProjects() throws Exception {
        Path file = Path.of("src/test/resources/field/03.xlsx");
        Reading reading = ziping.read(file).get(0);

        assertThat(reading.isOfProject()).isFalse();
        assertThat(reading.evaluation().indicators()).isNotEmpty();
        assertThat(ziping.check(reading)).extracting(Finding::rule).contains("other-document", "over-budget");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ziping.merge(List.of(file, NineForms.JSON), out, MergeOptions.USUAL, Progress.NONE)
                        .forms())
                .isEqualTo(9);
    }

    @Test
    void aTransferIsReadAndNotScored() throws Exception {
        byte[] form = titled(
                "中央对地方转移支付区域绩效自评表",
                "（2024年度）",
                "转移支付名称|示例补助资金",
                "项目资金（万元）||全年预算数|全年执行数|预算执行率",
                "|年度资金总额|100|98|98.00%",
                "总体目标|年初设定目标|||全年实际完成情况",
                "|完成示例任务|||已完成",
                "一级指标|二级指标|三级指标|年度指标值|全年实际完成值|未完成原因和改进措施",
                "产出指标|数量指标|示例数量|≥2个|2个|",
                "效益指标|社会效益指标|示例覆盖率|≥95%|96%|");
        Reading reading = ziping.read(form, "转移支付.xlsx").get(0);

        assertThat(reading.isOfProject()).isFalse();
        assertThat(reading.evaluation().indicators()).hasSize(2);
        assertThat(ziping.check(reading))
                .extracting(Finding::rule)
                .contains("other-document")
                .doesNotContain("missing-value", "weights-not-100");
    }
}
