package io.github.ziping.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cells of a document's tables on the sheet; a table that goes on on the next page is one with its beginning. */
final class RunningTable {
    /** A row of fewer texts is not taken for a heading that is printed on every page. */
    private static final int HEADINGS = 3;

    private final List<Area> areas = new ArrayList<>();
    private final Set<String> rows = new HashSet<>();
    private List<Area> bottom = List.of();

    /** The document's first row: where it is there again, a next form begins, and no text goes on. */
    private String title = "";

    List<Area> areas() {
        return areas;
    }

    /** What follows is another table. */
    void end() {
        bottom = List.of();
        rows.clear();
    }

    /** Whether a table begins with headings that were there before, or with cells as wide as those of the last row. */
    boolean isContinuedBy(List<Area> cells, int count) {
        List<List<Area>> table = byRows(cells, count);
        return repeatedHeadings(table) > 0
                || table.get(0).stream().allMatch(area -> PageJoin.over(area, bottom) != null);
    }

    /**
     * Lays a table on the sheet.
     *
     * @param cells by rows, which are counted from its first
     * @param count of its rows
     * @param row of the sheet, the first that is free
     * @return how many of its rows, from the first, are no rows of their own: headings that were there before, and the rest of
     *     the row above
     */
    int add(List<Area> cells, int count, int row) {
        List<List<Area>> table = byRows(cells, count);
        int repeated = bottom.isEmpty() ? 0 : repeatedHeadings(table);
        if (repeated == count) {
            return count;
        }
        reachDown(table, repeated);
        List<Area> top = table.get(repeated);
        boolean beginsAgain = words(top).equals(title);
        title = title.isEmpty() ? words(top) : title;
        remember(table, repeated);
        boolean isOneRow = !top.isEmpty() && !bottom.isEmpty() && !beginsAgain && PageJoin.isOneRow(bottom, top);
        int taken = repeated + (isOneRow ? 1 : 0);
        List<Area> atEnd = new ArrayList<>();
        for (List<Area> line : table.subList(repeated, count)) {
            for (Area area : line) {
                area.move(row - taken);
                Area placed = line == top ? place(area, isOneRow) : add(area);
                if (placed.lastRow() == row + count - taken - 1) {
                    atEnd.add(placed);
                }
            }
        }
        bottom = atEnd;
        return taken;
    }

    private static List<List<Area>> byRows(List<Area> cells, int count) {
        List<List<Area>> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(new ArrayList<>());
        }
        cells.forEach(area -> rows.get(area.row()).add(area));
        return rows;
    }

    /** What is said again in the midst of a page is another form's: its headings are no repeated ones. */
    private void remember(List<List<Area>> table, int first) {
        for (int i = first; i < table.size(); i++) {
            String words = words(table.get(i));
            if (i > first && isWords(table.get(i)) && rows.contains(words)) {
                rows.clear();
            }
            rows.add(words);
        }
    }

    private Area place(Area area, boolean isOneRow) {
        Area upper = PageJoin.over(area, bottom);
        if (upper != null && (isOneRow || PageJoin.isOneLabel(upper, area))) {
            upper.goOn(area);
            return upper;
        }
        return add(area);
    }

    private Area add(Area area) {
        areas.add(area);
        return area;
    }

    /** Labels beside headings that are left out begin with the first row that is not. */
    private static void reachDown(List<List<Area>> table, int first) {
        for (List<Area> row : table.subList(0, first)) {
            for (Area area : row) {
                if (area.lastRow() >= first) {
                    area.beginAt(first);
                    table.get(first).add(area);
                }
            }
        }
    }

    /** How many rows at the top are headings that were there before. */
    private int repeatedHeadings(List<List<Area>> table) {
        int end = 0;
        while (end < table.size() && isRepeated(table.get(end))) {
            end++;
        }
        return end;
    }

    private boolean isRepeated(List<Area> row) {
        long texts = row.stream().filter(area -> !area.isEmpty()).count();
        return texts >= HEADINGS && isWords(row) && rows.contains(words(row));
    }

    /** Whether a row has texts, and no number. */
    private static boolean isWords(List<Area> row) {
        return row.stream().anyMatch(area -> !area.isEmpty())
                && row.stream().noneMatch(area -> PageJoin.isNumber(area.text()));
    }

    /** What a row says by itself, without the labels beside it and those below. */
    private static String words(List<Area> row) {
        StringBuilder words = new StringBuilder();
        for (Area area : row) {
            if (!area.isTall()) {
                words.append(area.column).append(':').append(area.text()).append('\n');
            }
        }
        return words.toString();
    }
}
