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

    /**
     * A name of the list.
     *
     * @param written as it stands there
     * @param folded as it is compared
     * @param chars a bit for each of its chars, several chars to a bit
     */
    private record Name(String written, String folded, long chars) {
        static Name of(String written) {
            String folded = FoldedText.of(written);
            long chars = 0;
            for (int i = 0; i < folded.length(); i++) {
                chars |= bit(folded.charAt(i));
            }
            return new Name(written, folded, chars);
        }

        /** How many chars the other has that this one has not: each of them is a change. */
        int lacks(Name other) {
            int lacks = 0;
            for (int i = 0; i < other.folded.length(); i++) {
                lacks += (chars & bit(other.folded.charAt(i))) == 0 ? 1 : 0;
            }
            return lacks;
        }
    }

    private static long bit(char c) {
        return 1L << (c & BITS);
    }

    private final List<Name> names = new ArrayList<>();
    private long comparisons;

    /** The names of a list, in its order. */
    public NearestName(List<String> list) {
        for (String name : list) {
            if (name.length() <= Limits.COMPARED_NAME_CHARS) {
                names.add(Name.of(name));
            }
        }
    }

    /** The first of the names that take the fewest changes, at most half of the chars; null where none is so near. */
    public @Nullable String to(String wanted) {
        if (wanted.length() > Limits.COMPARED_NAME_CHARS) {
            return null;
        }
        Name own = Name.of(wanted);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (Name name : names) {
            int most =
                    Math.min(least - 1, Math.max(wanted.length(), name.written().length()) / 2);
            int distance = distance(own, name, most);
            if (distance >= 0) {
                least = distance;
                nearest = name.written();
            }
        }
        return nearest;
    }

    /** How many changes it takes; negative for more than the most. */
    private int distance(Name own, Name other, int most) {
        int longer = Math.max(own.folded().length(), other.folded().length());
        boolean far = Math.abs(own.folded().length() - other.folded().length()) > most
                // each bit that one has and the other has not is a char at least
                || Long.bitCount(other.chars() & ~own.chars()) > most
                || Long.bitCount(own.chars() & ~other.chars()) > most
                || own.lacks(other) > most
                || other.lacks(own) > most;
        comparisons += far ? 0 : (long) longer * longer;
        return far || most < 0 || comparisons > Limits.NAME_COMPARISONS
                ? -1
                : new LevenshteinDistance(most).apply(own.folded(), other.folded());
    }
}
