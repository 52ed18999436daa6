package io.github.ziping.write.department;

import io.github.ziping.model.Actual;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.Operator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.TargetWords;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A target or a result taken apart for the department's workbook, so that nobody has to type "=": sign, value and unit
 * stand in cells of their own. A text that would not come together again the same way is kept whole.
 *
 * @param operator 指标性质, null for a blank cell
 * @param number the value, null where it is a text or missing
 * @param text the value as a text cell, null where it is a number or missing
 * @param unit the unit's cell, null for a blank one
 */
record QuantityEntry(
        @Nullable String operator,
        @Nullable BigDecimal number,
        @Nullable String text,
        @Nullable String unit) {
    private static final QuantityEntry BLANK = new QuantityEntry(null, null, null, null);

    static QuantityEntry of(@Nullable Target target, TargetWords words) {
        if (target == null) {
            return BLANK;
        }
        BigDecimal value = target.value();
        if (value == null) {
            return new QuantityEntry(words.qualitative(), null, target.text(), null);
        }
        if (!target.isCanonical() || !Decimals.fitsSpreadsheet(value)) {
            return new QuantityEntry(null, null, target.text(), null);
        }
        Operator operator = target.operator();
        return new QuantityEntry(operator == null ? null : operator.symbol(), value, null, target.unit());
    }

    /**
     * A result beside its target.
     *
     * @param measure what stands in the target's unit cell; the result's own stays blank where it is the same
     */
    static QuantityEntry of(@Nullable Actual actual, @Nullable String measure, TargetWords words) {
        if (actual == null) {
            return BLANK;
        }
        BigDecimal value = actual.value();
        if (value == null) {
            return new QuantityEntry(null, null, actual.text(), null);
        }
        if (!isSeparable(actual, value, measure, words)) {
            return new QuantityEntry(null, null, actual.text(), words.asWritten());
        }
        String unit = Objects.equals(actual.unit(), measure) ? null : actual.unit();
        return new QuantityEntry(null, value, null, unit);
    }

    /** A result without a unit would take its target's, and the unit 照原文 would be taken for the remark. */
    private static boolean isSeparable(Actual actual, BigDecimal value, @Nullable String measure, TargetWords words) {
        String unit = actual.unit();
        boolean takesTargetUnit = unit == null && measure != null;
        return actual.isCanonical()
                && Decimals.fitsSpreadsheet(value)
                && !takesTargetUnit
                && !words.asWritten().equals(unit);
    }

    /** The format that shows the number's digits just as they were written; {@code 0.00} without a number. */
    String format() {
        BigDecimal value = number;
        return value == null ? EntryStyles.POINTS : EntryStyles.decimals(value.scale());
    }
}
