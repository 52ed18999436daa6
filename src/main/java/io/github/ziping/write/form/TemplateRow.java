package io.github.ziping.write.form;

import java.util.List;

/**
 * One row of a template.
 *
 * @param index from 0
 * @param height points, the least height
 * @param block what it is repeated for
 * @param cells the filled ones from left to right
 * @param styles the style of every column, borders of merged cells included
 */
@SuppressWarnings("ArrayRecordComponent") // read-only and never compared
public record TemplateRow(int index, double height, Placeholder.Block block, List<TemplateCell> cells, int[] styles) {
    public TemplateRow {
        cells = List.copyOf(cells);
    }
}
