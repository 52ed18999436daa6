package io.github.ziping.write.xlsx;

/**
 * Advance widths of the fonts by which LibreOffice replaces those that are not installed: Noto Sans CJK SC for Chinese,
 * DejaVu Sans for Latin letters and digits. {@link TextMeasure} says why these.
 */
final class FontAdvances {
    /** Advances are given in 1/2048 em. */
    static final int EM = 2048;

    // Scripts: weak characters are set in the font of the text before them.
    static final int WEAK = 0;
    static final int LATIN = 1;
    static final int ASIAN = 2;

    private static final int EMOJI = 2134;

    /** Advances of U+0020 to U+007E. */
    private static final short[] ASCII = {
        651, 821, 942, 1716, 1303, 1946, 1597, 563, 799, 799, 1024, 1716, 651, 739, 651, 690, 1303, 1303, 1303, 1303,
        1303, 1303, 1303, 1303, 1303, 1303, 690, 690, 1716, 1716, 1716, 1087, 2048, 1401, 1405, 1430, 1577, 1294, 1178,
        1587, 1540, 604, 604, 1343, 1141, 1767, 1532, 1612, 1235, 1612, 1423, 1300, 1251, 1499, 1401, 2025, 1403, 1251,
        1403, 799, 690, 799, 1716, 1024, 1024, 1255, 1300, 1126, 1300, 1260, 721, 1300, 1298, 569, 569, 1186, 569, 1995,
        1298, 1253, 1300, 1300, 842, 1067, 803, 1298, 1212, 1675, 1212, 1212, 1075, 1303, 690, 1303, 1716,
    };

    private static final short[] ASCII_BOLD = {
        713, 934, 1067, 1716, 1425, 2052, 1786, 627, 936, 936, 1071, 1716, 778, 850, 778, 748, 1425, 1425, 1425, 1425,
        1425, 1425, 1425, 1425, 1425, 1425, 819, 819, 1716, 1716, 1716, 1188, 2048, 1585, 1561, 1503, 1700, 1399, 1399,
        1681, 1714, 762, 762, 1587, 1305, 2038, 1714, 1741, 1501, 1741, 1577, 1475, 1397, 1663, 1585, 2259, 1579, 1483,
        1485, 936, 748, 936, 1716, 1024, 1024, 1382, 1466, 1214, 1466, 1389, 891, 1466, 1458, 702, 702, 1362, 702, 2134,
        1458, 1407, 1466, 1466, 1010, 1219, 979, 1458, 1335, 1892, 1321, 1335, 1192, 1458, 748, 1458, 1716,
    };

    /** Advances of U+00A0 to U+00FF. */
    private static final short[] LATIN_1 = {
        651, 821, 1303, 1303, 1303, 1303, 690, 1024, 1024, 2048, 965, 1253, 1716, 739, 2048, 1024, 1024, 1716, 821, 821,
        1024, 1303, 1303, 651, 1024, 821, 965, 1253, 1985, 1985, 1985, 1087, 1401, 1401, 1401, 1401, 1401, 1401, 1995,
        1430, 1294, 1294, 1294, 1294, 604, 604, 604, 604, 1587, 1532, 1612, 1612, 1612, 1612, 1612, 1716, 1612, 1499,
        1499, 1499, 1499, 1251, 1239, 1290, 1255, 1255, 1255, 1255, 1255, 1255, 2011, 1126, 1260, 1260, 1260, 1260, 569,
        569, 569, 569, 1253, 1298, 1253, 1253, 1253, 1253, 1253, 1716, 1253, 1298, 1298, 1298, 1298, 1212, 1300, 1212,
    };

    private static final short[] LATIN_1_BOLD = {
        713, 934, 1425, 1425, 1303, 1425, 748, 1024, 1024, 2048, 1155, 1323, 1716, 850, 2048, 1024, 1024, 1716, 897,
        897, 1024, 1507, 1303, 778, 1024, 897, 1155, 1323, 2120, 2120, 2120, 1188, 1585, 1585, 1585, 1585, 1585, 1585,
        2222, 1503, 1399, 1399, 1399, 1399, 762, 762, 762, 762, 1716, 1714, 1741, 1741, 1741, 1741, 1741, 1716, 1741,
        1663, 1663, 1663, 1663, 1483, 1511, 1473, 1382, 1382, 1382, 1382, 1382, 1382, 2146, 1214, 1389, 1389, 1389,
        1389, 702, 702, 702, 702, 1407, 1458, 1407, 1407, 1407, 1407, 1407, 1716, 1407, 1458, 1458, 1458, 1458, 1335,
        1466, 1335,
    };

    private FontAdvances() {}

    /** In which font a character is set: {@link #WEAK}, {@link #LATIN} or {@link #ASIAN}. */
    static int script(char c) {
        if (c < '\u2000') {
            return c <= ' ' || c == '\u00a0' || c >= '\u0300' && c < '\u0370' ? WEAK : latinOrHangul(c);
        }
        if (c < '\u2e80') {
            return WEAK;
        }
        return c >= '\ufe00' && c < '\ufe10' || c == '\ufeff' || c >= '\ufff0' ? WEAK : ASIAN;
    }

    private static int latinOrHangul(char c) {
        return c >= '\u1100' && c < '\u1200' ? ASIAN : LATIN;
    }

    /** Advance width in 1/2048 em; a surrogate pair has its width in the first half. */
    static int advance(char c, boolean asian, boolean bold) {
        if (c < '\u0100') {
            return basicAdvance(c, asian, bold);
        }
        if (c < '\u2000') {
            return alphabetAdvance(c, bold);
        }
        if (c < '\u2e80') {
            return asian ? asianSymbolAdvance(c) : latinSymbolAdvance(c, bold);
        }
        if (c >= '\ufe00') {
            return halfWidthAdvance(c);
        }
        return Character.isLowSurrogate(c) ? 0 : c >= '\ud83c' && c <= '\ud83e' ? EMOJI : EM;
    }

    private static int basicAdvance(char c, boolean asian, boolean bold) {
        if (c == ' ' || c == '\u00a0') {
            return asian ? bold ? 465 : 459 : bold ? 713 : 651;
        }
        if (c < ' ') {
            return c == '\t' ? 2 * EM : 0;
        }
        if (c < '\u007f') {
            return (bold ? ASCII_BOLD : ASCII)[c - ' '];
        }
        return c < '\u00a0' ? EM : (bold ? LATIN_1_BOLD : LATIN_1)[c - '\u00a0'];
    }

    /** Alphabets that a Chinese form hardly ever holds: the width of a wide letter. */
    private static int alphabetAdvance(char c, boolean bold) {
        if (c >= '\u0300' && c < '\u0370') {
            return 0;
        }
        if (c >= '\u1100' && c < '\u1200') {
            return EM;
        }
        return c < '\u0250' || c >= '\u0370' && c < '\u0400' ? bold ? 1500 : 1380 : bold ? 1680 : 1500;
    }

    private static int asianSymbolAdvance(char c) {
        return switch (c) {
            case '\u2013' -> 1104;
            case '\u2032', '\u2039', '\u203a' -> 640;
            case '\u2033' -> 1100;
            default -> isZeroWidth(c) ? 0 : EM;
        };
    }

    private static int latinSymbolAdvance(char c, boolean bold) {
        if (isZeroWidth(c)) {
            return 0;
        }
        if (c < '\u2070') {
            return punctuationAdvance(c, bold);
        }
        if (c >= '\u2190' && c < '\u2460' && c != '\u2312') {
            return isRelation(c) ? 1716 : 1784;
        }
        if (c >= '\u2500' && c < '\u2580') {
            return 1233;
        }
        return c < '\u2190' ? c < '\u20a0' ? 860 : bold ? 2700 : 2380 : EM;
    }

    private static boolean isRelation(char c) {
        return c < '\u2200' || c == '\u2212' || c >= '\u2243' && c <= '\u2287';
    }

    private static int punctuationAdvance(char c, boolean bold) {
        return switch (c) {
            case '\u2010', '\u2011' -> bold ? 850 : 739;
            case '\u2013', '\u2016', '\u2020', '\u2021' -> 1024;
            case '\u2018', '\u2019', '\u201a', '\u201b' -> bold ? 778 : 651;
            case '\u201c', '\u201d', '\u201e', '\u201f' -> bold ? 1346 : 1061;
            case '\u2022' -> bold ? 1309 : 1208;
            case '\u2030' -> bold ? 2949 : 2748;
            default -> EM;
        };
    }

    private static int halfWidthAdvance(char c) {
        if (c < '\ufe10' || c == '\ufeff') {
            return 0;
        }
        return c >= '\uff61' && c <= '\uffdc' ? EM / 2 : EM;
    }

    private static boolean isZeroWidth(char c) {
        return c >= '\u200b' && c <= '\u200f'
                || c >= '\u2028' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u206f'
                || c >= '\u20d0' && c <= '\u20ff';
    }
}
