package io.github.ziping.check.base;

import io.github.ziping.finding.Severity;
import io.github.ziping.model.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found, before anybody knows in which cell it stands.
 *
 * @param field the value at fault
 * @param severity how grave it is, where that is not what the rule says; else null
 * @param message the fault with both values, in Chinese, without a closing stop
 * @param remedy how to mend it, in Chinese, in the imperative
 * @param expected the right value as printed, or null
 * @param actual the value found as printed, or null
 */
public record Fault(
        FieldPath field,
        @Nullable Severity severity,
        String message,
        String remedy,
        @Nullable String expected,
        @Nullable String actual) {}
