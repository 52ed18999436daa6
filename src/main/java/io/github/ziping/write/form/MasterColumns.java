package io.github.ziping.write.form;

import java.util.EnumMap;
import java.util.Map;

/** In which column each marker of a master stands. */
final class MasterColumns {
    private MasterColumns() {}

    /** The column of each marker that the master has. */
    static Map<Placeholder, Integer> of(FormGeometry master) {
        Map<Placeholder, Integer> columns = new EnumMap<>(Placeholder.class);
        for (TemplateRow row : master.rows()) {
            for (TemplateCell cell : row.cells()) {
                if (cell.marker() != null) {
                    columns.put(cell.marker(), cell.column());
                }
            }
        }
        return columns;
    }
}
