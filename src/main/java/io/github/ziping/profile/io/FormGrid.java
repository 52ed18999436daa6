package io.github.ziping.profile.io;

import io.github.ziping.profile.FormDesign;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which cells of the form are taken already: a form whose cells overlap is a file that Excel calls damaged. */
final class FormGrid {
    private final int columns;
    private final List<boolean[]> taken = new ArrayList<>();
    private int row = -1;
    private int lowestFrom;
    private int lowestColumn;

    FormGrid(int columns) {
        this.columns = columns;
    }

    /** The cells that follow stand in the next row. */
    void nextRow() {
        row++;
    }

    /** Takes what a cell of this row covers; false when some of it is taken. */
    boolean take(FormDesign.Cell cell) {
        boolean free = true;
        for (int i = row; i < row + cell.rows(); i++) {
            while (taken.size() <= i) {
                taken.add(new boolean[columns]);
                lowestFrom = row;
                lowestColumn = cell.firstColumn();
            }
            for (int column = cell.firstColumn(); column <= cell.lastColumn(); column++) {
                free &= !taken.get(i)[column];
                taken.get(i)[column] = true;
            }
        }
        return free;
    }

    /** What is wrong with the cell that reaches lowest, or null when the form has a row for all of it. */
    @Nullable
    String faultBelow() {
        if (taken.size() <= row + 1) {
            return null;
        }
        return "第 " + (lowestFrom + 1) + " 行 " + (char) ('A' + lowestColumn) + " 列的单元格向下伸到第 " + taken.size()
                + " 行，而表只有 " + (row + 1) + " 行；请减小它的 rows";
    }
}
