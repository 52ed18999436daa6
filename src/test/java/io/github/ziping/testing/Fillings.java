package io.github.ziping.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Fills a department's workbook wrongly, as departments do: each kind of fault that the workbook itself can see. */
public final class Fillings {
    private static final int FIRST_ROW = 4;
    private static final int TOTAL_ROW = 8;
    private static final int KINDS = 26;
    private static final int LEVEL3 = 2;
    private static final int OPERATOR = 3;
    private static final int TARGET = 4;
    private static final int MEASURE = 5;
    private static final int ACTUAL = 6;
    private static final int ACTUAL_MEASURE = 7;
    private static final int WEIGHT = 8;
    private static final int SCORE = 9;
    private static final int DEVIATION = 10;

    private final Random random;
    private final Sheet basics;
    private final Sheet indicators;
    private final List<Integer> rows = new ArrayList<>();

    private Fillings(Workbook book, long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 11);
        basics = book.getSheet("基本信息与资金");
        indicators = book.getSheet("指标");
        for (int row = FIRST_ROW; row < FIRST_ROW + 80; row++) {
            if (cell(row, WEIGHT).getCellType() == CellType.NUMERIC) {
                rows.add(row);
            }
        }
    }

    /**
     * Changes what a seed says: the seed's own kind of fault, and up to five more; every seventh workbook stays right.
     *
     * @return what was done
     */
    public static List<String> spoil(Workbook book, long seed) {
        Fillings filling = new Fillings(book, seed);
        List<String> done = new ArrayList<>();
        if (seed % 7 == 6) {
            return done;
        }
        int faults = 1 + filling.random.nextInt(6);
        for (int i = 0; i < faults; i++) {
            int kind = i == 0 ? (int) (seed % KINDS) : filling.random.nextInt(KINDS);
            int row = filling.rows.get(filling.random.nextInt(filling.rows.size()));
            filling.fault(kind, row);
            done.add(kind + " in row " + (row + 1));
        }
        return done;
    }

    private void fault(int kind, int row) {
        switch (kind) {
            case 0 -> cell(row, LEVEL3).setBlank();
            case 1 -> cell(row, TARGET).setBlank();
            case 2 -> cell(row, ACTUAL).setBlank();
            case 3 -> cell(row, WEIGHT).setBlank();
            case 4 -> cell(row, SCORE).setBlank();
            case 5 -> cell(row, random.nextBoolean() ? WEIGHT : SCORE).setCellValue("十分");
            case 6 -> cell(row, SCORE).setCellValue(number(row, WEIGHT) + hundredths(1, 300));
            case 7 -> {
                quantity(row, pick("≥", "≤", "="), 10 + random.nextInt(90), 20 + random.nextInt(90));
                cell(row, MEASURE).setCellValue(pick("个", "%", "平方米", "小时"));
                cell(row, ACTUAL_MEASURE).setCellValue(pick("次", "天", "㎡", "m2", "h"));
            }
            case 8 -> {
                quantity(row, "≥", 95, 95);
                cell(row, ACTUAL).setCellValue(pick("已完成", "达成指标", "约95"));
            }
            case 9 -> {
                quality(row);
                cell(row, ACTUAL).setCellValue(95);
            }
            case 10 -> {
                quality(row);
                cell(row, ACTUAL).setCellValue(pick("基本达成", "很好", "3天内完成", "达成"));
            }
            case 11 -> {
                missed(row);
                cell(row, SCORE).setCellValue(number(row, WEIGHT));
            }
            case 12, 13 -> {
                missed(row);
                cell(row, SCORE).setCellValue(hundredths(0, 100) * number(row, WEIGHT));
                reason(row);
            }
            case 14 -> {
                quality(row);
                cell(row, ACTUAL).setCellValue(pick("达成指标", "部分达成指标并具有一定效果", "未达成指标且效果较差", "部分达成"));
                cell(row, SCORE).setCellValue(Math.round(hundredths(0, 100) * number(row, WEIGHT) * 100) / 100.0);
                reason(row);
            }
            case 15, 16 -> {
                quality(row);
                cell(row, ACTUAL).setCellValue("达成指标");
                cell(row, SCORE).setCellValue(Math.round(number(row, WEIGHT) * 90) / 100.0);
                reason(row);
            }
            case 17 -> {
                quantity(row, pick("≥", ">"), 10 + random.nextInt(20), 10 + random.nextInt(60));
                reason(row);
            }
            case 18 -> cell(row, WEIGHT).setCellValue(hundredths(0, 4000));
            case 19 -> basics.getRow(2 + random.nextInt(4)).getCell(1).setBlank();
            case 20 -> basics.getRow(TOTAL_ROW).getCell(1 + random.nextInt(4)).setBlank();
            case 21 -> basics.getRow(TOTAL_ROW).getCell(1 + random.nextInt(3)).setCellValue(hundredths(0, 10_000_000));
            case 22 -> cell(row, random.nextBoolean() ? WEIGHT : SCORE).setCellValue(-hundredths(1, 500));
            case 23 -> clear(row);
            case 24 -> {
                quantity(row, pick("=", "<", ">", "≥"), random.nextInt(3), random.nextInt(4));
                cell(row, SCORE).setCellValue(number(row, WEIGHT));
            }
            default -> {
                for (int each : random.nextInt(6) == 0 ? rows : List.of(row)) {
                    clear(each);
                }
            }
        }
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
        cell(row, OPERATOR).setCellValue(sign);
        cell(row, TARGET).setCellValue(target);
        cell(row, ACTUAL).setCellValue(actual);
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
        if (reason.isEmpty()) {
            cell(row, DEVIATION).setBlank();
        } else {
            cell(row, DEVIATION).setCellValue(reason);
        }
    }

    private void clear(int row) {
        for (int column = 0; column <= DEVIATION; column++) {
            cell(row, column).setBlank();
        }
    }

    private double number(int row, int column) {
        Cell cell = cell(row, column);
        return cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : 5;
    }

    private double hundredths(int least, int most) {
        return (least + random.nextInt(most - least + 1)) / 100.0;
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    private Cell cell(int row, int column) {
        Row line = indicators.getRow(row);
        return line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
