package io.github.ziping.benchmark;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The peer: the same sheet as a plain POI program writes it, cell by cell, with one set of styles per workbook. */
final class PlainPoiForm {
    private static final double[] WIDTHS = {8, 10.4, 17.2, 9.8, 8.8, 5.8, 5.8, 15.4};

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("绩效自评表");
    private final CellStyle title = style(16, true, false, null);
    private final CellStyle year = style(11, false, false, null);
    private final CellStyle label = style(9, false, true, null);
    private final CellStyle head = style(9, true, true, null);
    private final CellStyle text = style(9, false, true, "@");
    private final CellStyle left = left(style(9, false, true, null), VerticalAlignment.CENTER);
    private final CellStyle goal = left(style(9, false, true, null), VerticalAlignment.TOP);
    private final CellStyle amount = style(9, false, true, "#,##0.00");
    private final CellStyle number = style(9, false, true, "0.00");
    private final CellStyle sum = style(9, true, true, "0.00");
    private int next;

    static void write(SelfEvaluation form, OutputStream out) throws IOException {
        PlainPoiForm program = new PlainPoiForm();
        program.fill(form);
        program.workbook.write(out);
        program.workbook.close();
    }

    private CellStyle style(int size, boolean bold, boolean border, @Nullable String format) {
        XSSFFont font = workbook.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(format == null || format.equals("@"));
        if (border) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (format != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        return style;
    }

    private static CellStyle left(CellStyle style, VerticalAlignment vertical) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setVerticalAlignment(vertical);
        style.setQuotePrefixed(true);
        return style;
    }

    private void fill(SelfEvaluation form) {
        workbook.getProperties().getCoreProperties().setTitle(form.project());
        workbook.getProperties().getCoreProperties().setSubjectProperty(form.year() + "年度");
        workbook.getProperties().getCoreProperties().setCreator(form.unit());
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, (int) (WIDTHS[i] * 256));
        }
        pageSetup();
        wide(row(30, title), form.title());
        wide(row(18, year), "（" + form.year() + "年度）");
        pair(row(20.25, label), "项目名称", form.project());
        XSSFRow units = row(20.25, label);
        set(units, 0, "主管部门");
        set(units, 1, form.authority());
        set(units, 4, "实施单位");
        set(units, 5, form.unit());
        merge(units.getRowNum(), 1, 3);
        merge(units.getRowNum(), 5, 7);
        int total = funds(form);
        goals(form);
        indicators(form, total);
    }

    private void pageSetup() {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setScale((short) 96);
        sheet.setMargin(PageMargin.LEFT, 0.35);
        sheet.setMargin(PageMargin.RIGHT, 0.35);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.55);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
    }

    private int funds(SelfEvaluation form) {
        XSSFRow heads = row(20.25, label);
        String[] names = {"项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分数", "执行率(%)", "得分"};
        for (int i = 0; i < names.length; i++) {
            set(heads, i, names[i]);
        }
        XSSFRow total = row(20.25, label);
        fundLine(total, form.funds().total());
        for (FundLine source : form.funds().sources()) {
            fundLine(row(20.25, label), source);
        }
        sheet.addMergedRegionUnsafe(new CellRangeAddress(heads.getRowNum(), next - 1, 0, 0));
        return total.getRowNum();
    }

    private void fundLine(XSSFRow row, FundLine line) {
        int n = row.getRowNum() + 1;
        set(row, 1, line.label());
        set(row, 2, line.initialBudget(), amount);
        set(row, 3, line.annualBudget(), amount);
        set(row, 4, line.executed(), amount);
        set(row, 5, line.weight(), number);
        formula(row, 6, "IF(D" + n + "=0,0,ROUNDDOWN(ROUND(E" + n + "/D" + n + "*100,10),2))", line.ratePercent());
        if (line.score() != null) {
            formula(
                    row,
                    7,
                    "IF(D" + n + "=0,0,MIN(F" + n + ",ROUND(ROUND(E" + n + "/D" + n + "*F" + n + ",10),2)))",
                    line.score());
        } else {
            set(row, 5, "-");
            set(row, 7, "-");
        }
    }

    private void goals(SelfEvaluation form) {
        XSSFRow heads = row(20.25, label);
        set(heads, 0, "年度总体目标");
        set(heads, 1, "预期目标");
        set(heads, 4, "实际完成情况");
        XSSFRow goals = row(89.25, goal);
        set(goals, 1, form.expectedGoal());
        set(goals, 4, form.actualResult());
        for (XSSFRow row : List.of(heads, goals)) {
            merge(row.getRowNum(), 1, 3);
            merge(row.getRowNum(), 4, 7);
        }
        sheet.addMergedRegionUnsafe(new CellRangeAddress(heads.getRowNum(), goals.getRowNum(), 0, 0));
    }

    private void indicators(SelfEvaluation form, int total) {
        XSSFRow heads = row(20.25, head);
        sheet.setRepeatingRows(new CellRangeAddress(heads.getRowNum(), heads.getRowNum(), 0, 7));
        String[] names = {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"};
        for (int i = 0; i < names.length; i++) {
            set(heads, i, names[i]);
        }
        int first = next;
        for (Indicator indicator : form.indicators()) {
            XSSFRow row = row(indicator.deviation() == null ? 20.25 : 75, text);
            set(row, 0, indicator.level1());
            set(row, 1, indicator.level2());
            set(row, 2, indicator.level3());
            Target target = indicator.target();
            set(row, 3, target == null ? null : target.text());
            set(row, 4, indicator.actual() == null ? null : indicator.actual().text());
            set(row, 5, indicator.weight(), number);
            set(row, 6, indicator.score(), number);
            set(row, 7, indicator.deviation());
            row.getCell(7).setCellStyle(left);
        }
        groups(form.indicators(), first);
        XSSFRow sums = row(20.25, head);
        set(sums, 0, "总分");
        merge(sums.getRowNum(), 0, 4);
        String weights = "ROUND(ROUND(SUM(F" + (first + 1) + ":F" + (next - 1) + ")+F" + (total + 1) + ",10),2)";
        formula(sums, 5, weights, form.totalWeight());
        formula(sums, 6, weights.replace('F', 'G').replace("+G", "+H"), form.totalScore());
        sums.getCell(5).setCellStyle(sum);
        sums.getCell(6).setCellStyle(sum);
        XSSFRow grade = row(20.25, head);
        set(grade, 0, "评分等级");
        merge(grade.getRowNum(), 0, 4);
        merge(grade.getRowNum(), 5, 7);
        XSSFCell cell = grade.getCell(5);
        cell.setCellFormula(
                "IF(G" + next + ">=90,\"优\",IF(G" + next + ">=80,\"良\",IF(G" + next + ">=60,\"中\",\"差\")))");
        cell.setCellValue(form.grade());
    }

    private void groups(List<Indicator> indicators, int first) {
        int start1 = 0;
        int start2 = 0;
        for (int i = 1; i <= indicators.size(); i++) {
            Indicator before = indicators.get(i - 1);
            Indicator here = i < indicators.size() ? indicators.get(i) : null;
            boolean same1 = here != null && String.valueOf(before.level1()).equals(here.level1());
            boolean same2 =
                    same1 && here != null && String.valueOf(before.level2()).equals(here.level2());
            if (!same1) {
                group(first + start1, first + i - 1, 0);
                start1 = i;
            }
            if (!same2) {
                group(first + start2, first + i - 1, 1);
                start2 = i;
            }
        }
    }

    private void group(int first, int last, int column) {
        if (last > first) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(first, last, column, column));
        }
    }

    private XSSFRow row(double height, CellStyle style) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints((float) height);
        for (int i = 0; i < WIDTHS.length; i++) {
            row.createCell(i).setCellStyle(style);
        }
        return row;
    }

    private void wide(XSSFRow row, @Nullable String value) {
        set(row, 0, value);
        merge(row.getRowNum(), 0, 7);
    }

    private void pair(XSSFRow row, String name, @Nullable String value) {
        set(row, 0, name);
        set(row, 1, value);
        merge(row.getRowNum(), 1, 7);
    }

    private void merge(int row, int first, int last) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, first, last));
    }

    private static void set(XSSFRow row, int column, @Nullable String value) {
        if (value != null) {
            row.getCell(column).setCellValue(value);
        }
    }

    private static void set(XSSFRow row, int column, @Nullable BigDecimal value, CellStyle style) {
        XSSFCell cell = row.getCell(column);
        cell.setCellStyle(style);
        if (value != null) {
            cell.setCellValue(value.doubleValue());
        }
    }

    private void formula(XSSFRow row, int column, String formula, @Nullable BigDecimal cached) {
        XSSFCell cell = row.getCell(column);
        cell.setCellStyle(number);
        cell.setCellFormula(formula);
        if (cached != null) {
            cell.setCellValue(cached.doubleValue());
        }
    }
}
