package io.github.ziping.read;

import io.github.ziping.model.FieldPath;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The stated totals and the grade, above the indicators or in rows of their own below them. */
final class Summary {
    private static final HeaderWord[] LABELS = {HeaderWord.TOTAL_ROW, HeaderWord.GRADE};
    private static final FieldPath TOTAL_WEIGHT = FieldPath.of("totalWeight");
    private static final FieldPath TOTAL_SCORE = FieldPath.of("totalScore");
    private static final FieldPath GRADE = FieldPath.of("grade");

    private final CellValues values;
    private final HeaderWords words;
    private @Nullable BigDecimal totalWeight;
    private @Nullable BigDecimal totalScore;
    private @Nullable String grade;

    Summary(CellValues values, HeaderWords words) {
        this.values = values;
        this.words = words;
    }

    @Nullable
    BigDecimal totalWeight() {
        return totalWeight;
    }

    @Nullable
    BigDecimal totalScore() {
        return totalScore;
    }

    @Nullable
    String grade() {
        return grade;
    }

    /** Reads the labels above a table's headings. */
    void readAbove(HeaderRow header) {
        for (SheetGrid.Row row : header.grid().rows()) {
            if (row.index() >= header.index()) {
                return;
            }
            for (Cell cell : row.cells()) {
                if (cell.kind() == Cell.Kind.TEXT) {
                    readLabel(header.grid(), row, cell);
                }
            }
        }
    }

    private void readLabel(SheetGrid grid, SheetGrid.Row row, Cell label) {
        boolean weight = words.meansTotalWeight(label.text());
        boolean score = !weight && words.meansTotalScore(label.text());
        boolean isGrade = words.means(label.text(), HeaderWord.GRADE);
        Cell value = weight || score || isGrade ? LabelledValue.of(grid, row, label, LABELS) : null;
        if (value != null && weight) {
            totalWeight = values.points(Spot.of(grid, value, TOTAL_WEIGHT, label.text()));
        } else if (value != null && score) {
            totalScore = values.points(Spot.of(grid, value, TOTAL_SCORE, label.text()));
        } else if (value != null) {
            grade = values.text(Spot.of(grid, value, GRADE, label.text()));
        }
    }

    /** Whether a row below the headings is a total or a grade and no indicator; if so, reads it. */
    boolean takes(SheetGrid.Row row, HeaderRow header) {
        Cell first = row.cells().get(0);
        Heading heading = row.headings().isEmpty() ? null : row.headings().get(0);
        if (heading == null || heading.cell().column() != first.column()) {
            return false;
        }
        if (heading.means(HeaderWord.TOTAL_ROW)) {
            takeTotals(row, header, first.text());
            return true;
        }
        if (heading.means(HeaderWord.GRADE)) {
            readLabel(header.grid(), row, first);
            return true;
        }
        return false;
    }

    private void takeTotals(SheetGrid.Row row, HeaderRow header, String label) {
        SheetGrid grid = header.grid();
        if (totalWeight == null) {
            totalWeight = values.points(Spot.of(grid, row, header.column(HeaderWord.WEIGHT), TOTAL_WEIGHT, label));
        }
        if (totalScore == null) {
            totalScore = values.points(Spot.of(grid, row, header.column(HeaderWord.SCORE), TOTAL_SCORE, label));
        }
    }
}
