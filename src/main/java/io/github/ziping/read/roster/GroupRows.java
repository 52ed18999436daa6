package io.github.ziping.read.roster;

import io.github.ziping.model.Limits;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Tells the rows that are groups of projects from the projects, as a person does: a group has rows of a deeper number below
 * it, or its amounts are the sums of those below it.
 */
final class GroupRows {
    /** Deeper than every number: the rows without one, in a list where others have one. */
    private static final int UNNUMBERED = 99;

    /** One more for each column of names. */
    private static final int TIER = 100;

    /** Without any numbers, rows with nothing but a name are groups as long as they are no more than one in so many. */
    private static final int FEW = 3;

    private final List<ListRow> rows;
    private final BitSet groups = new BitSet();
    private final BitSet doubtful = new BitSet();
    private final boolean numbered;

    private GroupRows(List<ListRow> rows) {
        this.rows = rows;
        this.numbered = rows.stream().anyMatch(row -> row.number().depth() > 0);
    }

    /**
     * Sorts the rows of one list.
     *
     * @param rows in their order, without sums and remarks
     */
    static GroupRows of(List<ListRow> rows) {
        GroupRows sorted = new GroupRows(rows);
        sorted.sortByNumbers();
        sorted.sortBareRows();
        if (!sorted.numbered) {
            sorted.sortBySums();
        }
        return sorted;
    }

    boolean isGroup(int row) {
        return groups.get(row);
    }

    /** Whether a person would ask: the row was taken for what it is most probably. */
    boolean isDoubtful(int row) {
        return doubtful.get(row);
    }

    private void sortByNumbers() {
        for (int i = 0; i + 1 < rows.size(); i++) {
            boolean group = isDeeper(rows.get(i), rows.get(i + 1)) && isHead(i);
            groups.set(i, group);
            doubtful.set(i, group && !budgetAgrees(i));
        }
    }

    /** Whether the budget of a group is that of its projects, as far as both are stated. */
    private boolean budgetAgrees(int row) {
        BigDecimal budget = rows.get(row).amounts().get(0);
        BigDecimal rest = budget;
        List<ListRow> leaves = leaves(row + 1, end(row));
        for (ListRow leaf : leaves) {
            BigDecimal own = leaf.amounts().get(0);
            if (own == null || rest == null) {
                return true;
            }
            rest = rest.subtract(own);
        }
        return rest == null || RemainingAmounts.isRounding(rest, leaves.size());
    }

    private boolean isDeeper(ListRow row, ListRow next) {
        boolean other = next.tier() > row.tier()
                && next.wider() != null
                && !next.wider().equals(row.cell().text());
        return !other && depth(next) > depth(row);
    }

    private int depth(ListRow row) {
        int depth = row.number().depth();
        return row.tier() * TIER + (depth == 0 && numbered ? UNNUMBERED : depth);
    }

    /** Whether a row with deeper ones below is their head; where numbers are missing, the amounts must agree. */
    private boolean isHead(int row) {
        ListRow head = rows.get(row);
        boolean sure =
                depth(rows.get(row + 1)) % TIER != UNNUMBERED || depth(head) / TIER < depth(rows.get(row + 1)) / TIER;
        return sure || !head.hasAmount() && head.number().isChinese() || isSumOf(row, row + 1, end(row));
    }

    /** Behind the last row that is deeper than this one. */
    private int end(int row) {
        int end = row + 1;
        while (end < rows.size() && depth(rows.get(end)) > depth(rows.get(row))) {
            end++;
        }
        return end;
    }

    /** Whether all amounts of a row are the sums of those rows, or of their groups. */
    private boolean isSumOf(int row, int from, int to) {
        return isSumOf(row, leaves(from, to)) || isSumOf(row, highest(from, to));
    }

    private List<ListRow> leaves(int from, int to) {
        List<ListRow> leaves = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (i + 1 == to || depth(rows.get(i + 1)) <= depth(rows.get(i))) {
                leaves.add(rows.get(i));
            }
        }
        return leaves;
    }

    private List<ListRow> highest(int from, int to) {
        int least = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            least = Math.min(least, depth(rows.get(i)));
        }
        List<ListRow> highest = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (depth(rows.get(i)) == least) {
                highest.add(rows.get(i));
            }
        }
        return highest;
    }

    private boolean isSumOf(int row, List<ListRow> parts) {
        RemainingAmounts rest = new RemainingAmounts(rows.get(row).amounts());
        for (ListRow part : parts) {
            rest.subtract(part.amounts());
        }
        return rest.isNothing();
    }

    /** A name alone between rows that say more is a heading of its own: 信息化类. */
    private void sortBareRows() {
        int bare = 0;
        boolean deep = false;
        for (ListRow row : rows) {
            bare += row.isBare() ? 1 : 0;
            deep |= row.number().depth() > 0 && !row.number().isChinese();
        }
        boolean few = bare * FEW <= rows.size();
        for (int i = 0; i < rows.size(); i++) {
            ListRow row = rows.get(i);
            boolean unlike =
                    row.number().depth() == 0 ? numbered || few : row.number().isChinese() && deep;
            if (row.isBare() && unlike && !groups.get(i)) {
                groups.set(i);
                doubtful.set(i, i + 1 == rows.size() || !isNamedAsGroup(row.name()));
            }
        }
    }

    private static boolean isNamedAsGroup(String name) {
        return name.endsWith("类") || name.endsWith("项目") && name.length() <= 6;
    }

    /**
     * Without any numbers a row whose amounts are the sums of the next ones is a group where it names no unit and they do,
     * or where the whole list is made of such groups; else it is doubtful.
     */
    private void sortBySums() {
        BitSet sums = new BitSet();
        boolean all = findSums(sums, false);
        if (!all) {
            sums.clear();
            findSums(sums, true);
            BitSet possible = new BitSet();
            findSums(possible, false);
            possible.andNot(sums);
            doubtful.or(possible);
        }
        groups.or(sums);
    }

    /** Whether every row is a group or in one; from the last row to the first, so that groups of groups are found. */
    private boolean findSums(BitSet sums, boolean onlyWithoutUnit) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (groups.get(i)) {
                continue;
            }
            int parts = parts(i, open, onlyWithoutUnit);
            for (int part = 0; part < parts; part++) {
                open.pop();
            }
            sums.set(i, parts > 0);
            open.push(i);
        }
        return !open.isEmpty() && open.stream().allMatch(sums::get);
    }

    /** How many of the next rows and groups a row is the sum of; 0 for none. */
    private int parts(int row, Deque<Integer> open, boolean onlyWithoutUnit) {
        RemainingAmounts rest = new RemainingAmounts(rows.get(row).amounts());
        boolean units = true;
        for (int next : open) {
            if (rest.isNever() || rest.parts() == Limits.GROUP_PARTS) {
                return 0;
            }
            rest.subtract(rows.get(next).amounts());
            units &= rows.get(next).placed();
            boolean likely = !onlyWithoutUnit || units && !rows.get(row).placed();
            if (rows.get(row).tier() == rows.get(next).tier() && likely && rest.isNothing()) {
                return rest.parts();
            }
        }
        return 0;
    }
}
