package io.github.ziping.strict;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A decimal as text: digits with an optional sign and point, no exponent. */
final class DecimalText {
    private static final int LONGEST = 40;

    private DecimalText() {}

    /** The decimal with its digits as written; null where the text is none. */
    static @Nullable BigDecimal parse(String text) {
        return text.length() <= LONGEST && isDecimal(text) ? new BigDecimal(text) : null;
    }

    private static boolean isDecimal(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        for (int i = start; i < text.length(); i++) {
            if (i != point && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return text.length() > start && point != start && point != text.length() - 1;
    }
}
