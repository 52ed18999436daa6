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

    List<Area> areas() {
        return areas;
    }

    /** What follows is another table. */
    void end() {
        bottom = List.of();
        rows.clear();
    }

    /**
     * Lays a table on the sheet.
     *
     * @param table its cells, whose rows are counted from its first
     * @param count of its rows
     * @param row of the sheet, the first that is free
     * @return how many of its rows, from the first, are no rows of their own: headings that were there before, and the rest of
     *     the row above
     */
    int add(List<Area> table, int count, int row) {
        int repeated = bottom.isEmpty() ? 0 : repeatedHeadings(table, count);
        List<Area> own =
                table.stream().filter(area -> area.row() >= repeated).toList();
        List<Area> top = own.stream().filter(area -> area.row() == repeated).toList();
        boolean isOneRow = !top.isEmpty() && !bottom.isEmpty() && PageJoin.isOneRow(bottom, top);
        int taken = repeated + (isOneRow ? 1 : 0);
        int last = row + count - taken - 1;
        remember(own, repeated);
        List<Area> atEnd = new ArrayList<>();
        for (Area area : own) {
            boolean isTop = area.row() == repeated;
            area.move(row - taken);
            Area placed = isTop ? place(area, isOneRow) : add(area);
            if (placed.lastRow() == last) {
                atEnd.add(placed);
            }
        }
        if (!own.isEmpty()) {
            bottom = atEnd;
        }
        return taken;
    }

    /** What is said again in the midst of a page is another form's: its headings are no repeated ones. */
    private void remember(List<Area> own, int first) {
        int row = -1;
        for (Area area : own) {
            if (area.row() != row) {
                row = area.row();
                String words = words(own, row);
                if (row > first && isWords(own, row) && rows.contains(words)) {
                    rows.clear();
                }
                rows.add(words);
            }
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

    private int repeatedHeadings(List<Area> table, int count) {
        int row = 0;
        while (row < count && isRepeated(table, row)) {
            row++;
        }
        int end = row;
        boolean goOn = table.stream().anyMatch(area -> area.row() < end && area.lastRow() >= end);
        return goOn ? 0 : end;
    }

    private boolean isRepeated(List<Area> table, int row) {
        long texts = table.stream()
                .filter(area -> area.row() == row && !area.isEmpty())
                .count();
        return texts >= HEADINGS && isWords(table, row) && rows.contains(words(table, row));
    }

    /** Whether a row has texts, and no number. */
    private static boolean isWords(List<Area> table, int row) {
        boolean text = false;
        for (Area area : table) {
            if (area.row() == row) {
                if (PageJoin.isNumber(area.text())) {
                    return false;
                }
                text |= !area.isEmpty();
            }
        }
        return text;
    }

    private static String words(List<Area> table, int row) {
        StringBuilder words = new StringBuilder();
        for (Area area : table) {
            if (area.row() == row) {
                words.append(area.column).append(':').append(area.text()).append('\n');
            }
        }
        return words.toString();
    }
}
