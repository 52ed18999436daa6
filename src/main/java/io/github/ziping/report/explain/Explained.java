package io.github.ziping.report.explain;

import io.github.ziping.check.RuleSet;
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

    private Explained() {}

    /**
     * The list of all rules, or one rule's page without the marks of Markdown.
     *
     * @param rule its id, or null for the list
     * @param rules which there are
     * @return lines that end with {@code \n}
     * @throws IllegalArgumentException when there is no such rule; the text is Chinese and names the nearest ids
     */
    public static String of(@Nullable String rule, RuleSet rules) {
        if (rule == null) {
            return list(rules);
        }
        Rule found = rules.find(rule);
        if (found == null) {
            throw new IllegalArgumentException(unknown(rule, rules));
        }
        if (RuleSet.BUILT_IN.find(rule) != null) {
            return page(RulePage.of(found.id()));
        }
        String own = found.page();
        return own == null
                ? found.title() + "\n" + found.id() + " · " + found.severity().word() + "\n"
                : page(RulePage.parse(found.id(), own));
    }

    private static String list(RuleSet rules) {
        List<List<String>> rows = new ArrayList<>();
        for (Rule rule : rules.all()) {
            rows.add(List.of(INDENT + rule.id(), rule.severity().word(), rule.title()));
        }
        List<String> lines = Columns.align(rows);
        int form = Rules.READING.size();
        int batch = form + rules.form().size();
        return "读取\n" + joined(lines.subList(0, form)) + "\n单表\n" + joined(lines.subList(form, batch)) + "\n跨表\n"
                + joined(lines.subList(batch, lines.size())) + "\n查看一条规则：ziping explain RULE\n";
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static String page(RulePage page) {
        StringBuilder text = new StringBuilder();
        text.append(plain(page.title())).append('\n');
        text.append(page.id()).append(" · ").append(page.level()).append('\n');
        for (RulePage.Part part : RulePage.Part.values()) {
            text.append("\n【").append(part.heading()).append("】\n");
            boolean afterTable = false;
            for (PageBlock block : PageBlock.of(page.part(part))) {
                text.append(afterTable ? "\n" : "").append(joined(lines(block)));
                afterTable = block instanceof PageBlock.Table;
            }
        }
        return text.toString();
    }

    private static List<String> lines(PageBlock block) {
        if (!(block instanceof PageBlock.Table table)) {
            return plain(((PageBlock.Text) block).text()).lines().toList();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(cells(table.header()));
        for (List<String> row : table.rows()) {
            rows.add(cells(row));
        }
        return Columns.align(rows).stream().map(line -> INDENT + line).toList();
    }

    private static List<String> cells(List<String> row) {
        return row.stream().map(Explained::plain).toList();
    }

    private static String plain(String markdown) {
        return markdown.replace("`", "").replace("**", "");
    }

    private static String unknown(String asked, RuleSet rules) {
        List<String> nearest = nearest(asked.strip().toLowerCase(Locale.ROOT), rules);
        return "没有规则“" + asked + "”；" + (nearest.isEmpty() ? "" : "最接近的是 " + String.join("、", nearest) + "；")
                + "全部规则见 ziping explain";
    }

    /** Ids that hold what was asked for, then those that take few changes, or one of whose words does. */
    private static List<String> nearest(String asked, RuleSet rules) {
        int most = Math.max(LEAST_DISTANCE, asked.length() / 3);
        return rules.all().stream()
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
