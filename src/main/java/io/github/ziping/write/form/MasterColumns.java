package io.github.ziping.write.form;

import java.util.EnumMap;
import java.util.Map;

/** In which column each marker of a master stands. */
final class MasterColumns {
    private MasterColumns() {}

    /** The column of each marker that the master has. */
    static Map<Marker, Integer> of(Master master) {
        Map<Marker, Integer> columns = new EnumMap<>(Marker.class);
        for (MasterRow row : master.rows()) {
            for (MasterCell cell : row.cells()) {
                if (cell.marker() != null) {
                    columns.put(cell.marker(), cell.column());
                }
            }
        }
        return columns;
    }
}
