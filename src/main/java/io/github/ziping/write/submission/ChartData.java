package io.github.ziping.write.submission;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a chart shows: where it stands, and the values that are seen until a program computes.
 *
 * @param nameRange the cells of the categories
 * @param names their texts
 * @param firstRange the cells of the first series
 * @param first their numbers
 * @param secondRange the cells of the second series; empty where there is one only
 * @param second their numbers
 */
record ChartData(
        String nameRange,
        List<String> names,
        String firstRange,
        List<BigDecimal> first,
        String secondRange,
        List<BigDecimal> second) {
    ChartData {
        names = List.copyOf(names);
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /** A chart of one series. */
    static ChartData ofOne(String nameRange, List<String> names, String range, List<BigDecimal> values) {
        return new ChartData(nameRange, names, range, values, "", List.of());
    }
}
