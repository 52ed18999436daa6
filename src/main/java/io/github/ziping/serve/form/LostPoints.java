package io.github.ziping.serve.form;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a form lost points: weight less score of each row that has both. Rows that have more points than their weight are faults and
 * told by themselves: what they have too much makes up for nothing that others lost, but it is in the total.
 *
 * @param rows those that lost points, in printed order
 * @param above those with more points than their weight, in printed order
 * @param weight of all rows with both, points
 */
public record LostPoints(List<Row> rows, List<Row> above, BigDecimal weight) {
    private static final String EXECUTION = "预算执行率";

    public LostPoints {
        rows = List.copyOf(rows);
        above = List.copyOf(above);
    }

    /**
     * A row that has not its weight's points.
     *
     * @param level1 一级指标; 预算执行率 of the execution row
     * @param name 三级指标; 预算执行率 of the execution row
     * @param points lost, or too many; above 0
     */
    public record Row(String level1, String name, BigDecimal points) {}

    /** A row with its weight and its score, null where it has none. */
    private record Scored(
            @Nullable String level1,
            @Nullable String name,
            @Nullable BigDecimal weight,
            @Nullable BigDecimal score) {}

    static LostPoints of(Scoring scoring, SelfEvaluation form) {
        FundLine total = form.funds().total();
        List<Scored> all = new ArrayList<>();
        all.add(new Scored(EXECUTION, EXECUTION, total.weight(), scoring.executionScore(total)));
        form.indicators()
                .forEach(each -> all.add(new Scored(each.level1(), each.level3(), each.weight(), each.score())));
        List<Row> lost = new ArrayList<>();
        List<Row> above = new ArrayList<>();
        BigDecimal weight = BigDecimal.ZERO;
        for (Scored each : all) {
            if (each.weight() != null && each.score() != null) {
                weight = weight.add(each.weight());
                BigDecimal less = each.weight().subtract(each.score());
                if (less.signum() != 0) {
                    (less.signum() > 0 ? lost : above)
                            .add(new Row(
                                    text(each.level1()),
                                    text(each.name()),
                                    less.abs().stripTrailingZeros()));
                }
            }
        }
        return new LostPoints(lost, above, weight);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static BigDecimal sum(List<Row> rows) {
        return rows.stream()
                .map(Row::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }

    /** What was lost, all together, points. */
    public BigDecimal sum() {
        return sum(rows);
    }

    /** What is too much, all together, points. */
    public BigDecimal sumAbove() {
        return sum(above);
    }

    /** Weight less what was lost and with what is too much: the points that all rows with both have, as the total counts them. */
    public BigDecimal score() {
        return weight.subtract(sum()).add(sumAbove()).stripTrailingZeros();
    }

    /** The points that each 一级指标 lost, those that lost some, in printed order. */
    public Map<String, BigDecimal> byLevel1() {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        rows.forEach(row -> sums.merge(row.level1(), row.points(), BigDecimal::add));
        return sums;
    }
}
