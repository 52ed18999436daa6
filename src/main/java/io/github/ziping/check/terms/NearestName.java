package io.github.ziping.check.terms;

import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Limits;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name of a list that takes the fewest changes to become another. Lengths and chars rule out nearly all names before
 * any is compared char by char.
 */
public final class NearestName {
    private static final int BITS = 63;

    private final List<String> names = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();
    // beside each other, since each search looks at all of them
    private final int[] written;
    private final int[] lengths;
    /** A bit for each of a name's chars, several chars to a bit. */
    private final long[] chars;

    private long comparisons;

    /** The names of a list, in its order. */
    public NearestName(List<String> list) {
        for (String name : list) {
            if (name.length() <= Limits.COMPARED_NAME_CHARS) {
                names.add(name);
                folded.add(FoldedText.of(name));
            }
        }
        this.written = names.stream().mapToInt(String::length).toArray();
        this.lengths = folded.stream().mapToInt(String::length).toArray();
        this.chars = folded.stream().mapToLong(NearestName::bits).toArray();
    }

    private static long bits(String text) {
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            bits |= bit(text.charAt(i));
        }
        return bits;
    }

    private static long bit(char c) {
        return 1L << (c & BITS);
    }

    /** The first of the names that take the fewest changes, at most half of the chars; null where none is so near. */
    public @Nullable String to(String wanted) {
        if (wanted.length() > Limits.COMPARED_NAME_CHARS) {
            return null;
        }
        String own = FoldedText.of(wanted);
        long bits = bits(own);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < lengths.length && least > 0 && comparisons <= Limits.NAME_COMPARISONS; i++) {
            comparisons++;
            int most = Math.min(least - 1, Math.max(wanted.length(), written[i]) / 2);
            // each bit that only one of them has is a char at least
            boolean far = Math.abs(own.length() - lengths[i]) > most
                    || Long.bitCount(bits & ~chars[i]) > most
                    || Long.bitCount(chars[i] & ~bits) > most;
            int distance = far ? -1 : distance(own, bits, i, most);
            if (distance >= 0) {
                least = distance;
                nearest = names.get(i);
            }
        }
        return nearest;
    }

    /** How many changes it takes; negative for more than the most. */
    private int distance(String own, long bits, int other, int most) {
        String name = folded.get(other);
        comparisons += own.length() + name.length();
        if (lacks(bits, name, most) || lacks(chars[other], own, most)) {
            return -1;
        }
        int longer = Math.max(own.length(), name.length());
        comparisons += (long) longer * longer;
        return comparisons > Limits.NAME_COMPARISONS ? -1 : new LevenshteinDistance(most).apply(own, name);
    }

    /** Whether a text has more chars that are not among these: each of them is a change. */
    private static boolean lacks(long bits, String text, int most) {
        int lacks = 0;
        for (int i = 0; i < text.length() && lacks <= most; i++) {
            lacks += (bits & bit(text.charAt(i))) == 0 ? 1 : 0;
        }
        return lacks > most;
    }
}
