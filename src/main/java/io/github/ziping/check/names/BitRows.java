package io.github.ziping.check.names;

/**
 * Counts the changes that make others of one short text, a whole row of counts with each char: two numbers hold a bit for each of
 * the text's chars, by which a count differs from the one before it (Myers 1999, Hyyrö 2003). For one thread.
 */
final class BitRows {
    /** The chars that a text has at most. */
    static final int LONGEST = Long.SIZE;

    /** A bit for each place of the text where a char stands. */
    private final long[] places = new long[Character.MAX_VALUE + 1];

    private String own = "";

    /** Begins with another text. */
    void begin(String text) {
        for (int i = 0; i < own.length(); i++) {
            places[own.charAt(i)] = 0;
        }
        own = text;
        for (int i = 0; i < own.length(); i++) {
            places[own.charAt(i)] |= 1L << i;
        }
    }

    /** How many changes another takes; just more than the bound where it is more. */
    int distance(String other, int most) {
        if (own.isEmpty()) {
            return other.length();
        }
        long last = 1L << (own.length() - 1);
        // the places at which a count is one more, or one less, than the one before
        long more = -1;
        long less = 0;
        int distance = own.length();
        for (int i = 0; i < other.length(); i++) {
            long same = places[other.charAt(i)];
            long across = (((same & more) + more) ^ more) | same;
            long up = less | ~(across | more);
            long down = more & across;
            distance += (up & last) == 0 ? 0 : 1;
            distance -= (down & last) == 0 ? 0 : 1;
            // each char to come takes away one change at most
            if (distance - (other.length() - 1 - i) > most) {
                return most + 1;
            }
            up = (up << 1) | 1;
            more = (down << 1) | ~(same | less | up);
            less = up & (same | less);
        }
        return distance;
    }
}
