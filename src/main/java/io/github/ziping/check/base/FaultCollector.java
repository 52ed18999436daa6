package io.github.ziping.check.base;

import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what a rule finds in a form. */
public final class FaultCollector {
    private final List<Fault> found = new ArrayList<>(0);
    private final OfIndicator ofIndicator = new OfIndicator();

    /** What was found so far, in this order. */
    public List<Fault> found() {
        return List.copyOf(found);
    }

    /**
     * A fault.
     *
     * @param field the value at fault
     * @param message the fault with both values, in Chinese, without a closing stop
     * @param remedy how to mend it, in Chinese, in the imperative
     * @param expected the right value as printed, or null
     * @param actual the value found as printed, or null
     */
    public void add(
            FieldPath field, String message, String remedy, @Nullable String expected, @Nullable String actual) {
        found.add(new Fault(field, null, message, remedy, expected, actual));
    }

    /**
     * The same, perhaps of another level than the rule's others.
     *
     * @param severity null for the rule's own
     */
    public void add(
            @Nullable Severity severity,
            FieldPath field,
            String message,
            String remedy,
            @Nullable String expected,
            @Nullable String actual) {
        found.add(new Fault(field, severity, message, remedy, expected, actual));
    }

    /** Takes the faults of an indicator, until the next one is asked for. */
    OfIndicator of(int index) {
        ofIndicator.index = index;
        return ofIndicator;
    }

    /** Takes what a rule finds in one indicator. */
    public final class OfIndicator {
        private int index;

        private OfIndicator() {}

        /**
         * A fault.
         *
         * @param field the value at fault, e.g. {@link Field#SCORE}
         */
        public void add(
                Field field, String message, String remedy, @Nullable String expected, @Nullable String actual) {
            FaultCollector.this.add(FieldPath.indicator(index, field), message, remedy, expected, actual);
        }
    }
}
