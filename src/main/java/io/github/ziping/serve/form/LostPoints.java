package io.github.ziping.serve.form;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a form lost points: weight less score of each row that has both.
 *
 * @param rows those that lost points, in printed order
 */
public record LostPoints(List<Row> rows) {
    private static final String EXECUTION = "预算执行率";

    public LostPoints {
        rows = List.copyOf(rows);
    }

    /**
     * A row that lost points.
     *
     * @param level1 一级指标; 预算执行率 of the execution row
     * @param name 三级指标; 预算执行率 of the execution row
     * @param lost points, above 0
     */
    public record Row(String level1, String name, BigDecimal lost) {}

    static LostPoints of(Scoring scoring, SelfEvaluation form) {
        List<Row> rows = new ArrayList<>();
        FundLine total = form.funds().total();
        add(rows, EXECUTION, EXECUTION, total.weight(), scoring.executionScore(total));
        for (Indicator indicator : form.indicators()) {
            add(
                    rows,
                    String.valueOf(indicator.level1() == null ? "" : indicator.level1()),
                    String.valueOf(indicator.level3() == null ? "" : indicator.level3()),
                    indicator.weight(),
                    indicator.score());
        }
        return new LostPoints(rows);
    }

    private static void add(
            List<Row> rows, String level1, String name, @Nullable BigDecimal weight, @Nullable BigDecimal score) {
        if (weight != null && score != null && weight.compareTo(score) > 0) {
            rows.add(new Row(level1, name, weight.subtract(score).stripTrailingZeros()));
        }
    }

    /** All of them together, points. */
    public BigDecimal sum() {
        return rows.stream().map(Row::lost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The points that each 一级指标 lost, those that lost some, in printed order. */
    public Map<String, BigDecimal> byLevel1() {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        rows.forEach(row -> sums.merge(row.level1(), row.lost(), BigDecimal::add));
        return sums;
    }
}
