package io.github.ziping.word.doc;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.word.CellText;
import io.github.ziping.word.ThinColumns;
import io.github.ziping.word.WordBlock;
import io.github.ziping.word.WordBlock.Merge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/**
 * A table while it is read. Its cells have edges, in twips, and no columns: those are made at its end, of all edges of all rows,
 * where edges that nobody sees apart are one.
 */
final class DocTable {
    /** How wide a cell is taken to be whose row does not say so, as only damage makes them. */
    private static final int WIDTH = 1_000;

    private final int number;
    private final List<List<Placed>> rows = new ArrayList<>();
    private List<String> texts = new ArrayList<>();
    private CellText text = new CellText();

    /** A cell with its left and its right edge. */
    private record Placed(int left, int right, Merge merge, String text) {}

    DocTable(int number) {
        this.number = number;
    }

    void line(String line) throws OoxmlException {
        text.line(line);
    }

    void endCell() {
        texts.add(text.toString());
        text = new CellText();
    }

    /**
     * Ends a row.
     *
     * @param deleted whether its end was deleted; Writer says so of the row above too, so a row with a text that is seen stays
     */
    void endRow(TableProperties properties, boolean deleted) {
        List<Placed> cells = new ArrayList<>();
        short[] edges = properties.getRgdxaCenter();
        TableCellDescriptor[] descriptions = properties.getRgtc();
        int right = edges.length == 0 ? 0 : edges[0];
        for (int i = 0; i < texts.size(); i++) {
            int left = right;
            right = i + 1 < edges.length ? Math.max(left, edges[i + 1]) : left + WIDTH;
            add(
                    cells,
                    left,
                    right,
                    i < descriptions.length ? descriptions[i] : new TableCellDescriptor(),
                    texts.get(i));
        }
        texts = new ArrayList<>();
        if (!deleted || cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
            rows.add(cells);
        }
    }

    private static void add(List<Placed> cells, int left, int right, TableCellDescriptor description, String text) {
        if (description.isFMerged() && !cells.isEmpty()) {
            Placed first = cells.remove(cells.size() - 1);
            cells.add(new Placed(first.left(), right, first.merge(), first.text()));
        } else {
            cells.add(new Placed(left, right, merge(description), text));
        }
    }

    private static Merge merge(TableCellDescriptor description) {
        if (description.isFVertRestart()) {
            return Merge.START;
        }
        return description.isFVertMerge() ? Merge.CONTINUE : Merge.NONE;
    }

    /** Ends the table; a row without an end, as only damage makes them, ends too. */
    void end() {
        if (!text.toString().isEmpty()) {
            endCell();
        }
        if (!texts.isEmpty()) {
            endRow(new TableProperties((short) 0), false);
        }
    }

    WordBlock.Table block() throws OoxmlException {
        List<Integer> columns = columns(ThinColumns.THIN);
        if (hides(columns)) {
            columns = columns(0);
        }
        if (columns.size() > Limits.WORD_COLUMNS + 1) {
            throw OoxmlException.tooMuch("文档的表格超过 " + Limits.WORD_COLUMNS + " 列");
        }
        List<List<WordBlock.Cell>> block = new ArrayList<>();
        for (List<Placed> row : rows) {
            block.add(cells(row, columns));
        }
        return new WordBlock.Table(number, block);
    }

    /** The left edges of all columns, and the right one of the last; each stands for those up to so much further right. */
    private List<Integer> columns(int same) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (List<Placed> row : rows) {
            for (Placed cell : row) {
                edges.add(cell.left());
                edges.add(cell.right());
            }
        }
        List<Integer> columns = new ArrayList<>();
        for (int edge : edges) {
            if (columns.isEmpty() || edge - columns.get(columns.size() - 1) > same) {
                columns.add(edge);
            }
        }
        return columns;
    }

    private boolean hides(List<Integer> columns) {
        return rows.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> !cell.text().isEmpty() && at(columns, cell.left()) == at(columns, cell.right()));
    }

    private static int at(List<Integer> columns, int edge) {
        int found = Collections.binarySearch(columns, edge);
        return found >= 0 ? found : -found - 2;
    }

    private static List<WordBlock.Cell> cells(List<Placed> row, List<Integer> columns) {
        List<WordBlock.Cell> cells = new ArrayList<>();
        int next = 0;
        for (Placed cell : row) {
            int first = Math.max(next, at(columns, cell.left()));
            int behind = at(columns, cell.right());
            if (behind > first) {
                cells.add(new WordBlock.Cell(first, behind - first, cell.merge(), cell.text()));
                next = behind;
            } else if (!cell.text().isEmpty()) {
                // no width at all, as only damage makes it
                cells.add(new WordBlock.Cell(first, 1, cell.merge(), cell.text()));
                next = first + 1;
            }
        }
        return cells;
    }
}
