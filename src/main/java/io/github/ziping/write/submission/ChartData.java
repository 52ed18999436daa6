package io.github.ziping.write.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows: where it stands, and the values that are seen until a program computes.
 *
 * @param nameRange the cells of the categories
 * @param names their texts
 * @param firstRange the cells of the first series
 * @param first their numbers; null for one that has none
 * @param secondRange the cells of the second series; empty where there is one only
 * @param second their numbers; null for one that has none
 */
record ChartData(
        String nameRange,
        List<String> names,
        String firstRange,
        List<@Nullable BigDecimal> first,
        String secondRange,
        List<@Nullable BigDecimal> second) {
    ChartData {
        names = List.copyOf(names);
        first = Collections.unmodifiableList(new ArrayList<>(first));
        second = Collections.unmodifiableList(new ArrayList<>(second));
    }

    /** A chart of one series. */
    static ChartData ofOne(String nameRange, List<String> names, String range, List<BigDecimal> values) {
        return new ChartData(nameRange, names, range, new ArrayList<@Nullable BigDecimal>(values), "", List.of());
    }
}
