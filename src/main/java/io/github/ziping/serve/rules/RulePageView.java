package io.github.ziping.serve.rules;

import java.util.List;

/**
 * What a page of rules shows.
 *
 * @param rule the id of the rule; empty for the list of all
 * @param html the page or the list, an HTML fragment of our own
 * @param office by whose figures
 * @param offices whose figures can be had, the one in use first
 * @param listHref where the list is
 */
public record RulePageView(String rule, String html, String office, List<String> offices, String listHref) {
    public RulePageView {
        offices = List.copyOf(offices);
    }
}
