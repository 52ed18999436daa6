package io.github.ziping.read.formula;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.read.text.CellNumbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes formulas of a workbook afresh, each at most once, and whatever formulas they depend on. */
final class Recalculation {
    private static final int MOST_ROWS = 5000;
    private static final int DEEPEST = 150;

    /** Brackets in brackets of all formulas that wait for each other: each takes room on the thread's stack. */
    private static final int MOST_NESTED = 600;

    private final Workbook file;
    private final Map<String, Map<CellRef, Cell>> sheets = new HashMap<>();

    /** What was computed by sheet and cell; null for what is being computed or is beyond computing. */
    private final Map<String, @Nullable Result> known = new HashMap<>();

    private int depth;
    private int nesting;
    private int looks;
    private int chars;

    Recalculation(Workbook file) {
        this.file = file;
    }

    /** The cell of a formula with its result of now; null where that cannot be computed for certain. */
    @Nullable
    Cell refreshed(String sheet, Cell cell) {
        try {
            return cell(cell, value(sheet, cell.row(), cell.column()));
        } catch (UncertainException e) {
            return null;
        }
    }

    private static @Nullable Cell cell(Cell old, Result result) {
        return switch (result.kind()) {
            case NUMBER, BLANK ->
                with(
                        old,
                        Cell.Kind.NUMBER,
                        result.number().round(MathContext.DECIMAL64).toString());
            case TEXT -> with(old, Cell.Kind.TEXT, result.text());
            case LOGICAL -> with(old, Cell.Kind.BOOLEAN, result.shown());
            case ERROR -> null;
        };
    }

    private static Cell with(Cell old, Cell.Kind kind, String text) {
        return new Cell(old.row(), old.column(), kind, text, old.formula(), old.format());
    }

    private Result value(String sheet, int row, int column) throws UncertainException {
        if (++looks > Limits.RECALCULATED_CELLS) {
            throw new UncertainException("too many cells");
        }
        Cell cell = cells(sheet).get(new CellRef(row, column));
        if (cell == null) {
            return Result.BLANK;
        }
        return cell.formula() == null ? typed(cell) : computed(sheet, cell, cell.formula());
    }

    private static Result typed(Cell cell) throws UncertainException {
        return switch (cell.kind()) {
            case BLANK -> Result.BLANK;
            case TEXT -> Result.of(cell.text());
            case BOOLEAN -> Result.of(cell.text().equals("TRUE"));
            case ERROR -> Result.error(cell.text());
            case NUMBER -> {
                BigDecimal number = CellNumbers.value(cell);
                if (number == null) {
                    throw new UncertainException("no number");
                }
                yield Result.of(number);
            }
        };
    }

    private Result computed(String sheet, Cell cell, String formula) throws UncertainException {
        String place = sheet + "!" + cell.ref().address();
        if (!known.containsKey(place)) {
            known.put(place, null);
            known.put(place, computedNow(sheet, formula));
        }
        Result result = known.get(place);
        if (result == null) {
            throw new UncertainException("a circle, or beyond computing");
        }
        return result;
    }

    private Result computedNow(String sheet, String formula) throws UncertainException {
        chars += formula.length();
        if (chars > Limits.RECALCULATED_CHARS) {
            throw new UncertainException("too many formulas");
        }
        int inside = brackets(formula);
        if (depth >= DEEPEST || nesting + inside > MOST_NESTED) {
            throw new UncertainException("too many steps");
        }
        depth++;
        nesting += inside;
        try {
            return FormulaParser.parse(formula)
                    .value((other, row, column) -> value(other.isEmpty() ? sheet : other, row, column));
        } finally {
            depth--;
            nesting -= inside;
        }
    }

    /** How many brackets of a formula are open at once. */
    private static int brackets(String formula) {
        int open = 0;
        int most = 0;
        for (int i = 0; i < formula.length(); i++) {
            open += formula.charAt(i) == '(' ? 1 : formula.charAt(i) == ')' ? -1 : 0;
            most = Math.max(most, open);
        }
        return most;
    }

    private Map<CellRef, Cell> cells(String sheet) throws UncertainException {
        Map<CellRef, Cell> cells = sheets.get(sheet);
        if (cells == null) {
            cells = new HashMap<>();
            for (Cell cell : read(sheet)) {
                cells.put(cell.ref(), cell);
            }
            sheets.put(sheet, cells);
        }
        return cells;
    }

    private List<Cell> read(String sheet) throws UncertainException {
        int index = file.sheetNames().indexOf(sheet);
        if (index < 0) {
            throw new UncertainException("no sheet " + sheet);
        }
        try {
            return file.sheet(index, new FirstRows()).cells();
        } catch (OoxmlException e) {
            throw new UncertainException("an unreadable sheet");
        }
    }

    /** No form is longer. */
    private static final class FirstRows implements RowFilter {
        private int rows;

        @Override
        public boolean keep(List<Cell> row) {
            return rows++ < MOST_ROWS;
        }
    }
}
