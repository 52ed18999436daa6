package io.github.ziping.read.sheet;

import io.github.ziping.model.Field;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.text.HeaderText;
import io.github.ziping.read.text.NumberText;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the headings of a table that no office has written down, by evidence: they stand among known headings, they are
 * nearly a known word, no other column has that meaning, and a column of numbers has numbers below it.
 */
final class NearHeadings {
    private static final String REMARKS = "备注";
    private static final int ROWS_LOOKED_AT = 8;

    /** No table of a form is wider. */
    private static final int MOST_COLUMNS = 128;

    private static final Set<Field.Kind> NUMBERS = EnumSet.of(Field.Kind.AMOUNT, Field.Kind.POINTS, Field.Kind.PERCENT);

    private final SheetGrid grid;
    private final int index;
    private final int last;
    private final List<HeaderWord> words;

    /**
     * The headings in one or several rows.
     *
     * @param index the first of their rows, an index of {@link SheetGrid#rows}
     * @param lines how many rows they take
     * @param words what the table's columns may hold
     */
    NearHeadings(SheetGrid grid, int index, int lines, List<HeaderWord> words) {
        this.grid = grid;
        this.index = index;
        this.last = index + lines - 1;
        this.words = words;
    }

    /** The known headings, and those that are nearly ones; the same map where there are no such. */
    Map<HeaderWord, Heading> beside(Map<HeaderWord, Heading> known) {
        Map<HeaderWord, Heading> all = known;
        for (int i = index; i <= last; i++) {
            SheetGrid.Row row = grid.rows().get(i);
            if (row.headings().size() == row.cells().size() || row.cells().size() > MOST_COLUMNS) {
                // every cell of most tables, or no table at all
                continue;
            }
            for (Cell cell : row.cells()) {
                HeaderWord meaning = row.heads(cell) ? null : meaning(cell, all);
                if (meaning != null) {
                    all = all == known ? new EnumMap<>(known) : all;
                    all.put(meaning, new Heading(cell, EnumSet.of(meaning)));
                }
            }
        }
        Heading remarks = all.containsKey(HeaderWord.DEVIATION) ? null : remarks();
        if (remarks != null) {
            all = all == known ? new EnumMap<>(known) : all;
            all.put(HeaderWord.DEVIATION, remarks);
        }
        return all;
    }

    /** 备注, where reasons go if no column is there for them; null where this table has none or gives no reasons. */
    private @Nullable Heading remarks() {
        if (!words.contains(HeaderWord.DEVIATION)) {
            return null;
        }
        for (int i = index; i <= last; i++) {
            for (Heading heading : grid.rows().get(i).headings()) {
                if (heading.means(HeaderWord.NOTE)
                        && HeaderText.of(heading.cell().text()).word().equals(REMARKS)) {
                    return heading;
                }
            }
        }
        return null;
    }

    private @Nullable HeaderWord meaning(Cell cell, Map<HeaderWord, Heading> taken) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return null;
        }
        Set<HeaderWord> near = grid.words().nearly(cell.text(), words);
        near.removeAll(taken.keySet());
        if (near.size() != 1) {
            return null;
        }
        HeaderWord only = near.iterator().next();
        return fits(cell, only) ? only : null;
    }

    /** Whether what stands below can be such values. */
    private boolean fits(Cell heading, HeaderWord meaning) {
        if (meaning == HeaderWord.FUNDS_HEAD
                || !NUMBERS.contains(meaning.field().kind())) {
            return true;
        }
        int numbers = 0;
        for (int i = last + 1; i < Math.min(grid.rows().size(), last + 1 + ROWS_LOOKED_AT); i++) {
            Cell below = grid.rows().get(i).cell(heading.column());
            if (below == null || below.kind() == Cell.Kind.TEXT && NumberText.isDash(below.text())) {
                continue;
            }
            if (!isNumber(below)) {
                return numbers > 0;
            }
            numbers++;
        }
        return numbers > 0;
    }

    /** A number, be it typed with its unit or still to be computed. */
    private static boolean isNumber(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                || cell.formula() != null
                || !cell.text().isEmpty() && Character.isDigit(cell.text().charAt(0));
    }
}
