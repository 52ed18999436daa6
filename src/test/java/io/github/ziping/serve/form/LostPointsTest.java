package io.github.ziping.serve.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Scoring;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import org.junit.jupiter.api.Test;

/** Points lost, reckoned by hand: what one row has too much makes up for nothing that another lost. */
class LostPointsTest {
    private static final Scoring SCORING = TestOffice.open().profile().scoring();

    /** Three rows: execution 90 of 100 gives 9 of 10 points, the indicators have 50 and 40. */
    private static SelfEvaluation form(String first, String second) {
        SelfEvaluation nine = YearFolders.form(1);
        SelfEvaluation form = nine.withIndicators(nine.indicators().subList(0, 2));
        String[][] values = {
            {"funds.total.annualBudget", "100"},
            {"funds.total.executed", "90"},
            {"funds.total.weight", "10"},
            {"indicators[0].weight", "50"},
            {"indicators[0].score", first},
            {"indicators[1].weight", "40"},
            {"indicators[1].score", second}
        };
        for (String[] value : values) {
            form = FormEdits.set(form, value[0], value[1].isEmpty() ? null : value[1]);
        }
        return form;
    }

    private static void assertPoints(LostPoints points, String weight, String lost, String above, String score) {
        assertThat(points.weight()).isEqualByComparingTo(weight);
        assertThat(points.sum()).isEqualByComparingTo(lost);
        assertThat(points.sumAbove()).isEqualByComparingTo(above);
        assertThat(points.score()).isEqualByComparingTo(score);
    }

    @Test
    void areWeightLessScore() {
        // 10 - 9, 50 - 47.5, 40 - 40
        LostPoints points = LostPoints.of(SCORING, form("47.5", "40"));
        assertPoints(points, "100", "3.5", "0", "96.5");
        assertThat(points.above()).isEmpty();
    }

    @Test
    void areNotMadeUpForByScoresAboveTheirWeights() {
        // 10 - 9, 50 - 52.5 is 2.5 too many, 40 - 36; 100 - 5 + 2.5 = 9 + 52.5 + 36
        SelfEvaluation form = form("52.5", "36");
        LostPoints points = LostPoints.of(SCORING, form);
        assertPoints(points, "100", "5", "2.5", "97.5");
        assertThat(points.above()).hasSize(1);
        assertThat(points.above().get(0).name())
                .isEqualTo(form.indicators().get(0).level3());
        assertThat(SCORING.totalScore(form)).isEqualByComparingTo("97.5");
    }

    @Test
    void areUnknownOfARowWithoutAScore() {
        assertPoints(LostPoints.of(SCORING, form("50", "")), "60", "1", "0", "59");
    }
}
