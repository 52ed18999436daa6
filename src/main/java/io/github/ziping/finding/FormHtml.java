package io.github.ziping.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as a piece of a page. Immutable.
 *
 * @param table an element of the class {@code ziping-form} that holds the table, well-formed as XML; its looks are those of {@link
 *     io.github.ziping.Ziping#formStylesheet}. A cell that a finding marks has an id such as {@code cell-J27}, the class {@code
 *     has-error}, {@code has-warning} or {@code has-info} by the gravest of its findings, and a link {@code #finding-3} for each, which
 *     count from 1
 * @param cells the id of the cell that each finding marks, in their order; null for one without a cell on the printed form
 */
public record FormHtml(String table, List<@Nullable String> cells) {
    public FormHtml {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    /** The id of the cell that a finding, from 0, marks; null where it has none. */
    public @Nullable String cellOf(int finding) {
        return cells.get(finding);
    }
}
