package io.github.ziping.read.sheet;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.RowFilter;
import java.util.List;

/**
 * Drops the rows that stand so far below every heading that no form can reach them: what someone filled down to row
 * 1,048,576 costs time, but no memory.
 */
final class DistantRowFilter implements RowFilter {
    /** No form has so many rows. */
    private static final int FAR = 2000;

    private final HeaderDictionary words;
    private int rows;
    private int sinceHeading;

    DistantRowFilter(HeaderDictionary words) {
        this.words = words;
    }

    @Override
    public boolean keep(List<Cell> row) {
        // most sheets end here, and pay nothing
        if (rows < FAR) {
            rows++;
            return true;
        }
        sinceHeading = hasHeading(row) ? 0 : sinceHeading + 1;
        return sinceHeading < FAR;
    }

    private boolean hasHeading(List<Cell> row) {
        for (Cell cell : row) {
            if (cell.kind() == Cell.Kind.TEXT && words.meaningsOf(cell.text()) != null) {
                return true;
            }
        }
        return false;
    }
}
