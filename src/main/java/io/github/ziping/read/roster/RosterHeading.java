package io.github.ziping.read.roster;

import io.github.ziping.ooxml.Cell;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a list, in one line or several.
 *
 * @param lastRow the last of their rows
 * @param columns the columns that mean something
 * @param untaken those that mean nothing here
 */
record RosterHeading(int lastRow, Map<RosterColumn, Column> columns, List<Column> untaken) {
    /**
     * A heading and the columns below it.
     *
     * @param cell the lowest cell of the heading
     * @param first the first column
     * @param last the last column, the same but for a merged heading
     * @param path the words above the column, from the lowest to the highest
     * @param unit the unit of its amounts where the heading names one
     */
    record Column(
            Cell cell,
            int first,
            int last,
            List<HeadingWord> path,
            @Nullable String unit) {}

    @Nullable
    Column column(RosterColumn meaning) {
        return columns.get(meaning);
    }

    /** The narrowest column of names: where a row of sums or of another heading would say so too. */
    Column names() {
        for (int i = RosterColumn.NAMES.length - 1; i >= 0; i--) {
            Column column = columns.get(RosterColumn.NAMES[i]);
            if (column != null) {
                return column;
            }
        }
        throw new IllegalStateException("a heading without a column of names");
    }
}
