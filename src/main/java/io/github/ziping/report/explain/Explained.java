package io.github.ziping.report.explain;

import io.github.ziping.check.base.CheckRule;
import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Rule;
import io.github.ziping.report.Columns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The rules for a reader at a terminal: all of them as a list, or one with its page. */
public final class Explained {
    private static final String INDENT = "  ";
    private static final int MOST_GUESSES = 5;
    private static final int LEAST_DISTANCE = 2;

    private Explained() {}

    /**
     * The list of all built-in rules, or the page of one.
     *
     * @param rule its id, or null for the list
     * @return lines that end with {@code \n}
     * @throws IllegalArgumentException when there is no such rule; the text is Chinese and names the nearest ids
     */
    public static String of(@Nullable String rule) {
        return rule == null ? list() : page(rule, List.of());
    }

    /**
     * One rule's page without the marks of Markdown.
     *
     * @param id the id of a built-in rule, or of one of an office's own
     * @param own the rules that the office added
     * @return lines that end with {@code \n}
     * @throws IllegalArgumentException when there is no such rule; the text is Chinese and names the nearest ids
     * @throws IllegalStateException when the page of an own rule lacks a part
     */
    public static String page(String id, List<CheckRule> own) {
        for (CheckRule rule : own) {
            if (rule.rule().id().equals(id)) {
                return page(rule);
            }
        }
        if (Rules.find(id) == null) {
            throw new IllegalArgumentException(unknown(id, own));
        }
        return page(RulePage.of(id));
    }

    private static String page(CheckRule own) {
        Rule rule = own.rule();
        String page = own.page();
        return page == null
                ? head(rule.title(), rule.id(), rule.severity().word())
                : page(RulePage.parse(rule.id(), page));
    }

    private static String list() {
        List<List<String>> rows = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            rows.add(List.of(INDENT + rule.id(), rule.severity().word(), rule.title()));
        }
        List<String> lines = Columns.align(rows);
        int form = Rules.READING.size();
        int batch = form + Rules.FORM.size();
        return "读取\n" + joined(lines.subList(0, form)) + "\n单表\n" + joined(lines.subList(form, batch)) + "\n跨表\n"
                + joined(lines.subList(batch, lines.size())) + "\n查看一条规则：ziping explain RULE\n";
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static String page(RulePage page) {
        StringBuilder text = new StringBuilder(head(page.title(), page.id(), page.level()));
        for (RulePage.Part part : page.parts().keySet()) {
            text.append("\n【").append(part.heading()).append("】\n");
            boolean afterTable = false;
            for (PageBlock block : PageBlock.of(page.part(part))) {
                text.append(afterTable ? "\n" : "").append(joined(lines(block)));
                afterTable = block instanceof PageBlock.Table;
            }
        }
        return text.toString();
    }

    private static String head(String title, String id, String level) {
        return plain(title) + "\n" + id + " · " + level + "\n";
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

    private static String unknown(String asked, List<CheckRule> own) {
        List<String> nearest = nearest(asked.strip().toLowerCase(Locale.ROOT), own);
        return "没有规则“" + asked + "”；" + (nearest.isEmpty() ? "" : "最接近的是 " + String.join("、", nearest) + "；")
                + "全部规则见 ziping explain";
    }

    /** Ids that hold what was asked for, then those that take few changes, or one of whose words does. */
    private static List<String> nearest(String asked, List<CheckRule> own) {
        int most = Math.max(LEAST_DISTANCE, asked.length() / 3);
        return Stream.concat(Rules.all().stream(), own.stream().map(CheckRule::rule))
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
