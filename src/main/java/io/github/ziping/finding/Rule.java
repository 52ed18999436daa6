package io.github.ziping.finding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a rule: what every finding of it shares.
 *
 * @param id lower-case words joined by hyphens, e.g. weights-not-100; of a rule that a program adds, best with a prefix, e.g.
 *     acme/contract-number
 * @param title the fault in a few Chinese words, e.g. 分值合计不等于 100
 * @param severity how grave its faults are, unless the office's profile says otherwise
 * @param basis the document that demands it, e.g. 财预〔2020〕10号; null where common sense does
 */
public record Rule(
        String id,
        String title,
        Severity severity,
        @Nullable String basis) {
    /** 财政部《项目支出绩效评价管理办法》. */
    public static final String EVALUATION = "财预〔2020〕10号";

    /** 财政部《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》. */
    public static final String INDICATORS = "财预〔2021〕101号";

    private static final char PREFIX_END = '/';

    /**
     * Checks the id and the title.
     *
     * @throws IllegalArgumentException when the id is not spelt as above, or the title is blank
     */
    public Rule {
        if (!isId(id)) {
            throw new IllegalArgumentException("a rule's id is lower-case words joined by hyphens, not “" + id + "”");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("the rule " + id + " has no title");
        }
    }

    private static boolean isId(String id) {
        int slash = id.indexOf(PREFIX_END);
        return slash < 0 ? isName(id) : isName(id.substring(0, slash)) && isName(id.substring(slash + 1));
    }

    private static boolean isName(String name) {
        boolean hyphen = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letter && (c != '-' || hyphen)) {
                return false;
            }
            hyphen = !letter;
        }
        return !hyphen;
    }

    /** Whether an id has a prefix, which no built-in rule's has. */
    public static boolean hasPrefix(String id) {
        return id.indexOf(PREFIX_END) >= 0;
    }

    // a record's own are made by method handles when the process starts

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule rule
                && id.equals(rule.id)
                && title.equals(rule.title)
                && severity == rule.severity
                && Objects.equals(basis, rule.basis);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
