package io.github.ziping.write;

import io.github.ziping.form.Marker;
import io.github.ziping.form.Master;
import io.github.ziping.form.MasterCell;
import io.github.ziping.form.MasterRow;
import java.util.Arrays;

/** In which column each marker of a master stands. */
final class MasterColumns {
    private MasterColumns() {}

    /** Columns by the marker's ordinal; -1 for a marker that the master does not have. */
    static int[] of(Master master) {
        int[] columns = new int[Marker.values().length];
        Arrays.fill(columns, -1);
        for (MasterRow row : master.rows()) {
            for (MasterCell cell : row.cells()) {
                if (cell.marker() != null) {
                    columns[cell.marker().ordinal()] = cell.column();
                }
            }
        }
        return columns;
    }
}
