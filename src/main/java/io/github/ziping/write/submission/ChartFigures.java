package io.github.ziping.write.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one of the charts of 汇总表 shows, for whoever draws it elsewhere.
 *
 * @param id its name for programs: scores, budgets, grades or lost
 * @param title what stands above it
 * @param unit what the axis of values counts
 * @param lying whether its bars lie, the first category on top
 * @param categories their names
 * @param series the bars, those of one category beside each other
 */
public record ChartFigures(
        String id, String title, String unit, boolean lying, List<String> categories, List<Series> series) {
    /**
     * Bars of one kind.
     *
     * @param name what they mean
     * @param values as many as there are categories; null for one that has none
     */
    public record Series(String name, List<@Nullable BigDecimal> values) {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    public ChartFigures {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    static ChartFigures of(ChartKind kind, ChartData data, String title, String unit) {
        List<Series> series = new ArrayList<>();
        series.add(new Series(kind.first(), data.first()));
        if (!kind.second().isEmpty()) {
            series.add(new Series(kind.second(), data.second()));
        }
        return new ChartFigures(kind.id(), title, unit, kind.lying(), data.names(), series);
    }
}
