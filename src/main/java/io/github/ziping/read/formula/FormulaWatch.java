package io.github.ziping.read.formula;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.read.text.FormulaConstant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workbook whose formulas are noted in passing, while its sheets are read for other ends. */
final class FormulaWatch extends ForwardingWorkbook {
    private final Map<String, List<Cell>> formulas = new LinkedHashMap<>(4);
    private final Map<String, Map<CellRef, Cell>> byPlace = new HashMap<>(4);

    FormulaWatch(Workbook file) {
        super(file);
    }

    @Override
    public Sheet sheet(int index, RowFilter filter) throws OoxmlException {
        Sheet sheet = file().sheet(index, filter);
        List<Cell> found = null;
        // no iterator: every sheet of every form passes here
        List<Cell> cells = sheet.cells();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.formula() != null) {
                found = found == null ? new ArrayList<>() : found;
                found.add(cell);
            }
        }
        if (found != null) {
            formulas.put(sheet.name(), found);
            byPlace.remove(sheet.name());
        }
        return sheet;
    }

    boolean hasFormulas() {
        return !formulas.isEmpty();
    }

    /** The formulas of a sheet that was read, from the top. */
    List<Cell> formulas(@Nullable String sheet) {
        return sheet == null ? List.of() : formulas.getOrDefault(sheet, List.of());
    }

    /** The formula of a cell; null where it has none, or only a number that was typed behind "=". */
    @Nullable
    Cell formula(String sheet, CellRef ref) {
        List<Cell> ofSheet = formulas(sheet);
        if (ofSheet.isEmpty()) {
            return null;
        }
        Map<CellRef, Cell> known = byPlace.get(sheet);
        if (known == null) {
            known = new HashMap<>();
            for (Cell cell : ofSheet) {
                known.putIfAbsent(cell.ref(), cell);
            }
            byPlace.put(sheet, known);
        }
        Cell cell = known.get(ref);
        return cell == null || FormulaConstant.of(cell.formula()) != null ? null : cell;
    }

    /** Whether any formula has no result. */
    boolean hasUncomputed() {
        for (List<Cell> cells : formulas.values()) {
            for (Cell cell : cells) {
                if (cell.kind() == Cell.Kind.BLANK && FormulaConstant.of(cell.formula()) == null) {
                    return true;
                }
            }
        }
        return false;
    }
}
