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
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The rules for a reader at a terminal or of a page: all of them as a list, or one with its page. */
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
        ExplainedRule explained = explained(id);
        StringBuilder text =
                new StringBuilder(plain(explained.title()) + "\n" + explained.id() + " · " + explained.level() + "\n");
        for (Map.Entry<RulePage.Part, String> part : explained.parts().entrySet()) {
            text.append("\n【").append(part.getKey().heading()).append("】\n");
            boolean afterTable = false;
            for (PageBlock block : PageBlock.of(part.getValue())) {
                text.append(afterTable ? "\n" : "").append(joined(lines(block)));
                afterTable = block instanceof PageBlock.Table;
            }
        }
        return text.toString();
    }

    /**
     * One rule's page as a piece of an HTML page.
     *
     * @param id the id of a built-in rule, or of one of the office's own
     * @param addressOf where another rule's page is, by its id
     * @throws IllegalArgumentException when there is no such rule; the text is Chinese and names the nearest ids
     */
    public String pageHtml(String id, UnaryOperator<String> addressOf) {
        return new RuleHtml(this::titleOf, addressOf).page(explained(id));
    }

    /** The list of all built-in rules, and of those that the office added, as a piece of an HTML page; see {@link #pageHtml}. */
    public String listHtml(UnaryOperator<String> addressOf) {
        RuleHtml html = new RuleHtml(this::titleOf, addressOf);
        groups().forEach((heading, rules) -> html.list(heading, listed(rules)));
        html.list("自定的规则", listed(own.stream().map(CheckRule::rule).toList()));
        return html.listed();
    }

    /** The built-in rules by what they look at. */
    private static Map<String, List<Rule>> groups() {
        List<Rule> all = Rules.all();
        int form = Rules.READING.size();
        int batch = form + Rules.FORM.size();
        Map<String, List<Rule>> groups = new LinkedHashMap<>();
        groups.put("读取", all.subList(0, form));
        groups.put("单表", all.subList(form, batch));
        groups.put("跨表", all.subList(batch, all.size()));
        return groups;
    }

    private List<ExplainedRule> listed(List<Rule> rules) {
        return rules.stream()
                .map(rule -> new ExplainedRule(rule.id(), rule.title(), shortLevel(rule), Map.of()))
                .toList();
    }

    private String shortLevel(Rule rule) {
        return checks.off().containsKey(rule.id()) ? OFF : severity(rule).word();
    }

    private @Nullable String titleOf(String id) {
        return Stream.concat(Stream.ofNullable(Rules.find(id)), own.stream().map(CheckRule::rule))
                .filter(rule -> rule.id().equals(id))
                .map(Rule::title)
                .findFirst()
                .orElse(null);
    }

    /** A rule as this office has it. */
    private ExplainedRule explained(String id) {
        for (CheckRule added : own) {
            if (added.rule().id().equals(id)) {
                return explained(added);
            }
        }
        Rule rule = Rules.find(id);
        if (rule == null) {
            throw new IllegalArgumentException(unknown(id));
        }
        return explained(RulePage.of(id), level(rule));
    }

    private ExplainedRule explained(CheckRule added) {
        Rule rule = added.rule();
        String text = added.page();
        if (text == null) {
            return new ExplainedRule(rule.id(), rule.title(), level(rule), Map.of());
        }
        RulePage page = RulePage.parse(rule.id(), text);
        return explained(page, page.level());
    }

    private ExplainedRule explained(RulePage page, String level) {
        Map<RulePage.Part, String> parts = new EnumMap<>(RulePage.Part.class);
        for (RulePage.Part part : page.parts().keySet()) {
            parts.put(part, text(page, part));
        }
        return new ExplainedRule(page.id(), page.title(), level, parts);
    }

    /** The list of all built-in rules, at the levels that the office gives them; lines that end with {@code \n}. */
    public String list() {
        List<List<String>> rows = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            rows.add(List.of(INDENT + rule.id(), shortLevel(rule), rule.title()));
        }
        Iterator<String> lines = Columns.align(rows).iterator();
        StringBuilder text = new StringBuilder();
        groups().forEach((heading, rules) -> {
            text.append(heading).append('\n');
            rules.forEach(rule -> text.append(lines.next()).append('\n'));
            text.append('\n');
        });
        return text.append("查看一条规则：ziping explain RULE\n").toString();
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

    /** A part with the office's figures; the examples say so where they are made for other ones. */
    private String text(RulePage page, RulePage.Part part) {
        String own = figures.fill(page.part(part));
        boolean other = part == RulePage.Part.BAD && !figures.fill(page.text()).equals(usual.fill(page.text()));
        return other ? OTHER_FIGURES + "\n\n" + own : own;
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
