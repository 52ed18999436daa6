package io.github.ziping.report;

import io.github.ziping.check.Rule;
import io.github.ziping.check.RulePage;
import io.github.ziping.check.rules.BatchRules;
import io.github.ziping.check.rules.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The rules as a terminal shows them. */
public final class Explained {
    private static final int WIDTH = 78;
    private static final int NEAREST = 3;

    private Explained() {}

    /** All rules, a line each: id, level and title. */
    public static List<String> list() {
        List<List<String>> rows = new ArrayList<>();
        add("读取时发现", Rules.READING, rows);
        add("单份自评表", Rules.FORM, rows);
        add("同批自评表之间、与名单之间", BatchRules.ALL, rows);
        List<String> lines = new ArrayList<>();
        for (String line : Columns.table(rows)) {
            boolean head = !line.startsWith(" ");
            if (head && !lines.isEmpty()) {
                lines.add("");
            }
            lines.add(line);
        }
        lines.add("");
        lines.add("查看某条规则：ziping explain 规则名，例如 ziping explain score-above-weight");
        return lines;
    }

    private static void add(String group, List<? extends Rule> rules, List<List<String>> rows) {
        rows.add(List.of(group));
        for (Rule rule : rules) {
            rows.add(List.of("  " + rule.id(), rule.severity().word(), rule.title()));
        }
    }

    /**
     * A rule's page.
     *
     * @return null when there is no such rule
     */
    public static @Nullable List<String> page(String id) {
        Rule rule = Rules.find(id);
        if (rule == null) {
            return null;
        }
        RulePage page = RulePage.of(rule);
        List<String> lines = new ArrayList<>();
        lines.add(page.title() + "（" + plain(page.level()) + "）");
        for (String part : RulePage.PARTS) {
            lines.add("");
            lines.add("【" + part + "】");
            text(page.section(part), lines);
        }
        return lines;
    }

    /** The ids that are spelt most like a word that is none. */
    public static List<String> nearest(String word) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        List<String> ids = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            ids.add(rule.id());
        }
        ids.sort(Comparator.<String>comparingInt(id -> id.contains(word) ? 0 : distance.apply(word, id))
                .thenComparing(id -> id));
        return ids.subList(0, NEAREST);
    }

    private static void text(String markdown, List<String> lines) {
        List<List<String>> table = new ArrayList<>();
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("|")) {
                if (!line.startsWith("|---")) {
                    table.add(cells(line));
                }
                continue;
            }
            end(table, lines);
            if (!line.isBlank()) {
                for (String part : Columns.wrap(plain(line), WIDTH - 2)) {
                    lines.add("  " + part);
                }
            }
        }
        end(table, lines);
    }

    private static void end(List<List<String>> table, List<String> lines) {
        for (String row : Columns.table(table)) {
            lines.add("    " + row);
        }
        table.clear();
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.substring(1, row.lastIndexOf('|')).split("\\|", -1)) {
            cells.add(plain(cell.strip()));
        }
        return cells;
    }

    private static String plain(String markdown) {
        return markdown.replace("`", "").replace("**", "");
    }
}
