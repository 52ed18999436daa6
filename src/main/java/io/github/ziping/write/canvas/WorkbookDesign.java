package io.github.ziping.write.canvas;

import io.github.ziping.write.xlsx.CellStyle;
import java.util.List;

/**
 * What is known of a workbook before anything is drawn.
 *
 * @param title for the document's properties
 * @param ordinary the font of the ordinary style, whose digits every column width counts
 * @param sheets from left to right
 */
public record WorkbookDesign(String title, CellStyle.Font ordinary, List<Sheet> sheets) {
    /**
     * A sheet.
     *
     * @param name as its tab shows it
     * @param hidden whether it has no tab
     * @param constant whether it is the same in all workbooks: it is drawn once, for the template
     */
    public record Sheet(String name, boolean hidden, boolean constant) {}

    public WorkbookDesign {
        sheets = List.copyOf(sheets);
    }
}
