package io.github.ziping.read.form;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.block.IndicatorRows;
import io.github.ziping.read.kind.DocumentKinds;
import io.github.ziping.read.sheet.FormRegion;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.InlineLabel;
import io.github.ziping.read.sheet.NextRow;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TitleText;
import io.github.ziping.read.sheet.TotalLine;
import io.github.ziping.read.text.YearText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds the forms of a sheet, one below the other or side by side. A form's parts follow each other: title, project, funds
 * and goals, indicators, total, grade; where an earlier part comes again, another form begins.
 */
final class FormRegions {
    /** What stands on top of a form reaches no further up from its first label, in filled rows. */
    private static final int HEAD_ROWS = 10;

    /** No form is narrower: a name, a target, a result and points. */
    private static final int NARROWEST = 4;

    /** What is filled in of an indicator at least. */
    private static final int TABLE_CELLS = 3;

    /** The parts of a form, in their order; the goals belong to the funds. */
    private enum Phase {
        TITLE,
        PROJECT,
        FUNDS,
        INDICATORS,
        TOTAL;

        boolean isBefore(Phase other) {
            return compareTo(other) < 0;
        }
    }

    private static final List<HeaderWord> HEAD_LABELS =
            List.of(HeaderWord.PROJECT, HeaderWord.YEAR, HeaderWord.AUTHORITY, HeaderWord.UNIT, HeaderWord.AMOUNT_UNIT);
    private static final List<HeaderWord> GOALS = List.of(HeaderWord.GOAL, HeaderWord.RESULT);

    private final SheetGrid sheet;
    private final List<SheetGrid.Row> rows;
    private final HeaderDictionary words;
    private final List<FormRegion> found = new ArrayList<>(1);
    /** The part that was seen last of the form that begins at {@link #start}; null between forms. */
    private @Nullable Phase phase;

    private int start;
    private int lastAnchor = -1;
    private final NextRow nextFunds;
    private final NextRow nextIndicators;

    /** The last row, from 0, of the table's headings that were seen last. */
    private int lastOfHeadings = -1;

    private FormRegions(SheetGrid sheet, HeaderDictionary words) {
        this.sheet = sheet;
        this.rows = sheet.rows();
        this.words = words;
        this.nextFunds = new NextRow(rows.size(), i -> FormRegion.fundsAt(sheet, i) != null);
        this.nextIndicators = new NextRow(rows.size(), i -> FormRegion.indicatorsAt(sheet, i) != null);
    }

    /**
     * The forms of a sheet.
     *
     * @throws OoxmlException when more stand side by side than on any sheet
     */
    static List<FormRegion> find(SheetGrid sheet, HeaderDictionary words) throws OoxmlException {
        OptionalInt second = secondColumnOfForms(sheet, words);
        if (second.isEmpty()) {
            return new FormRegions(sheet, words).walk();
        }
        List<FormRegion> all = new ArrayList<>();
        SheetGrid rest = sheet;
        for (int beside = 1; second.isPresent(); beside++) {
            if (beside == Limits.FORMS_BESIDE) {
                throw OoxmlException.tooMuch("工作表“" + sheet.name() + "”上并排的表超过 " + Limits.FORMS_BESIDE + " 张");
            }
            int split = second.getAsInt();
            int size = rest.rows().size();
            all.addAll(new FormRegions(rest.form(0, size, 0, split - 1), words).walk());
            rest = rest.form(0, size, split, Integer.MAX_VALUE);
            second = secondColumnOfForms(rest, words);
        }
        all.addAll(new FormRegions(rest, words).walk());
        return all;
    }

    /** Where two forms stand side by side, the column that the second begins with. */
    private static OptionalInt secondColumnOfForms(SheetGrid sheet, HeaderDictionary words) {
        for (int i = 0; i < sheet.rows().size(); i++) {
            SheetGrid.Row row = sheet.rows().get(i);
            Cell second = sheet.isOfGoalTexts(row.index()) ? null : secondBeginning(row, words);
            if (second != null && !isTable(sheet, i)) {
                return OptionalInt.of(second.column());
            }
        }
        return OptionalInt.empty();
    }

    /** The second of a row's cells that may begin a form, or null. */
    private static @Nullable Cell secondBeginning(SheetGrid.Row row, HeaderDictionary words) {
        // nearly no sheet has one, and every cell is asked
        List<Cell> cells = row.cells();
        int least = row.first().column() + NARROWEST;
        for (int i = cells.size() - 1; i > 0 && cells.get(i).column() >= least; i--) {
            if (mayBegin(row, cells.get(i), words)) {
                return secondBeginning(row, i, words);
            }
        }
        return null;
    }

    /** The same, where the last cell that may begin a form is known. */
    private static @Nullable Cell secondBeginning(SheetGrid.Row row, int last, HeaderDictionary words) {
        boolean begun = false;
        for (int i = 0; i <= last; i++) {
            Cell cell = row.cells().get(i);
            if (mayBegin(row, cell, words)) {
                if (begun) {
                    return cell;
                }
                begun = true;
            }
        }
        return null;
    }

    private static boolean mayBegin(SheetGrid.Row row, Cell cell, HeaderDictionary words) {
        return cell.kind() == Cell.Kind.TEXT
                && (TitleText.names(cell)
                        || row.isHeading(cell, HeaderWord.PROJECT)
                        || InlineLabel.of(cell, HeaderWord.PROJECT, words) != null);
    }

    private static boolean isTable(SheetGrid sheet, int index) {
        return FormRegion.fundsAt(sheet, index) != null || FormRegion.indicatorsAt(sheet, index) != null;
    }

    private List<FormRegion> walk() {
        for (int i = 0; i < rows.size(); i++) {
            if (isListOfForms(i)) {
                close(i);
            } else {
                Phase next = phaseAt(i);
                if (next != null) {
                    enter(next, i);
                }
            }
        }
        close(rows.size());
        return found;
    }

    private void enter(Phase next, int i) {
        Phase before = phase;
        boolean again = before != null && next != Phase.TOTAL && next.isBefore(before);
        if (before == null || again) {
            int head = head(i);
            close(head);
            start = head;
            before = next;
        }
        phase = before.isBefore(next) ? next : before;
        lastAnchor = i;
    }

    private void close(int end) {
        if (phase != null && end > start) {
            found.add(FormRegion.of(sheet.form(start, end, 0, Integer.MAX_VALUE), words));
        }
        phase = null;
        lastAnchor = Math.max(lastAnchor, end - 1);
    }

    /** Whether the headings of a table have 项目名称 among them: each of its rows is a form's, and it is part of none. */
    private boolean isListOfForms(int i) {
        return rows.get(i).heads(HeaderWord.PROJECT) && isTable(sheet, i);
    }

    /** Which part of a form begins with this row, or null. */
    private @Nullable Phase phaseAt(int i) {
        SheetGrid.Row row = rows.get(i);
        if (row.index() <= lastOfHeadings) {
            return null;
        }
        if (row.headings().isEmpty()) {
            return phaseWithoutHeading(i);
        }
        if (row.headings().size() >= 2) {
            Phase table = tableAt(i);
            if (table != null) {
                return table;
            }
        }
        if (row.heads(HeaderWord.PROJECT)) {
            boolean inside = phase == Phase.FUNDS || phase == Phase.INDICATORS;
            return inside && !isAboveFunds(i) ? null : Phase.PROJECT;
        }
        if ((phase == Phase.PROJECT || phase == Phase.FUNDS) && row.headsAny(GOALS)) {
            return Phase.FUNDS;
        }
        boolean total =
                row.isHeading(row.first(), HeaderWord.TOTAL_ROW) || row.isHeading(row.first(), HeaderWord.GRADE);
        return total && (phase == Phase.INDICATORS || phase == Phase.TOTAL) ? Phase.TOTAL : null;
    }

    private @Nullable Phase tableAt(int i) {
        TableHeader indicators = FormRegion.indicatorsAt(sheet, i);
        TableHeader table = indicators == null ? FormRegion.fundsAt(sheet, i) : indicators;
        if (table == null) {
            return null;
        }
        lastOfHeadings = table.lastIndex();
        return table == indicators ? Phase.INDICATORS : Phase.FUNDS;
    }

    private @Nullable Phase phaseWithoutHeading(int i) {
        if (isTitle(i)) {
            return Phase.TITLE;
        }
        boolean inTables = phase == Phase.FUNDS || phase == Phase.INDICATORS;
        return !inTables && FormRegion.namesProject(rows.get(i), words) ? Phase.PROJECT : null;
    }

    /** Whether a form's tables follow, funds first; otherwise the word stands in the middle of one. */
    private boolean isAboveFunds(int i) {
        int funds = nextFunds.from(i + 1);
        return funds < rows.size() && (phase != Phase.FUNDS || funds <= nextIndicators.from(i + 1));
    }

    /** A title stands alone in its row, and soon above a project's name or its funds. */
    private boolean isTitle(int i) {
        SheetGrid.Row row = rows.get(i);
        if (row.cells().size() > 2 || !TitleText.names(row.first()) && !DocumentKinds.isTitle(row.first())) {
            return false;
        }
        for (int j = i + 1; j < Math.min(rows.size(), i + 1 + HEAD_ROWS); j++) {
            SheetGrid.Row below = rows.get(j);
            if (FormRegion.namesProject(below, words) || FormRegion.fundsAt(sheet, j) != null) {
                return true;
            }
            if (below.heads(HeaderWord.LEVEL3)) {
                return false;
            }
        }
        return false;
    }

    /** The first row of a form of which this is the first row that says what it is. */
    private int head(int at) {
        int head = at;
        boolean titled = isTitle(at);
        for (int i = at - 1; i > lastAnchor && i >= at - HEAD_ROWS && !titled; i--) {
            SheetGrid.Row row = rows.get(i);
            titled = TitleText.names(row.first());
            boolean note = IndicatorRows.isNote(row, words) && !(i == 0 && TitleText.isAboveYear(sheet, row));
            boolean may = !note && (TitleText.mayBe(sheet, row) || isHead(row));
            if (!titled && !may) {
                break;
            }
            head = i;
        }
        return titled ? head : withAllAbove(head);
    }

    /** Where no title says where a form begins, everything that is stuck to it on top belongs to it, but rows of a table above. */
    private int withAllAbove(int from) {
        int head = from;
        while (head - 1 > lastAnchor
                && head - 1 >= from - HEAD_ROWS
                && rows.get(head - 1).index() == rows.get(head).index() - 1
                && !(phase == Phase.INDICATORS && isOfTable(rows.get(head - 1)))
                && !IndicatorRows.isNote(rows.get(head - 1), words)) {
            head--;
        }
        return head;
    }

    /** Whether a row below the headings of indicators is one of them, or the line that sums them up. */
    private boolean isOfTable(SheetGrid.Row row) {
        return row.cells().size() >= TABLE_CELLS || TotalLine.fills(row, words);
    }

    private boolean isHead(SheetGrid.Row row) {
        if (row.headsAny(HEAD_LABELS) || YearText.part(row.first().text()) != null) {
            return true;
        }
        for (Cell cell : row.cells()) {
            for (HeaderWord label : HEAD_LABELS) {
                if (InlineLabel.of(cell, label, words) != null) {
                    return true;
                }
            }
        }
        return false;
    }
}
