package io.github.ziping.report.explain;

import io.github.ziping.check.base.CheckRule;
import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Rule;
import io.github.ziping.report.Columns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The rules for a reader at a terminal: all of them as a list, or one with its page. */
public final class Explained {
    private static final String INDENT = "  ";
    private static final int MOST_GUESSES = 5;
    private static final int LEAST_DISTANCE = 2;

    private final List<CheckRule> own;

    /**
     * The built-in rules and others.
     *
     * @param own the rules that an office added
     */
    public Explained(List<CheckRule> own) {
        this.own = List.copyOf(own);
    }

    /**
     * The list of all rules, or one rule's page without the marks of Markdown.
     *
     * @param rule its id, or null for the list
     * @return lines that end with {@code \n}
     * @throws IllegalArgumentException when there is no such rule; the text is Chinese and names the nearest ids
     * @throws IllegalStateException when the page of an own rule has a table that is spelt wrong
     */
    public String text(@Nullable String rule) {
        if (rule == null) {
            return list();
        }
        for (CheckRule each : own) {
            if (each.rule().id().equals(rule)) {
                return PlainPage.of(each).text();
            }
        }
        if (Rules.find(rule) == null) {
            throw new IllegalArgumentException(unknown(rule));
        }
        return PlainPage.of(RulePage.of(rule)).text();
    }

    private List<Rule> all() {
        List<Rule> all = new ArrayList<>(Rules.all());
        own.forEach(rule -> all.add(rule.rule()));
        return all;
    }

    private String list() {
        List<List<String>> rows = new ArrayList<>();
        for (Rule rule : all()) {
            rows.add(List.of(INDENT + rule.id(), rule.severity().word(), rule.title()));
        }
        List<String> lines = Columns.align(rows);
        int form = Rules.READING.size();
        int batch = form + Rules.FORM.size();
        int added = batch + Rules.batch().size();
        return "读取\n" + joined(lines.subList(0, form)) + "\n单表\n" + joined(lines.subList(form, batch)) + "\n跨表\n"
                + joined(lines.subList(batch, added))
                + (own.isEmpty() ? "" : "\n自定义\n" + joined(lines.subList(added, lines.size())))
                + "\n查看一条规则：ziping explain RULE\n";
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private String unknown(String asked) {
        List<String> nearest = nearest(asked.strip().toLowerCase(Locale.ROOT));
        return "没有规则“" + asked + "”；" + (nearest.isEmpty() ? "" : "最接近的是 " + String.join("、", nearest) + "；")
                + "全部规则见 ziping explain";
    }

    /** Ids that hold what was asked for, then those that take few changes, or one of whose words does. */
    private List<String> nearest(String asked) {
        int most = Math.max(LEAST_DISTANCE, asked.length() / 3);
        return all().stream()
                .map(Rule::id)
                .filter(id -> distance(asked, id) <= most)
                .sorted(Comparator.comparingInt(id -> distance(asked, id)))
                .limit(MOST_GUESSES)
                .toList();
    }

    private static int distance(String asked, String id) {
        if (!asked.isEmpty() && id.contains(asked)) {
            return 0;
        }
        int least = LevenshteinDistance.getDefaultInstance().apply(asked, id);
        for (String word : id.split("-", -1)) {
            least = Math.min(least, LevenshteinDistance.getDefaultInstance().apply(asked, word));
        }
        return least;
    }
}
