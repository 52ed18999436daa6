package io.github.ziping.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Fills a department's workbook as a careless department does: every kind of fault, numbers as texts, percentages both ways,
 * and rows that are inserted, deleted, sorted and pasted over. What each seed does is always the same.
 */
public final class DepartmentFillings {
    private static final int FIRST_ROW = 4;
    private static final int LAST_ROW = 83;
    private static final int TOTAL_ROW = 8;
    private static final int LEVEL1 = 0;
    private static final int LEVEL2 = 1;
    private static final int LEVEL3 = 2;
    private static final int OPERATOR = 3;
    private static final int TARGET = 4;
    private static final int MEASURE = 5;
    private static final int ACTUAL = 6;
    private static final int ACTUAL_MEASURE = 7;
    private static final int WEIGHT = 8;
    private static final int SCORE = 9;
    private static final int DEVIATION = 10;
    private static final int COLUMNS = 11;

    /** What leaves a right form right. */
    private static final List<Kind> HARMLESS = List.of(
            Kind.INSERT,
            Kind.DELETE,
            Kind.SORT,
            Kind.SUM_ROW,
            Kind.MERGED_LEVELS,
            Kind.TYPED_POINTS,
            Kind.TYPED_AMOUNT,
            Kind.SPLIT_SOURCE,
            Kind.TYPED_YEAR,
            Kind.LONE_LEVEL);

    /** What is done to a workbook. */
    public enum Kind {
        BLANK_CELL,
        WORD_FOR_POINTS,
        TYPED_POINTS,
        ABOVE_WEIGHT,
        OTHER_UNIT,
        WORD_FOR_NUMBER,
        NUMBER_FOR_WORD,
        UNKNOWN_WORD,
        MISSED_FULL,
        LATE,
        OUT_OF_RANGE,
        MISSED_PARTLY,
        OFF_BAND,
        LOST_WITHOUT_REASON,
        FAR_ABOVE,
        OTHER_WEIGHT,
        NEGATIVE_POINTS,
        BLANK_BASICS,
        BLANK_AMOUNT,
        OTHER_AMOUNT,
        WORD_FOR_AMOUNT,
        TYPED_AMOUNT,
        NEGATIVE_AMOUNT,
        ERROR_AMOUNT,
        ERROR_ENTRY,
        NO_GOAL,
        ALL_IN_YUAN,
        EXECUTED_IN_YUAN,
        OVER_BUDGET,
        SHARE_FOR_PERCENT,
        PERCENT_FORMAT,
        HUNDREDFOLD_PERCENT,
        TYPED_QUANTITY,
        BARE_TARGET,
        EQUAL_EXCEEDED,
        NO_LABEL,
        SPLIT_SOURCE,
        PLACEHOLDER,
        COST_DEVIATION,
        CLEARED_ROW,
        LONE_WEIGHT,
        LONE_REASON,
        LONE_LEVEL,
        TYPED_YEAR,
        WRONG_YEAR,
        INSERT,
        DELETE,
        SORT,
        PASTE,
        SUM_ROW,
        MERGED_LEVELS
    }

    private final Random random;
    private final Sheet basics;
    private final Sheet goals;
    private final Sheet indicators;
    private final List<Integer> rows = new ArrayList<>();

    private DepartmentFillings(Workbook book, long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 23);
        basics = book.getSheet("基本信息与资金");
        goals = book.getSheet("目标");
        indicators = book.getSheet("指标");
        find();
    }

    /**
     * Changes what a seed says: its own kind, and up to two more; every sixth workbook stays right.
     *
     * @param other another form's workbook, from which rows are pasted
     * @return what was done
     */
    public static List<Kind> spoil(Workbook book, Workbook other, long seed) {
        DepartmentFillings filling = new DepartmentFillings(book, seed);
        List<Kind> done = new ArrayList<>();
        Kind[] kinds = Kind.values();
        boolean harmless = seed % 6 == 5;
        int more = seed < kinds.length ? 0 : filling.random.nextInt(3);
        for (int i = 0; i <= more; i++) {
            Kind kind = harmless
                    ? HARMLESS.get((int) ((seed / 6 + i) % HARMLESS.size()))
                    : kinds[i == 0 ? (int) (seed % kinds.length) : filling.random.nextInt(kinds.length)];
            filling.find();
            if (!filling.rows.isEmpty()) {
                filling.act(kind, other);
                done.add(kind);
            }
        }
        return done;
    }

    private void find() {
        rows.clear();
        for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
            boolean named = indicators.getRow(row) != null && cell(row, LEVEL3).getCellType() == CellType.STRING;
            if (named && cell(row, WEIGHT).getCellType() == CellType.NUMERIC) {
                rows.add(row);
            }
        }
    }

    private void act(Kind kind, Workbook other) {
        int row = rows.get(random.nextInt(rows.size()));
        switch (kind) {
            case BLANK_CELL ->
                cell(row, pick(LEVEL3, TARGET, ACTUAL, WEIGHT, SCORE)).setBlank();
            case WORD_FOR_POINTS -> cell(row, pick(WEIGHT, SCORE)).setCellValue(pick("十分", "满分", "见附件", "5-6"));
            case TYPED_POINTS -> typed(cell(row, pick(WEIGHT, SCORE)));
            case ABOVE_WEIGHT -> cell(row, SCORE).setCellValue(number(row, WEIGHT) + hundredths(1, 300));
            case OTHER_UNIT -> {
                quantity(row, pick("≥", "="), 10, 10);
                cell(row, MEASURE).setCellValue(pick("个", "平方米", "小时"));
                cell(row, ACTUAL_MEASURE).setCellValue(pick("次", "天", "㎡", "h"));
            }
            case WORD_FOR_NUMBER -> {
                quantity(row, "≥", 95, 95);
                cell(row, ACTUAL).setCellValue(pick("已完成", "达成指标", "完成较好"));
            }
            case NUMBER_FOR_WORD -> {
                quality(row);
                cell(row, ACTUAL).setCellValue(95);
            }
            case UNKNOWN_WORD -> {
                quality(row);
                cell(row, ACTUAL).setCellValue(pick("很好", "3天内完成", "3天办结", "90%以上", "不超过2次", "已按要求办结"));
            }
            case MISSED_FULL -> {
                missed(row);
                cell(row, SCORE).setCellValue(number(row, WEIGHT));
            }
            case LATE -> {
                quality(row);
                cell(row, TARGET).setCellValue(pick("2024年9月底前", "9月30日前", "第三季度", "2024-09-30", "9月底前完成"));
                cell(row, ACTUAL).setCellValue(pick("2024年9月20日", "10月8日", "第四季度", "2024.10.1", "已于2024年8月完成", "9月"));
                cell(row, SCORE).setCellValue(number(row, WEIGHT));
            }
            case OUT_OF_RANGE -> {
                quality(row);
                cell(row, TARGET).setCellValue(pick("3-5个", "3～5个", "3个至5个"));
                cell(row, ACTUAL).setCellValue(pick("2个", "3个", "4个", "6个", "4"));
                cell(row, SCORE).setCellValue(number(row, WEIGHT));
            }
            case MISSED_PARTLY -> {
                missed(row);
                cell(row, SCORE).setCellValue(hundredths(0, 100) * number(row, WEIGHT));
                reason(row);
            }
            case OFF_BAND -> {
                quality(row);
                cell(row, ACTUAL).setCellValue(pick("达成指标", "部分达成指标并具有一定效果", "未达成指标且效果较差", "部分达成"));
                cell(row, SCORE).setCellValue(Math.round(hundredths(0, 100) * number(row, WEIGHT) * 100) / 100.0);
                reason(row);
            }
            case LOST_WITHOUT_REASON -> {
                cell(row, SCORE).setCellValue(Math.round(number(row, WEIGHT) * 90) / 100.0);
                reason(row);
            }
            case FAR_ABOVE -> {
                quantity(row, pick("≥", ">"), 10 + random.nextInt(20), 10 + random.nextInt(60));
                reason(row);
            }
            case OTHER_WEIGHT -> cell(row, WEIGHT).setCellValue(hundredths(0, 4000));
            case NEGATIVE_POINTS -> cell(row, pick(WEIGHT, SCORE)).setCellValue(-hundredths(1, 500));
            case BLANK_BASICS -> basics.getRow(2 + random.nextInt(4)).getCell(1).setBlank();
            case BLANK_AMOUNT -> amount(TOTAL_ROW).setBlank();
            case OTHER_AMOUNT -> amount(TOTAL_ROW).setCellValue(hundredths(0, 10_000_000));
            case WORD_FOR_AMOUNT -> amount(fundRow()).setCellValue(pick("约100", "见附表", "一百万"));
            case TYPED_AMOUNT -> typed(amount(fundRow()));
            case NEGATIVE_AMOUNT -> amount(fundRow()).setCellValue(-hundredths(1, 10_000));
            case ERROR_AMOUNT -> amount(fundRow()).setCellErrorValue(FormulaError.REF.getCode());
            case ERROR_ENTRY ->
                cell(row, pick(LEVEL3, TARGET, ACTUAL, WEIGHT, SCORE, DEVIATION))
                        .setCellErrorValue(FormulaError.NA.getCode());
            case NO_GOAL -> {
                Cell goal = goals.getRow(2).getCell(random.nextInt(2));
                if (random.nextBoolean()) {
                    goal.setBlank();
                } else {
                    goal.setCellValue("　 ");
                }
            }
            case ALL_IN_YUAN -> times(1, 3, 10_000);
            case EXECUTED_IN_YUAN -> times(3, 3, 9_461.94);
            case OVER_BUDGET -> times(3, 3, 1.2);
            default -> actOnQuantities(kind, row, other);
        }
    }

    private void actOnQuantities(Kind kind, int row, Workbook other) {
        switch (kind) {
            case SHARE_FOR_PERCENT -> percent(row, 0.5 + hundredths(0, 49));
            case PERCENT_FORMAT -> {
                percent(row, 0.5 + hundredths(0, 50));
                shownAsPercent(row, ACTUAL);
                percentTarget(row);
            }
            case HUNDREDFOLD_PERCENT -> {
                percent(row, 50 + random.nextInt(50));
                shownAsPercent(row, ACTUAL);
                percentTarget(row);
            }
            case TYPED_QUANTITY -> {
                quantity(row, pick("≥", "≥", "", "="), 95, 90 + random.nextInt(10));
                cell(row, MEASURE).setCellValue("%");
                cell(row, TARGET).setCellValue(pick("95", "95%", "９５", "≥95%", "95.0", "约95", "95以上"));
                if (random.nextBoolean()) {
                    cell(row, ACTUAL)
                            .setCellValue(
                                    pick("95", "90%", "９6", "96(%)", "97.5%", "已完成96%", "达到90%", "90%以上", "=95%"));
                }
                cell(row, SCORE).setCellValue(number(row, WEIGHT));
            }
            case BARE_TARGET -> {
                quantity(row, "", 10, 8 + random.nextInt(5));
                cell(row, LEVEL3).setCellValue(pick("巡检次数", "有效投诉量", "系统中断时间", "服务响应时间"));
                cell(row, SCORE).setCellValue(number(row, WEIGHT));
            }
            case EQUAL_EXCEEDED -> {
                quantity(row, "=", random.nextInt(4), 3 + random.nextInt(4));
                cell(row, LEVEL3)
                        .setCellValue(pick("巡检次数", "投诉次数", "安全事故发生率", "系统中断时间（小时）", "减少投诉次数", "项目成本", "投诉办结件数"));
                cell(row, SCORE).setCellValue(number(row, WEIGHT));
            }
            case NO_LABEL -> {
                int spare = spareLine();
                basics.getRow(spare).getCell(1 + random.nextInt(3)).setCellValue(random.nextBoolean() ? 0 : 10);
            }
            case SPLIT_SOURCE -> splitSource();
            case PLACEHOLDER -> placeholder(row);
            case COST_DEVIATION -> {
                quantity(row, "≤", 5, hundredths(0, 2000) - 10);
                cell(row, LEVEL3).setCellValue(pick("项目实际成本与预算偏差率", "实际成本与预算偏差率（%）", "成本与预算偏差率"));
                cell(row, MEASURE).setCellValue("%");
            }
            case CLEARED_ROW -> clear(row);
            case LONE_WEIGHT -> cell(free(), pick(WEIGHT, SCORE)).setCellValue(0);
            case LONE_REASON -> cell(free(), pick(DEVIATION, MEASURE, OPERATOR)).setCellValue(pick("个", "已说明"));
            case LONE_LEVEL -> cell(free(), LEVEL2).setCellValue("质量指标");
            case TYPED_YEAR -> basics.getRow(2).getCell(1).setCellValue(pick("2024", "2024年", "２０２４"));
            case WRONG_YEAR -> basics.getRow(2).getCell(1).setCellValue(pick(24, 20244, 2024));
            default -> actOnRows(kind, row, other);
        }
    }

    private void actOnRows(Kind kind, int row, Workbook other) {
        switch (kind) {
            case INSERT -> insert(row);
            case DELETE -> {
                if (rows.size() > 1) {
                    delete(row);
                }
            }
            case SORT -> sort();
            case PASTE -> paste(other.getSheet("指标"));
            case SUM_ROW -> {
                int at = free() + random.nextInt(2);
                cell(at, pick(LEVEL1, LEVEL3)).setCellValue(pick("合计", "小计", "总计", "合 计", "合计："));
                double sum = 0;
                for (int each : rows) {
                    sum += number(each, WEIGHT);
                }
                cell(at, WEIGHT).setCellValue(sum + (random.nextBoolean() ? 10 : 0));
            }
            case MERGED_LEVELS -> {
                for (int i = rows.size() - 1; i > 0; i--) {
                    for (int level : new int[] {LEVEL1, LEVEL2}) {
                        if (text(rows.get(i), level).equals(text(rows.get(i - 1), level))
                                && rows.get(i) == rows.get(i - 1) + 1) {
                            cell(rows.get(i), level).setBlank();
                        }
                    }
                }
            }
            default -> throw new IllegalStateException(kind.toString());
        }
    }

    /** The number of a cell as a text. */
    private void typed(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            String digits = String.format("%.2f", cell.getNumericCellValue());
            cell.setCellValue(
                    pick(digits, " " + digits, digits.replace('1', '１').replace(".", "．"), digits + " "));
        }
    }

    private void percent(int row, double value) {
        quantity(row, pick("≥", "≥", ">", "=", ""), pick(90, 95), value);
        cell(row, LEVEL3).setCellValue("第" + row + "批" + pick("群众满意率", "验收合格率"));
        cell(row, MEASURE).setCellValue("%");
        cell(row, SCORE).setCellValue(number(row, WEIGHT));
    }

    private void shownAsPercent(int row, int column) {
        CellStyle style = indicators.getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell(row, column).getCellStyle());
        style.setDataFormat((short) 10);
        cell(row, column).setCellStyle(style);
    }

    /** Pastes a cell with a percent format over the target too, in one of three rows the share and not the percentage. */
    private void percentTarget(int row) {
        int way = random.nextInt(3);
        if (way > 0) {
            shownAsPercent(row, TARGET);
            cell(row, TARGET).setCellValue(way == 1 ? number(row, TARGET) : number(row, TARGET) / 100);
        }
    }

    private void placeholder(int row) {
        switch (random.nextInt(3)) {
            case 0 -> {
                int free = free();
                cell(free, LEVEL3).setCellValue(pick("指标1：", "……", "指标 2"));
            }
            case 1 -> cell(row, LEVEL3).setCellValue(pick("请填写指标名称", "指标3"));
            default -> goals.getRow(2).getCell(random.nextInt(2)).setCellValue("（500字以内）请填写");
        }
    }

    private void times(int first, int last, double factor) {
        for (int row = TOTAL_ROW; row < TOTAL_ROW + 6; row++) {
            for (int column = first; column <= last; column++) {
                Cell cell =
                        basics.getRow(row) == null ? null : basics.getRow(row).getCell(column);
                if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                    cell.setCellValue(Math.round(cell.getNumericCellValue() * factor * 100) / 100.0);
                }
            }
        }
    }

    private int fundRow() {
        return TOTAL_ROW + random.nextInt(spareLine() - TOTAL_ROW);
    }

    /** The first line of funds without a label. */
    private int spareLine() {
        int row = TOTAL_ROW;
        while (basics.getRow(row).getCell(0).getCellType() == CellType.STRING) {
            row++;
        }
        return row;
    }

    private Cell amount(int row) {
        return basics.getRow(row).getCell(1 + random.nextInt(3));
    }

    /** Gives half of a source to another, in a spare line. */
    private void splitSource() {
        int spare = spareLine();
        if (spare == TOTAL_ROW + 1) {
            return;
        }
        basics.getRow(spare).getCell(0).setCellValue("区级配套资金");
        for (int column = 1; column <= 3; column++) {
            Cell from = basics.getRow(spare - 1).getCell(column);
            if (from.getCellType() == CellType.NUMERIC) {
                double part = Math.floor(from.getNumericCellValue() / 2);
                basics.getRow(spare).getCell(column).setCellValue(part);
                from.setCellValue(Math.round((from.getNumericCellValue() - part) * 100) / 100.0);
            }
        }
    }

    /** The first free row behind the indicators. */
    private int free() {
        return rows.get(rows.size() - 1) + 1;
    }

    /** A row below another, which gets half of its points. */
    private void insert(int row) {
        indicators.shiftRows(row + 1, LAST_ROW, 1, true, false);
        indicators.createRow(row + 1);
        for (int column = 0; column < COLUMNS; column++) {
            copy(cell(row, column), cell(row + 1, column));
        }
        cell(row + 1, LEVEL3).setCellValue(text(row, LEVEL3) + "之二");
        halve(row, WEIGHT);
        halve(row, SCORE);
    }

    private void halve(int row, int column) {
        double all = number(row, column);
        double half = Math.floor(all * 50) / 100;
        cell(row, column).setCellValue(half);
        cell(row + 1, column).setCellValue(Math.round((all - half) * 100) / 100.0);
    }

    /** Deletes a row; its points go to one without any other fault. */
    private void delete(int row) {
        double weight = number(row, WEIGHT);
        for (int each : rows) {
            boolean full = number(each, WEIGHT) == number(each, SCORE);
            if (each != row && full) {
                double sum = Math.round((number(each, WEIGHT) + weight) * 100) / 100.0;
                cell(each, WEIGHT).setCellValue(sum);
                cell(each, SCORE).setCellValue(sum);
                break;
            }
        }
        indicators.removeRow(indicators.getRow(row));
        indicators.shiftRows(row + 1, LAST_ROW, -1, true, false);
    }

    /** Sorts the rows by their names, as a program does that moves values. */
    private void sort() {
        List<Integer> places = new ArrayList<>(rows);
        TreeMap<String, List<Object>> sorted = new TreeMap<>(Collections.reverseOrder());
        for (int row : places) {
            List<Object> values = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) {
                values.add(value(cell(row, column)));
            }
            sorted.put(text(row, LEVEL3) + row, values);
        }
        int at = 0;
        for (List<Object> values : sorted.values()) {
            for (int column = 0; column < COLUMNS; column++) {
                set(cell(places.get(at), column), values.get(column));
            }
            at++;
        }
    }

    /** Pastes the values of another form's rows over these. */
    private void paste(Sheet from) {
        for (int row = FIRST_ROW; row < FIRST_ROW + 30; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                Cell source = from.getRow(row).getCell(column);
                set(cell(row, column), source == null ? null : value(source));
            }
        }
    }

    private static Object value(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue());
            default -> null;
        };
    }

    private static void set(Cell cell, Object value) {
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (value instanceof FormulaError error) {
            cell.setCellErrorValue(error.getCode());
        } else if (value == null) {
            cell.setBlank();
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static void copy(Cell from, Cell to) {
        to.setCellStyle(from.getCellStyle());
        set(to, value(from));
    }

    /** A target that is not reached, by any of the signs. */
    private void missed(int row) {
        int target = 1 + random.nextInt(120);
        boolean more = random.nextBoolean();
        double part = hundredths(1, 99);
        double actual = more ? target * part : target * (1 + part * 2);
        quantity(row, more ? pick("≥", ">", "=") : pick("≤", "<"), target, Math.round(actual * 100) / 100.0);
    }

    private void quantity(int row, String sign, double target, double actual) {
        set(cell(row, OPERATOR), sign.isEmpty() ? null : sign);
        cell(row, TARGET).setCellValue(target);
        cell(row, ACTUAL).setCellValue(actual);
        cell(row, MEASURE).setCellValue(pick("个", "次", "件"));
        cell(row, ACTUAL_MEASURE).setBlank();
    }

    private void quality(int row) {
        cell(row, OPERATOR).setCellValue("定性");
        cell(row, TARGET).setCellValue(pick("及时", "有效提升", "健全"));
        cell(row, MEASURE).setBlank();
        cell(row, ACTUAL_MEASURE).setBlank();
    }

    private void reason(int row) {
        String reason = pick("", "", "无", "无偏差。", "/", "——", "0", "招标时间较晚，后续提前启动。", "无（见附件）", "受天气影响");
        set(cell(row, DEVIATION), reason.isEmpty() ? null : reason);
    }

    private void clear(int row) {
        for (int column = 0; column < COLUMNS; column++) {
            cell(row, column).setBlank();
        }
    }

    private double number(int row, int column) {
        Cell cell = cell(row, column);
        return cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : 5;
    }

    private String text(int row, int column) {
        Cell cell = cell(row, column);
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private double hundredths(int least, int most) {
        return (least + random.nextInt(most - least + 1)) / 100.0;
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    private int pick(int... from) {
        return from[random.nextInt(from.length)];
    }

    private Cell cell(int row, int column) {
        Row line = indicators.getRow(row) == null ? indicators.createRow(row) : indicators.getRow(row);
        return line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
