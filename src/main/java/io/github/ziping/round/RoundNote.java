package io.github.ziping.round;

import io.github.ziping.finding.Severity;
import io.github.ziping.model.CellRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding as an annotated copy tells it.
 *
 * @param rule the rule's id; empty where only a comment of an earlier copy is left, which does not name it
 * @param severity how grave it is
 * @param sheet the sheet's name, or null where the finding has none
 * @param cell the cell, or null where the finding has none
 * @param project 项目名称; empty where it is not known
 * @param item the value at fault by the names that the form gives it, e.g. {@code 巡检次数·得分}, which outlast any order of the
 *     rows; empty where the finding is about no value
 * @param text what it is and how to mend it, in Chinese
 */
public record RoundNote(
        String rule,
        Severity severity,
        @Nullable String sheet,
        @Nullable CellRef cell,
        String project,
        String item,
        String text) {
    /** Between an item and its field. */
    public static final char BETWEEN = '·';

    /** The line that a comment has for it. */
    public String line() {
        return "【" + severity.word() + "】" + text;
    }

    /** The name of the item's row; empty where it is in none. */
    String row() {
        return item.substring(0, Math.max(0, item.lastIndexOf(BETWEEN)));
    }

    /** The item without its row. */
    String field() {
        return item.substring(item.lastIndexOf(BETWEEN) + 1);
    }

    /** Where it is; null where it has no cell. */
    public @Nullable Place place() {
        return sheet == null || cell == null ? null : new Place(sheet, cell);
    }

    /**
     * A cell of a workbook.
     *
     * @param sheet the sheet's name
     * @param cell the cell
     */
    public record Place(String sheet, CellRef cell) {
        public Place {
            Objects.requireNonNull(sheet);
        }
    }
}
