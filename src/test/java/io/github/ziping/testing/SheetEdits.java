package io.github.ziping.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Random harm to a sheet, as people do it: cells overwritten, merges undone, rows deleted, columns moved. */
public final class SheetEdits {
    /** The number that edits write. */
    public static final double NUMBER = 0.123;

    private static final int MOVE = 8;
    private static final String[] WORDS = {
        "总分", "合计", "小计", "评分等级", "项目名称", "主管部门", "一级指标", "三级指标", "得分", "分值", "预期目标", "注：", "说明：无", "指标1：", "……", "/",
        "年度", "序号", "项目资金", "其中：", "单位：万元", "绩效指标", "2024年度", "自评表"
    };

    private final Random random;
    private final Sheet sheet;
    private final int outer;
    private final List<String> done = new ArrayList<>();
    private int marks;

    /**
     * @param seed of all choices
     * @param sheet the sheet to harm
     * @param outer how many columns stand left of the indicators
     */
    public SheetEdits(long seed, Sheet sheet, int outer) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 7);
        this.sheet = sheet;
        this.outer = outer;
    }

    /** Does one to four edits; what they were. */
    public List<String> run() {
        int[] kinds = random.ints(1 + random.nextInt(4), 0, 10).toArray();
        // columns move first: later on, what is a heading and what an edit wrote cannot be told apart
        for (int kind : kinds) {
            if (kind == MOVE) {
                one(kind);
            }
        }
        for (int kind : kinds) {
            if (kind != MOVE) {
                one(kind);
            }
        }
        return done;
    }

    private void one(int kind) {
        int row = random.nextInt(sheet.getLastRowNum() + 1);
        int column = random.nextInt(9);
        done.add(kind + "@" + (char) ('A' + column) + (row + 1));
        switch (kind) {
            case 0 -> clear(row, column);
            case 1 -> cell(row, column).setCellValue("ED#" + marks++);
            case 2 -> cell(row, column).setCellValue(NUMBER);
            case 3 -> word(row, column);
            case 4 -> unmerge();
            case 5 -> deleteRow(row);
            case 6 -> removeRow(row);
            case 7 -> sheet.shiftRows(row, sheet.getLastRowNum(), 1 + random.nextInt(3));
            case MOVE -> swap();
            default -> merge(row, column);
        }
    }

    private Cell cell(int row, int column) {
        Row there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        clear(row, column);
        return there.createCell(column);
    }

    private void clear(int row, int column) {
        Row there = sheet.getRow(row);
        if (there != null && there.getCell(column) != null) {
            there.removeCell(there.getCell(column));
        }
    }

    /** Not into a row of headings: that would rightly name a column otherwise. */
    private void word(int row, int column) {
        if (!isHeader(sheet.getRow(row))) {
            cell(row, column).setCellValue(WORDS[random.nextInt(WORDS.length)]);
        }
    }

    private static boolean isHeader(Row row) {
        int texts = 0;
        for (int i = 0; row != null && i < row.getLastCellNum(); i++) {
            Cell cell = row.getCell(i);
            boolean text = cell != null && cell.getCellType() == CellType.STRING;
            texts += text && !cell.getStringCellValue().contains("#") ? 1 : 0;
        }
        return texts > 2;
    }

    private void unmerge() {
        int merges = sheet.getNumMergedRegions();
        if (merges > 0) {
            sheet.removeMergedRegion(random.nextInt(merges));
        }
    }

    private void deleteRow(int row) {
        removeRow(row);
        if (row < sheet.getLastRowNum()) {
            sheet.shiftRows(row + 1, sheet.getLastRowNum(), -1);
        }
    }

    private void removeRow(int row) {
        if (sheet.getRow(row) != null) {
            sheet.removeRow(sheet.getRow(row));
        }
    }

    /** Two columns of the indicators change places, headings and all. */
    private void swap() {
        int[][] pairs = {{3, 4}, {3, 7}, {4, 7}, {5, 6}};
        int[] pair = pairs[random.nextInt(pairs.length)];
        boolean inside = false;
        for (Row row : sheet) {
            inside |= contains(row, "三级指标");
            boolean grade = starts(row, "评分等级");
            if (inside && !grade && (pair[0] == 5 || !starts(row, "总分"))) {
                swap(row, outer + pair[0], outer + pair[1]);
            }
        }
    }

    /** Only the form's own label counts, not what another edit wrote. */
    private static boolean starts(Row row, String text) {
        Cell first = row.getCell(0);
        return first != null
                && first.getCellType() == CellType.STRING
                && first.getStringCellValue().equals(text);
    }

    private static boolean contains(Row row, String text) {
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private void swap(Row row, int one, int other) {
        Object first = value(row.getCell(one));
        Object second = value(row.getCell(other));
        put(row, one, second);
        put(row, other, first);
    }

    private static Object value(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return null;
        }
        boolean number = cell.getCellType() == CellType.NUMERIC
                || cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC;
        return number ? (Object) cell.getNumericCellValue() : cell.getStringCellValue();
    }

    private void put(Row row, int column, Object value) {
        clear(row.getRowNum(), column);
        if (value instanceof Double number) {
            row.createCell(column).setCellValue(number);
        } else if (value != null) {
            row.createCell(column).setCellValue((String) value);
        }
    }

    private void merge(int row, int column) {
        CellRangeAddress range = new CellRangeAddress(row, row + random.nextInt(3), column, column + random.nextInt(3));
        for (CellRangeAddress other : sheet.getMergedRegions()) {
            if (other.intersects(range)) {
                return;
            }
        }
        if (range.getNumberOfCells() > 1) {
            sheet.addMergedRegion(range);
        }
    }
}
