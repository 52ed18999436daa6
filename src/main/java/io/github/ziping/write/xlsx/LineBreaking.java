package io.github.ziping.write.xlsx;

/** Classifies characters for line breaking and says between which classes a line may break, as LibreOffice Calc 7.4 does. */
final class LineBreaking {
    // Line breaking classes, after Unicode Annex 14, merged where LibreOffice treats them alike.
    static final int IDEOGRAPH = 0;
    static final int LETTER = 1;
    static final int DIGIT = 2;
    static final int PERCENT = 3;
    static final int DEGREE = 4;
    static final int CURRENCY = 5;
    static final int OPEN = 6;
    static final int CLOSE = 7;
    static final int EXCLAMATION = 8;
    static final int QUOTE = 9;
    static final int ELLIPSIS = 10;
    static final int DASH = 11;
    static final int GLUE = 12;
    static final int SPACE = 13;
    static final int QUOTE_SPACE = 14;

    /** For each class the set of classes before which a line may break. */
    private static final int[] BREAKS = {
        mask(IDEOGRAPH, LETTER, DIGIT, CURRENCY, OPEN, DASH),
        mask(IDEOGRAPH, PERCENT, DASH),
        mask(IDEOGRAPH, DASH),
        mask(IDEOGRAPH, PERCENT, CURRENCY, OPEN, ELLIPSIS, DASH),
        mask(IDEOGRAPH, PERCENT, DASH),
        mask(PERCENT, CURRENCY, OPEN, ELLIPSIS, DASH),
        0,
        mask(IDEOGRAPH, PERCENT, CURRENCY, OPEN, ELLIPSIS, DASH),
        mask(IDEOGRAPH, LETTER, DIGIT, PERCENT, DEGREE, CURRENCY, OPEN, ELLIPSIS, DASH),
        0,
        mask(IDEOGRAPH, LETTER, DIGIT, PERCENT, DEGREE, CURRENCY, OPEN, DASH),
        mask(IDEOGRAPH, LETTER, DIGIT, PERCENT, DEGREE, CURRENCY, OPEN, ELLIPSIS),
        0,
        mask(IDEOGRAPH, LETTER, DIGIT, PERCENT, DEGREE, CURRENCY, OPEN, QUOTE, ELLIPSIS, DASH),
        mask(IDEOGRAPH, LETTER, DIGIT, PERCENT, DEGREE, CURRENCY, QUOTE, ELLIPSIS, DASH),
    };

    /** Classes of the printable ASCII characters, 'a' for the first class. */
    private static final String ASCII_KINDS =
            "nijbfdbjghbfhihicccccccccchhbbbibbbbbbbbbbbbbbbb" + "bbbbbbbbbbbgihbbbbbbbbbbbbbbbbbbbbbbbbbbbbbgihbb";

    /** Characters before which no line begins, but after which one may end. */
    private static final String NOT_FIRST = "\u3000々〜〻・ーゝゞ゛゜ヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";

    private LineBreaking() {}

    private static int mask(int... classes) {
        int bits = 0;
        for (int kind : classes) {
            bits |= 1 << kind;
        }
        return bits;
    }

    /** Whether a line may break between characters of these classes. */
    static boolean mayBreak(int before, int after) {
        return (BREAKS[before] >> after & 1) != 0;
    }

    /** Blanks do not end what an opening bracket began, and do not part a quote from a bracket. */
    static int afterBlank(int before, int kind) {
        if (kind != SPACE) {
            return kind;
        }
        return before == OPEN ? OPEN : before == QUOTE || before == QUOTE_SPACE ? QUOTE_SPACE : SPACE;
    }

    /** The class of a character. */
    static int kind(char c) {
        if (c < '\u0080') {
            return c < ' ' ? SPACE : ASCII_KINDS.charAt(c - ' ') - 'a';
        }
        if (c < '\u2000') {
            return latinKind(c);
        }
        if (c < '\u2e80') {
            return symbolKind(c);
        }
        return c < '\u3100' || c >= '\ufe00' ? asianKind(c) : IDEOGRAPH;
    }

    private static int latinKind(char c) {
        return switch (c) {
            case '\u00a0' -> GLUE;
            case '\u00a1', '\u00bf' -> OPEN;
            case '\u00a2' -> PERCENT;
            case '\u00a3', '\u00a4', '\u00a5', '\u00b1' -> CURRENCY;
            case '\u00ab', '\u00bb' -> QUOTE;
            case '\u00ad' -> EXCLAMATION;
            case '\u00b0' -> DEGREE;
            default -> c >= '\u1100' && c < '\u1200' ? IDEOGRAPH : LETTER;
        };
    }

    private static int symbolKind(char c) {
        if (c >= '\u2018' && c <= '\u201f' || c == '\u2039' || c == '\u203a') {
            return QUOTE;
        }
        if (c >= '\u2024' && c <= '\u2026') {
            return ELLIPSIS;
        }
        if (c >= '\u2030' && c <= '\u2037' || c == '\u2103' || c == '\u2109') {
            return PERCENT;
        }
        if (c >= '\u20a0' && c < '\u20d0' || c == '\u2116' || c == '\u2212' || c == '\u2213') {
            return CURRENCY;
        }
        if (c == '\u2014') {
            return DASH;
        }
        if (c == '\u202f' || c == '\u2007' || c == '\u2011' || c == '\u2060') {
            return GLUE;
        }
        return c <= '\u2013' ? EXCLAMATION : LETTER;
    }

    private static int asianKind(char c) {
        return c < '\u3100' ? cjkKind(c) : fullWidthKind(c);
    }

    private static int cjkKind(char c) {
        return switch (c) {
            case '〈', '《', '「', '『', '【', '〔', '〖', '〘', '〚', '〝' -> OPEN;
            case '、', '。', '〉', '》', '」', '』', '】', '〕', '〗', '〙', '〛', '〞', '〟' -> CLOSE;
            default -> NOT_FIRST.indexOf(c) < 0 ? IDEOGRAPH : EXCLAMATION;
        };
    }

    private static int fullWidthKind(char c) {
        return switch (c) {
            case '（', '［', '｛', '｟', '｢' -> OPEN;
            case '）', '，', '．', '］', '｝', '｠', '｡', '｣', '､' -> CLOSE;
            case '！', '：', '；', '？', '･' -> EXCLAMATION;
            case '\uff05', '\uffe0' -> PERCENT;
            case '\uff04', '\uffe1', '\uffe5', '\uffe6' -> CURRENCY;
            default -> IDEOGRAPH;
        };
    }
}
