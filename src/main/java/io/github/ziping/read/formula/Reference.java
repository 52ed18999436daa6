package io.github.ziping.read.formula;

import io.github.ziping.model.CellRef;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell or a range of cells in a formula.
 *
 * @param sheet the sheet's name; empty for the formula's own
 * @param from one corner
 * @param to the opposite one
 */
record Reference(String sheet, CellRef from, CellRef to) implements Expression {
    @Override
    public boolean isReference() {
        return true;
    }

    @Override
    public Result value(Cells cells) throws UncertainException {
        if (!from.equals(to)) {
            throw new UncertainException("a range in place of one cell");
        }
        return cells.value(sheet, from.row(), from.column());
    }

    @Override
    public List<Result> values(Cells cells) throws UncertainException {
        List<Result> values = new ArrayList<>();
        for (int row = Math.min(from.row(), to.row()); row <= Math.max(from.row(), to.row()); row++) {
            for (int column = Math.min(from.column(), to.column());
                    column <= Math.max(from.column(), to.column());
                    column++) {
                values.add(cells.value(sheet, row, column));
            }
        }
        return values;
    }
}
