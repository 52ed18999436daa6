package io.github.ziping.check.terms;

import java.util.ArrayList;
import java.util.Arrays;
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
     * @param first the number of the first place with it
     * @param end that behind the last
     */
    record Part(int from, int first, int end) {
        int count() {
            return end - first;
        }
    }

    /** The parts that end with each char, by their length. */
    private final Part[][] parts;
    /** How many places the rarest parts have up to each char: for no part, for one, for two. */
    private final List<long[]> counts = new ArrayList<>();

    RareParts(PartIndex index, String name) {
        this.parts = new Part[name.length()][];
        for (int to = 0; to < name.length(); to++) {
            parts[to] = new Part[Math.min(PartIndex.LONGEST, to + 1)];
        }
        for (int from = 0; from < name.length(); from++) {
            int first = 0;
            int end = index.size();
            for (int depth = 0; depth < PartIndex.LONGEST && from + depth < name.length(); depth++) {
                char next = name.charAt(from + depth);
                int begin = index.from(first, end, depth, next);
                end = index.from(begin, end, depth, (char) (next + 1));
                first = begin;
                parts[from + depth][depth] = new Part(from, first, end);
            }
        }
        counts.add(new long[name.length() + 1]);
    }

    /** How many places so many parts have at least; more than there are where the name has not so many parts. */
    long count(int number) {
        while (counts.size() <= number) {
            counts.add(next(counts.get(counts.size() - 1)));
        }
        return counts.get(number)[parts.length];
    }

    private long[] next(long[] fewer) {
        long[] counts = new long[fewer.length];
        counts[0] = NONE;
        for (int to = 0; to < parts.length; to++) {
            counts[to + 1] = counts[to];
            for (int i = 0; i < parts[to].length; i++) {
                counts[to + 1] = Math.min(counts[to + 1], fewer[to - i] + parts[to][i].count());
            }
        }
        return counts;
    }

    /** So many parts that have the fewest places. */
    List<Part> rarest(int number) {
        List<Part> rarest = new ArrayList<>();
        int to = parts.length;
        count(number);
        for (int left = number; left > 0; to--) {
            long count = counts.get(left)[to];
            if (counts.get(left)[to - 1] > count) {
                int i = 0;
                while (counts.get(left - 1)[to - 1 - i] + parts[to - 1][i].count() > count) {
                    i++;
                }
                rarest.add(parts[to - 1][i]);
                to -= i;
                left--;
            }
        }
        return rarest;
    }

    /** Its chars, from the one that the fewest names have. */
    List<Part> chars() {
        return Arrays.stream(parts)
                .map(ending -> ending[0])
                .sorted(Comparator.comparingInt(Part::count))
                .toList();
    }
}
