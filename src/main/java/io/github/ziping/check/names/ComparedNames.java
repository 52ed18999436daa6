package io.github.ziping.check.names;

import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of a list that others are compared with, by their parts and by their beginnings. */
final class ComparedNames {
    private static final int BITS = 63;

    private final List<String> written = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();
    // beside each other, since each search looks at many of them
    private final long[] bits;
    private final int[] lengths;
    private final int[] writtenLengths;
    /** The last look at each name. */
    private final int[] looks;

    private int look;
    private final int longest;
    private final int mostRemoved;

    final PartIndex parts;
    final SortedNames sorted;
    final BitRows rows = new BitRows();

    ComparedNames(List<String> list) {
        Map<String, Integer> longestOf = new HashMap<>();
        for (String name : list) {
            String own = FoldedText.of(name);
            // an earlier one that is read the same comes first, unless more changes are allowed for this one
            if (name.length() <= Limits.COMPARED_NAME_CHARS && longestOf.getOrDefault(own, -1) < name.length()) {
                longestOf.put(own, name.length());
                written.add(name);
                folded.add(own);
            }
        }
        this.bits = folded.stream().mapToLong(ComparedNames::bits).toArray();
        this.lengths = folded.stream().mapToInt(String::length).toArray();
        this.writtenLengths = written.stream().mapToInt(String::length).toArray();
        this.longest = Arrays.stream(writtenLengths).max().orElse(0);
        this.looks = new int[lengths.length];
        int removed = 0;
        for (int i = 0; i < lengths.length; i++) {
            removed = Math.max(removed, writtenLengths[i] - lengths[i]);
        }
        this.mostRemoved = removed;
        this.parts = new PartIndex(folded);
        this.sorted = new SortedNames(folded);
    }

    /** A bit for each of a name's chars, several chars to a bit. */
    static long bits(String text) {
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            bits |= 1L << (text.charAt(i) & BITS);
        }
        return bits;
    }

    int size() {
        return lengths.length;
    }

    /** A name as it is compared. */
    String folded(int index) {
        return folded.get(index);
    }

    /** A name as the list has it. */
    String written(int index) {
        return written.get(index);
    }

    /** How long the longest name is. */
    int longest() {
        return longest;
    }

    /** How much longer a name is as it is written than as it is compared, at most. */
    int mostRemoved() {
        return mostRemoved;
    }

    /** How long a name is as the list has it. */
    int writtenLength(int index) {
        return writtenLengths[index];
    }

    /** Begins to look at names, each once. */
    void startLook() {
        look++;
    }

    /** Whether a name was not looked at yet. */
    boolean isFirstLook(int index) {
        boolean first = looks[index] != look;
        looks[index] = look;
        return first;
    }

    /** How many changes it takes at least: for the lengths, and for each bit that only one of them has. */
    int leastChanges(int index, int length, long ownBits) {
        int longer = Math.abs(length - lengths[index]);
        long other = bits[index];
        return Math.max(longer, Math.max(Long.bitCount(ownBits & ~other), Long.bitCount(other & ~ownBits)));
    }
}
