package io.github.ziping.profile.io;

import io.github.ziping.profile.FormDesign;
import io.github.ziping.strict.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the rows and cells of the official form; cells that overlap or that nothing is known of are refused. */
final class FormRowsReader {
    /** Covers nothing; stands in for a range that was refused. */
    private static final String NOWHERE = "B:A";

    private final int columns;
    private final Set<String> styles;
    private final FormGrid grid;
    private boolean repeated;

    /**
     * A reader of one form.
     *
     * @param columns how many the form has
     * @param styles the names that cells may use
     */
    FormRowsReader(int columns, Set<String> styles) {
        this.columns = columns;
        this.styles = styles;
        this.grid = new FormGrid(columns);
    }

    List<FormDesign.Row> read(Node node) {
        List<FormDesign.Row> rows = new ArrayList<>();
        for (Node row : node.elements()) {
            rows.add(row(row));
        }
        String fault = grid.faultBelow();
        if (fault != null) {
            node.refuseAtEnd(fault);
        }
        return rows;
    }

    private FormDesign.Row row(Node row) {
        grid.nextRow();
        double height = row.get("height").real(1, 409.5);
        boolean repeat = row.bool("repeatOnPages", false);
        if (repeat && repeated) {
            row.refuseAtEnd("前面已有一行写了 repeatOnPages；每页重复的只能有一行");
        }
        repeated |= repeat;
        return new FormDesign.Row(height, repeat, cells(row.get("cells")));
    }

    private List<FormDesign.Cell> cells(Node node) {
        List<FormDesign.Cell> cells = new ArrayList<>();
        for (Node cell : node.elements()) {
            cells.add(cell(cell));
        }
        return cells;
    }

    private FormDesign.Cell cell(Node node) {
        String range = range(node.get("at"));
        int first = range.charAt(0) - 'A';
        int last = range.charAt(range.length() - 1) - 'A';
        FormDesign.Cell cell = new FormDesign.Cell(
                first,
                last,
                node.has("rows") ? node.get("rows").whole(1, 100) : 1,
                node.has("text") ? node.get("text").scalar() : "",
                style(node.get("style")));
        if (!grid.take(cell)) {
            node.refuseAtEnd("单元格 " + range + " 与同一行或上面向下合并的单元格重叠");
        }
        return cell;
    }

    private String range(Node node) {
        String range = node.text();
        boolean single = range.length() == 1;
        boolean pair = range.length() == 3 && range.charAt(1) == ':';
        if (!single && !pair || !isColumn(range.charAt(0)) || pair && !isColumn(range.charAt(2))) {
            node.refuse("应为列或列区间，如 A 或 B:D，列数为 " + columns + "；实为“" + range + "”");
            return NOWHERE;
        }
        if (pair && range.charAt(2) < range.charAt(0)) {
            node.refuse("列区间应从左到右，实为“" + range + "”");
            return NOWHERE;
        }
        return range;
    }

    private boolean isColumn(char letter) {
        return letter >= 'A' && letter < 'A' + columns;
    }

    private String style(Node node) {
        String name = node.text();
        if (!styles.contains(name)) {
            node.refuse("styles 中没有样式“" + name + "”");
        }
        return name;
    }
}
