package io.github.ziping.read.formula;

import java.util.List;

/** A formula or a part of it, ready to be computed. */
interface Expression {
    /**
     * What it yields in a cell.
     *
     * @throws UncertainException where that is not certain
     */
    Result value(Cells cells) throws UncertainException;

    /** Whether it names cells: functions such as SUM pass over texts in them. */
    default boolean isReference() {
        return false;
    }

    /** All that a reference names; of any other expression its one value. */
    default List<Result> values(Cells cells) throws UncertainException {
        return List.of(value(cells));
    }

    /** The cells of a workbook as formulas see them. */
    interface Cells {
        /**
         * What a cell of a sheet holds, freshly computed where it holds a formula.
         *
         * @param sheet its name; empty for the sheet of the formula
         */
        Result value(String sheet, int row, int column) throws UncertainException;
    }
}
