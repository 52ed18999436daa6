package io.github.ziping.write.form;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.write.xlsx.TextMeasure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the {@link FormGeometry} from a template's sheet. */
final class TemplateBuilder {
    private final TemplateSheetXml sheet;
    private final TemplateStyles styles;
    private final Sheet content;
    private final String file;
    private final List<Integer> fixedStrings = new ArrayList<>();
    private int columns;

    TemplateBuilder(TemplateSheetXml sheet, TemplateStyles styles, Sheet content, String file) {
        this.sheet = sheet;
        this.styles = styles;
        this.content = content;
        this.file = file;
    }

    /** The shared strings of the fixed texts, in the order of their new numbers. */
    List<Integer> fixedStrings() {
        return fixedStrings;
    }

    FormGeometry build(int repeatedRow) throws TemplateException {
        for (TemplateSheetXml.Row row : sheet.rows()) {
            columns = Math.max(columns, row.styles().length);
        }
        if (!sheet.fitsPage(columns)) {
            throw new TemplateException(file + "：各列加起来比一页宽；请缩小列宽、页边距或缩放比例");
        }
        List<TemplateRow> rows = new ArrayList<>();
        for (TemplateSheetXml.Row row : sheet.rows()) {
            if (row.index() != rows.size()) {
                throw new TemplateException(file + "：第 " + (rows.size() + 1) + " 行是空行；请删除空行");
            }
            rows.add(row(row));
        }
        return new FormGeometry(columns, rows, repeatedRow, sheet.scale(), sheet.paperHeight());
    }

    private TemplateRow row(TemplateSheetXml.Row row) throws TemplateException {
        List<TemplateCell> cells = new ArrayList<>();
        Placeholder.Block block = Placeholder.Block.FORM;
        double height = row.height();
        for (int column = 0; column < row.strings().length; column++) {
            if (row.strings()[column] >= 0) {
                TemplateCell cell = cell(row, column);
                cells.add(cell);
                block = block(block, cell, row.index());
                if (cell.placeholder() == null && cell.lastRow() == row.index()) {
                    height = Math.max(height, cell.heightOf(cell.prefix()));
                }
            }
        }
        return new TemplateRow(row.index(), height, block, cells, Arrays.copyOf(row.styles(), columns));
    }

    private Placeholder.Block block(Placeholder.Block known, TemplateCell cell, int row) throws TemplateException {
        Placeholder.Block block = cell.placeholder() == null
                ? Placeholder.Block.FORM
                : cell.placeholder().block();
        if (block == Placeholder.Block.FORM || block == known) {
            return known;
        }
        if (known != Placeholder.Block.FORM) {
            throw new TemplateException(file + " " + new CellRef(row, cell.column()) + "：同一行里不能同时有两个区块的标记");
        }
        return block;
    }

    private TemplateCell cell(TemplateSheetXml.Row row, int column) throws TemplateException {
        String text = text(row.index(), column);
        Sheet.Range merge = merge(row.index(), column);
        int lastColumn = merge == null ? column : merge.lastColumn();
        int lastRow = merge == null ? row.index() : merge.lastRow();
        double width = sheet.width(column, lastColumn) - TextMeasure.PADDING;
        int style = row.styles()[column];
        int open = text.indexOf("{{");
        int close = text.indexOf("}}", open + 2);
        if (open < 0 || close < 0) {
            fixedStrings.add(row.strings()[column]);
            return new TemplateCell(
                    column,
                    lastColumn,
                    lastRow,
                    style,
                    null,
                    text,
                    "",
                    fixedStrings.size() - 1,
                    styles.font(style),
                    width,
                    false);
        }
        Placeholder placeholder =
                Placeholder.named(text.substring(open + 2, close).strip());
        String suffix = text.substring(close + 2);
        if (placeholder == null || suffix.contains("{{")) {
            throw new TemplateException(
                    file + " " + new CellRef(row.index(), column) + "：标记“" + text + "”不认识；每格只能有一个标记，如 {{project}}");
        }
        String prefix = text.substring(0, open);
        return new TemplateCell(
                column,
                lastColumn,
                lastRow,
                style,
                placeholder,
                prefix,
                suffix,
                -1,
                styles.font(style),
                width,
                isPercent(row.index(), column));
    }

    private String text(int row, int column) {
        for (Cell cell : content.cells()) {
            if (cell.row() == row && cell.column() == column) {
                return cell.text();
            }
        }
        return "";
    }

    private boolean isPercent(int row, int column) {
        for (Cell cell : content.cells()) {
            if (cell.row() == row && cell.column() == column) {
                return cell.format().percent();
            }
        }
        return false;
    }

    private Sheet.@Nullable Range merge(int row, int column) {
        for (Sheet.Range merge : content.merges()) {
            if (merge.firstRow() == row && merge.firstColumn() == column) {
                return merge;
            }
        }
        return null;
    }
}
