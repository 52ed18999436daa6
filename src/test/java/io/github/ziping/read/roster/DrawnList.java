package io.github.ziping.read.roster;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.RosterReading;
import io.github.ziping.model.Roster;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.NumberFormat;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.testing.TestOffice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list drawn as text: a line per row with {@code |} between the cells, {@code <} for a cell that is merged with the one
 * to its left, {@code ^} for one that is merged with the one above; what looks like a plain number is one.
 */
final class DrawnList implements Workbook {
    private final Map<String, String[]> sheets = new LinkedHashMap<>();

    static DrawnList of(String... lines) {
        return new DrawnList().sheet("名单", lines);
    }

    DrawnList sheet(String name, String... lines) {
        sheets.put(name, lines);
        return this;
    }

    RosterReading read() {
        try {
            return RosterSheets.read(this, "名单.xlsx", TestOffice.open().profile());
        } catch (OoxmlException e) {
            throw new AssertionError(e);
        }
    }

    /** {@code 项目 / 主管部门 / 单位 / 年初预算}; what the list does not say is left out. */
    List<String> projects() {
        List<String> projects = new ArrayList<>();
        for (Roster.Entry entry : read().roster().entries()) {
            List<String> said = new ArrayList<>(List.of(entry.project()));
            if (entry.authority() != null) {
                said.add(entry.authority());
            }
            if (entry.unit() != null) {
                said.add(entry.unit());
            }
            if (entry.initialBudget() != null) {
                said.add(entry.initialBudget().toPlainString() + entry.budgetUnit());
            }
            projects.add(String.join(" / ", said));
        }
        return projects;
    }

    /** {@code C3 unread-cell}, in the order they were told. */
    List<String> told() {
        return read().findings().stream().map(DrawnList::place).toList();
    }

    private static String place(Finding finding) {
        return (finding.cell() == null ? "" : finding.cell().address() + " ") + finding.rule();
    }

    @Override
    public List<String> sheetNames() {
        return List.copyOf(sheets.keySet());
    }

    @Override
    public boolean isHidden(int index) {
        return false;
    }

    @Override
    public Sheet sheet(int index, RowFilter filter) {
        String name = sheetNames().get(index);
        String[] lines = sheets.get(name);
        List<String[]> rows = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (String line : lines) {
            String[] row = line.split("\\|", -1);
            for (int column = 0; column < row.length; column++) {
                String text = row[column];
                if (!text.isBlank() && !text.equals("<") && !text.equals("^")) {
                    boolean number = text.matches("-?[0-9]+([.][0-9]+)?");
                    Cell.Kind kind =
                            number ? Cell.Kind.NUMBER : text.startsWith("#") ? Cell.Kind.ERROR : Cell.Kind.TEXT;
                    cells.add(new Cell(rows.size(), column, kind, text, null, NumberFormat.GENERAL));
                }
            }
            rows.add(row);
        }
        return new Sheet(name, cells, merges(rows), Set.of(), null);
    }

    private static List<Sheet.Range> merges(List<String[]> rows) {
        List<Sheet.Range> merges = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length; column++) {
                int right = column;
                while (is(rows, row, right + 1, "<")) {
                    right++;
                }
                int bottom = row;
                while (is(rows, bottom + 1, column, "^")) {
                    bottom++;
                }
                boolean shown = !is(rows, row, column, "<") && !is(rows, row, column, "^");
                if (shown && (right > column || bottom > row)) {
                    merges.add(new Sheet.Range(row, column, bottom, right));
                }
            }
        }
        return merges;
    }

    private static boolean is(List<String[]> rows, int row, int column, String mark) {
        return row < rows.size() && column < rows.get(row).length && rows.get(row)[column].equals(mark);
    }
}
