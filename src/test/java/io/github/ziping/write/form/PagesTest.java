package io.github.ziping.write.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.Actual;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.RandomTexts;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How forms are laid out on pages. */
class PagesTest {
    /** A4 less the margins of 0.5 and 0.55 inch, in points, at 100 %. */
    private static final double PAPER = 841.89 - 1.05 * 72;

    private static final FormGeometry GEOMETRY = geometry();

    private static FormGeometry geometry() {
        try {
            byte[] form = Files.readAllBytes(Path.of("templates/shanghai-2024/form.xlsx"));
            return TemplateCompiler.compile(form, "form.xlsx").geometry();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static SelfEvaluation form(String goal, String result, List<Indicator> indicators) {
        BigDecimal amount = new BigDecimal("12.34");
        FundLine total = new FundLine("年度资金总额", amount, amount, amount, BigDecimal.TEN, null, null);
        FundLine source = new FundLine("其中：当年财政拨款", amount, amount, amount, null, null, null);
        Funds funds = new Funds("万元", total, List.of(source));
        return new SelfEvaluation(
                "财政项目支出绩效自评表", 2024, "甲", "乙", "丙", funds, goal, result, indicators, null, null, null);
    }

    private static Indicator indicator(String level1, String level2, @Nullable String deviation) {
        BigDecimal one = BigDecimal.ONE;
        return new Indicator(level1, level2, "次数", Target.of("=1(次)"), Actual.of("1(次)"), one, one, deviation);
    }

    private static List<Indicator> indicators(int count) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            indicators.add(indicator(i < count / 2 ? "产出指标" : "效益指标", i % 40 < 30 ? "数量指标" : "质量指标", null));
        }
        return indicators;
    }

    /** The heights of the pages, the repeated heading included, at 100 %. */
    private static List<Double> pages(FormLayout layout) {
        List<Double> pages = new ArrayList<>();
        double used = 0;
        double repeated = 0;
        for (FormLayout.Row row : layout.rows()) {
            if (row.startsPage()) {
                pages.add(used);
                used = repeated;
            }
            used += row.height();
            if (row.template().index() == GEOMETRY.repeated()) {
                repeated = row.height();
            }
        }
        pages.add(used);
        return pages;
    }

    private static String joined(FormLayout layout, Placeholder marker) {
        StringBuilder text = new StringBuilder();
        for (FormLayout.Row row : layout.rows()) {
            for (int column = 0; column < row.filled().length; column++) {
                if (row.filled()[column] != null
                        && row.filled()[column].placeholder() == marker
                        && row.texts()[column] != null) {
                    text.append(row.texts()[column]);
                }
            }
        }
        return text.toString();
    }

    private static void assertSound(FormLayout layout, SelfEvaluation form) {
        for (double page : pages(layout)) {
            assertThat(page).isLessThanOrEqualTo(PAPER * 100 / layout.scale());
        }
        for (FormLayout.Row row : layout.rows()) {
            assertThat(row.height()).isBetween(0.75, 409.5);
            assertThat(row.height() / 0.75).isEqualTo(Math.rint(row.height() / 0.75));
            assertThat(row.template().styles()).hasSize(8);
        }
        assertThat(joined(layout, Placeholder.EXPECTED_GOAL)).isEqualTo(form.expectedGoal());
        assertThat(joined(layout, Placeholder.ACTUAL_RESULT)).isEqualTo(form.actualResult());
        assertNoOverlap(layout);
    }

    private static void assertNoOverlap(FormLayout layout) {
        boolean[][] taken = new boolean[layout.rows().size()][8];
        for (FormLayout.Merge merge : layout.merges()) {
            for (int row = merge.firstRow(); row <= merge.lastRow(); row++) {
                for (int column = merge.firstColumn(); column <= merge.lastColumn(); column++) {
                    assertThat(taken[row][column]).as("%s", merge).isFalse();
                    taken[row][column] = true;
                    boolean topLeft = row == merge.firstRow() && column == merge.firstColumn();
                    assertThat(topLeft || layout.rows().get(row).filled()[column] == null)
                            .as("hidden text under %s", merge)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theNineFormsKeepTheirGoalsWholeAndTakeOneOrTwoPages() {
        List<Integer> pages = new ArrayList<>();
        for (SelfEvaluation form : NineForms.all()) {
            FormLayout layout = FormLayout.of(GEOMETRY, form);
            assertSound(layout, form);
            pages.add(pages(layout).size());
            int goals = layout.lastRow(Placeholder.Block.GOAL) - layout.firstRow(Placeholder.Block.GOAL) + 1;
            // only form 9's result of 1,001 characters is taller than a row may be
            assertThat(goals).as(form.project()).isEqualTo(form.actualResult().length() > 1000 ? 2 : 1);
        }
        assertThat(pages).containsExactly(1, 2, 1, 2, 1, 1, 1, 1, 2);
    }

    @Test
    void aGroupThatGoesOverThePageShowsItsLabelAgain() {
        SelfEvaluation form = form("目标", "结果", indicators(60));
        FormLayout layout = FormLayout.of(GEOMETRY, form);
        assertSound(layout, form);
        int starts = 0;
        for (int i = 0; i < layout.rows().size(); i++) {
            FormLayout.Row row = layout.rows().get(i);
            if (row.startsPage()) {
                starts++;
                assertThat(row.template().block()).isEqualTo(Placeholder.Block.INDICATOR);
                assertThat(row.texts()[0])
                        .isEqualTo(form.indicators().get(row.item()).level1());
                assertThat(row.texts()[1])
                        .isEqualTo(form.indicators().get(row.item()).level2());
                assertThat(row.filled()[0]).isNotNull();
                assertThat(row.filled()[1]).isNotNull();
            }
        }
        // 60 rows of 19.5 and some 250 above them on pages of 785: the second begins behind 27 of them
        assertThat(starts).isEqualTo(1);
        int labels = 0;
        for (FormLayout.Row row : layout.rows()) {
            labels += row.filled()[0] != null && row.filled()[0].placeholder() == Placeholder.LEVEL1 ? 1 : 0;
        }
        assertThat(labels).isEqualTo(2 + starts);
    }

    @Test
    void totalsAreNeverAloneOnAPage() {
        for (int count = 1; count <= 80; count++) {
            SelfEvaluation form = form("目标", "结果", indicators(count));
            FormLayout layout = FormLayout.of(GEOMETRY, form);
            assertSound(layout, form);
            int last = layout.lastRow(Placeholder.Block.INDICATOR);
            for (int i = last + 1; i < layout.rows().size(); i++) {
                assertThat(layout.rows().get(i).startsPage())
                        .as("%d indicators", count)
                        .isFalse();
            }
            int heading = layout.firstRow(Placeholder.Block.INDICATOR) - 1;
            assertThat(layout.rows().get(heading + 1).startsPage()).isFalse();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void longTextsFlowOverPagesAndLoseNothing(long seed) {
        RandomTexts texts = new RandomTexts(seed);
        Random random = new Random(seed);
        for (int i = 0; i < 15; i++) {
            List<Indicator> indicators = new ArrayList<>();
            for (int row = 0; row < 1 + random.nextInt(30); row++) {
                String reason = random.nextInt(6) == 0 ? texts.next(600) : null;
                indicators.add(indicator("一级" + row / 9, "二级" + row / 4, reason));
            }
            SelfEvaluation form = form(texts.next(6000), texts.next(9000), indicators);
            assertSound(FormLayout.of(GEOMETRY, form), form);
        }
    }

    @Test
    void aReasonTallerThanAPageRunsOnOverRows() {
        SelfEvaluation form = form("目标", "结果", List.of(indicator("产出指标", "数量指标", "长".repeat(3000))));
        FormLayout layout = FormLayout.of(GEOMETRY, form);
        assertSound(layout, form);
        int first = layout.firstRow(Placeholder.Block.INDICATOR);
        int last = layout.lastRow(Placeholder.Block.INDICATOR);
        assertThat(last - first).isGreaterThan(8);
        assertThat(layout.merges()).contains(new FormLayout.Merge(first, 7, last, 7));
        double height = 0;
        for (int i = first; i <= last; i++) {
            height += layout.rows().get(i).height();
        }
        // 3,000 characters, 11 to a line, lines of 13 points
        assertThat(height).isBetween(273 * 13.0, 275 * 13.0 + 20);
    }

    @Test
    void aFormWithoutIndicatorsOrSourcesIsStillAForm() {
        SelfEvaluation form = form("目标", "结果", List.of());
        FormLayout layout = FormLayout.of(GEOMETRY, form);
        assertSound(layout, form);
        assertThat(layout.firstRow(Placeholder.Block.INDICATOR)).isEqualTo(-1);
        assertThat(layout.rows()).hasSize(12);
    }
}
