package io.github.ziping.read.block;

import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FoldedText;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.note.FieldCell;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.InlineLabel;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.text.Segments;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The stated totals and the grade, above the indicators or in rows of their own below them. */
final class TotalsBlock {
    private static final List<HeaderWord> LABELS = List.of(HeaderWord.TOTAL_ROW, HeaderWord.GRADE);
    private static final List<HeaderWord> QUANTITIES =
            List.of(HeaderWord.OPERATOR, HeaderWord.TARGET, HeaderWord.MEASURE, HeaderWord.ACTUAL);
    private static final FieldPath TOTAL_WEIGHT = FieldPath.of(Field.TOTAL_WEIGHT);
    private static final FieldPath TOTAL_SCORE = FieldPath.of(Field.TOTAL_SCORE);
    private static final FieldPath GRADE = FieldPath.of(Field.GRADE);

    private static final Pattern TOTAL =
            Pattern.compile("([\\u4e00-\\u9fff]{2,10})[:(]?([0-9]{1,3}(?:\\.[0-9]{1,4})?)分?\\)?");

    /** Words that nothing but a grade is, in any office. */
    private static final Set<String> GRADES = Set.of("优", "良", "中", "差", "优秀", "良好", "合格", "不合格", "较差", "一般");

    private static final int LONGEST_LINE = 80;

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

    /** Reads the totals that stand with the year or the title: {@code 项目总得分99分}, {@code 自评得分：95　自评等级：优}. */
    void readHead(SheetGrid grid, int end) {
        for (SheetGrid.Row row : grid.rows()) {
            if (row.index() >= end) {
                return;
            }
            for (Cell cell : row.cells()) {
                if (cell.kind() == Cell.Kind.TEXT && cell.text().length() <= LONGEST_LINE) {
                    readParts(grid, cell);
                }
            }
        }
    }

    private void readParts(SheetGrid grid, Cell cell) {
        for (String part : Segments.of(cell.text())) {
            Matcher total = TOTAL.matcher(FoldedText.of(part));
            if (totalScore == null && total.matches() && words.means(total.group(1), HeaderWord.TOTAL_ROW)) {
                totalScore = new BigDecimal(total.group(2));
                values.notes().place(FieldCell.of(grid, cell, TOTAL_SCORE, total.group(1)));
            }
        }
        InlineLabel graded = grade == null ? InlineLabel.of(cell, HeaderWord.GRADE, words) : null;
        if (graded != null) {
            grade = graded.value();
            values.notes().place(FieldCell.of(grid, cell, GRADE, "评分等级"));
        }
    }

    private void readLabel(SheetGrid grid, SheetGrid.Row row, Cell label) {
        boolean weight = words.meansTotalWeight(label.text());
        boolean score = !weight && words.meansTotalScore(label.text());
        boolean isGrade = words.means(label.text(), HeaderWord.GRADE);
        Cell value = weight || score || isGrade ? style.valueBeside(grid, row, label, LABELS) : null;
        if (value != null && weight) {
            totalWeight = values.points(FieldCell.of(grid, value, TOTAL_WEIGHT, label.text()));
        } else if (value != null && score) {
            totalScore = values.points(FieldCell.of(grid, value, TOTAL_SCORE, label.text()));
        } else if (value != null) {
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
        return labelOf(row, header, HeaderWord.TOTAL_ROW) != null || labelOf(row, header, HeaderWord.GRADE) != null;
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
        if (row.cells().size() == 2 && row.cells().get(1).kind() == Cell.Kind.NUMBER) {
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
            if (cell.column() > label.column() && cell.kind() == Cell.Kind.NUMBER) {
                if (only != null) {
                    return;
                }
                only = cell;
            }
        }
        if (only != null
                && totalScore == null
                && totalWeight == null
                && !header.grid().hides(only)) {
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
            totalWeight = values.points(spot(grid, row, header, HeaderWord.WEIGHT, TOTAL_WEIGHT, label));
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
