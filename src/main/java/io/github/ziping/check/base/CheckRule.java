package io.github.ziping.check.base;

import io.github.ziping.finding.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule of {@code check}: what it is called, and its page. It looks at one form ({@link FormRule}), at each indicator of
 * one ({@link IndicatorRule}) or at many forms beside each other ({@link BatchRule}).
 *
 * <p>A rule that cannot decide finds nothing. It is asked by several threads at once and keeps nothing from one form to the
 * next.
 */
public sealed interface CheckRule permits FormRule, BatchRule {
    /** The rule's identity, the same at each call. */
    Rule rule();

    /**
     * The page that explains an office's own rule: Markdown with {@code ## } headings, tables, {@code **} and backticks.
     * Its title and level come from {@link #rule}. The built-in rules have their pages elsewhere.
     *
     * @return null where there is nothing to say beyond the title
     */
    default @Nullable String page() {
        return null;
    }
}
