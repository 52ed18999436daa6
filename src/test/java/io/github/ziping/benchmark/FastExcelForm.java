package io.github.ziping.benchmark;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The peer: the same sheet written by {@code org.dhatim:fastexcel}, which writes formulas without their values. */
final class FastExcelForm {
    private static final double[] WIDTHS = {8, 10.4, 17.2, 9.8, 8.8, 5.8, 5.8, 15.4};

    private final Worksheet sheet;
    private int next;

    private FastExcelForm(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(SelfEvaluation form, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "ziping", "1.0")) {
            new FastExcelForm(workbook.newWorksheet("绩效自评表")).fill(form);
        }
    }

    /** So many forms, each on a sheet of one workbook. */
    static void writeAll(List<SelfEvaluation> forms, int count, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "ziping", "1.0")) {
            for (int i = 0; i < count; i++) {
                new FastExcelForm(workbook.newWorksheet("绩效自评表" + i)).fill(forms.get(i % forms.size()));
            }
        }
    }

    private void fill(SelfEvaluation form) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        sheet.pageScale(96);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.leftMargin(0.35f);
        sheet.rightMargin(0.35f);
        sheet.topMargin(0.5f);
        sheet.bottomMargin(0.55f);
        sheet.footer("第 &P 页，共 &N 页", Position.CENTER);
        sheet.hideGridLines();
        wide(row(30), form.title());
        wide(row(18), "（" + form.year() + "年度）");
        int project = row(20.25);
        sheet.value(project, 0, "项目名称");
        sheet.value(project, 1, form.project());
        merge(project, 1, project, 7);
        int units = row(20.25);
        sheet.value(units, 0, "主管部门");
        sheet.value(units, 1, form.authority());
        sheet.value(units, 4, "实施单位");
        sheet.value(units, 5, form.unit());
        merge(units, 1, units, 3);
        merge(units, 5, units, 7);
        int total = funds(form);
        goals(form);
        indicators(form, total);
        sheet.range(0, 0, 0, 7)
                .style()
                .fontName("宋体")
                .fontSize(16)
                .bold()
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        sheet.range(1, 0, 1, 7)
                .style()
                .fontName("宋体")
                .fontSize(10)
                .horizontalAlignment("center")
                .set();
        bordered(sheet.range(2, 0, next - 1, 7).style()).set();
    }

    private static StyleSetter bordered(StyleSetter style) {
        return style.fontName("宋体")
                .fontSize(9)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .borderStyle(BorderStyle.THIN);
    }

    private int row(double height) {
        sheet.rowHeight(next, height);
        return next++;
    }

    private void wide(int row, @Nullable String value) {
        sheet.value(row, 0, value);
        merge(row, 0, row, 7);
    }

    private void merge(int top, int left, int bottom, int right) {
        sheet.range(top, left, bottom, right).merge();
    }

    private int funds(SelfEvaluation form) {
        int heads = row(20.25);
        String[] names = {"项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分数", "执行率(%)", "得分"};
        for (int i = 0; i < names.length; i++) {
            sheet.value(heads, i, names[i]);
        }
        int total = row(20.25);
        fundLine(total, form.funds().total());
        for (FundLine source : form.funds().sources()) {
            fundLine(row(20.25), source);
        }
        merge(heads, 0, next - 1, 0);
        sheet.range(total, 2, next - 1, 4).style().format("#,##0.00").set();
        sheet.range(total, 5, next - 1, 7).style().format("0.00").set();
        return total;
    }

    private void fundLine(int row, FundLine line) {
        int n = row + 1;
        sheet.value(row, 1, line.label());
        number(row, 2, line.initialBudget());
        number(row, 3, line.annualBudget());
        number(row, 4, line.executed());
        sheet.formula(row, 6, "IF(D" + n + "=0,0,ROUNDDOWN(ROUND(E" + n + "/D" + n + "*100,10),2))");
        if (line.score() != null) {
            number(row, 5, line.weight());
            sheet.formula(
                    row, 7, "IF(D" + n + "=0,0,MIN(F" + n + ",ROUND(ROUND(E" + n + "/D" + n + "*F" + n + ",10),2)))");
        } else {
            sheet.value(row, 5, "-");
            sheet.value(row, 7, "-");
        }
    }

    private void number(int row, int column, @Nullable BigDecimal value) {
        if (value != null) {
            sheet.value(row, column, value);
        }
    }

    private void goals(SelfEvaluation form) {
        int heads = row(20.25);
        sheet.value(heads, 0, "年度总体目标");
        sheet.value(heads, 1, "预期目标");
        sheet.value(heads, 4, "实际完成情况");
        int goals = row(89.25);
        sheet.value(goals, 1, form.expectedGoal());
        sheet.value(goals, 4, form.actualResult());
        merge(heads, 1, heads, 3);
        merge(heads, 4, heads, 7);
        sheet.range(goals, 1, goals, 7)
                .style()
                .horizontalAlignment("left")
                .verticalAlignment("top")
                .set();
        merge(goals, 1, goals, 3);
        merge(goals, 4, goals, 7);
        merge(heads, 0, goals, 0);
    }

    private void indicators(SelfEvaluation form, int total) {
        int heads = row(20.25);
        String[] names = {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"};
        for (int i = 0; i < names.length; i++) {
            sheet.value(heads, i, names[i]);
        }
        int first = next;
        for (Indicator indicator : form.indicators()) {
            int row = row(indicator.deviation() == null ? 20.25 : 75);
            sheet.value(row, 0, indicator.level1());
            sheet.value(row, 1, indicator.level2());
            sheet.value(row, 2, indicator.level3());
            sheet.value(
                    row,
                    3,
                    indicator.target() == null ? null : indicator.target().text());
            sheet.value(
                    row,
                    4,
                    indicator.actual() == null ? null : indicator.actual().text());
            number(row, 5, indicator.weight());
            number(row, 6, indicator.score());
            sheet.value(row, 7, indicator.deviation());
        }
        groups(form.indicators(), first);
        sheet.repeatRows(heads);
        sheet.range(heads, 0, heads, 7).style().bold().set();
        sheet.range(first, 3, next - 1, 4).style().format("@").set();
        sheet.range(first, 5, next, 6).style().format("0.00").set();
        sheet.range(first, 7, next - 1, 7).style().horizontalAlignment("left").set();
        int sums = row(20.25);
        sheet.value(sums, 0, "总分");
        merge(sums, 0, sums, 4);
        String weights = "ROUND(ROUND(SUM(F" + (first + 1) + ":F" + sums + ")+F" + (total + 1) + ",10),2)";
        sheet.formula(sums, 5, weights);
        sheet.formula(sums, 6, weights.replace('F', 'G').replace("+G", "+H"));
        int grade = row(20.25);
        sheet.range(sums, 0, grade, 7).style().bold().set();
        sheet.value(grade, 0, "评分等级");
        merge(grade, 0, grade, 4);
        merge(grade, 5, grade, 7);
        String score = "G" + (sums + 1);
        sheet.formula(
                grade, 5, "IF(" + score + ">=90,\"优\",IF(" + score + ">=80,\"良\",IF(" + score + ">=60,\"中\",\"差\")))");
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
            merge(first, column, last, column);
        }
    }
}
