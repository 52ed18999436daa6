package io.github.ziping.office.review;

import io.github.ziping.model.Actual;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Band;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.LevelName;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the examples of the guide are ones of this office: its levels, its results, its points. */
final class ExamplesReview {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Profile profile;
    private final Remarks remarks;

    ExamplesReview(Profile profile, Remarks remarks) {
        this.profile = profile;
        this.remarks = remarks;
    }

    void review() {
        List<Indicator> examples = profile.input().examples();
        for (int i = 0; i < examples.size(); i++) {
            String path = "input.examples[" + i + "]";
            levels(examples.get(i), path);
            result(examples.get(i), path);
            points(examples.get(i), path);
        }
    }

    private void levels(Indicator example, String path) {
        String level1 = example.level1();
        if (level1 == null) {
            return;
        }
        Level own = null;
        for (Level level : profile.levels()) {
            own = LevelName.isSame(level.name(), level1) ? level : own;
        }
        String level2 = example.level2();
        if (own == null) {
            remarks.warn(path + ".level1", "示例的一级指标“" + level1 + "”不在 levels 里；请换成本办公室的一级指标");
        } else if (level2 != null && own.level2().stream().noneMatch(name -> LevelName.isSame(name, level2))) {
            remarks.warn(path + ".level2", "示例的二级指标“" + level2 + "”不在 levels 的“" + own.name() + "”下；请换成其中的一个");
        }
    }

    private void result(Indicator example, String path) {
        Target target = example.target();
        Actual actual = example.actual();
        if (target == null || actual == null || target.isQuantitative() || actual.isQuantitative()) {
            return;
        }
        List<Band> bands = profile.checks().bands();
        int band = band(actual.text());
        if (band < 0) {
            remarks.warn(
                    path + ".actual",
                    "示例的完成情况“" + actual.text() + "”不是本办公室的用语；请换成 targets.results 里的一句："
                            + String.join("、", profile.targets().results()));
            return;
        }
        BigDecimal weight = example.weight();
        BigDecimal score = example.score();
        BigDecimal top = band == 0 ? HUNDRED : bands.get(band - 1).from();
        if (weight != null && score != null && weight.signum() > 0) {
            BigDecimal share = score.multiply(HUNDRED);
            boolean high =
                    band == 0 ? share.compareTo(weight.multiply(top)) > 0 : share.compareTo(weight.multiply(top)) >= 0;
            if (high || share.compareTo(weight.multiply(bands.get(band).from())) < 0) {
                remarks.warn(
                        path + ".score",
                        "示例的得分 " + PointsReview.plain(score) + " 不在“" + actual.text() + "”的 "
                                + PointsReview.plain(bands.get(band).from()) + "%–" + PointsReview.plain(top)
                                + "% 区间内；请改正得分");
            }
        }
    }

    private int band(String result) {
        List<Band> bands = profile.checks().bands();
        for (int i = 0; i < bands.size(); i++) {
            for (String word : bands.get(i).words()) {
                if (FoldedText.of(word).equals(FoldedText.of(result))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private void points(Indicator example, String path) {
        BigDecimal weight = example.weight();
        BigDecimal score = example.score();
        if (weight == null || score == null) {
            return;
        }
        if (score.compareTo(weight) > 0) {
            remarks.warn(
                    path + ".score",
                    "示例的得分 " + PointsReview.plain(score) + " 大于分值 " + PointsReview.plain(weight) + "；请改正");
        } else if (score.compareTo(weight) < 0 && isBlank(example.deviation())) {
            remarks.warn(path, "示例扣了分，没有写偏差原因（deviation），部门会照着不写；请补上");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || FoldedText.isBlank(text);
    }
}
