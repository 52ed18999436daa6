package io.github.ziping.read.block;

import io.github.ziping.model.PlaceholderName;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.NextRow;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TableShape;
import io.github.ziping.read.text.HeaderText;
import io.github.ziping.read.text.NumberText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows below the headings of a whole form are indicators, sums on the way, remarks, or rows nobody filled. */
public final class IndicatorRows {
    /** So many empty rows end a table. */
    private static final int GAP = 10;

    /** The label of a remark or a signature is no longer. */
    private static final int LONGEST_LABEL = 16;

    private static final List<HeaderWord> LEVELS = List.of(HeaderWord.LEVEL1, HeaderWord.LEVEL2, HeaderWord.LEVEL3);
    private static final List<HeaderWord> VALUES =
            TableShape.INDICATORS.columnsWithout(HeaderWord.LEVEL1, HeaderWord.LEVEL2, HeaderWord.LEVEL3);
    private static final String SUBTOTAL = "小计";

    private final TableHeader header;
    private final HeaderDictionary words;

    IndicatorRows(TableHeader header, HeaderDictionary words) {
        this.header = header;
        this.words = words;
    }

    /** The rows of the table. */
    List<SheetGrid.Row> rows(ReadingStyle style) {
        List<SheetGrid.Row> all = header.grid().rows();
        int first = 0;
        while (first < all.size() && all.get(first).index() <= header.lastIndex()) {
            first++;
        }
        return style.rowsOfTable(this, all.subList(first, all.size()));
    }

    /** Of the rows below the headings those up to the total and grade, or else up to the last indicator. */
    List<SheetGrid.Row> upToEnd(List<SheetGrid.Row> below) {
        return below.subList(0, end(below));
    }

    private int end(List<SheetGrid.Row> all) {
        int last = header.lastIndex();
        NextRow resuming = new NextRow(all.size(), i -> resumes(all.get(i)));
        for (int i = 0; i < all.size(); i++) {
            SheetGrid.Row row = all.get(i);
            boolean breaks = row.index() - last > GAP || isNote(row, words);
            if (breaks && resuming.from(i) == all.size()) {
                return i;
            }
            last = row.index();
            if (TotalsBlock.isSummary(row, header)) {
                return endOfSummary(all, i);
            }
        }
        return all.size();
    }

    /** Behind the total, the grade and whatever is stuck to them, up to an empty row or a remark. */
    private int endOfSummary(List<SheetGrid.Row> all, int first) {
        int end = first + 1;
        for (int i = end;
                i < all.size() && all.get(i).index() - all.get(end - 1).index() <= GAP;
                i++) {
            end = TotalsBlock.isSummary(all.get(i), header) ? i + 1 : end;
        }
        while (end < all.size() && all.get(end).index() == all.get(end - 1).index() + 1 && goesOn(all.get(end))) {
            end++;
        }
        return end;
    }

    private boolean goesOn(SheetGrid.Row row) {
        return TotalsBlock.isSummary(row, header) || !isNote(row, words);
    }

    /** Whether the table goes on with this row, behind a gap or a remark. */
    private boolean resumes(SheetGrid.Row row) {
        boolean named = IndicatorsBlock.isFilled(header.cell(row, HeaderWord.LEVEL3));
        boolean scored = isNumber(row, HeaderWord.WEIGHT) || isNumber(row, HeaderWord.SCORE);
        boolean reported = says(header.cell(row, HeaderWord.TARGET)) && says(header.cell(row, HeaderWord.ACTUAL));
        return TotalsBlock.isSummary(row, header) || named && (scored || reported);
    }

    private boolean isNumber(SheetGrid.Row row, HeaderWord word) {
        Cell cell = header.cell(row, word);
        return cell != null && cell.kind() == Cell.Kind.NUMBER;
    }

    /** Whether a row begins like a remark or a signature: {@code 注：}, {@code 填表人：}. */
    public static boolean isNote(SheetGrid.Row row, HeaderDictionary words) {
        Cell first = row.first();
        if (first.kind() != Cell.Kind.TEXT) {
            return false;
        }
        String text = HeaderText.strip(first.text());
        int end = Math.min(text.length(), LONGEST_LABEL);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                return endsWithNote(text.substring(0, i), words);
            }
        }
        return text.length() <= LONGEST_LABEL && row.isHeading(first, HeaderWord.NOTE);
    }

    /** 项目负责人（签字） and 注1 as well as 负责人 and 注. */
    private static boolean endsWithNote(String label, HeaderDictionary words) {
        String word = HeaderText.of(label).word();
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) >= '0' && word.charAt(end - 1) <= '9') {
            end--;
        }
        for (int i = 0; i < end; i++) {
            if (words.means(word.substring(i, end), HeaderWord.NOTE)) {
                return true;
            }
        }
        return false;
    }

    /** A row that is no indicator and no level: a sum on the way, a remark, a text across the columns. */
    static boolean isAside(SheetGrid.Row row, TableHeader header) {
        // a total that is none, since it has a target
        if (row.isHeading(row.first(), HeaderWord.TOTAL_ROW) || row.isHeading(row.first(), HeaderWord.GRADE)) {
            return true;
        }
        for (HeaderWord level : LEVELS) {
            Cell cell = header.cell(row, level);
            if (cell != null && isSubtotal(row, cell)) {
                return true;
            }
        }
        return !isIndicator(row, header) && (isLabelled(row, header) || runsAcross(row, header));
    }

    /** A label left of all levels: 偏差原因 or 其他说明 of the whole form. */
    private static boolean isLabelled(SheetGrid.Row row, TableHeader header) {
        Cell first = row.first();
        return first.column() < header.firstColumn()
                && first.kind() == Cell.Kind.TEXT
                && !row.isHeading(first, HeaderWord.INDICATORS_HEAD)
                && !header.isOrdinal(first);
    }

    /** A text over all levels is none of them. */
    private static boolean runsAcross(SheetGrid.Row row, TableHeader header) {
        Cell level1 = header.cell(row, HeaderWord.LEVEL1);
        return level1 != null
                && header.has(HeaderWord.LEVEL3)
                && header.grid().lastColumn(level1) >= header.column(HeaderWord.LEVEL3);
    }

    /** Whether a label heads a sum on the way: 小计, 产出指标小计. */
    static boolean isSubtotal(SheetGrid.Row row, Cell cell) {
        if (row.isHeading(cell, HeaderWord.SUBTOTAL_ROW)) {
            return true;
        }
        String text = cell.kind() == Cell.Kind.TEXT && cell.text().length() <= LONGEST_LABEL ? cell.text() : "";
        return text.indexOf('小') >= 0 && HeaderText.of(text).word().endsWith(SUBTOTAL);
    }

    /** An indicator has a name, or at least a target or result with points. */
    static boolean isIndicator(SheetGrid.Row row, TableHeader header) {
        if (IndicatorsBlock.isFilled(header.cell(row, HeaderWord.LEVEL3))) {
            return true;
        }
        boolean quantity = says(header.cell(row, HeaderWord.TARGET)) || says(header.cell(row, HeaderWord.ACTUAL));
        boolean points = says(header.cell(row, HeaderWord.WEIGHT)) || says(header.cell(row, HeaderWord.SCORE));
        return quantity && points;
    }

    /** Whether a row with a name that means nothing, e.g. {@code 指标1：} or {@code ……}, is empty but for its levels. */
    static boolean isPlaceholder(SheetGrid.Row row, TableHeader header) {
        Cell name = header.cell(row, HeaderWord.LEVEL3);
        if (name == null || name.kind() != Cell.Kind.TEXT || name.text().length() > LONGEST_LABEL) {
            return false;
        }
        char first = name.text().charAt(0);
        boolean ordinary = first >= '\u4e00' && first <= '\u9fff' && first != '指';
        if (ordinary || !PlaceholderName.matches(name.text())) {
            return false;
        }
        for (HeaderWord word : VALUES) {
            if (says(header.cell(row, word))) {
                return false;
            }
        }
        return true;
    }

    private static boolean says(@Nullable Cell cell) {
        return IndicatorsBlock.isFilled(cell) && cell != null && !NumberText.isDash(cell.text());
    }

    /** Dashes of a row that nobody filled say nothing. */
    static void markDashes(SheetGrid.Row row, SheetGrid grid, ReadingNotes notes) {
        for (Cell cell : row.cells()) {
            if (cell.kind() == Cell.Kind.TEXT && NumberText.isDash(cell.text())) {
                notes.markRead(grid, cell);
            }
        }
    }
}
