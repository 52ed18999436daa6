package io.github.ziping.ooxml;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workbook opened for reading, whatever format its file has: its sheets' cells as the file holds them. */
public interface Workbook {
    /** The names on the tabs, in their order; chart sheets, which have no cells, are left out. */
    List<String> sheetNames();

    /**
     * Whether a sheet's tab is hidden.
     *
     * @param index of {@link #sheetNames}
     */
    boolean isHidden(int index);

    /** The defined names that stand for a text, where the format's reader knows them. */
    default Map<String, String> texts() {
        return Map.of();
    }

    /** Where the rows of its sheets stand in the file, for a document that was made one sheet; null for a workbook, whose own they are. */
    default @Nullable RowOrigins origins() {
        return null;
    }

    /** What whoever reads it should know of the file as a whole, in Chinese; null where there is nothing to say. */
    default @Nullable String remark() {
        return null;
    }

    /**
     * Reads a sheet, row by row, so that only what the filter keeps is ever held.
     *
     * @param index of {@link #sheetNames}
     * @param filter says which rows are worth keeping
     * @throws OoxmlException when the sheet is damaged, or so big that it is no form
     */
    Sheet sheet(int index, RowFilter filter) throws OoxmlException;
}
