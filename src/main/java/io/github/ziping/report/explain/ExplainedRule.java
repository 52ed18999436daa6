package io.github.ziping.report.explain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A rule as an office has it.
 *
 * @param id its id
 * @param title the fault in a few words, in Markdown
 * @param level the word for its level, and what is to be said about that
 * @param parts what stands below each heading of its page, in Markdown, with the office's figures; empty for a rule without a page
 */
record ExplainedRule(String id, String title, String level, Map<RulePage.Part, String> parts) {
    ExplainedRule {
        Map<RulePage.Part, String> ordered = new EnumMap<>(RulePage.Part.class);
        ordered.putAll(parts);
        parts = Collections.unmodifiableMap(ordered);
    }
}
