package io.github.ziping.check.base;

import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import org.jspecify.annotations.Nullable;

/** Takes what a rule finds in a form. */
public interface FaultCollector {
    /**
     * A fault.
     *
     * @param field the value at fault
     * @param message the fault with both values, in Chinese, without a closing stop
     * @param remedy how to mend it, in Chinese, in the imperative
     * @param expected the right value as printed, or null
     * @param actual the value found as printed, or null
     */
    default void add(
            FieldPath field, String message, String remedy, @Nullable String expected, @Nullable String actual) {
        add(null, field, message, remedy, expected, actual);
    }

    /**
     * The same, perhaps of another level than the rule's others.
     *
     * @param severity null for the rule's own, as the office ranks it
     */
    void add(
            @Nullable Severity severity,
            FieldPath field,
            String message,
            String remedy,
            @Nullable String expected,
            @Nullable String actual);

    /** Takes what a rule finds in one indicator. */
    final class OfIndicator {
        private final FaultCollector faults;
        private final int index;

        /**
         * A collector for one indicator.
         *
         * @param faults takes the faults of the whole form
         * @param index the indicator's, from 0
         */
        public OfIndicator(FaultCollector faults, int index) {
            this.faults = faults;
            this.index = index;
        }

        /**
         * A fault.
         *
         * @param field the value at fault, e.g. {@link Field#SCORE}
         * @param message the fault with both values, in Chinese, without a closing stop
         * @param remedy how to mend it, in Chinese, in the imperative
         * @param expected the right value as printed, or null
         * @param actual the value found as printed, or null
         */
        public void add(
                Field field, String message, String remedy, @Nullable String expected, @Nullable String actual) {
            faults.add(FieldPath.indicator(index, field), message, remedy, expected, actual);
        }
    }
}
