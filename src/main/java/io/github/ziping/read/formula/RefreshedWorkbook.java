package io.github.ziping.read.formula;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.ooxml.Workbook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A workbook in which some formulas have the results that they should have. */
final class RefreshedWorkbook extends ForwardingWorkbook {
    private final Map<String, Map<CellRef, Cell>> refreshed = new HashMap<>();

    RefreshedWorkbook(Workbook file) {
        super(file);
    }

    void put(String sheet, Cell cell) {
        refreshed.computeIfAbsent(sheet, name -> new HashMap<>()).put(cell.ref(), shown(cell));
    }

    /** A percentage as the cell shows it; with all digits where that would round it up, for offices cut rates. */
    private static Cell shown(Cell cell) {
        int decimals = cell.format().decimals() + 2;
        if (cell.kind() != Cell.Kind.NUMBER || !cell.format().percent() || decimals < 2) {
            return cell;
        }
        BigDecimal number = new BigDecimal(cell.text());
        BigDecimal cut = number.setScale(decimals, RoundingMode.DOWN);
        return number.setScale(decimals, RoundingMode.HALF_UP).compareTo(cut) == 0
                ? new Cell(cell.row(), cell.column(), cell.kind(), cut.toString(), cell.formula(), cell.format())
                : cell;
    }

    /** Takes a result back: the cell is as it was saved. */
    void remove(String sheet, CellRef ref) {
        Map<CellRef, Cell> cells = refreshed.get(sheet);
        if (cells != null) {
            cells.remove(ref);
        }
    }

    boolean has(String sheet, CellRef ref) {
        return refreshed.getOrDefault(sheet, Map.of()).containsKey(ref);
    }

    @Override
    public Sheet sheet(int index, RowFilter filter) throws OoxmlException {
        Sheet sheet = file().sheet(index, filter);
        Map<CellRef, Cell> others = refreshed.getOrDefault(sheet.name(), Map.of());
        if (others.isEmpty()) {
            return sheet;
        }
        List<Cell> cells = new ArrayList<>(sheet.cells().size());
        for (Cell cell : sheet.cells()) {
            cells.add(others.getOrDefault(cell.ref(), cell));
        }
        return new Sheet(sheet.name(), cells, sheet.merges(), sheet.pageBreaks(), sheet.firstDropped());
    }
}
