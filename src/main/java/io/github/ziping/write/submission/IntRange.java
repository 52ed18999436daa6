package io.github.ziping.write.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Numbers that follow each other.
 *
 * @param first the first one
 * @param last the last one, included
 */
record IntRange(int first, int last) {
    /** The longest ranges below a limit, from 0, whose numbers all fulfil a condition. */
    static List<IntRange> runs(int limit, IntPredicate condition) {
        List<IntRange> runs = new ArrayList<>();
        int first = 0;
        while (first < limit) {
            int end = first;
            while (end < limit && condition.test(end)) {
                end++;
            }
            if (end > first) {
                runs.add(new IntRange(first, end - 1));
            }
            first = end + 1;
        }
        return runs;
    }
}
