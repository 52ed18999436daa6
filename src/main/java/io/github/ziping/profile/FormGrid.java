package io.github.ziping.profile;

import java.util.ArrayList;
import java.util.List;

/** Which cells of the form are taken already: a form whose cells overlap is a file that Excel calls damaged. */
final class FormGrid {
    private final int columns;
    private final List<boolean[]> taken = new ArrayList<>();
    private int row = -1;

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
            }
            for (int column = cell.firstColumn(); column <= cell.lastColumn(); column++) {
                free &= !taken.get(i)[column];
                taken.get(i)[column] = true;
            }
        }
        return free;
    }

    /** The lowest row that a cell reaches, from 1. */
    int lowestRow() {
        return taken.size();
    }
}
