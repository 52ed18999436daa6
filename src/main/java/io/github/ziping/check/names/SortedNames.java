package io.github.ziping.check.names;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Names in the order of their chars, in which those that begin alike stand beside each other and are passed over together. */
final class SortedNames {
    /** A search for those that are near. */
    interface Search {
        /** The rows of the name that is looked for. */
        EditRows rows();

        /** Names that take more changes are of no interest, now. */
        int most();

        /** Takes one of the list that may be near. */
        void take(int index, int distance);

        /** Counts what is compared; whether there may be more of it. */
        boolean goOn(int more);
    }

    private final String[] names;
    private final int longest;
    /** Which of the list each of them is, and where each of the list stands. */
    private final int[] indexes;

    private final int[] positions;

    SortedNames(List<String> list) {
        this.indexes = IntStream.range(0, list.size())
                .boxed()
                .sorted(Comparator.comparing(list::get))
                .mapToInt(index -> index)
                .toArray();
        this.names = new String[indexes.length];
        this.positions = new int[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            names[i] = list.get(indexes[i]);
            positions[indexes[i]] = i;
        }
        this.longest = list.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Rows for a name that is looked for. */
    EditRows rows(String wanted) {
        return new EditRows(wanted, longest);
    }

    /** Tells all that are near. */
    void search(Search search) {
        search(search, 0, names.length);
    }

    /** Tells whether one of the list is near. */
    void searchOne(Search search, int index) {
        search(search, positions[index], positions[index] + 1);
    }

    private void search(Search search, int first, int end) {
        EditRows rows = search.rows();
        // behind the names that begin with as many chars of the current one
        int[] ends = new int[longest + 1];
        ends[0] = end;
        int depth = 0;
        int at = first;
        while (at < end) {
            int most = search.most();
            if (!search.goOn(rows.width(most))) {
                return;
            }
            if (names[at].length() == depth) {
                search.take(indexes[at], rows.distance(depth, most));
                at++;
            } else {
                char next = names[at].charAt(depth);
                int behind = behind(at, ends[depth], depth, next);
                if (rows.step(depth, next, most) <= most) {
                    depth++;
                    ends[depth] = behind;
                } else {
                    at = behind;
                }
            }
            while (depth > 0 && at >= ends[depth]) {
                depth--;
            }
        }
    }

    /** The first behind a name that has another char there, of names that are alike before it. */
    private int behind(int at, int end, int depth, char next) {
        int same = at;
        int step = 1;
        while (same + step < end && names[same + step].charAt(depth) == next) {
            same += step;
            step *= 2;
        }
        int other = Math.min(end, same + step);
        while (other - same > 1) {
            int middle = (same + other) >>> 1;
            if (names[middle].charAt(depth) == next) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return other;
    }
}
