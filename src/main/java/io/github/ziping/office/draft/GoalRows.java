package io.github.ziping.office.draft;

import io.github.ziping.model.FieldPath;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.SheetGrid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts the goals: two texts below their headings, or each beside its label. */
final class GoalRows {
    private static final List<HeaderWord> BOTH = List.of(HeaderWord.GOAL, HeaderWord.RESULT);
    private static final double USUAL_HEIGHT = 60;

    private final FormSample sample;
    private final int first;
    private final int end;

    /**
     * The goals between two rows.
     *
     * @param first the first of the rows
     * @param end behind the last one
     */
    GoalRows(FormSample sample, int first, int end) {
        this.sample = sample;
        this.first = first;
        this.end = end;
    }

    /** Whether the goals begin with a row. */
    static boolean beginWith(SheetGrid.@Nullable Row row) {
        return row != null && (row.headsAny(BOTH) || row.heads(HeaderWord.GOALS_HEAD));
    }

    void draw(DraftRows rows) {
        SheetGrid.Row heads = sample.grid().row(first);
        Heading result = heads == null ? null : heads.heading(HeaderWord.RESULT);
        Heading goal = heads == null || result == null ? null : leftOf(heads, result);
        if (result != null && goal != null) {
            drawBelow(rows, goal, result);
        } else {
            for (int row = first; row < end; row++) {
                drawBeside(rows, row);
            }
        }
    }

    private static @Nullable Heading leftOf(SheetGrid.Row row, Heading result) {
        Heading nearest = null;
        for (Heading heading : row.headings()) {
            boolean left = heading.cell().column() < result.cell().column();
            nearest = heading.means(HeaderWord.GOAL) && left ? heading : nearest;
        }
        return nearest;
    }

    private void drawBelow(DraftRows rows, Heading goal, Heading result) {
        rows.row(first, DraftRows.USUAL_HEIGHT);
        for (Piece piece : sample.cells().beginningIn(first)) {
            rows.cell(piece, piece.text(), DraftStyle.LABEL);
        }
        int text = first + 1;
        rows.row(text, height(text));
        below(rows, goal, text, HeaderWord.GOAL);
        below(rows, result, text, HeaderWord.RESULT);
    }

    private void below(DraftRows rows, Heading heading, int row, HeaderWord word) {
        Piece piece = sample.cells().at(first, heading.cell().column()).inRow(row);
        rows.cell(piece, DraftText.placeholder(FieldPath.of(word.field())), DraftStyle.GOAL);
    }

    private void drawBeside(DraftRows rows, int index) {
        SheetGrid.Row row = sample.grid().row(index);
        if (row == null || row.headings().isEmpty()) {
            return;
        }
        rows.row(index, height(index));
        HeaderWord word = row.heads(HeaderWord.RESULT) ? HeaderWord.RESULT : HeaderWord.GOAL;
        for (Piece piece : sample.cells().beginningIn(index)) {
            boolean label =
                    row.headings().stream().anyMatch(heading -> heading.cell().column() == piece.firstColumn());
            String value = DraftText.placeholder(FieldPath.of(word.field()));
            rows.cell(piece.inRow(index), label ? piece.text() : value, label ? DraftStyle.LABEL : DraftStyle.GOAL);
        }
    }

    private double height(int row) {
        PrintedLook look = sample.look();
        double height = look == null ? 0 : look.height(row);
        return height <= 0 ? USUAL_HEIGHT : Math.max(DraftRows.USUAL_HEIGHT, Math.min(height, 300));
    }
}
