package io.github.ziping.ooxml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as a workbook: the one sheet that its tables and the lines around them were laid on. */
public final class DocumentSheet implements Workbook {
    private final Sheet sheet;
    private final RowOrigins origins;
    private final @Nullable String remark;
    private final SheetBudget budget = new SheetBudget();

    /**
     * A document.
     *
     * @param origins which table, page or text each of the sheet's rows is from
     */
    public DocumentSheet(Sheet sheet, RowOrigins origins) {
        this(sheet, origins, null);
    }

    /**
     * A document of which there is something to say.
     *
     * @param origins which table, page or text each of the sheet's rows is from
     * @param remark in Chinese, or null
     */
    public DocumentSheet(Sheet sheet, RowOrigins origins, @Nullable String remark) {
        this.sheet = sheet;
        this.origins = origins;
        this.remark = remark;
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

    @Override
    public @Nullable String remark() {
        return remark;
    }

    /** All rows: a document is small, and what is far from a table was left out already. */
    @Override
    public Sheet sheet(int index, RowFilter filter) throws OoxmlException {
        return budget.count(index, sheet);
    }
}
