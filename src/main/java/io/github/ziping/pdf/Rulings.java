package io.github.ziping.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Snaps lines that lie side by side to one place, and joins those that go on. */
final class Rulings {
    /** Lines that are nearer are one, and ends that are nearer meet, in points. */
    static final double NEAR = 2.5;

    private Rulings() {}

    /** The lines as a reader sees them, by their places. */
    static List<Ruling> joined(List<Ruling> drawn) {
        List<Double> places = places(drawn.stream().map(Ruling::at).toList());
        List<Ruling> sorted = new ArrayList<>(drawn.size());
        for (Ruling line : drawn) {
            sorted.add(new Ruling(places.get(nearest(places, line.at())), line.from(), line.to()));
        }
        sorted.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
        List<Ruling> joined = new ArrayList<>();
        for (Ruling line : sorted) {
            Ruling last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.at() == line.at() && line.from() <= last.to() + NEAR) {
                joined.set(joined.size() - 1, new Ruling(last.at(), last.from(), Math.max(last.to(), line.to())));
            } else {
                joined.add(line);
            }
        }
        joined.removeIf(line -> line.to() - line.from() < 2 * NEAR);
        return joined;
    }

    /** The distinct places, ascending. */
    static List<Double> places(List<Double> values) {
        return places(values, NEAR);
    }

    /** The places that are farther apart than this, ascending. */
    static List<Double> places(List<Double> values, double near) {
        List<Double> places = new ArrayList<>();
        double first = Double.NaN;
        for (double value : values.stream().sorted().toList()) {
            if (places.isEmpty() || value - first > near) {
                places.add(value);
                first = value;
            }
        }
        return places;
    }

    /** The index of the place nearest to a value. */
    static int nearest(List<Double> places, double value) {
        int low = 0;
        int high = places.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if ((places.get(middle) + places.get(middle + 1)) / 2 < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
