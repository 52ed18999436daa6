package io.github.ziping.write.canvas;

import io.github.ziping.ooxml.XmlBuffer;

/**
 * A rectangle of cells on a sheet; rows and columns count from 0.
 *
 * @param firstRow its upper row
 * @param lastRow its lowest row, which is part of it
 * @param firstColumn its left column
 * @param lastColumn its right column, which is part of it
 */
public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    /** Refuses what is no rectangle. */
    public Area {
        if (firstRow > lastRow || firstColumn > lastColumn) {
            throw new IllegalArgumentException("no cells from row " + firstRow + " to " + lastRow + " and column "
                    + firstColumn + " to " + lastColumn);
        }
    }

    /** Appends it as a file says it: {@code B4:G9}, {@code B4} for one cell. */
    void write(XmlBuffer xml) {
        xml.address(firstRow, firstColumn);
        if (firstRow < lastRow || firstColumn < lastColumn) {
            xml.ascii(':').address(lastRow, lastColumn);
        }
    }
}
