package io.github.ziping.round;

import io.github.ziping.finding.Severity;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Limits;
import io.github.ziping.model.TextEnd;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of an annotated copy that says what was found in this round and what is settled: people read it, and the next
 * round knows from it what was said. Plain texts in plain cells outlast whatever program saves the workbook.
 */
public final class RoundTable {
    /** The sheet's name, unless the workbook has another sheet of this name. */
    public static final String SHEET = "审核意见";

    /** How many rows stand above the notes: title, summary, explanation and headings. */
    public static final int FIRST_NOTE = 4;

    /** The headings; the reader of forms knows by them that this is a list of findings. */
    private static final List<String> HEADINGS = List.of("状态", "等级", "工作表", "单元格", "项目", "哪一项", "问题和改法", "规则");

    /** How wide each column is, in characters. */
    public static final List<Integer> WIDTHS = List.of(7, 7, 14, 8, 22, 24, 70, 20);

    /** Where a note's level stands, which has its colour. */
    public static final int SEVERITY_COLUMN = 1;

    private static final int SHEET_COLUMN = 2;
    private static final int CELL_COLUMN = 3;
    private static final int PROJECT_COLUMN = 4;
    private static final int ITEM_COLUMN = 5;
    private static final int TEXT_COLUMN = 6;
    private static final int RULE_COLUMN = 7;

    private static final String SETTLED = "已改";
    private static final String STILL = "仍有";
    private static final String ADDED = "新增";

    private static final Pattern TITLE = Pattern.compile(SHEET + "（第(\\d{1,4})轮）");

    /** From here on, characters are as wide as two letters. */
    private static final char WIDE = '\u2000';

    /** A row is no higher. */
    private static final int MOST_LINES = 27;

    private RoundTable() {}

    /** All rows of texts, from the sheet's first cell. */
    public static List<List<String>> rows(Round round) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(SHEET + "（第" + round.number() + "轮）"));
        rows.add(List.of(round.summary()));
        rows.add(List.of("请按各单元格的批注修改后交回。本表由程序生成，交回后再次审核时自动更新，不用填写，也不用删除。"));
        rows.add(HEADINGS);
        round.still().forEach(note -> rows.add(row(STILL, note)));
        round.added().forEach(note -> rows.add(row(ADDED, note)));
        round.settled().forEach(note -> rows.add(row(SETTLED, note)));
        return rows;
    }

    private static List<String> row(String state, RoundNote note) {
        return List.of(
                state,
                note.severity().word(),
                note.sheet() == null ? "" : note.sheet(),
                note.cell() == null ? "" : note.cell().address(),
                note.project(),
                note.item(),
                note.text().substring(0, TextEnd.within(note.text(), Limits.TEXT_CHARS)),
                note.rule());
    }

    /** How grave a row's note is; null for a row of none, or of one that is settled. */
    public static @Nullable Severity severity(List<String> row) {
        boolean open = row.get(0).equals(STILL) || row.get(0).equals(ADDED);
        return open ? severity(row.get(SEVERITY_COLUMN)) : null;
    }

    /** How many lines a row needs in columns of these {@link #WIDTHS}: no program is sure to work out heights itself. */
    public static int lines(List<String> row) {
        int most = 1;
        for (int column = 0; column < row.size() && row.size() > 1; column++) {
            int lines = 0;
            for (String line : row.get(column).split("\n", -1)) {
                int width = 0;
                for (int i = 0; i < line.length(); i++) {
                    width += line.charAt(i) < WIDE ? 1 : 2;
                }
                // a wide character may not fit at a line's end
                lines += 1 + width / (WIDTHS.get(column) - 1);
            }
            most = Math.max(most, lines);
        }
        return Math.min(most, MOST_LINES);
    }

    /** The index of the sheet; -1 where the workbook has none, or one of this name that somebody else made. */
    public static int find(Workbook workbook) throws OoxmlException {
        List<String> names = workbook.sheetNames();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).startsWith(SHEET) && number(cells(workbook, i)) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** The round that the sheet tells, without what was settled in it; null where there is no such sheet. */
    public static @Nullable EarlierRound read(Workbook workbook) throws OoxmlException {
        int sheet = find(workbook);
        if (sheet < 0) {
            return null;
        }
        Map<Integer, Map<Integer, String>> rows = cells(workbook, sheet);
        List<RoundNote> notes = new ArrayList<>();
        for (Map.Entry<Integer, Map<Integer, String>> row : rows.entrySet()) {
            RoundNote note = row.getKey() < FIRST_NOTE ? null : note(row.getValue());
            if (note != null) {
                notes.add(note);
            }
        }
        return new EarlierRound(number(rows), notes, Map.of());
    }

    private static Map<Integer, Map<Integer, String>> cells(Workbook workbook, int sheet) throws OoxmlException {
        Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
        for (Cell cell : workbook.sheet(sheet, RowFilter.ALL).cells()) {
            rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell.text());
        }
        return rows;
    }

    private static int number(Map<Integer, Map<Integer, String>> rows) {
        Matcher title = TITLE.matcher(rows.getOrDefault(0, Map.of()).getOrDefault(0, ""));
        return title.matches() ? Integer.parseInt(title.group(1)) : 0;
    }

    private static @Nullable RoundNote note(Map<Integer, String> row) {
        String state = row.getOrDefault(0, "");
        Severity severity = severity(row.getOrDefault(SEVERITY_COLUMN, ""));
        if (severity == null || !state.equals(STILL) && !state.equals(ADDED)) {
            return null;
        }
        return new RoundNote(
                row.getOrDefault(RULE_COLUMN, ""),
                severity,
                row.get(SHEET_COLUMN),
                cell(row.getOrDefault(CELL_COLUMN, "")),
                row.getOrDefault(PROJECT_COLUMN, ""),
                row.getOrDefault(ITEM_COLUMN, ""),
                row.getOrDefault(TEXT_COLUMN, ""));
    }

    private static @Nullable Severity severity(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                return severity;
            }
        }
        return null;
    }

    private static @Nullable CellRef cell(String address) {
        try {
            return address.isEmpty() ? null : CellRef.parse(address);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
