package io.github.ziping.read.block;

import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FoldedText;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.note.FieldCell;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TotalLine;
import io.github.ziping.read.text.CellNumbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stated totals and the grade, above the indicators or in rows of their own below them. */
final class TotalsBlock {
    private static final List<HeaderWord> LABELS = List.of(HeaderWord.TOTAL_ROW, HeaderWord.GRADE);
    private static final List<HeaderWord> QUANTITIES =
            List.of(HeaderWord.OPERATOR, HeaderWord.TARGET, HeaderWord.MEASURE, HeaderWord.ACTUAL);
    private static final FieldPath TOTAL_WEIGHT = FieldPath.of(Field.TOTAL_WEIGHT);
    private static final FieldPath TOTAL_SCORE = FieldPath.of(Field.TOTAL_SCORE);
    private static final FieldPath GRADE = FieldPath.of(Field.GRADE);

    /** Words that nothing but a grade is, in any office. */
    private static final Set<String> GRADES = Set.of("优", "良", "中", "差", "优秀", "良好", "合格", "不合格", "较差", "一般");

    private static final List<HeaderWord> FUNDS =
            List.of(HeaderWord.FUNDS_HEAD, HeaderWord.INITIAL_BUDGET, HeaderWord.ANNUAL_BUDGET, HeaderWord.EXECUTED);

    private static final char POINT = '分';

    /** The grade, and perhaps a remark. */
    private static final int MOST_BESIDE_GRADE = 2;

    private final ReadingStyle style;
    private final CellValues values;
    private final HeaderDictionary words;
    private @Nullable BigDecimal totalWeight;
    private @Nullable BigDecimal totalScore;
    private @Nullable String grade;

    TotalsBlock(ReadingStyle style, CellValues values, HeaderDictionary words) {
        this.style = style;
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
    void readAbove(TableHeader header) {
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

    /** Reads the totals that stand above the tables: in one cell with the year or the title, or beside a label. */
    void readHead(SheetGrid grid, int end) {
        HeadValues head = new HeadValues(grid, end, style);
        for (SheetGrid.Row row : grid.rows()) {
            if (row.index() >= end || row.headsAny(FUNDS)) {
                return;
            }
            for (Cell cell : row.cells()) {
                readLine(grid, cell);
                if (row.isHeading(cell, LABELS)) {
                    readHeadLabel(grid, cell, head.of(row, cell, LABELS));
                }
            }
        }
    }

    /**
     * Above the tables the same words may head something else: only a number beside 自评得分 or 总分 is a score (合计 may be the sum of
     * funds whose headings nobody knows), and only the word of a grade is one.
     */
    private void readHeadLabel(SheetGrid grid, Cell label, @Nullable Cell value) {
        if (value == null) {
            return;
        }
        boolean score = label.text().indexOf(POINT) >= 0
                && words.means(label.text(), HeaderWord.TOTAL_ROW)
                && totalScore == null
                && CellNumbers.isNumber(value);
        boolean graded = words.means(label.text(), HeaderWord.GRADE)
                && grade == null
                && GRADES.contains(FoldedText.of(value.text()));
        if (score || graded) {
            readValue(grid, label, value);
            values.notes().markRead(grid, label);
        }
    }

    private void readLine(SheetGrid grid, Cell cell) {
        TotalLine line = TotalLine.of(cell, words);
        if (line != null && line.score() != null && totalScore == null) {
            totalScore = line.score();
            values.notes().place(FieldCell.of(grid, cell, TOTAL_SCORE, "总分"));
        }
        if (line != null && line.grade() != null && grade == null) {
            grade = line.grade();
            values.notes().place(FieldCell.of(grid, cell, GRADE, "评分等级"));
        }
    }

    private void readLabel(SheetGrid grid, SheetGrid.Row row, Cell label) {
        Cell value = style.valueBeside(grid, row, label, LABELS);
        if (value != null) {
            readValue(grid, label, value);
        }
    }

    private void readValue(SheetGrid grid, Cell label, Cell value) {
        boolean weight = words.meansTotalWeight(label.text());
        boolean score = !weight && words.meansTotalScore(label.text());
        boolean isGrade = words.means(label.text(), HeaderWord.GRADE);
        if (weight) {
            totalWeight = values.points(FieldCell.of(grid, value, TOTAL_WEIGHT, label.text()));
        } else if (score) {
            totalScore = values.points(FieldCell.of(grid, value, TOTAL_SCORE, label.text()));
        } else if (isGrade) {
            grade = values.text(FieldCell.of(grid, value, GRADE, label.text()));
        }
    }

    /** Reads a row below the headings that begins with the label of a total or a grade; whether it does. */
    boolean readLabelledRow(SheetGrid.Row row, TableHeader header) {
        Cell first = row.cells().get(0);
        Heading heading = row.headings().isEmpty() ? null : row.headings().get(0);
        if (heading == null || heading.cell().column() != first.column()) {
            return false;
        }
        if (heading.means(HeaderWord.TOTAL_ROW)) {
            readTotals(row, header, first.text());
            return true;
        }
        if (heading.means(HeaderWord.GRADE)) {
            readLabel(header.grid(), row, first);
            return true;
        }
        return false;
    }

    /** Reads a row below the headings that is a total or a grade and no indicator, wherever its label stands; whether it is. */
    boolean readRow(SheetGrid.Row row, TableHeader header) {
        if (TotalLine.fills(row, words)) {
            row.cells().forEach(cell -> readLine(header.grid(), cell));
            return true;
        }
        Heading total = labelOf(row, header, HeaderWord.TOTAL_ROW);
        Heading graded = row.heading(HeaderWord.GRADE);
        boolean grades = graded != null && (total != null || labelOf(row, header, HeaderWord.GRADE) != null);
        if (graded != null && grades) {
            values.notes().markRead(header.grid(), graded.cell());
            if (grade == null) {
                readLabel(header.grid(), row, graded.cell());
            }
        }
        if (total != null) {
            values.notes().markRead(header.grid(), total.cell());
            readTotals(row, header, total.cell().text());
            readOnlyNumber(row, header, total.cell());
            readGradeBeside(row, header, total.cell());
        }
        return grades || total != null;
    }

    /** Whether the row is a total's or a grade's, of a form whose indicators end with it. */
    static boolean isSummary(SheetGrid.Row row, TableHeader header) {
        return labelOf(row, header, HeaderWord.TOTAL_ROW) != null
                || labelOf(row, header, HeaderWord.GRADE) != null
                || TotalLine.fills(row, header.grid().words());
    }

    /** A label stands where the indicators' names stand, or left of them; a total's row has neither target nor result. */
    private static @Nullable Heading labelOf(SheetGrid.Row row, TableHeader header, HeaderWord word) {
        Heading label = row.heading(word);
        if (label == null || label.cell().column() > header.lastColumn(HeaderWord.LEVEL3)) {
            return null;
        }
        if (word == HeaderWord.GRADE) {
            boolean alone = row.cells().size() <= MOST_BESIDE_GRADE + 1;
            return alone && row.first().column() == label.cell().column() ? label : null;
        }
        if (row.cells().size() == 2 && CellNumbers.isNumber(row.cells().get(1))) {
            return label;
        }
        Cell name = header.cell(row, HeaderWord.LEVEL3);
        if (name != null && name.column() != label.cell().column()) {
            return null;
        }
        for (HeaderWord quantity : QUANTITIES) {
            Cell cell = header.cell(row, quantity);
            if (cell != null && !row.heads(cell)) {
                return null;
            }
        }
        return label;
    }

    /** One number alone beside 总分 is the score, wherever it stands. */
    private void readOnlyNumber(SheetGrid.Row row, TableHeader header, Cell label) {
        Cell only = null;
        for (Cell cell : row.cells()) {
            if (cell.column() > label.column() && CellNumbers.isNumber(cell)) {
                if (only != null) {
                    return;
                }
                only = cell;
            }
        }
        if (only != null
                && totalScore == null
                && totalWeight == null
                && !header.grid().hides(only)
                && !header.hasUnknownAbove(only)) {
            totalScore = values.points(FieldCell.of(header.grid(), only, TOTAL_SCORE, label.text()));
        }
    }

    /** One grade that stands in the total's row without a label. */
    private void readGradeBeside(SheetGrid.Row row, TableHeader header, Cell label) {
        for (Cell cell : row.cells()) {
            boolean word = cell.column() > label.column() && cell.kind() == Cell.Kind.TEXT;
            if (grade == null && word && GRADES.contains(FoldedText.of(cell.text()))) {
                grade = values.text(FieldCell.of(header.grid(), cell, GRADE, "评分等级"));
            }
        }
    }

    private void readTotals(SheetGrid.Row row, TableHeader header, String label) {
        SheetGrid grid = header.grid();
        if (totalWeight == null) {
            FieldCell weight = spot(grid, row, header, HeaderWord.WEIGHT, TOTAL_WEIGHT, label);
            totalWeight = weight != null && weight.cell() != null && header.hasUnknownAbove(weight.cell())
                    ? null
                    : values.points(weight);
        }
        if (totalScore == null) {
            totalScore = values.points(spot(grid, row, header, HeaderWord.SCORE, TOTAL_SCORE, label));
        }
    }

    private static @Nullable FieldCell spot(
            SheetGrid grid, SheetGrid.Row row, TableHeader header, HeaderWord word, FieldPath field, String label) {
        int column = header.column(word);
        return column < 0 ? null : FieldCell.of(grid, row, column, header.cell(row, word), field, label);
    }
}
