package io.github.ziping.read.text;

import io.github.ziping.model.FoldedText;
import org.jspecify.annotations.Nullable;

/** What somebody typed as {@code =100} or {@code =100.00(%)} and a spreadsheet took for a formula. */
public final class FormulaConstant {
    private FormulaConstant() {}

    /**
     * The typed text without its "=", or null where the formula computes something.
     *
     * @param formula of a cell, without its "="; may be null
     */
    public static @Nullable String of(@Nullable String formula) {
        if (formula == null || formula.isEmpty() || formula.length() > 40) {
            return null;
        }
        String text = FoldedText.of(formula);
        int end = 0;
        while (end < text.length() && "0123456789.,-".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean number = NumberText.digits(text.substring(0, end)) != null;
        return number && isUnit(text.substring(end)) ? formula : null;
    }

    /** Nothing, a unit in brackets, or one of letters and %: no operator, no cell, no function. */
    private static boolean isUnit(String text) {
        if (text.startsWith("(") && text.endsWith(")")) {
            return text.indexOf('(', 1) < 0 && text.length() > 2;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '%' && (c < 128 || !Character.isLetter(c))) {
                return false;
            }
        }
        return true;
    }
}
