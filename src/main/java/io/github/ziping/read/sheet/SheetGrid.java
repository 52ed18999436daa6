package io.github.ziping.read.sheet;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowOrigins;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.profile.HeaderWord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One sheet, or a part of it, by rows: the cells that a reader of the sheet sees, and which of them are headings. */
public final class SheetGrid {
    /**
     * One row that is not empty.
     *
     * @param index from 0
     * @param cells from left to right
     * @param headings those of them that are headings
     */
    public record Row(int index, List<Cell> cells, List<Heading> headings) {
        Row(int index) {
            this(index, new ArrayList<>(12), new ArrayList<>(0));
        }

        public @Nullable Cell cell(int column) {
            // no iterators in here: a form asks thousands of times
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).column() == column) {
                    return cells.get(i);
                }
            }
            return null;
        }

        public Cell first() {
            return cells.get(0);
        }

        /** Whether the row has such a heading. */
        public boolean heads(HeaderWord word) {
            return heading(word) != null;
        }

        /** The row's first heading of this meaning, or null. */
        public @Nullable Heading heading(HeaderWord word) {
            for (int i = 0; i < headings.size(); i++) {
                if (headings.get(i).means(word)) {
                    return headings.get(i);
                }
            }
            return null;
        }

        /** Whether a cell is a heading at all. */
        public boolean heads(Cell cell) {
            for (Heading heading : headings) {
                if (heading.cell().column() == cell.column()) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a cell is a heading of any of these meanings. */
        public boolean isHeading(Cell cell, List<HeaderWord> words) {
            for (Heading heading : headings) {
                if (heading.cell().column() == cell.column()) {
                    return heading.meansAny(words);
                }
            }
            return false;
        }

        /** Whether a cell is a heading of this meaning. */
        public boolean isHeading(Cell cell, HeaderWord word) {
            for (int i = 0; i < headings.size(); i++) {
                if (headings.get(i).cell().column() == cell.column()) {
                    return headings.get(i).means(word);
                }
            }
            return false;
        }

        /** Whether the row has any of these headings. */
        public boolean headsAny(List<HeaderWord> words) {
            for (int i = 0; i < headings.size(); i++) {
                if (headings.get(i).meansAny(words)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A cell that says something and that nobody sees.
     *
     * @param cell the cell
     * @param merge the range that hides it
     */
    public record Hidden(Cell cell, Sheet.Range merge) {}

    private final String name;
    private final HeaderDictionary words;
    private final List<Row> rows;
    private final MergedRanges merges;
    private final HiddenCells hidden;
    private final BitSet pageTops;
    private final BitSet goalTexts;
    private final @Nullable RowOrigins origins;
    private final @Nullable CellRef firstDropped;
    private final int firstColumn;
    private final int lastColumn;
    private @Nullable BitSet columns;
    private final List<FoundTables> tables = new ArrayList<>(2);

    private SheetGrid(
            String name,
            HeaderDictionary words,
            List<Row> rows,
            MergedRanges merges,
            HiddenCells hidden,
            BitSet pageTops,
            BitSet goalTexts,
            @Nullable RowOrigins origins,
            @Nullable CellRef firstDropped,
            int firstColumn,
            int lastColumn) {
        this.name = name;
        this.words = words;
        this.rows = rows;
        this.merges = merges;
        this.hidden = hidden;
        this.pageTops = pageTops;
        this.goalTexts = goalTexts;
        this.origins = origins;
        this.firstDropped = firstDropped;
        this.firstColumn = firstColumn;
        this.lastColumn = lastColumn;
    }

    public static SheetGrid read(Workbook file, int index, HeaderDictionary words) throws OoxmlException {
        return of(file.sheet(index, new DistantRowFilter(words)), file.origins(), words);
    }

    private static SheetGrid of(Sheet sheet, @Nullable RowOrigins origins, HeaderDictionary words)
            throws OoxmlException {
        MergedRanges merges = new MergedRanges(sheet.merges());
        List<Row> rows = new ArrayList<>();
        List<Hidden> hidden = new ArrayList<>(0);
        @Nullable Sheet.Range[] hiding = merges.hiding(sheet.cells());
        for (int i = 0; i < hiding.length; i++) {
            Cell cell = sheet.cells().get(i);
            Sheet.Range merge = hiding[i];
            if (!saysNothing(cell)) {
                if (merge == null) {
                    add(cell, rows, words);
                } else {
                    hidden.add(new Hidden(cell, merge));
                }
            }
        }
        return new SheetGrid(
                sheet.name(),
                words,
                rows,
                merges,
                new HiddenCells(hidden),
                pageTops(sheet),
                GoalTexts.withoutHeadings(rows, merges),
                origins,
                sheet.firstDropped(),
                0,
                CellRef.LAST_COLUMN);
    }

    /** The address of a cell as the file counts: in the table of a document that this sheet was made of. */
    public String address(CellRef cell) {
        return (origins == null ? cell : origins.own(cell)).address();
    }

    /** Where a range stands, in its own terms; of one that reaches into another page or table the end says into which. */
    public String range(CellRef first, CellRef last) {
        String end = address(last);
        if (origins != null && !origins.part(first.row()).equals(origins.part(last.row()))) {
            end = origins.part(last.row()).name() + "!" + end;
        }
        return address(first) + ":" + end;
    }

    private static BitSet pageTops(Sheet sheet) {
        BitSet tops = new BitSet();
        for (int row : sheet.pageBreaks()) {
            tops.set(Math.min(row, CellRef.LAST_ROW));
        }
        return tops;
    }

    private static void add(Cell cell, List<Row> rows, HeaderDictionary words) {
        Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (last == null || last.index() != cell.row()) {
            last = new Row(cell.row());
            rows.add(last);
        }
        last.cells().add(cell);
        boolean mayHead = cell.kind() == Cell.Kind.TEXT && last.headings().size() < Limits.HEADINGS_IN_ROW;
        EnumSet<HeaderWord> meanings = mayHead ? words.meaningsOf(cell.text()) : null;
        if (meanings != null) {
            last.headings().add(new Heading(cell, meanings));
        }
    }

    private static boolean saysNothing(Cell cell) {
        return cell.isEmpty()
                || cell.formula() == null && cell.kind() == Cell.Kind.TEXT && FoldedText.isBlank(cell.text());
    }

    /**
     * A part of the sheet that holds one whole form, and whose every cell must be accounted for.
     *
     * @param from the first of its rows, as an index of {@link #rows}
     * @param to behind the last of its rows
     * @param firstColumn left
     * @param lastColumn right
     */
    public SheetGrid form(int from, int to, int firstColumn, int lastColumn) {
        int left = Math.max(firstColumn, this.firstColumn);
        int right = Math.min(lastColumn, this.lastColumn);
        boolean last = to == rows.size();
        if (from == 0 && last && left == this.firstColumn && right == this.lastColumn) {
            return this;
        }
        List<Row> part = new ArrayList<>(to - from);
        for (Row row : rows.subList(from, to)) {
            Row narrow = narrow(row, left, right);
            if (!narrow.cells().isEmpty()) {
                part.add(narrow);
            }
        }
        return new SheetGrid(
                name,
                words,
                part,
                merges,
                hidden,
                pageTops,
                goalTexts,
                origins,
                last ? firstDropped : null,
                left,
                right);
    }

    /** This part without some of its cells. */
    public SheetGrid keeping(Predicate<Cell> kept) {
        List<Row> part = new ArrayList<>(rows.size());
        for (Row row : rows) {
            Row left = new Row(row.index());
            for (Cell cell : row.cells()) {
                if (kept.test(cell)) {
                    left.cells().add(cell);
                }
            }
            for (Heading heading : row.headings()) {
                if (kept.test(heading.cell())) {
                    left.headings().add(heading);
                }
            }
            if (!left.cells().isEmpty()) {
                part.add(left);
            }
        }
        return new SheetGrid(
                name, words, part, merges, hidden, pageTops, goalTexts, origins, firstDropped, firstColumn, lastColumn);
    }

    private static Row narrow(Row row, int firstColumn, int lastColumn) {
        Cell right = row.cells().get(row.cells().size() - 1);
        if (row.first().column() >= firstColumn && right.column() <= lastColumn) {
            return row;
        }
        Row narrow = new Row(row.index());
        for (Cell cell : row.cells()) {
            if (cell.column() >= firstColumn && cell.column() <= lastColumn) {
                narrow.cells().add(cell);
            }
        }
        for (Heading heading : row.headings()) {
            if (heading.cell().column() >= firstColumn && heading.cell().column() <= lastColumn) {
                narrow.headings().add(heading);
            }
        }
        return narrow;
    }

    /** Its tables of one shape. */
    @SuppressWarnings("ReferenceEquality") // shapes are constants, and a record's equals costs every start
    FoundTables tables(TableShape shape) {
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).shape() == shape) {
                return tables.get(i);
            }
        }
        FoundTables found = new FoundTables(this, shape);
        tables.add(found);
        return found;
    }

    public String name() {
        return name;
    }

    /** What headings mean. */
    public HeaderDictionary words() {
        return words;
    }

    /** From the top; empty rows are left out. */
    public List<Row> rows() {
        return rows;
    }

    public MergedRanges merges() {
        return merges;
    }

    /** The cells that say something under a merged range, in the rows of this part and in any column of the sheet. */
    public List<Hidden> hidden() {
        return rows.isEmpty()
                ? List.of()
                : hidden.between(rows.get(0).index(), rows.get(rows.size() - 1).index());
    }

    /** Whether a cell lies between the first and the last row and column of this part. */
    public boolean holds(Cell cell) {
        return !rows.isEmpty()
                && cell.row() >= rows.get(0).index()
                && cell.row() <= rows.get(rows.size() - 1).index()
                && cell.column() >= firstColumn
                && cell.column() <= lastColumn;
    }

    /** The first cell of rows that are so far below everything that they were not kept, or null. */
    public @Nullable CellRef firstDropped() {
        return firstDropped;
    }

    /** Whether a cell's merge hides something else that somebody wrote. */
    public boolean hides(Cell shown) {
        return hidden.isOtherUnder(shown);
    }

    /** Whether someone put a page break above the row. */
    public boolean isAtPageTop(int row) {
        return pageTops.get(row);
    }

    /** Whether the row, from 0, holds texts of the goals and nothing else but their label. */
    public boolean isOfGoalTexts(int row) {
        return goalTexts.get(row);
    }

    /** The row with this index, or null when it is empty. */
    public @Nullable Row row(int index) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = rows.get(middle).index();
            if (found == index) {
                return rows.get(middle);
            }
            low = found < index ? middle + 1 : low;
            high = found < index ? high : middle - 1;
        }
        return null;
    }

    /** The last column of the cell's merge, or its own. */
    public int lastColumn(Cell cell) {
        return merges.lastColumn(cell);
    }

    /** Whether a merge over several rows begins here. */
    public boolean startsTall(int row, int column) {
        Sheet.Range merge = merges.startingAt(row, column);
        return merge != null && merge.lastRow() > row;
    }

    /** The next column to the right of a cell in which anything stands at all. */
    public int columnRightOf(Cell cell) {
        int next = lastColumn(cell) + 1;
        int used = usedColumns().nextSetBit(next);
        return used < 0 ? next : used;
    }

    private BitSet usedColumns() {
        BitSet used = columns;
        if (used == null) {
            used = new BitSet();
            for (Row row : rows) {
                for (Cell cell : row.cells()) {
                    used.set(cell.column());
                }
            }
            columns = used;
        }
        return used;
    }

    /** The first heading of this meaning, or null. */
    public @Nullable Heading firstHeading(HeaderWord word) {
        for (int i = 0; i < rows.size(); i++) {
            Heading heading = rows.get(i).heading(word);
            if (heading != null) {
                return heading;
            }
        }
        return null;
    }

    /** Adds all that the sheet's headings can mean. */
    public void addMeanings(Set<HeaderWord> seen) {
        for (Row row : rows) {
            for (int i = 0; i < row.headings().size(); i++) {
                seen.addAll(row.headings().get(i).meanings());
            }
        }
    }
}
