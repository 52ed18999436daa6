package io.github.ziping.ooxml;

import java.util.List;

/** A document as a workbook: the one sheet that its tables and the lines around them were laid on. */
public final class DocumentSheet implements Workbook {
    private final Sheet sheet;
    private final RowOrigins origins;
    private final SheetBudget budget = new SheetBudget();

    /**
     * A document.
     *
     * @param origins which table, page or text each of the sheet's rows is from
     */
    public DocumentSheet(Sheet sheet, RowOrigins origins) {
        this.sheet = sheet;
        this.origins = origins;
    }

    @Override
    public List<String> sheetNames() {
        return List.of(sheet.name());
    }

    @Override
    public boolean isHidden(int index) {
        return false;
    }

    @Override
    public RowOrigins origins() {
        return origins;
    }

    /** All rows: a document is small, and what is far from a table was left out already. */
    @Override
    public Sheet sheet(int index, RowFilter filter) throws OoxmlException {
        return budget.count(index, sheet);
    }
}
