package io.github.ziping.read.text;

import io.github.ziping.model.FoldedText;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount as people type it: {@code 10万}, {@code 190.5万元}, {@code 1.2亿元}, {@code ¥1,430.80}.
 *
 * @param number the digits as typed
 * @param yuan what one of them is worth in 元; null where the text names no unit
 */
public record AmountText(BigDecimal number, @Nullable BigDecimal yuan) {
    private static final Pattern AMOUNT = Pattern.compile("[¥￥]?([-+]?[0-9.,]+)(亿|百万|千万|万|千)?(元)?(?:人民币|整)?");
    private static final int LONGEST = 40;

    /** The amount of a text, or null for any other text. */
    public static @Nullable AmountText of(String written) {
        String text = written.length() > LONGEST ? "" : FoldedText.of(written);
        if (!hasDigit(text)) {
            return null;
        }
        Matcher amount = AMOUNT.matcher(text);
        BigDecimal number = amount.matches() ? NumberText.number(amount.group(1)) : null;
        if (number == null) {
            return null;
        }
        boolean bare = amount.group(2) == null && amount.group(3) == null;
        return new AmountText(number, bare ? null : yuan(amount.group(2) == null ? "元" : amount.group(2)));
    }

    /** Spares the names of sources, which are asked too, the matching. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** What one of a unit is worth in 元; null for a word that is no unit of money. */
    public static @Nullable BigDecimal yuan(String unit) {
        return switch (unit) {
            case "元" -> BigDecimal.ONE;
            case "千", "千元" -> BigDecimal.TEN.pow(3);
            case "万", "万元" -> BigDecimal.TEN.pow(4);
            case "百万", "百万元" -> BigDecimal.TEN.pow(6);
            case "千万", "千万元" -> BigDecimal.TEN.pow(7);
            case "亿", "亿元" -> BigDecimal.TEN.pow(8);
            default -> null;
        };
    }

    /** The amount in a unit, exactly. */
    public BigDecimal in(String unit) {
        BigDecimal worth = yuan(unit);
        // all are powers of ten: this never rounds
        return yuan == null || worth == null
                ? number
                : number.multiply(yuan).divide(worth).stripTrailingZeros();
    }
}
