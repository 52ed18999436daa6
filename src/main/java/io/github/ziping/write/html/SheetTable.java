package io.github.ziping.write.html;

import io.github.ziping.model.HtmlText;
import io.github.ziping.ooxml.Sheet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draws a sheet as a table: a body for each printed page, merged cells as one, classes of {@link SheetCss} for all looks.
 * Well-formed as XML.
 */
final class SheetTable {
    private final PrintedSheet sheet;
    private final SheetDecor decor;
    private final int columns;
    private final Map<Integer, Map<Integer, Sheet.Range>> merges = new HashMap<>();
    private final boolean[][] covered;
    private final boolean[] joined;
    private final StringBuilder page = new StringBuilder(32 * 1024);

    private SheetTable(PrintedSheet sheet, int columns, SheetDecor decor) {
        this.sheet = sheet;
        this.decor = decor;
        this.columns = columns;
        this.covered = new boolean[sheet.rows()][columns];
        this.joined = new boolean[sheet.rows()];
        for (Sheet.Range merge : sheet.merges()) {
            if (merge.firstColumn() < columns) {
                take(merge);
            }
        }
    }

    private void take(Sheet.Range merge) {
        merges.computeIfAbsent(merge.firstRow(), row -> new HashMap<>()).put(merge.firstColumn(), merge);
        for (int row = merge.firstRow(); row <= merge.lastRow(); row++) {
            for (int column = merge.firstColumn(); column <= Math.min(merge.lastColumn(), columns - 1); column++) {
                covered[row][column] = row > merge.firstRow() || column > merge.firstColumn();
            }
            joined[row] |= row > merge.firstRow();
        }
    }

    /**
     * The table in an element that scrolls where the page is narrower.
     *
     * @param scope the class of that element
     * @param columns how many of the sheet's columns are drawn, from the left
     * @param label what the table is, for a screen reader
     */
    static String draw(PrintedSheet sheet, int columns, String scope, String label, SheetDecor decor) {
        SheetTable table = new SheetTable(sheet, columns, decor);
        table.draw(scope, label);
        return table.page.toString();
    }

    private void draw(String scope, String label) {
        String name = HtmlText.escaped(label);
        page.append("<div class=\"")
                .append(scope)
                .append(" scale-")
                .append(decor.scale())
                .append("\" role=\"region\" tabindex=\"0\"");
        page.append(" aria-label=\"")
                .append(name)
                .append("\">\n<table>\n<caption>")
                .append(name);
        page.append("</caption>\n<colgroup>");
        for (int column = 0; column < columns; column++) {
            page.append("<col class=\"")
                    .append(SheetCss.widthClass(sheet.width(column)))
                    .append("\"/>");
        }
        page.append("</colgroup>\n<tbody>\n");
        for (int row = 0; row < sheet.rows(); row++) {
            // no cell can go on from one body into the next
            if (row > 0 && sheet.startsPage(row) && !joined[row]) {
                page.append("</tbody>\n<tbody class=\"page\">\n");
                repeat();
            }
            row(row, "", true);
        }
        page.append("</tbody>\n</table>\n</div>\n");
    }

    private void repeat() {
        if (decor.repeated() >= 0) {
            row(decor.repeated(), "repeated", false);
        }
    }

    private void row(int row, String kind, boolean original) {
        double height = decor.height(row);
        String classes = height == 0 ? kind : (kind + " " + SheetCss.heightClass(height)).strip();
        page.append("<tr").append(attribute("class", classes)).append(original ? ">" : " aria-hidden=\"true\">");
        for (int column = 0; column < columns; column++) {
            if (!covered[row][column]) {
                cell(row, column, original);
            }
        }
        page.append("</tr>\n");
    }

    private void cell(int row, int column, boolean original) {
        Sheet.Range merge = merges.getOrDefault(row, Map.of()).get(column);
        int lastRow = merge == null ? row : merge.lastRow();
        int lastColumn = merge == null ? column : Math.min(merge.lastColumn(), columns - 1);
        String scope = decor.scope(row, column);
        String element = scope == null ? "td" : "th";
        page.append('<').append(element);
        if (original) {
            page.append(attribute("id", decor.id(row, column)));
        }
        page.append(attribute("class", classes(row, column, lastRow, lastColumn, original)));
        page.append(attribute("scope", scope));
        page.append(span("colspan", lastColumn - column + 1))
                .append(span("rowspan", lastRow - row + 1))
                .append('>');
        content(row, column, original);
        page.append("</").append(element).append('>');
    }

    private String classes(int row, int column, int lastRow, int lastColumn, boolean original) {
        SheetStyles styles = sheet.styles();
        int style = sheet.style(row, column);
        int border = styles.border(style);
        int right = styles.border(sheet.style(row, lastColumn));
        int bottom = styles.border(sheet.style(lastRow, column));
        String classes = SheetCss.styleClass(style) + " " + SheetCss.borderClasses(border, right, bottom);
        classes += sheet.isNumber(row, column) ? " n" : "";
        return original ? classes + decor.classes(row, column) : classes;
    }

    private void content(int row, int column, boolean original) {
        String text = HtmlText.escaped(sheet.text(row, column));
        String address = original ? decor.address(row, column) : null;
        if (address == null || text.isEmpty()) {
            page.append(text);
        } else {
            page.append("<a href=\"")
                    .append(HtmlText.escaped(address))
                    .append("\">")
                    .append(text)
                    .append("</a>");
        }
        page.append(original ? decor.behind(row, column) : "");
    }

    private static String attribute(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : " " + name + "=\"" + value + "\"";
    }

    private static String span(String name, int count) {
        return count == 1 ? "" : " " + name + "=\"" + count + "\"";
    }
}
