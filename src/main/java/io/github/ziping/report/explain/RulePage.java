package io.github.ziping.report.explain;

import io.github.ziping.check.rules.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a rule, {@code rules/<id>.md}: Chinese Markdown whose parts stand in a fixed order.
 *
 * @param id the rule's id as the page states it
 * @param title the fault in a few words
 * @param level the word for the rule's level, e.g. 错误
 * @param parts what stands below each heading, without the blank lines around it
 * @param text the whole page
 */
public record RulePage(String id, String title, String level, Map<Part, String> parts, String text) {
    private static final String HEADING = "## ";
    private static final Pattern HEAD = Pattern.compile("# (\\S.*)\n+`([a-z0-9-]+)` · (\\S+)");

    public RulePage {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    /** The parts of a page, in their order. */
    public enum Part {
        /** What the rule looks for, what it leaves alone, and which settings it goes by. */
        LOOKS_FOR("查什么"),
        /** Why that matters. */
        WHY("为什么"),
        /** The document that demands it. */
        BASIS("依据"),
        /** A form that the rule finds fault with. */
        BAD("反例"),
        /** One that it does not. */
        GOOD("正例"),
        /** What looks like one and is left alone; a program's own page may do without. */
        LEAVES_ALONE("不报"),
        /** How to mend it. */
        MEND("怎么改");

        private static final Part[] ALL = values();

        private final String heading;

        Part(String heading) {
            this.heading = heading;
        }

        /** The heading, without its marks. */
        public String heading() {
            return heading;
        }
    }

    /**
     * The page of a rule.
     *
     * @param id the id of one of the rules
     * @throws IllegalStateException when there is no such page, or when it lacks a part
     */
    public static RulePage of(String id) {
        try (InputStream in = Rules.class.getResourceAsStream(id + ".md")) {
            if (in == null) {
                throw new IllegalStateException("there is no page rules/" + id + ".md");
            }
            return parse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        }
    }

    /**
     * Takes a page apart.
     *
     * @param name names the page where it is refused
     * @throws IllegalStateException when the page lacks a part, or has one too many
     */
    static RulePage parse(String name, String text) {
        StringBuilder below = new StringBuilder();
        String head = "";
        Map<Part, String> parts = new EnumMap<>(Part.class);
        int next = 0;
        for (String line : text.lines().toList()) {
            if (!line.startsWith(HEADING)) {
                below.append(line).append('\n');
                continue;
            }
            head = next == 0 ? below.toString() : head;
            close(name, next, below, parts);
            if (isHeading(line, Part.MEND) && next < Part.ALL.length && Part.ALL[next] == Part.LEAVES_ALONE) {
                next++;
            }
            boolean expected = next < Part.ALL.length && isHeading(line, Part.ALL[next]);
            require(expected, name, "the heading “" + line + "” does not belong here");
            next++;
        }
        close(name, next, below, parts);
        require(next == Part.ALL.length, name, "parts are missing at the end");
        Matcher matcher = HEAD.matcher(head.strip());
        require(matcher.matches(), name, "a page begins with its title, its id and its level");
        return new RulePage(matcher.group(2), matcher.group(1), matcher.group(3), parts, text);
    }

    private static boolean isHeading(String line, Part part) {
        return line.equals(HEADING + part.heading());
    }

    /** Ends the part before a heading; what stands before the first one is none. */
    private static void close(String name, int next, StringBuilder below, Map<Part, String> parts) {
        if (next > 0) {
            Part part = Part.ALL[next - 1];
            String content = below.toString().strip();
            require(!content.isEmpty(), name, "nothing stands below " + part.heading());
            parts.put(part, content);
        }
        below.setLength(0);
    }

    private static void require(boolean condition, String name, String otherwise) {
        if (!condition) {
            throw new IllegalStateException("rules/" + name + ".md: " + otherwise);
        }
    }

    /** What stands below a heading, in Markdown. */
    public String part(Part part) {
        return parts.getOrDefault(part, "");
    }
}
