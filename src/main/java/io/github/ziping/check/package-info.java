/**
 * Checks forms. {@link io.github.ziping.check.Checker} is the entry: it runs the rules that an office has not switched
 * off and puts their faults at the cells that the values were read from.
 *
 * <p>{@code RuleSet} holds an office's rules and how it ranks them, {@code FormChecker} checks one form, {@code
 * BatchChecker} many beside each other and against the roster; {@code PlacingCollector} asks the form's source for the
 * cell of a fault. What a rule is stands in {@code check.base}, the built-in ones in {@code check.rules}, what they
 * share in {@code check.terms}.
 *
 * <p>Rules see values only. Knows nothing of files and sheets.
 */
@NullMarked
package io.github.ziping.check;

import org.jspecify.annotations.NullMarked;
