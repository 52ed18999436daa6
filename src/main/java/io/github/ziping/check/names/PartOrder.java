package io.github.ziping.check.names;

/** Sorts the places of a text by the chars that stand there: by one, from that by two, and by four. */
final class PartOrder {
    private int[] ranks;
    private int[] sorted;
    private int width = 1;

    /** Places in the order of one char, those of the same char in the order of the text. */
    PartOrder(char[] text) {
        ranks = new int[text.length];
        sorted = new int[text.length];
        for (int i = 0; i < text.length; i++) {
            ranks[i] = text[i];
            sorted[i] = i;
        }
        sorted = byRank(sorted, Character.MAX_VALUE + 1);
    }

    /** The places in order. */
    int[] places() {
        return sorted;
    }

    /** Sorts them by twice as many chars. */
    void twice() {
        sorted = byRank(inFront(), Math.max(Character.MAX_VALUE, sorted.length) + 1);
        ranks = ranks();
        width *= 2;
    }

    /** The places in the order of what stands behind their first chars; nothing does behind those at the end. */
    private int[] inFront() {
        int[] inFront = new int[sorted.length];
        int count = 0;
        for (int i = Math.max(0, sorted.length - width); i < sorted.length; i++) {
            inFront[count++] = i;
        }
        for (int place : sorted) {
            if (place >= width) {
                inFront[count++] = place - width;
            }
        }
        return inFront;
    }

    /** The same in the order of their ranks; those of one rank stay as they are. */
    private int[] byRank(int[] places, int count) {
        int[] next = new int[count + 1];
        for (int rank : ranks) {
            next[rank + 1]++;
        }
        for (int i = 0; i < count; i++) {
            next[i + 1] += next[i];
        }
        int[] inOrder = new int[places.length];
        for (int place : places) {
            inOrder[next[ranks[place]]] = place;
            next[ranks[place]]++;
        }
        return inOrder;
    }

    private int[] ranks() {
        int[] next = new int[sorted.length];
        for (int i = 1; i < sorted.length; i++) {
            int place = sorted[i];
            int before = sorted[i - 1];
            boolean alike = ranks[place] == ranks[before] && rank(place + width) == rank(before + width);
            next[place] = next[before] + (alike ? 0 : 1);
        }
        return next;
    }

    private int rank(int place) {
        return place < ranks.length ? ranks[place] : -1;
    }
}
