package io.github.ziping.write.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.merge.Submission;
import io.github.ziping.merge.SubmissionStatistics;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.xlsx.ListWorkbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Projects that executed nothing: their total is the score of their one indicator. */
class RankingTest {
    private static final Ranking.Columns COLUMNS = new Ranking.Columns(1, 10, 7, 5, 6);

    private final List<Reading> forms = new ArrayList<>();

    private void project(String name, int score, int budget) {
        BigDecimal zero = BigDecimal.ZERO;
        FundLine total = new FundLine(null, null, BigDecimal.valueOf(budget), zero, BigDecimal.TEN, null, null);
        Indicator indicator =
                new Indicator("产出指标", "数量指标", "次数", null, null, BigDecimal.TEN, BigDecimal.valueOf(score), null);
        SelfEvaluation form = new SelfEvaluation(
                null,
                2024,
                name,
                null,
                null,
                new Funds("万元", total, List.of()),
                null,
                null,
                List.of(indicator),
                null,
                null,
                null);
        forms.add(new Reading(form, new Source("a.xlsx", Map.of()), List.of()));
    }

    private Ranking ranking() throws Exception {
        Profile profile = Ziping.office("templates/shanghai-2024").profile();
        ListWorkbook workbook = new ListWorkbook();
        return new Ranking(
                workbook.sheet("汇总表"),
                workbook.styles(),
                SubmissionStatistics.of(new Submission(profile, forms, List.of())),
                30,
                SummaryColumns.FIRST,
                COLUMNS);
    }

    @Test
    void theHighestTotalAndTheBiggestBudgetComeFirst() throws Exception {
        project("低", 1, 300);
        project("高", 9, 100);
        project("中", 5, 200);
        Ranking ranking = ranking();

        assertThat(ranking.isPart()).isFalse();
        assertThat(ranking.shown()).isEqualTo(3);
        assertThat(ranking.totals().names()).containsExactly("高", "中", "低");
        assertThat(ranking.totals().first())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.valueOf(9), BigDecimal.valueOf(5), BigDecimal.ONE);
        assertThat(ranking.budgets().names()).containsExactly("低", "中", "高");
    }

    @Test
    void equalsKeepTheirOrder() throws Exception {
        project("甲", 5, 100);
        project("乙", 5, 100);
        project("丙", 6, 100);
        Ranking ranking = ranking();

        assertThat(ranking.totals().names()).containsExactly("丙", "甲", "乙");
        assertThat(ranking.budgets().names()).containsExactly("甲", "乙", "丙");
    }

    @Test
    void ofManyOnlyTheLowestTotalsAndTheBiggestBudgetsAreShown() throws Exception {
        for (int i = 1; i <= 21; i++) {
            project("项目" + i, i, i);
        }
        Ranking ranking = ranking();

        assertThat(ranking.isPart()).isTrue();
        assertThat(ranking.shown()).isEqualTo(20);
        assertThat(ranking.totals().names())
                .hasSize(20)
                .startsWith("项目1", "项目2")
                .endsWith("项目20");
        assertThat(ranking.budgets().names())
                .hasSize(20)
                .startsWith("项目21", "项目20")
                .endsWith("项目2");
    }

    @Test
    void theCellsOfAChartLieBelowTheHeadings() throws Exception {
        project("甲", 5, 100);
        project("乙", 4, 100);

        // the table's first row is the fourth; names and numbers stand three columns behind the keys
        assertThat(ranking().totals().nameRange()).isEqualTo("'汇总表'!$AH$4:$AH$5");
        assertThat(ranking().totals().secondRange()).isEqualTo("'汇总表'!$AJ$4:$AJ$5");
        assertThat(ranking().budgets().nameRange()).isEqualTo("'汇总表'!$AL$4:$AL$5");
    }

    @Test
    void aLongNameIsCut() throws Exception {
        project("一二三四五六七八九十一二三四", 5, 100);
        project("一二三四五六七八九十一二三四五", 4, 100);

        assertThat(ranking().totals().names()).containsExactly("一二三四五六七八九十一二三四", "一二三四五六七八九十一二三…");
    }
}
