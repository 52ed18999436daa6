package io.github.ziping.report.explain;

import io.github.ziping.model.CommandWords;
import io.github.ziping.model.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spells rules as pieces of an HTML page: well-formed as XML, looks by classes only. */
final class RuleHtml {
    /** What stands between marks: a code, which may be the id of a rule, or something that matters. */
    private static final Pattern MARKED = Pattern.compile("`([^`]*)`|\\*\\*(.+?)\\*\\*");

    private static final String BULLET = "- ";

    private final Function<String, @Nullable String> titleOf;
    private final UnaryOperator<String> addressOf;
    private final StringBuilder page = new StringBuilder(8192);

    /**
     * Pieces of a page.
     *
     * @param titleOf the title of a rule, in Markdown, by its id; null where there is none
     * @param addressOf where the page of a rule is, by its id
     */
    RuleHtml(Function<String, @Nullable String> titleOf, UnaryOperator<String> addressOf) {
        this.titleOf = titleOf;
        this.addressOf = addressOf;
    }

    /** A rule with its page. */
    String page(ExplainedRule rule) {
        page.append("<article class=\"rule\">\n<h1>")
                .append(inline(rule.title()))
                .append("</h1>\n<p class=\"rule-id\"><code>");
        page.append(HtmlText.escaped(rule.id())).append("</code> · ").append(HtmlText.escaped(rule.level()));
        page.append("</p>\n");
        for (Map.Entry<RulePage.Part, String> part : rule.parts().entrySet()) {
            page.append("<section>\n<h2>").append(part.getKey().heading()).append("</h2>\n");
            for (PageBlock block : PageBlock.of(part.getValue())) {
                if (block instanceof PageBlock.Table table) {
                    table(table);
                } else {
                    text(((PageBlock.Text) block).text().lines().toList());
                }
            }
            page.append("</section>\n");
        }
        return page.append("</article>\n").toString();
    }

    /**
     * Rules below a heading; nothing where there are none.
     *
     * @param rules each without its parts
     */
    void list(String heading, List<ExplainedRule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        page.append("<section class=\"rules\">\n<h2>").append(heading);
        page.append("</h2>\n<table>\n<thead><tr><th scope=\"col\">查什么</th><th scope=\"col\">等级</th>");
        page.append("<th scope=\"col\">规则</th></tr></thead>\n<tbody>\n");
        for (ExplainedRule rule : rules) {
            page.append("<tr><th scope=\"row\">")
                    .append(link(rule.id(), rule.title()))
                    .append("</th><td>");
            page.append(HtmlText.escaped(rule.level()))
                    .append("</td><td><code>")
                    .append(HtmlText.escaped(rule.id()));
            page.append("</code></td></tr>\n");
        }
        page.append("</tbody>\n</table>\n</section>\n");
    }

    /** What was listed. */
    String listed() {
        return page.toString();
    }

    /** Paragraphs and lists of lines. */
    private void text(List<String> lines) {
        List<String> plain = new ArrayList<>();
        List<String> bullets = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(BULLET)) {
                paragraph(plain);
                bullets.add(line.substring(BULLET.length()));
            } else {
                bullets(bullets);
                plain.add(line);
            }
        }
        paragraph(plain);
        bullets(bullets);
    }

    private void paragraph(List<String> lines) {
        if (!lines.isEmpty()) {
            page.append("<p>")
                    .append(inline(String.join("\n", lines)).replace("\n", "<br/>\n"))
                    .append("</p>\n");
            lines.clear();
        }
    }

    private void bullets(List<String> items) {
        if (!items.isEmpty()) {
            page.append("<ul>\n");
            items.forEach(item -> page.append("<li>").append(inline(item)).append("</li>\n"));
            page.append("</ul>\n");
            items.clear();
        }
    }

    private void table(PageBlock.Table table) {
        page.append("<table>\n<thead><tr>");
        table.header()
                .forEach(name ->
                        page.append("<th scope=\"col\">").append(inline(name)).append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            page.append("<tr>");
            row.forEach(cell -> page.append("<td>").append(inline(cell)).append("</td>"));
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private String inline(String text) {
        String markdown = CommandWords.without(text);
        StringBuilder html = new StringBuilder();
        Matcher marked = MARKED.matcher(markdown);
        int end = 0;
        while (marked.find()) {
            html.append(HtmlText.escaped(markdown.substring(end, marked.start())));
            if (marked.group(1) == null) {
                html.append("<strong>")
                        .append(HtmlText.escaped(marked.group(2)))
                        .append("</strong>");
            } else {
                html.append(code(marked.group(1)));
            }
            end = marked.end();
        }
        return html.append(HtmlText.escaped(markdown.substring(end))).toString();
    }

    private String code(String text) {
        String title = titleOf.apply(text);
        return title == null ? "<code>" + HtmlText.escaped(text) + "</code>" : link(text, title);
    }

    /** A rule by its title: its id says nothing to who reads a page. */
    private String link(String rule, String title) {
        return "<a href=\"" + HtmlText.escaped(addressOf.apply(rule)) + "\">" + HtmlText.escaped(title) + "</a>";
    }
}
