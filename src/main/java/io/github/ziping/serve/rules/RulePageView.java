package io.github.ziping.serve.rules;

import java.util.List;

/**
 * What a page of rules shows.
 *
 * @param rule the id of the rule; empty for the list of all
 * @param title what the rule finds, in a few words; empty for the list of all
 * @param html the page or the list, an HTML fragment of our own
 * @param office by whose figures
 * @param offices whose figures can be had, the one in use first; none where there is no choice
 * @param home where the list is
 * @param query what is added to each address, for figures that were chosen; else empty
 */
public record RulePageView(
        String rule, String title, String html, String office, List<String> offices, String home, String query) {
    public RulePageView {
        offices = List.copyOf(offices);
    }

    /** The address of this page. */
    public String path() {
        return rule.isEmpty() ? home : home + "/" + rule;
    }
}
