/**
 * What a rule is, for the built-in ones and for those that a program adds: a {@link
 * io.github.ziping.check.base.FormRule}, {@link io.github.ziping.check.base.IndicatorRule}, {@link
 * io.github.ziping.check.base.BatchRule} or {@link io.github.ziping.check.base.ComparisonRule} that looks at values and hands its faults to a collector, which knows the cells.
 */
@NullMarked
package io.github.ziping.check.base;

import org.jspecify.annotations.NullMarked;
