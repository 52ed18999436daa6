package io.github.ziping.testing;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** Where Shanghai's official form prints each value, found by looking for its labels as a person does. */
public final class ShanghaiCells {
    private static final String[] FUND_MEMBERS = {
        "label", "initialBudget", "annualBudget", "executed", "weight", "ratePercent", "score"
    };
    private static final String[] INDICATOR_MEMBERS = {
        "level1", "level2", "level3", "target", "actual", "weight", "score", "deviation"
    };

    private final Sheet sheet;
    private final DataFormatter shown = new DataFormatter();

    /** The cells of a form. */
    public ShanghaiCells(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The address of a value's cell, the top-left one of a merge. */
    public String address(String path) {
        CellAddress cell = cell(path);
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            if (merge.isInRange(cell)) {
                return new CellAddress(merge.getFirstRow(), merge.getFirstColumn()).formatAsString();
            }
        }
        return cell.formatAsString();
    }

    private CellAddress cell(String path) {
        String member = path.substring(path.lastIndexOf('.') + 1);
        if (path.startsWith("indicators")) {
            int index = path.equals("indicators") ? 0 : Integer.parseInt(path.substring(11, path.indexOf(']')));
            int column = path.equals("indicators") ? 0 : index(INDICATOR_MEMBERS, member);
            return new CellAddress(row("一级指标", 0) + 1 + index, column);
        }
        if (path.startsWith("funds.total")) {
            return new CellAddress(row("年初预算数", 2) + 1, 1 + index(FUND_MEMBERS, member));
        }
        if (path.startsWith("funds.sources")) {
            int index = Integer.parseInt(path.substring(14, path.indexOf(']')));
            return new CellAddress(row("年初预算数", 2) + 2 + index, 1 + index(FUND_MEMBERS, member));
        }
        return switch (path) {
            case "year" -> new CellAddress(1, 0);
            case "project" -> new CellAddress(2, 1);
            case "authority" -> new CellAddress(3, 1);
            case "unit" -> new CellAddress(3, 5);
            case "expectedGoal" -> new CellAddress(row("预期目标", 1) + 1, 1);
            case "actualResult" -> new CellAddress(row("预期目标", 1) + 1, 4);
            case "totalWeight" -> new CellAddress(row("总分", 0), 5);
            case "totalScore" -> new CellAddress(row("总分", 0), 6);
            case "grade" -> new CellAddress(row("评分等级", 0), 5);
            default -> throw new IllegalArgumentException(path);
        };
    }

    private int row(String label, int column) {
        for (Row row : sheet) {
            Cell cell = row.getCell(column);
            if (cell != null && shown.formatCellValue(cell).equals(label)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no " + label);
    }

    private static int index(String[] members, String member) {
        for (int i = 0; i < members.length; i++) {
            if (members[i].equals(member)) {
                return i;
            }
        }
        throw new IllegalArgumentException(member);
    }
}
