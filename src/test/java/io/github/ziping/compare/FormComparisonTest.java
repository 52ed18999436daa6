package io.github.ziping.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of the nine forms, edited as departments do: what changed is written here by hand. */
class FormComparisonTest {
    private final Ziping ziping = TestOffice.open();

    private static SelfEvaluation set(SelfEvaluation form, String... edits) {
        SelfEvaluation edited = form;
        for (int i = 0; i < edits.length; i += 2) {
            edited = FormEdits.set(edited, edits[i], edits[i + 1]);
        }
        return edited;
    }

    private static FormComparison compare(SelfEvaluation before, SelfEvaluation after) {
        return Ziping.compare(Reading.of(before, "a"), Reading.of(after, "b"));
    }

    private static List<String> fields(FormComparison comparison) {
        return comparison.fields().stream()
                .map(change -> change.field() + " " + change.name() + "：" + change.before() + "→" + change.after())
                .toList();
    }

    private static List<String> indicators(FormComparison comparison) {
        return comparison.indicators().stream()
                .map(change -> change.kind().word() + " " + change.before() + "→" + change.after() + " " + change.name()
                        + (change.newName().equals(change.name()) ? "" : "→" + change.newName()))
                .toList();
    }

    private static List<Indicator> rows(SelfEvaluation form) {
        return new ArrayList<>(form.indicators());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aFormIsTheSameAsItself(int number) {
        FormComparison comparison = compare(YearFolders.form(number), YearFolders.form(number));

        assertThat(comparison.isSame()).isTrue();
    }

    @Test
    void valuesAreNamedAsPeopleNameThem() {
        SelfEvaluation form = YearFolders.form(1);
        SelfEvaluation after = set(
                form,
                "unit",
                "上海市公积金中心",
                "funds.total.executed",
                "1400.00",
                "funds.sources[1].label",
                "上年结转",
                "funds.sources[2].annualBudget",
                null,
                "indicators[1].score",
                "5.50",
                "indicators[1].deviation",
                "少巡检一次；今后按月巡检。",
                "indicators[10].actual",
                "部分达成指标并具有一定效果",
                "totalScore",
                "98.47");

        FormComparison comparison = compare(form, after);

        assertThat(fields(comparison))
                .containsExactly(
                        "unit 实施单位：上海市公积金管理中心→上海市公积金中心",
                        "funds.total.executed “年度资金总额”的全年执行数：1424.72→1400.00",
                        "funds.sources[1].label “上年结转”的资金来源：上年结转资金→上年结转",
                        "funds.sources[2].annualBudget “其他资金”的全年预算数：97.86→null",
                        "indicators[1].score 三级指标“巡检次数”的得分：6.00→5.50",
                        "indicators[1].deviation 三级指标“巡检次数”的偏差原因分析及改进措施：null→少巡检一次；今后按月巡检。",
                        "indicators[10].actual 三级指标“三级等保测评达标率”的实际完成值：达成指标→部分达成指标并具有一定效果",
                        "totalScore 总分：" + form.totalScore().toPlainString() + "→98.47");
        assertThat(comparison.indicators()).isEmpty();
    }

    /** 巡检次数 is gone, so that all behind it stand one higher: none of them was moved. */
    @Test
    void rowsAreKnownByTheirNames() {
        SelfEvaluation form = YearFolders.form(1);
        List<Indicator> rows = rows(form);
        rows.remove(1);
        Indicator last = rows.remove(13);
        rows.add(2, last.withScore(null));
        rows.add(rows.get(3).withLevel3("运维人员到岗率"));

        FormComparison comparison = compare(form, form.withIndicators(rows));

        assertThat(indicators(comparison)).containsExactly("移动 14→2 长效管理机制执行有效性", "新增 -1→14 运维人员到岗率", "删除 1→-1 巡检次数→");
        assertThat(fields(comparison)).containsExactly("indicators[2].score 三级指标“长效管理机制执行有效性”的得分：5.00→null");
    }

    @Test
    void aRowWithAnotherNameAtItsPlaceIsRenamed() {
        SelfEvaluation form = YearFolders.form(1);
        SelfEvaluation renamed = set(form, "indicators[6].level3", "故障处理率", "indicators[6].score", "5.00");

        assertThat(indicators(compare(form, renamed))).containsExactly("改名 6→6 故障处置率→故障处理率");
        assertThat(fields(compare(form, renamed))).containsExactly("indicators[6].score 三级指标“故障处理率”的得分：6.00→5.00");

        // behind a row that was added, it is at its place all the same
        List<Indicator> rows = rows(renamed);
        rows.add(0, rows.get(0).withLevel3("单位运维成本"));
        assertThat(indicators(compare(form, renamed.withIndicators(rows))))
                .containsExactly("新增 -1→0 单位运维成本", "改名 6→7 故障处置率→故障处理率");
    }

    @Test
    void anotherRowAtItsPlaceIsNoNewName() {
        SelfEvaluation form = YearFolders.form(1);
        List<Indicator> rows = rows(form);
        rows.set(8, YearFolders.form(4).indicators().get(30));

        assertThat(indicators(compare(form, form.withIndicators(rows))))
                .containsExactly("新增 -1→8 服务大厅安保、秩序问题有效投诉量", "删除 8→-1 故障响应时间→");
    }

    @Test
    void aSourceOfFundsThatIsGone() {
        SelfEvaluation form = YearFolders.form(1);
        List<FundLine> sources = form.funds().sources();
        SelfEvaluation after = form.withFunds(form.funds().withSources(List.of(sources.get(0), sources.get(2))));

        assertThat(fields(compare(form, after)))
                .containsExactly(
                        "funds.sources[1].label “上年结转资金”的资金来源：上年结转资金→null",
                        "funds.sources[1].initialBudget “上年结转资金”的年初预算数：0.00→null",
                        "funds.sources[1].annualBudget “上年结转资金”的全年预算数：0.00→null",
                        "funds.sources[1].executed “上年结转资金”的全年执行数：0.00→null",
                        "funds.sources[1].ratePercent “上年结转资金”的执行率：0.00→null");
        assertThat(fields(compare(after, form)))
                .hasSize(5)
                .contains("funds.sources[1].executed “上年结转资金”的全年执行数：null→0.00");
    }

    private Reading read(SelfEvaluation form) throws UnreadableException {
        Reading reading = ziping.read(ziping.fill(form), "自评表.xlsx").get(0);
        return reading.withFindings(ziping.check(reading));
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.field())
                .toList();
    }

    /** The score of 巡检次数 came; 巡检报告数量 has more than it can earn; the row with an open fault was moved and renamed. */
    @Test
    void findingsAreSettledOpenOrNew() throws UnreadableException {
        SelfEvaluation form = YearFolders.form(1);
        Reading before = read(set(form, "indicators[1].score", null, "indicators[3].weight", "-6.00"));
        FormComparison same = Ziping.compare(before, before);
        assertThat(same.settled()).isEmpty();
        assertThat(same.added()).isEmpty();
        assertThat(same.still()).hasSameSizeAs(before.findings());

        FormComparison renamed = Ziping.compare(
                before,
                read(set(
                        form,
                        "indicators[2].score",
                        "7.00",
                        "indicators[3].weight",
                        "-6.00",
                        "indicators[3].level3",
                        "等级测评完成率",
                        "project",
                        "信息化运维")));
        assertThat(rules(renamed.settled())).contains("missing-value indicators[1].score");
        assertThat(rules(renamed.still())).contains("negative-value indicators[3].weight");
        assertThat(rules(renamed.added()))
                .contains("score-above-weight indicators[2].score")
                .doesNotContain("negative-value indicators[3].weight");

        List<Indicator> moved = rows(before.evaluation());
        moved.add(0, moved.remove(3));
        FormComparison movedOnly =
                Ziping.compare(before, read(before.evaluation().withIndicators(moved)));
        assertThat(rules(movedOnly.still())).contains("negative-value indicators[0].weight");
        assertThat(rules(movedOnly.added())).doesNotContain("negative-value indicators[0].weight");
    }

    /** Any order, any loss and any addition: each row is told of once, and the numbers add up. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rowsAddUp(long seed) {
        Random random = new Random(seed);
        for (SelfEvaluation form : NineForms.all()) {
            List<Indicator> rows = rows(form);
            for (int i = 0; i < 4; i++) {
                switch (random.nextInt(3)) {
                    case 0 -> rows.remove(random.nextInt(rows.size()));
                    case 1 -> rows.add(random.nextInt(rows.size()), rows.remove(random.nextInt(rows.size() - 1)));
                    default ->
                        rows.add(random.nextInt(rows.size()), Indicator.EMPTY.withLevel3("新指标" + random.nextInt(1000)));
                }
            }
            FormComparison comparison = compare(form, form.withIndicators(rows));
            long added = comparison.indicators().stream()
                    .filter(change -> change.kind() == IndicatorChange.Kind.ADDED)
                    .count();
            long removed = comparison.indicators().stream()
                    .filter(change -> change.kind() == IndicatorChange.Kind.REMOVED)
                    .count();
            assertThat(form.indicators().size() + added - removed)
                    .as("seed %d, %s", seed, form.project())
                    .isEqualTo(rows.size());
            assertThat(comparison.fields()).as("seed %d", seed).isEmpty();
        }
    }
}
