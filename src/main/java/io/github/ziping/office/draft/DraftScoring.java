package io.github.ziping.office.draft;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Grade;
import io.github.ziping.profile.LevelName;
import io.github.ziping.profile.Rounding;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The arithmetic as far as a form shows it: points of the execution, rounding of the rate, grades. */
final class DraftScoring {
    private static final Pattern POINTS = Pattern.compile("[（(]\\s*([0-9]{1,2})\\s*分");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scoring base;
    private final DraftNotes notes;

    DraftScoring(Scoring base, DraftNotes notes) {
        this.base = base;
        this.notes = notes;
    }

    /**
     * The arithmetic of the form.
     *
     * @param fundsLabel what stands beside the table of funds, perhaps with its points
     * @param levels the names of level 1, perhaps with their points
     * @param texts all texts of the form, where grades may be stated
     */
    Scoring of(SelfEvaluation form, String fundsLabel, Set<String> levels, List<String> texts) {
        RateShape rate = rate(form.funds().total());
        return new Scoring(
                rate.decimals(),
                rate.rounding(),
                base.scoreDecimals(),
                base.scoreRounding(),
                executionWeight(form.funds().total().weight(), fundsLabel, levels),
                base.totalWeight(),
                grades(texts));
    }

    private BigDecimal executionWeight(@Nullable BigDecimal stated, String label, Set<String> levels) {
        Matcher points = POINTS.matcher(label);
        BigDecimal rest = base.totalWeight().subtract(pointsOf(levels));
        if (stated != null && stated.signum() >= 0 && stated.compareTo(HUNDRED) <= 0) {
            return taken(stated);
        }
        if (points.find()) {
            return taken(new BigDecimal(points.group(1)));
        }
        if (pointsOf(levels).signum() > 0 && rest.signum() >= 0) {
            return taken(rest);
        }
        notes.guessed("执行率的分值 " + base.executionWeight().toPlainString() + "：表上没有写（scoring.executionWeight）");
        return base.executionWeight();
    }

    private BigDecimal taken(BigDecimal points) {
        BigDecimal plain = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
        plain = plain.scale() < 0 ? plain.setScale(0) : plain;
        notes.taken("执行率的分值 " + plain.toPlainString());
        return plain;
    }

    /** The sum of the points in the names; 0 where one has none. */
    private static BigDecimal pointsOf(Set<String> levels) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String level : levels) {
            BigDecimal points = LevelName.of(level).points();
            if (points == null) {
                return BigDecimal.ZERO;
            }
            sum = sum.add(points);
        }
        return sum;
    }

    /** How a rate is shortened, as far as the printed one tells. */
    private record RateShape(int decimals, Rounding rounding) {}

    private RateShape rate(FundLine total) {
        BigDecimal budget = total.annualBudget();
        BigDecimal executed = total.executed();
        BigDecimal stated = total.ratePercent();
        if (budget != null && executed != null && stated != null && budget.signum() > 0) {
            for (int decimals = base.rateDecimals(); decimals >= 0; decimals--) {
                RateShape shape = shape(executed, budget, stated, decimals);
                if (shape != null) {
                    notes.taken("执行率取到 " + decimals + " 位小数，" + (shape.rounding() == Rounding.CUT ? "截尾" : "四舍五入"));
                    return shape;
                }
            }
        }
        notes.guessed("执行率四舍五入到 " + base.rateDecimals() + " 位小数：从表上的数看不出（scoring.rateDecimals、rateRounding）");
        return new RateShape(base.rateDecimals(), Rounding.HALF_UP);
    }

    /** The one of both ways that gives the stated rate; null where neither or each does. */
    private static @Nullable RateShape shape(BigDecimal executed, BigDecimal budget, BigDecimal stated, int decimals) {
        BigDecimal cut = executed.multiply(HUNDRED).divide(budget, decimals, RoundingMode.DOWN);
        BigDecimal rounded = executed.multiply(HUNDRED).divide(budget, decimals, RoundingMode.HALF_UP);
        if (cut.compareTo(rounded) == 0) {
            return null;
        }
        return stated.compareTo(cut) == 0
                ? new RateShape(decimals, Rounding.CUT)
                : stated.compareTo(rounded) == 0 ? new RateShape(decimals, Rounding.HALF_UP) : null;
    }

    private List<Grade> grades(List<String> texts) {
        for (String text : texts) {
            List<Grade> grades = DraftGrades.in(text);
            if (!grades.isEmpty()) {
                notes.taken("评分等级：" + names(grades));
                return grades;
            }
        }
        notes.guessed("评分等级 " + names(base.grades()) + "：表上没有写界限（scoring.grades）");
        return base.grades();
    }

    private static String names(List<Grade> grades) {
        StringBuilder names = new StringBuilder();
        for (Grade grade : grades) {
            names.append(names.length() == 0 ? "" : "、")
                    .append(grade.name())
                    .append(" ≥")
                    .append(grade.from().toPlainString());
        }
        return names.toString();
    }
}
