package io.github.ziping.check.names;

import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Limits;

/** Tells two spellings of one name from two names. */
public final class NameSimilarity {
    /** Names shorter than this differ for good in a single char: 人事处, 人力处. */
    static final int LONG = 8;

    /** A name that stands within another has so many chars at least. */
    static final int SHORTEST_WITHIN = LONG - 2;

    /** The other has so many more at most. */
    static final int MOST_ADDED = 2;

    /** What a place's name stands in front of has so many chars at least. */
    static final int SHORTEST_END = 3;

    private static final char ASCII = 128;

    /** A char that tells one of several from the others. */
    private static final String ORDINALS = "0123456789一二三四五六七八九十东南西北中上下左右前后内外大小甲乙丙丁新老";

    /** A place's name ends with one of these. */
    static final String PLACES = "省市区县州盟旗国";

    /** The name as it is compared. */
    private final String bare;

    /** A bit for each of its chars, several chars to a bit. */
    private final long chars;

    private NameSimilarity(String bare) {
        this.bare = bare;
        this.chars = chars(bare);
    }

    /** A name to be compared with many others. */
    public static NameSimilarity of(String name) {
        return new NameSimilarity(bare(name));
    }

    /** The name as it is compared: names with the same one are variants of the same names. */
    String bare() {
        return bare;
    }

    /** Whether a name with another char in this place may be this one, mistyped. */
    boolean mayBeMistypedAt(int index) {
        char c = bare.charAt(index);
        return c >= ASCII && ORDINALS.indexOf(c) < 0 && !isPlaceName(bare, index);
    }

    private static long chars(String text) {
        long chars = 0;
        for (int i = 0; i < text.length(); i++) {
            chars |= 1L << (text.charAt(i) & 63);
        }
        return chars;
    }

    /** Whether the two are most likely one name. */
    public boolean isVariantOf(NameSimilarity other) {
        int more = bare.length() - other.bare.length();
        if (more == 0) {
            // one wrong char is one char more on either side
            boolean alike = Long.bitCount(chars ^ other.chars) <= 2;
            return alike && (bare.equals(other.bare) || isComparable() && isTypo(bare, other.bare));
        }
        return more > 0 ? isLongerFormOf(other) : other.isLongerFormOf(this);
    }

    /** Whether it is short enough to be like another. */
    boolean isComparable() {
        return bare.length() <= Limits.COMPARED_NAME_CHARS;
    }

    private boolean isLongerFormOf(NameSimilarity other) {
        String longer = bare;
        String shorter = other.bare;
        if ((other.chars & ~chars) != 0 || !isComparable()) {
            return false;
        }
        if (longer.endsWith(shorter)) {
            // 上海市财政局 and 财政局
            return shorter.length() >= SHORTEST_END && endsPlace(longer.charAt(longer.length() - shorter.length() - 1));
        }
        // a name and its continuation are a unit and a part of it
        return shorter.length() >= SHORTEST_WITHIN
                && longer.length() - shorter.length() <= MOST_ADDED
                && !longer.startsWith(shorter)
                && isWithin(shorter, longer);
    }

    /** Whether a place's name ends with the char. */
    static boolean endsPlace(char c) {
        return PLACES.indexOf(c) >= 0;
    }

    /** NFKC without white space, punctuation and codes in front or behind. */
    private static String bare(String name) {
        String folded = FoldedText.of(name);
        StringBuilder bare = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                bare.append(folded.charAt(i));
            }
        }
        int from = 0;
        int to = bare.length();
        while (from < to && isDigit(bare.charAt(from))) {
            from++;
        }
        while (to > from && isDigit(bare.charAt(to - 1))) {
            to--;
        }
        return from == to ? bare.toString() : bare.substring(from, to);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** One wrong char in a long name. */
    private static boolean isTypo(String a, String b) {
        int differences = 0;
        for (int i = 0; i < a.length(); i++) {
            char c = a.charAt(i);
            char d = b.charAt(i);
            if (c != d) {
                differences++;
                boolean ordinal = ORDINALS.indexOf(c) >= 0 || ORDINALS.indexOf(d) >= 0 || c < ASCII || d < ASCII;
                if (ordinal || isPlaceName(a, i)) {
                    return false;
                }
                if (differences > 1) {
                    return false;
                }
            }
        }
        return a.length() >= LONG && differences == 1;
    }

    /** 黄浦区 and 青浦区 are two districts. */
    private static boolean isPlaceName(String name, int at) {
        for (int i = at; i < name.length() && i <= at + 2; i++) {
            if (PLACES.indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the chars of one stand in the other in the same order, the added ones telling nothing apart. */
    private static boolean isWithin(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length(); i++) {
            if (at < shorter.length() && shorter.charAt(at) == longer.charAt(i)) {
                at++;
            } else if (ORDINALS.indexOf(longer.charAt(i)) >= 0 || PLACES.indexOf(longer.charAt(i)) >= 0 && i > 3) {
                return false;
            }
        }
        return at == shorter.length();
    }
}
