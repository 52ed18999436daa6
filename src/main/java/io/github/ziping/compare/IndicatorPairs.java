package io.github.ziping.compare;

import io.github.ziping.model.Field;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Indicator;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators of two versions of a form are the same: those of one name below the same headings, then those of one name, then
 * those at one place that have most values in common. Where they stand is of no matter to the first two.
 */
final class IndicatorPairs {
    private static final int NONE = -1;

    /** What tells whether a row without its name is the same. */
    private static final List<Field> VALUES =
            List.of(Field.LEVEL1, Field.LEVEL2, Field.TARGET, Field.ACTUAL, Field.WEIGHT, Field.SCORE, Field.DEVIATION);

    private final List<Indicator> before;
    private final List<Indicator> after;

    /** Of each row the one of the other version, or {@link #NONE}. */
    private final int[] toAfter;

    private final int[] toBefore;
    private final boolean[] renamed;

    IndicatorPairs(List<Indicator> before, List<Indicator> after) {
        this.before = before;
        this.after = after;
        this.toAfter = new int[before.size()];
        this.toBefore = new int[after.size()];
        this.renamed = new boolean[after.size()];
        Arrays.fill(toAfter, NONE);
        Arrays.fill(toBefore, NONE);
        pair(row -> name(row) == null ? null : row.level1() + "\u0000" + row.level2() + "\u0000" + name(row));
        pair(IndicatorPairs::name);
        pairRenamed();
    }

    private static @Nullable String name(Indicator row) {
        return row.level3() == null ? null : FoldedText.of(row.level3());
    }

    /** Pairs what has a key in common and no partner so far, in the order of both. */
    private void pair(Function<Indicator, @Nullable String> key) {
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            String own = toAfter[i] == NONE ? key.apply(before.get(i)) : null;
            if (own != null) {
                open.computeIfAbsent(own, none -> new ArrayDeque<>()).add(i);
            }
        }
        for (int j = 0; j < after.size(); j++) {
            String own = toBefore[j] == NONE ? key.apply(after.get(j)) : null;
            Deque<Integer> candidates = own == null ? null : open.get(own);
            if (candidates != null && !candidates.isEmpty()) {
                pair(candidates.remove(), j);
            }
        }
    }

    private void pair(int i, int j) {
        toAfter[i] = j;
        toBefore[j] = i;
    }

    /** Of each row without a partner only those are asked that stand at its place. */
    private void pairRenamed() {
        for (int j = 0; j < after.size(); j++) {
            for (int i : toBefore[j] == NONE ? atPlaceOf(j) : new int[0]) {
                if (toBefore[j] == NONE && toAfter[i] == NONE && isAlike(before.get(i), after.get(j))) {
                    pair(i, j);
                    renamed[j] = !Objects.equals(name(before.get(i)), name(after.get(j)));
                }
            }
        }
    }

    /** The row of the same number, that behind the same row, that before the same row: others may have been added above. */
    private int[] atPlaceOf(int j) {
        int behind = j == 0 || toBefore[j - 1] == NONE ? j : toBefore[j - 1] + 1;
        boolean last = j == after.size() - 1;
        int ahead = last ? before.size() - 1 : toBefore[j + 1] == NONE ? j : toBefore[j + 1] - 1;
        return IntStream.of(j, behind, ahead)
                .filter(i -> i >= 0 && i < before.size())
                .sorted()
                .distinct()
                .toArray();
    }

    private static boolean isAlike(Indicator one, Indicator other) {
        int said = 0;
        int same = 0;
        for (Field field : VALUES) {
            String here = one.text(field);
            String there = other.text(field);
            said += here == null && there == null ? 0 : 1;
            same += here != null && here.equals(there) ? 1 : 0;
        }
        return same * 2 > said;
    }

    /** The number of the same row in the earlier version; -1 where there is none. */
    int before(int j) {
        return toBefore[j];
    }

    /** Whether a row of the earlier version is gone. */
    boolean isRemoved(int i) {
        return toAfter[i] == NONE;
    }

    boolean isRenamed(int j) {
        return renamed[j];
    }

    /**
     * The rows of the later version that were moved: the fewest whose absence leaves the others in their order, so that one that was
     * put in elsewhere moves no other.
     */
    boolean[] moved() {
        // of each number of rows in order, the one that ends them earliest in the earlier version
        int[] ends = new int[after.size()];
        int[] previous = new int[after.size()];
        int longest = 0;
        for (int j = 0; j < after.size(); j++) {
            if (toBefore[j] != NONE) {
                int at = firstEndBehind(ends, longest, toBefore[j]);
                previous[j] = at == 0 ? NONE : ends[at - 1];
                ends[at] = j;
                longest = Math.max(longest, at + 1);
            }
        }
        boolean[] moved = new boolean[after.size()];
        for (int j = 0; j < after.size(); j++) {
            moved[j] = toBefore[j] != NONE;
        }
        for (int j = longest == 0 ? NONE : ends[longest - 1]; j != NONE; j = previous[j]) {
            moved[j] = false;
        }
        return moved;
    }

    private int firstEndBehind(int[] ends, int count, int row) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (toBefore[ends[middle]] < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
