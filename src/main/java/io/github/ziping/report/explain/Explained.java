package io.github.ziping.report.explain;

import io.github.ziping.check.base.CheckRule;
import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Profile;
import io.github.ziping.report.Columns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The rules for a reader at a terminal: all of them as a list, or one with its page. */
public final class Explained {
    private static final String INDENT = "  ";
    private static final String OFF = "不查";
    private static final String OTHER_FIGURES = "（例子按通用的数写；本办公室的数见【查什么】。）";
    private static final int MOST_GUESSES = 5;
    private static final int LEAST_DISTANCE = 2;

    private final Checks checks;
    private final OfficeFigures figures;
    private final OfficeFigures usual;
    private final List<CheckRule> own;

    /**
     * The rules of an office.
     *
     * @param office whose numbers, words and levels the pages state
     * @param usual the office that the examples of the pages are made for
     * @param own the rules that the office added
     */
    public Explained(Profile office, Profile usual, List<CheckRule> own) {
        this.checks = office.checks();
        this.figures = new OfficeFigures(office);
        this.usual = new OfficeFigures(usual);
        this.own = List.copyOf(own);
    }

    /**
     * One rule's page without the marks of Markdown.
     *
     * @param id the id of a built-in rule, or of one of the office's own
     * @return lines that end with {@code \n}
     * @throws IllegalArgumentException when there is no such rule; the text is Chinese and names the nearest ids
     */
    public String page(String id) {
        for (CheckRule rule : own) {
            if (rule.rule().id().equals(id)) {
                return page(rule);
            }
        }
        Rule rule = Rules.find(id);
        if (rule == null) {
            throw new IllegalArgumentException(unknown(id));
        }
        return page(RulePage.of(id), rule);
    }

    private String page(CheckRule added) {
        Rule rule = added.rule();
        String page = added.page();
        return page == null ? head(rule.title(), rule.id(), level(rule)) : page(RulePage.parse(rule.id(), page), rule);
    }

    /** The list of all built-in rules, at the levels that the office gives them; lines that end with {@code \n}. */
    public String list() {
        List<List<String>> rows = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            String level =
                    checks.off().containsKey(rule.id()) ? OFF : severity(rule).word();
            rows.add(List.of(INDENT + rule.id(), level, rule.title()));
        }
        List<String> lines = Columns.align(rows);
        int form = Rules.READING.size();
        int batch = form + Rules.FORM.size();
        return "读取\n" + joined(lines.subList(0, form)) + "\n单表\n" + joined(lines.subList(form, batch)) + "\n跨表\n"
                + joined(lines.subList(batch, lines.size())) + "\n查看一条规则：ziping explain RULE\n";
    }

    private String level(Rule rule) {
        String reason = checks.off().get(rule.id());
        if (reason != null) {
            return OFF + "（" + reason + "）";
        }
        Severity own = severity(rule);
        return own == rule.severity()
                ? own.word()
                : own.word() + "（通用的是" + rule.severity().word() + "）";
    }

    private Severity severity(Rule rule) {
        String level = checks.levels().get(rule.id());
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(level)) {
                return severity;
            }
        }
        return rule.severity();
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private String page(RulePage page, Rule rule) {
        boolean built = Rules.find(rule.id()) != null;
        StringBuilder text = new StringBuilder(head(page.title(), page.id(), built ? level(rule) : page.level()));
        for (RulePage.Part part : page.parts().keySet()) {
            text.append("\n【").append(part.heading()).append("】\n");
            boolean afterTable = false;
            for (PageBlock block : PageBlock.of(text(page, part))) {
                text.append(afterTable ? "\n" : "").append(joined(lines(block)));
                afterTable = block instanceof PageBlock.Table;
            }
        }
        return text.toString();
    }

    /** A part with the office's figures; the examples say so where they are made for other ones. */
    private String text(RulePage page, RulePage.Part part) {
        String own = figures.fill(page.part(part));
        boolean other = part == RulePage.Part.BAD && !figures.fill(page.text()).equals(usual.fill(page.text()));
        return other ? OTHER_FIGURES + "\n\n" + own : own;
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

    private String unknown(String asked) {
        List<String> nearest = nearest(asked.strip().toLowerCase(Locale.ROOT));
        return "没有规则“" + asked + "”；" + (nearest.isEmpty() ? "" : "最接近的是 " + String.join("、", nearest) + "；")
                + "全部规则见 ziping explain";
    }

    /** Ids that hold what was asked for, then those that take few changes, or one of whose words does. */
    private List<String> nearest(String asked) {
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
