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

    private void pairRenamed() {
        for (int j = 0; j < after.size(); j++) {
            for (int i = 0; i < before.size() && toBefore[j] == NONE; i++) {
                if (toAfter[i] == NONE && isSamePlace(i, j) && isAlike(before.get(i), after.get(j))) {
                    pair(i, j);
                    renamed[j] = !Objects.equals(name(before.get(i)), name(after.get(j)));
                }
            }
        }
    }

    /** Behind the same row, or before the same row: others may have been added above. */
    private boolean isSamePlace(int i, int j) {
        boolean behind = i == 0 || j == 0 ? i == j : toAfter[i - 1] == j - 1;
        boolean lastOfBoth = i == before.size() - 1 && j == after.size() - 1;
        boolean ahead = i == before.size() - 1 || j == after.size() - 1 ? lastOfBoth : toAfter[i + 1] == j + 1;
        return i == j || behind || ahead;
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
        int[] length = new int[after.size()];
        int[] previous = new int[after.size()];
        int last = NONE;
        for (int j = 0; j < after.size(); j++) {
            length[j] = 1;
            previous[j] = NONE;
            for (int k = 0; k < j && toBefore[j] != NONE; k++) {
                if (toBefore[k] != NONE && toBefore[k] < toBefore[j] && length[k] >= length[j]) {
                    length[j] = length[k] + 1;
                    previous[j] = k;
                }
            }
            boolean longest = toBefore[j] != NONE && (last == NONE || length[j] > length[last]);
            last = longest ? j : last;
        }
        boolean[] moved = new boolean[after.size()];
        for (int j = 0; j < after.size(); j++) {
            moved[j] = toBefore[j] != NONE;
        }
        for (int j = last; j != NONE; j = previous[j]) {
            moved[j] = false;
        }
        return moved;
    }
}
