package io.github.ziping.report.explain;

import java.util.ArrayList;
import java.util.List;

/** A piece of a {@link RulePage}: some lines of text, or a table. */
public sealed interface PageBlock {
    /**
     * Lines of text.
     *
     * @param text without the blank lines around it
     */
    record Text(String text) implements PageBlock {}

    /**
     * A table.
     *
     * @param header the names of its columns
     * @param rows as many cells each as the header has; an empty cell is ""
     */
    record Table(List<String> header, List<List<String>> rows) implements PageBlock {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Takes Markdown apart.
     *
     * @throws IllegalStateException when a table is not spelt with a bar at both ends of each line, a line of dashes below
     *     its header and as many cells in each row
     */
    static List<PageBlock> of(String markdown) {
        List<PageBlock> blocks = new ArrayList<>();
        List<String> run = new ArrayList<>();
        boolean table = false;
        for (String line : markdown.lines().toList()) {
            boolean row = line.startsWith("|");
            if (row != table || line.isBlank()) {
                end(run, table, blocks);
                table = row;
            }
            if (!line.isBlank()) {
                run.add(line.stripTrailing());
            }
        }
        end(run, table, blocks);
        return blocks;
    }

    private static void end(List<String> run, boolean table, List<PageBlock> blocks) {
        if (!run.isEmpty()) {
            blocks.add(table ? table(run) : new Text(String.join("\n", run)));
            run.clear();
        }
    }

    private static Table table(List<String> lines) {
        List<String> header = cells(lines.get(0));
        if (lines.size() < 2 || !cells(lines.get(1)).stream().allMatch(cell -> cell.matches(":?-+:?"))) {
            throw new IllegalStateException("a line of dashes is missing below " + lines.get(0));
        }
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != header.size()) {
                throw new IllegalStateException("not " + header.size() + " cells: " + line);
            }
            rows.add(cells);
        }
        return new Table(header, rows);
    }

    private static List<String> cells(String line) {
        if (line.length() < 2 || !line.endsWith("|")) {
            throw new IllegalStateException("no bar at the end of " + line);
        }
        List<String> cells = new ArrayList<>();
        int from = 1;
        for (int bar = line.indexOf('|', from); bar >= 0; bar = line.indexOf('|', from)) {
            cells.add(line.substring(from, bar).strip());
            from = bar + 1;
        }
        return List.copyOf(cells);
    }
}
