package io.github.ziping.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule's page in Chinese: what it looks for, why, on what basis, a bad and a good example, and how to mend it.
 *
 * @param title the first line, the rule's title
 * @param level the second line: the id and the level
 * @param sections the text of each part by its heading, in {@link #PARTS}' order; Markdown with tables
 */
public record RulePage(String title, String level, Map<String, String> sections) {
    /** The headings that every page has, in this order. */
    public static final List<String> PARTS = List.of("查什么", "为什么", "依据", "反例", "正例", "怎么改");

    private static final String TITLE = "# ";
    private static final String PART = "## ";

    /**
     * The page of a rule.
     *
     * @throws IllegalStateException when the page is missing or lacks a part
     */
    public static RulePage of(Rule rule) {
        try (InputStream in = RulePage.class.getResourceAsStream("rules/" + rule.id() + ".md")) {
            if (in == null) {
                throw new IllegalStateException("there is no page for " + rule.id());
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        }
    }

    static RulePage parse(String markdown) {
        List<String> head = new ArrayList<>();
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder section = null;
        for (String line : markdown.lines().toList()) {
            if (line.startsWith(PART)) {
                section = new StringBuilder();
                sections.put(line.substring(PART.length()), section);
            } else if (section != null) {
                section.append(line).append('\n');
            } else if (!line.isBlank()) {
                head.add(line);
            }
        }
        if (head.size() != 2
                || !head.get(0).startsWith(TITLE)
                || !List.copyOf(sections.keySet()).equals(PARTS)) {
            throw new IllegalStateException("a page has a title, a level and " + PARTS + ": " + head);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, StringBuilder> each : sections.entrySet()) {
            texts.put(each.getKey(), each.getValue().toString().strip());
        }
        return new RulePage(head.get(0).substring(TITLE.length()), head.get(1), texts);
    }

    /**
     * A part's text.
     *
     * @param part one of {@link #PARTS}
     */
    public String section(String part) {
        @Nullable String text = sections.get(part);
        if (text == null) {
            throw new IllegalArgumentException("a page has no part " + part);
        }
        return text;
    }
}
