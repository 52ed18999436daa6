package io.github.ziping.check.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses parts of a name that few names of a list have. A change spoils one part at most, so that a name within so many changes
 * has one of any parts that are one more.
 */
final class RareParts {
    /** More than there are. */
    private static final long NONE = Long.MAX_VALUE / 2;

    /**
     * A part of the name.
     *
     * @param from where it stands in it
     * @param length how often its length is twice that of a char
     * @param first the number of the first place with it on the list
     * @param end that behind the last
     */
    record Part(int from, int length, int first, int end) {
        int count() {
            return end - first;
        }
    }

    /** The parts that end with each char, from the shortest on. */
    private final List<List<Part>> parts = new ArrayList<>();
    /** How many places the rarest parts have up to each char: for no part, for one, for two. */
    private final List<long[]> counts = new ArrayList<>();

    RareParts(PartIndex index, String name) {
        for (int from = 0; from < name.length(); from++) {
            parts.add(new ArrayList<>(PartIndex.LENGTHS));
        }
        // so that the shorter of two parts with one end stands in front
        for (int from = name.length() - 1; from >= 0; from--) {
            int first = index.first(name.charAt(from));
            int end = index.first(name.charAt(from) + 1);
            parts.get(from).add(new Part(from, 0, first, end));
            for (int length = 1; length < PartIndex.LENGTHS && from + (1 << length) <= name.length(); length++) {
                int half = 1 << length - 1;
                first = index.first(first, end, length, name, from, false);
                end = index.first(first, end, length, name, from, true);
                parts.get(from + 2 * half - 1).add(new Part(from, length, first, end));
            }
        }
        counts.add(new long[name.length() + 1]);
    }

    /** How many places so many parts have at least; more than there are where the name has not so many parts. */
    long count(int number) {
        while (counts.size() <= number) {
            counts.add(next(counts.get(counts.size() - 1)));
        }
        return counts.get(number)[parts.size()];
    }

    private long[] next(long[] fewer) {
        long[] counts = new long[fewer.length];
        counts[0] = NONE;
        for (int to = 1; to < counts.length; to++) {
            counts[to] = counts[to - 1];
            for (Part part : parts.get(to - 1)) {
                counts[to] = Math.min(counts[to], fewer[part.from()] + part.count());
            }
        }
        return counts;
    }

    /** So many parts that have the fewest places. */
    List<Part> rarest(int number) {
        List<Part> rarest = new ArrayList<>();
        int to = parts.size();
        count(number);
        for (int left = number; left > 0; ) {
            long count = counts.get(left)[to];
            long[] fewer = counts.get(left - 1);
            to--;
            if (counts.get(left)[to] > count) {
                for (Part part : parts.get(to)) {
                    if (fewer[part.from()] + part.count() == count) {
                        rarest.add(part);
                        to = part.from();
                        left--;
                        break;
                    }
                }
            }
        }
        rarest.sort(Comparator.comparingInt(Part::count));
        return rarest;
    }

    /** Its chars, from the one that the fewest names have. */
    List<Part> chars() {
        return parts.stream()
                .map(ending -> ending.get(0))
                .sorted(Comparator.comparingInt(Part::count))
                .toList();
    }
}
