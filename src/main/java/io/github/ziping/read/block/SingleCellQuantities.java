package io.github.ziping.read.block;

import io.github.ziping.model.Actual;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Target;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.read.note.FieldCell;
import io.github.ziping.read.text.CellDates;
import io.github.ziping.read.text.FormulaConstant;
import org.jspecify.annotations.Nullable;

/** Targets and results whose sign, value and unit stand in one cell, as the official form has them. */
final class SingleCellQuantities {
    private final CellValues values;

    SingleCellQuantities(CellValues values) {
        this.values = values;
    }

    @Nullable
    Target target(FieldCell spot) {
        return Target.ofNullable(text(spot, "="));
    }

    @Nullable
    Actual actual(FieldCell spot) {
        return Actual.ofNullable(text(spot, ""));
    }

    private @Nullable String text(FieldCell spot, String sign) {
        Cell cell = spot.cell();
        values.notes().place(spot);
        if (cell == null) {
            return null;
        }
        String constant = FormulaConstant.of(cell.formula());
        if (constant != null && (!sign.isEmpty() || cell.kind() != Cell.Kind.NUMBER)) {
            return sign + constant;
        }
        String date = CellDates.text(cell);
        if (date != null) {
            return date;
        }
        if (cell.kind() == Cell.Kind.NUMBER) {
            String digits = values.digits(spot, cell);
            return digits != null && cell.format().percent() ? digits + "%" : digits;
        }
        if (cell.kind() == Cell.Kind.TEXT) {
            return FoldedText.isBlank(cell.text()) ? null : cell.text();
        }
        return values.error(spot, cell);
    }
}
