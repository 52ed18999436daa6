package io.github.ziping.check.names;

/**
 * Counts the changes that make one text of another, char by char of the other: a row for each of its beginnings, so that texts
 * that begin alike share the rows of what they have in common. Only the counts up to a bound are right; more is just more.
 */
final class EditRows {
    /** More than any bound. */
    private static final int MANY = Integer.MAX_VALUE / 2;

    private final String own;
    private final int[][] rows;

    /** Rows for a text beside others that have so many chars at most. */
    EditRows(String own, int longest) {
        this.own = own;
        this.rows = new int[longest + 1][];
        rows[0] = new int[own.length() + 1];
        for (int i = 0; i <= own.length(); i++) {
            rows[0][i] = i;
        }
    }

    /**
     * Goes on by the other text's next char.
     *
     * @param depth how many chars the other had before
     * @param most more changes need not be told apart
     * @return how many changes it takes at least, whatever follows
     */
    int step(int depth, char next, int most) {
        if (depth + 1 - most > own.length()) {
            return MANY;
        }
        int[] above = rows[depth];
        int[] row = rows[depth + 1] == null ? new int[own.length() + 1] : rows[depth + 1];
        rows[depth + 1] = row;
        // further from the diagonal it takes more for the lengths alone
        int from = Math.max(1, depth + 1 - most);
        int to = Math.min(own.length(), depth + 1 + most);
        row[from - 1] = from == 1 ? depth + 1 : MANY;
        int least = row[from - 1];
        for (int i = from; i <= to; i++) {
            int changed = above[i - 1] + (own.charAt(i - 1) == next ? 0 : 1);
            row[i] = Math.min(changed, 1 + Math.min(above[i], row[i - 1]));
            least = Math.min(least, row[i]);
        }
        if (to < own.length()) {
            row[to + 1] = MANY;
        }
        return least;
    }

    /** How many counts a step makes. */
    int width(int most) {
        return Math.min(own.length() + 1, 2 * most + 1);
    }

    /** How many changes it takes when the other ends here; more than the bound where it is more. */
    int distance(int depth, int most) {
        return Math.abs(own.length() - depth) > most ? MANY : rows[depth][own.length()];
    }
}
