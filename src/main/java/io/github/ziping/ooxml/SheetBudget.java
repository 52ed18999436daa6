package io.github.ziping.ooxml;

import io.github.ziping.model.Limits;
import java.util.BitSet;

/**
 * Adds up what the sheets of one file hold and refuses more than any file of forms has. Each sheet counts once, however often
 * it is read.
 */
public final class SheetBudget {
    private final BitSet counted = new BitSet();
    private int cells;
    private long chars;
    private int merges;

    /**
     * Counts a sheet that was read.
     *
     * @param index of the sheet in its workbook
     * @return the same sheet
     * @throws OoxmlException when the sheets together hold too much
     */
    public Sheet count(int index, Sheet sheet) throws OoxmlException {
        if (counted.get(index)) {
            return sheet;
        }
        counted.set(index);
        cells += sheet.cells().size();
        merges += sheet.merges().size();
        for (int i = 0; i < sheet.cells().size(); i++) {
            chars += sheet.cells().get(i).text().length();
        }
        if (cells > Limits.CELLS_IN_FILE) {
            throw OoxmlException.tooMuch("文件的单元格超过 " + Limits.CELLS_IN_FILE + " 个");
        }
        if (chars > Limits.TEXT_IN_FILE) {
            throw OoxmlException.tooMuch("文件单元格里的文字超过 " + Limits.TEXT_IN_FILE + " 个字符");
        }
        if (merges > Limits.MERGES_IN_FILE) {
            throw OoxmlException.tooMuch("文件的合并区域超过 " + Limits.MERGES_IN_FILE + " 个");
        }
        return sheet;
    }
}
