package io.github.ziping.check.names;

import java.util.Arrays;
import java.util.List;

/** Which names of a list have a part of one char, of two or of four, in the order of the list. */
final class PartIndex {
    /** So many lengths, each twice the one before. */
    static final int LENGTHS = 3;

    /** Behind each name; white space is in none of them. */
    private static final char END = 0;

    private final char[] text;
    /** The name that each place of the text is in, and where that begins. */
    private final int[] names;

    private final int[] starts;
    /** For each length all places, in the order of the parts that begin there, those of the same part in that of the list. */
    private final int[][] places = new int[LENGTHS][];
    /** How many places have chars that are in front of each. */
    private final int[] firsts = new int[Character.MAX_VALUE + 2];

    /** An index of names that have no white space. */
    PartIndex(List<String> list) {
        StringBuilder all = new StringBuilder();
        this.starts = new int[list.size() + 1];
        for (int i = 0; i < list.size(); i++) {
            all.append(list.get(i)).append(END);
            starts[i + 1] = all.length();
        }
        this.text = all.toString().toCharArray();
        this.names = new int[text.length];
        for (int i = 0; i < list.size(); i++) {
            Arrays.fill(names, starts[i], starts[i + 1], i);
        }
        for (char c : text) {
            firsts[c + 1]++;
        }
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            firsts[c + 1] += firsts[c];
        }
        PartOrder order = new PartOrder(text);
        for (int length = 0; length < LENGTHS; length++) {
            if (length > 0) {
                order.twice();
            }
            places[length] = order.places();
        }
    }

    /** The number of the first place at which a char stands, or one behind it in order. */
    int first(int c) {
        return firsts[c];
    }

    /**
     * The number of the first place at which a part of a name stands or one behind it in order.
     *
     * @param first from this number on
     * @param end below this one; all between them have the first half of the part
     * @param length how often the part's length is twice that of a char
     * @param behind whether places at which the part stands are passed over too
     */
    int first(int first, int end, int length, String name, int from, boolean behind) {
        int[] sorted = places[length];
        int low = first;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = compare(sorted[middle], length, name, from);
            if (order < 0 || behind && order == 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int place, int length, String name, int from) {
        for (int i = 1 << length - 1; i < 1 << length; i++) {
            int order = text[place + i] - name.charAt(from + i);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Where in all names a part stands. */
    int place(int length, int number) {
        return places[length][number];
    }

    /** The name that a place is in. */
    int name(int place) {
        return names[place];
    }

    /** How many chars of its name stand in front of a place. */
    int before(int place) {
        return place - starts[names[place]];
    }
}
