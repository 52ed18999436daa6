/**
 * Explains rules at a terminal, and as pieces of an HTML page. {@link io.github.ziping.report.explain.Explained} is the entry: the list of all rules,
 * or one with its page.
 *
 * <p>A {@link io.github.ziping.report.explain.RulePage} is read from {@code check/rules/<id>.md} in the resources:
 * Chinese Markdown whose parts stand in a fixed order, made of {@link io.github.ziping.report.explain.PageBlock}s.
 * Tests read the same pages, complete their examples to whole forms and run them.
 *
 * <p>Knows no findings: a page says what a rule looks for, not what it found.
 */
@NullMarked
package io.github.ziping.report.explain;

import org.jspecify.annotations.NullMarked;
