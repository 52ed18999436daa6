/**
 * Checks forms: {@link io.github.ziping.check.Checker} runs the rules, which see values only, and puts their faults at the
 * cells that the values were read from. What a rule is stands in {@code check.base}, the built-in ones in
 * {@code check.rules}, what they share in {@code check.terms}. It knows nothing of files and sheets.
 */
@NullMarked
package io.github.ziping.check;

import org.jspecify.annotations.NullMarked;
