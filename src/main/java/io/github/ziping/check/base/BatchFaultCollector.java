package io.github.ziping.check.base;

import io.github.ziping.finding.Wording;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Roster;
import org.jspecify.annotations.Nullable;

/** Takes what a rule finds among many forms. */
public interface BatchFaultCollector {
    /**
     * A fault of one of the forms that another one is part of.
     *
     * @param form its index, from 0
     * @param other the index of the other one
     * @param field the value at fault
     * @param message the fault with both values, in Chinese, without a closing stop
     * @param remedy how to mend it, in Chinese, in the imperative
     * @param forUnit both for the unit whose form it is, which may not read of the other one
     */
    void add(int form, int other, FieldPath field, String message, String remedy, String actual, Wording forUnit);

    /**
     * A fault of one of the forms.
     *
     * @param form its index, from 0
     * @param field the value at fault
     * @param message the fault with both values, in Chinese, without a closing stop
     * @param remedy how to mend it, in Chinese, in the imperative
     * @param expected the right value as printed, or null
     * @param actual the value found as printed, or null
     * @param forUnit the same for the unit whose form it is, where message or remedy name other forms; else null
     */
    void add(
            int form,
            FieldPath field,
            String message,
            String remedy,
            @Nullable String expected,
            @Nullable String actual,
            @Nullable Wording forUnit);

    /** A fault of one of the forms that names no other form. */
    default void add(
            int form,
            FieldPath field,
            String message,
            String remedy,
            @Nullable String expected,
            @Nullable String actual) {
        add(form, field, message, remedy, expected, actual, null);
    }

    /**
     * A fault of one project of the roster.
     *
     * @param message the fault, in Chinese, without a closing stop
     * @param remedy how to mend it, in Chinese, in the imperative
     */
    void add(Roster.Entry entry, String message, String remedy);
}
