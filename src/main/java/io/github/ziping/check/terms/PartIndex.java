package io.github.ziping.check.terms;

import java.util.Arrays;
import java.util.List;

/** Which names of a list have a part: all places in the names, in the order of the chars that follow each. */
final class PartIndex {
    /** Places whose next chars are alike so far stand in the order of the list. */
    static final int LONGEST = 8;

    /** Behind each name; white space is in none of them. */
    private static final char END = 0;

    private final char[] text;
    private final int[] places;
    /** The name that each of the places is in, and how many of its chars stand in front. */
    private final int[] names;

    private final short[] before;

    /** An index of names that have no white space. */
    PartIndex(List<String> list) {
        StringBuilder all = new StringBuilder();
        int[] starts = new int[list.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = all.length();
            all.append(list.get(i)).append(END);
        }
        this.text = all.toString().toCharArray();
        this.places = sorted(text);
        this.names = new int[places.length];
        this.before = new short[places.length];
        for (int i = 0; i < places.length; i++) {
            int start = Arrays.binarySearch(starts, places[i]);
            names[i] = start < 0 ? -start - 2 : start;
            before[i] = (short) (places[i] - starts[names[i]]);
        }
    }

    /** Places in the order of the chars behind them: of one, then of two, of four, of eight. */
    private static int[] sorted(char[] text) {
        int[] ranks = new int[text.length];
        int[] places = new int[text.length];
        for (int i = 0; i < text.length; i++) {
            ranks[i] = text[i];
            places[i] = i;
        }
        places = byRank(places, ranks, Character.MAX_VALUE + 1);
        for (int width = 1; width < LONGEST; width *= 2) {
            int[] behind = new int[text.length];
            int count = 0;
            for (int i = Math.max(0, text.length - width); i < text.length; i++) {
                behind[count++] = i;
            }
            for (int place : places) {
                if (place >= width) {
                    behind[count++] = place - width;
                }
            }
            places = byRank(behind, ranks, Math.max(Character.MAX_VALUE, text.length) + 1);
            ranks = ranks(places, ranks, width);
        }
        return places;
    }

    /** The same in the order of their ranks; those of one rank stay as they are. */
    private static int[] byRank(int[] places, int[] ranks, int count) {
        int[] next = new int[count + 1];
        for (int rank : ranks) {
            next[rank + 1]++;
        }
        for (int i = 0; i < count; i++) {
            next[i + 1] += next[i];
        }
        int[] sorted = new int[places.length];
        for (int place : places) {
            sorted[next[ranks[place]]++] = place;
        }
        return sorted;
    }

    private static int[] ranks(int[] places, int[] ranks, int width) {
        int[] next = new int[places.length];
        for (int i = 1; i < places.length; i++) {
            int place = places[i];
            int before = places[i - 1];
            boolean alike = ranks[place] == ranks[before] && second(ranks, place + width) == second(ranks, before + width);
            next[place] = next[before] + (alike ? 0 : 1);
        }
        return next;
    }

    private static int second(int[] ranks, int place) {
        return place < ranks.length ? ranks[place] : -1;
    }

    /** How many places there are: names and all their chars. */
    int size() {
        return places.length;
    }

    /**
     * The first of the places, between two numbers, whose part goes on with a char, or with a later one.
     *
     * @param depth how many chars the parts have in common at all these places
     */
    int from(int first, int end, int depth, char next) {
        int low = first;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text[places[middle] + depth] < next) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The name that a place is in. */
    int name(int number) {
        return names[number];
    }

    /** How many chars of its name stand in front of a place. */
    int before(int number) {
        return before[number];
    }
}
