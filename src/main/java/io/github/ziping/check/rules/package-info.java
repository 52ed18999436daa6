/**
 * The built-in rules, one small class each; {@code Rules} lists them all.
 *
 * <p>A rule is a {@link io.github.ziping.check.base.FormRule} or {@link io.github.ziping.check.base.IndicatorRule}
 * about one form, or a {@link io.github.ziping.check.base.BatchRule} about many. It sees values, never cells. Each
 * fault has one rule, and a rule that cannot decide is silent. {@code ScoreAboveWeight} is a good one to read first.
 *
 * <p>Its page is {@code check/rules/<id>.md} in the resources, whose two examples a test runs. What several rules ask
 * (is it a reason, does less mean better, is a target met) is answered in {@code check.terms}; thresholds and words
 * are the office's, in {@link io.github.ziping.profile.Checks}.
 */
@NullMarked
package io.github.ziping.check.rules;

import org.jspecify.annotations.NullMarked;
