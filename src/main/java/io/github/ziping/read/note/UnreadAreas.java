package io.github.ziping.read.note;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.FormRegion;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TableShape;
import io.github.ziping.read.text.CellNumbers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts unread cells together that have one cause, so that each is told once: a column of a table whose heading nobody knows,
 * or a block of neighbours such as labels with their values.
 */
public final class UnreadAreas {
    /**
     * Unread cells that are told together.
     *
     * @param first the one that stands for all, on top and left
     * @param cells how many say something
     * @param text what they say, one after the other
     * @param range from the first to the last of them, e.g. {@code E15:G23}
     * @param kind what they are
     * @param closest what the first may mean as a heading, or null
     */
    record Area(
            Cell first,
            int cells,
            String text,
            String range,
            Kind kind,
            @Nullable HeaderWord closest) {}

    /** What unread cells are. */
    enum Kind {
        /** A heading and the cells below it. */
        COLUMN,
        /** Labels above the tables, each with its value. */
        LABELS,
        /** Anything else. */
        CELLS
    }

    /** Between the texts of an area's cells. */
    public static final String BETWEEN = " | ";

    private static final int MOST_SHOWN = 20;

    private final SheetGrid grid;
    private final FormRegion region;
    private final Set<Cell> unread = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Area> areas = new ArrayList<>();
    private final List<List<Cell>> blocks = new ArrayList<>();

    private UnreadAreas(FormRegion region, List<Cell> unread) {
        this.grid = region.grid();
        this.region = region;
        this.unread.addAll(unread);
    }

    /**
     * The areas of a form's unread cells, from the top.
     *
     * @param unread in reading order
     */
    static List<Area> of(FormRegion region, List<Cell> unread) {
        if (unread.isEmpty()) {
            return List.of();
        }
        UnreadAreas areas = new UnreadAreas(region, unread);
        areas.addColumns(unread);
        areas.addBlocks();
        areas.areas.sort(Comparator.comparingInt((Area area) -> area.first().row())
                .thenComparingInt(area -> area.first().column()));
        return areas.areas;
    }

    /** Cells that are told as one area, whatever they are. */
    static Area whole(FormRegion region, List<Cell> cells) {
        return new UnreadAreas(region, cells).area(cells, Kind.CELLS);
    }

    /** Cells of the table below a heading that was not read either. */
    private void addColumns(List<Cell> inOrder) {
        TableHeader head = region.indicators();
        if (head == null) {
            return;
        }
        Map<Integer, List<Cell>> columns = new TreeMap<>();
        for (Cell cell : inOrder) {
            if (cell.row() >= head.index()) {
                columns.computeIfAbsent(cell.column(), c -> new ArrayList<>()).add(cell);
            }
        }
        for (List<Cell> column : columns.values()) {
            boolean headed = column.get(0).row() <= head.lastIndex();
            if (headed && isSetAside(column.get(0))) {
                column.forEach(unread::remove);
            } else if (headed && column.size() > 1) {
                areas.add(area(column, Kind.COLUMN));
                column.forEach(unread::remove);
            }
        }
    }

    /** Neighbours in a row, and such rows below each other over the same columns. */
    private void addBlocks() {
        List<List<Cell>> open = new ArrayList<>();
        SheetGrid.Row before = null;
        for (SheetGrid.Row row : grid.rows()) {
            List<List<Cell>> runs = runs(row);
            if (before == null || row.index() != before.index() + 1) {
                open.clear();
            }
            List<List<Cell>> going = new ArrayList<>();
            for (List<Cell> run : runs) {
                List<Cell> block = continued(open, run);
                if (block == null) {
                    block = new ArrayList<>();
                    blocks.add(block);
                }
                block.addAll(run);
                going.add(block);
            }
            open = going;
            before = row;
        }
        for (List<Cell> block : blocks) {
            if (!isLabels(block)) {
                areas.add(area(block, Kind.CELLS));
                continue;
            }
            List<Cell> labels = withoutSetAside(block);
            if (!labels.isEmpty()) {
                areas.add(area(labels, Kind.LABELS));
            }
        }
    }

    /** The labels of a block, each with its value, of which nobody said that they are not to be read. */
    private List<Cell> withoutSetAside(List<Cell> labels) {
        List<Cell> left = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i += 2) {
            if (!isSetAside(labels.get(i))) {
                left.addAll(labels.subList(i, i + 2));
            }
        }
        return left;
    }

    private boolean isSetAside(Cell heading) {
        return grid.words().isSetAside(heading.text());
    }

    /** The unread cells of a row, cut where a cell between them was read. */
    private List<List<Cell>> runs(SheetGrid.Row row) {
        List<List<Cell>> runs = new ArrayList<>(1);
        List<Cell> run = null;
        for (Cell cell : row.cells()) {
            if (!unread.contains(cell)) {
                run = null;
                continue;
            }
            if (run == null) {
                run = new ArrayList<>(2);
                runs.add(run);
            }
            run.add(cell);
        }
        return runs;
    }

    private static @Nullable List<Cell> continued(List<List<Cell>> open, List<Cell> run) {
        for (Iterator<List<Cell>> blocks = open.iterator(); blocks.hasNext(); ) {
            List<Cell> block = blocks.next();
            if (block.get(0).column() == run.get(0).column() && last(block) == last(run)) {
                blocks.remove();
                return block;
            }
        }
        return null;
    }

    /** Pairs of cells above the tables: a label and its value in each row. */
    private boolean isLabels(List<Cell> block) {
        if (block.size() % 2 != 0 || block.get(0).kind() != Cell.Kind.TEXT) {
            return false;
        }
        for (int i = 0; i < block.size(); i += 2) {
            Cell label = block.get(i);
            boolean pair = label.row() == block.get(i + 1).row()
                    && label.column() == block.get(0).column();
            if (!pair || label.row() >= region.end()) {
                return false;
            }
        }
        return true;
    }

    private static int last(List<Cell> cells) {
        return cells.get(cells.size() - 1).column();
    }

    private Area area(List<Cell> cells, Kind kind) {
        Cell first = cells.get(0);
        int lastRow = first.row();
        int lastColumn = first.column();
        for (Cell cell : cells) {
            lastRow = Math.max(lastRow, cell.row());
            lastColumn = Math.max(lastColumn, cell.column());
        }
        String text = cells.stream().limit(MOST_SHOWN).map(CellNumbers::text).collect(Collectors.joining(BETWEEN));
        String range = grid.range(first.ref(), new CellRef(lastRow, lastColumn));
        return new Area(
                first,
                cells.size(),
                text,
                cells.size() == 1 ? grid.address(first.ref()) : range,
                kind,
                closest(first, kind));
    }

    private @Nullable HeaderWord closest(Cell first, Kind kind) {
        return switch (kind) {
            case COLUMN -> grid.words().closest(first.text(), TableShape.INDICATORS.columns());
            case LABELS -> grid.words().closest(first.text(), FormRegion.LABELS);
            case CELLS -> null;
        };
    }
}
