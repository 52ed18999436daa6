package io.github.ziping.ole;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers a sheet's cells row by row and keeps those rows that the filter wants. */
final class RowCollector {
    private static final Comparator<Cell> BY_PLACE = Comparator.comparing(Cell::ref);

    private final RowFilter filter;
    private final List<Cell> kept = new ArrayList<>();
    private final List<Cell> row = new ArrayList<>();
    private @Nullable CellRef firstDropped;

    RowCollector(RowFilter filter) {
        this.filter = filter;
    }

    /** Takes the next cell of the file. */
    void add(Cell cell) throws OoxmlException {
        if (!row.isEmpty() && row.get(0).row() != cell.row()) {
            endRow();
        }
        if (!cell.isEmpty()) {
            if (row.size() == Limits.CELLS_IN_ROW) {
                throw OoxmlException.tooMuch("第 " + (cell.row() + 1) + " 行的单元格超过 " + Limits.CELLS_IN_ROW + " 个");
            }
            row.add(cell);
        }
    }

    /** All kept cells, from top to bottom and left to right; nothing may be added any more. */
    List<Cell> end() throws OoxmlException {
        endRow();
        kept.sort(BY_PLACE);
        return kept;
    }

    @Nullable
    CellRef firstDropped() {
        return firstDropped;
    }

    private void endRow() throws OoxmlException {
        if (row.isEmpty()) {
            return;
        }
        row.sort(BY_PLACE);
        if (filter.keep(List.copyOf(row))) {
            if (kept.size() + row.size() > Limits.CELLS_ON_SHEET) {
                throw new OoxmlException("工作表的单元格超过 " + Limits.CELLS_ON_SHEET + " 个，不像是自评表，拒绝读取", "核对文件后重新提交");
            }
            kept.addAll(row);
        } else if (firstDropped == null) {
            firstDropped = row.get(0).ref();
        }
        row.clear();
    }
}
