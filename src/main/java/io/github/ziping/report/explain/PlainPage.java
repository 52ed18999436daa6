package io.github.ziping.report.explain;

import io.github.ziping.check.base.CheckRule;
import io.github.ziping.finding.Rule;
import io.github.ziping.report.Columns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule's page without the marks of Markdown, for a terminal.
 *
 * @param title the fault in a few words
 * @param id the rule's id
 * @param level the word for its level, e.g. 错误
 * @param sections Markdown by heading; what stands before the first heading has the heading ""
 */
record PlainPage(String title, String id, String level, Map<String, String> sections) {
    private static final String INDENT = "  ";
    private static final String HEADING = "## ";

    /** The page of a built-in rule. */
    static PlainPage of(RulePage page) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (RulePage.Part part : RulePage.Part.values()) {
            sections.put(part.heading(), page.part(part));
        }
        return new PlainPage(page.title(), page.id(), page.level(), sections);
    }

    /** The page that an office's own rule brings; where it brings none, the document that demands it. */
    static PlainPage of(CheckRule own) {
        Rule rule = own.rule();
        String page = own.page();
        String basis = rule.basis() == null ? "" : HEADING + RulePage.Part.BASIS.heading() + "\n" + rule.basis();
        return new PlainPage(rule.title(), rule.id(), rule.severity().word(), sections(page == null ? basis : page));
    }

    private static Map<String, String> sections(String markdown) {
        Map<String, String> sections = new LinkedHashMap<>();
        String heading = "";
        for (String line : markdown.lines().toList()) {
            if (line.startsWith(HEADING)) {
                heading = line.substring(HEADING.length()).strip();
            } else if (!heading.isEmpty() || !line.isBlank()) {
                sections.merge(heading, line + "\n", String::concat);
            }
        }
        return sections;
    }

    /** Lines that end with {@code \n}. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(plain(title)).append('\n');
        text.append(id).append(" · ").append(level).append('\n');
        for (Map.Entry<String, String> section : sections.entrySet()) {
            text.append('\n');
            if (!section.getKey().isEmpty()) {
                text.append('【').append(plain(section.getKey())).append("】\n");
            }
            boolean afterTable = false;
            for (PageBlock block : PageBlock.of(section.getValue())) {
                text.append(afterTable ? "\n" : "");
                lines(block).forEach(line -> text.append(line).append('\n'));
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
        return row.stream().map(PlainPage::plain).toList();
    }

    private static String plain(String markdown) {
        return markdown.replace("`", "").replace("**", "");
    }
}
