package io.github.ziping.check.terms;

import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How the points of a missed target are computed, with the name of each number. */
public final class PointsText {
    private PointsText() {}

    /**
     * The formulas in use, each with its points: {@code 实际完成值 90 ÷ 指标值 95 × 分值 10 = 9.4736…，得 9.47 分}.
     *
     * @return empty for a target of 0, which no formula divides by
     */
    public static String of(Attainment attainment, BigDecimal weight, Scoring scoring) {
        String target = "指标值 " + MessageText.bare(attainment.target());
        String actual = "实际完成值 " + MessageText.bare(attainment.actual());
        String points = "分值 " + MessageText.bare(weight);
        BigDecimal proportional = attainment.proportional(weight);
        BigDecimal falling = attainment.falling(weight);
        boolean lessIsBetter = falling != null;
        List<String> formulas = new ArrayList<>();
        if (proportional != null) {
            String share = lessIsBetter ? target + " ÷ " + actual : actual + " ÷ " + target;
            boolean negative = lessIsBetter
                    ? attainment.target().signum() < 0
                    : attainment.actual().signum() < 0;
            String result =
                    negative ? " 小于 0，得 " + printed(proportional, scoring) + " 分" : equal(proportional, scoring);
            formulas.add(share + " × " + points + result);
        }
        if (falling != null && falling.signum() > 0) {
            String over = "（" + actual + " − " + target + "）÷ " + target;
            formulas.add(points + " ×（1 −" + over + "）" + equal(falling, scoring));
        }
        return String.join("；或 ", formulas);
    }

    /** {@code  = 9.4736…，得 9.47 分}. */
    private static String equal(BigDecimal exact, Scoring scoring) {
        return " = " + MessageText.quotient(exact, BigDecimal.ONE) + "，得 " + printed(exact, scoring) + " 分";
    }

    private static String printed(BigDecimal points, Scoring scoring) {
        return MessageText.plain(points.setScale(scoring.scoreDecimals(), RoundingMode.HALF_UP));
    }
}
