package io.github.ziping.write;

import io.github.ziping.form.Marker;
import io.github.ziping.form.MasterCell;
import io.github.ziping.merge.Amounts;
import io.github.ziping.merge.Group;
import io.github.ziping.merge.LostPoints;
import io.github.ziping.merge.Merged;
import io.github.ziping.merge.Project;
import io.github.ziping.merge.Summary;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.Indicator;
import io.github.ziping.profile.Grade;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheet 汇总表: a row for each project whose figures are formulas into its form, sums and means, the projects of each
 * 实施单位, statistics, and on the right the data that the charts show in order.
 */
final class SummarySheet {
    /** The sheet's name. */
    static final String NAME = "汇总表";

    /** The row of the headings, from 0. */
    static final int HEAD = 2;

    private static final int FIRST = HEAD + 1;

    /** Points of the row of headings, and of a row of the statistics. */
    private static final double HEAD_HEIGHT = 30;

    private static final double STATISTIC = 16;

    // columns, from 0
    private static final int NUMBER = 0;
    private static final int PROJECT = 1;
    private static final int AUTHORITY = 2;
    private static final int UNIT = 3;
    private static final int INITIAL = 4;
    private static final int ANNUAL = 5;
    private static final int EXECUTED = 6;
    private static final int RATE = 7;
    private static final int EXECUTION_SCORE = 8;
    private static final int LEVELS = 9;

    /** Where the statistics on the right have their labels, over two columns. */
    private static final int LABEL = 6;

    /** Excel compares with no longer text. */
    private static final int LONGEST_CRITERION = 255;

    private final SheetStream sheet;
    private final ListLooks looks;
    private final Merged merged;
    private final Summary summary;
    private final FormLinks forms;
    private final Profile profile;
    private final Formulas formulas;
    private final SummaryPage page;
    private final Ranking ranking;
    private final int totalColumn;
    private final int gradeColumn;
    private final int problemsColumn;
    private final int last;
    private final int decimals;
    private final int findings;
    private final boolean fraction;

    /**
     * The sheet of a submission.
     *
     * @param template the office's form, whose cells the formulas refer to
     * @param findings how many rows 问题清单 has
     */
    SummarySheet(
            SheetStream sheet,
            ListLooks looks,
            Merged merged,
            Summary summary,
            FormLinks forms,
            FormTemplate template,
            int findings) {
        this.sheet = sheet;
        this.looks = looks;
        this.merged = merged;
        this.summary = summary;
        this.forms = forms;
        this.profile = merged.profile();
        this.formulas = new Formulas(profile.scoring());
        this.totalColumn = LEVELS + summary.levels().size();
        this.gradeColumn = totalColumn + 1;
        this.problemsColumn = totalColumn + 2;
        this.last = FIRST + summary.projects().size() - 1;
        this.page = new SummaryPage(widths());
        this.findings = findings;
        MasterCell rate = template.cell(Marker.TOTAL_RATE);
        this.fraction = rate != null && rate.percent();
        int most = summary.all().amounts().decimals();
        for (Project project : summary.projects()) {
            most = Math.max(most, project.amounts().decimals());
        }
        this.decimals = most;
        this.ranking = new Ranking(
                sheet,
                looks,
                summary,
                page.helperColumn(),
                FIRST,
                new Ranking.Columns(PROJECT, totalColumn, RATE, ANNUAL, EXECUTED));
    }

    private double[] widths() {
        double[] widths = new double[problemsColumn + 1];
        double[] first = {4, 20, 12, 12, 9.5, 9.5, 9.5, 6.6, 6.6};
        System.arraycopy(first, 0, widths, 0, first.length);
        for (int i = LEVELS; i < widths.length; i++) {
            widths[i] = 6.6;
        }
        widths[gradeColumn] = 5;
        widths[problemsColumn] = 5;
        return widths;
    }

    /** Writes the sheet; the drawing's part is named as the sheet's relationships see it. */
    SummaryCharts write(int indicators, String drawing) {
        page.layOut(sheet);
        ranking.widths();
        sheet.freeze(FIRST, PROJECT + 1);
        sheet.printAt(page.scale());
        sheet.select();
        titles();
        headings();
        for (int i = 0; i < summary.projects().size(); i++) {
            project(i, summary.projects().get(i));
        }
        sums();
        means();
        units();
        SummaryCharts charts = statistics(indicators);
        sheet.filter(address(HEAD, NUMBER) + ":" + address(last, problemsColumn));
        sheet.drawing(drawing);
        return charts;
    }

    private void row(double height) {
        sheet.row(height);
        page.row(height);
    }

    private void titles() {
        row(28);
        sheet.wideText(0, problemsColumn, merged.title(), looks.title);
        sheet.wideText(page.chartColumn(), page.lastChartColumn(), merged.year() + "年度绩效自评情况图示", looks.title);
        row(16);
        StringBuilder note = new StringBuilder("金额单位：").append(profile.amountUnit());
        if (summary.converted() > 0) {
            note.append("（其中 ").append(summary.converted()).append(" 个项目按其他单位填报，已折算）");
        }
        note.append(forms.isInside() ? "；表中数字均取自后面各项目的自评表，改动自评表，本表随之更新" : "；各项目的自评表另存为文件，点击项目名称打开");
        sheet.wideText(0, problemsColumn, note.toString(), looks.note);
    }

    private void headings() {
        row(HEAD_HEIGHT);
        String[] first = {"序号", "项目名称", "主管部门", "实施单位", "年初预算数", "全年预算数", "全年执行数", "执行率(%)", "执行得分"};
        for (int i = 0; i < first.length; i++) {
            sheet.text(i, first[i], looks.head);
        }
        for (int i = 0; i < summary.levels().size(); i++) {
            sheet.text(LEVELS + i, summary.lost().get(i).level(), looks.head);
        }
        sheet.text(totalColumn, "总分", looks.head);
        sheet.text(gradeColumn, "评分等级", looks.head);
        sheet.text(problemsColumn, "问题数", looks.head);
        ranking.headings();
    }

    private void project(int index, Project project) {
        row(height(project));
        sheet.number(NUMBER, index + 1, looks.count);
        text(PROJECT, reference(index, Marker.PROJECT), project.form().project(), looks.link);
        forms.link(sheet, PROJECT, index, "A1");
        text(AUTHORITY, reference(index, Marker.AUTHORITY), project.form().authority(), looks.text);
        text(UNIT, reference(index, Marker.UNIT), project.form().unit(), looks.text);
        Amounts amounts = project.amounts();
        amount(INITIAL, index, Marker.TOTAL_INITIAL, amounts.initial(), project.shift());
        amount(ANNUAL, index, Marker.TOTAL_ANNUAL, amounts.annual(), project.shift());
        amount(EXECUTED, index, Marker.TOTAL_EXECUTED, amounts.executed(), project.shift());
        String rate = reference(index, Marker.TOTAL_RATE);
        if (rate == null) {
            rate = formulas.rate(address(sheet.row(), ANNUAL), address(sheet.row(), EXECUTED));
        } else if (fraction) {
            rate = "ROUND(" + rate + "*100," + profile.scoring().rateDecimals() + ")";
        }
        sheet.formula(RATE, rate, project.rate(), looks.points);
        executionScore(index, project);
        for (int i = 0; i < summary.levels().size(); i++) {
            level(LEVELS + i, index, summary.levels().get(i), project);
        }
        String total = reference(index, Marker.TOTAL_SCORE);
        figure(totalColumn, total, project.total(), looks.points);
        String grade = reference(index, Marker.GRADE);
        String graded = grade == null ? formulas.grade(address(sheet.row(), totalColumn)) : grade;
        sheet.formula(gradeColumn, graded, project.grade(), looks.middle);
        problems(project);
        ranking.row(index);
    }

    private @Nullable String reference(int form, Marker marker) {
        return forms.reference(form, marker);
    }

    /** A reference that gives an empty text, not 0, where the form says nothing. */
    private void text(int column, @Nullable String reference, @Nullable String value, int style) {
        if (reference == null) {
            sheet.text(column, value, style);
        } else {
            sheet.formula(column, reference + "&\"\"", value == null ? "" : value, style);
        }
    }

    private void figure(int column, @Nullable String reference, BigDecimal value, int style) {
        if (reference == null) {
            sheet.number(column, value, style);
        } else {
            sheet.formula(column, reference, value, style);
        }
    }

    private void amount(int column, int form, Marker marker, BigDecimal value, int shift) {
        String reference = reference(form, marker);
        String unit = shift == 0 ? "" : shift > 0 ? "/10000" : "*10000";
        figure(column, reference == null ? null : reference + unit, value, looks.amount);
    }

    private void executionScore(int form, Project project) {
        BigDecimal score = project.executionScore();
        String reference = reference(form, Marker.TOTAL_FUND_SCORE);
        if (score != null) {
            figure(EXECUTION_SCORE, reference, score, looks.points);
        } else if (reference != null) {
            sheet.formula(EXECUTION_SCORE, reference, profile.funds().unscored(), looks.points);
        } else {
            sheet.text(EXECUTION_SCORE, profile.funds().unscored(), looks.points);
        }
    }

    /** The sum of the scores below a 一级指标, over the form's rows that lie together. */
    private void level(int column, int form, int level, Project project) {
        BigDecimal score = project.levelScores().get(level);
        if (score == null) {
            sheet.blank(column, looks.points);
            return;
        }
        List<Indicator> indicators = project.form().indicators();
        StringBuilder ranges = new StringBuilder();
        int from = -1;
        for (int i = 0; i <= indicators.size(); i++) {
            boolean here = i < indicators.size() && summary.level1().of(indicators.get(i)) == level;
            if (here && from < 0) {
                from = i;
            } else if (!here && from >= 0) {
                String first = reference(form, from);
                String end = forms.indicator(form, i - 1, Marker.SCORE);
                if (first == null || end == null) {
                    sheet.number(column, score, looks.points);
                    return;
                }
                ranges.append(ranges.length() == 0 ? "" : ",").append(first);
                ranges.append(from == i - 1 ? "" : ":" + end);
                from = -1;
            }
        }
        sheet.formula(
                column, Formulas.sum(ranges.toString(), Math.max(score.scale(), Decimals.SCALE)), score, looks.points);
    }

    private @Nullable String reference(int form, int indicator) {
        return forms.reference(form, indicator, Marker.SCORE);
    }

    private void problems(Project project) {
        String numbers = "$" + (char) ('A' + FindingsSheet.PROJECT) + "$";
        int first = FindingsSheet.HEAD + 2;
        String range = Formulas.onSheet(
                FindingsSheet.NAME, numbers + first + ":" + numbers + (first + Math.max(0, findings - 1)));
        sheet.formula(
                problemsColumn,
                "COUNTIF(" + range + "," + address(sheet.row(), NUMBER) + ")",
                BigDecimal.valueOf(project.problems()),
                looks.count);
    }

    private double height(Project project) {
        double height = 20;
        height = Math.max(height, page.height(PROJECT, project.form().project(), looks.size));
        height = Math.max(height, page.height(AUTHORITY, project.form().authority(), looks.size));
        return Math.min(400, Math.max(height, page.height(UNIT, project.form().unit(), looks.size)));
    }

    private void sums() {
        row(20);
        Group all = summary.all();
        sheet.wideText(NUMBER, UNIT, "合计", looks.sumText);
        sum(INITIAL, all.amounts().initial());
        sum(ANNUAL, all.amounts().annual());
        sum(EXECUTED, all.amounts().executed());
        String rate = formulas.rate(address(sheet.row(), ANNUAL), address(sheet.row(), EXECUTED));
        sheet.formula(RATE, rate, all.rate(), looks.sumPoints);
        blanks(EXECUTION_SCORE, gradeColumn, looks.sumPoints);
        sheet.formula(
                problemsColumn,
                "SUM(" + column(problemsColumn) + ")",
                BigDecimal.valueOf(all.problems()),
                looks.sumCount);
    }

    private void sum(int column, BigDecimal value) {
        sheet.formula(column, Formulas.sum(column(column), decimals), value, looks.sumAmount);
    }

    private void means() {
        row(20);
        sheet.wideText(NUMBER, UNIT, "平均", looks.sumText);
        blanks(INITIAL, RATE, looks.sumPoints);
        mean(EXECUTION_SCORE, summary.averageExecutionScore());
        for (int i = 0; i < summary.levels().size(); i++) {
            mean(LEVELS + i, summary.averageScore(summary.levels().get(i)));
        }
        mean(totalColumn, summary.all().averageScore());
        blanks(gradeColumn, problemsColumn, looks.sumPoints);
    }

    private void mean(int column, @Nullable BigDecimal value) {
        if (value == null) {
            sheet.blank(column, looks.sumPoints);
        } else {
            sheet.formula(column, formulas.mean(column(column)), value, looks.sumPoints);
        }
    }

    private void blanks(int first, int end, int style) {
        for (int column = first; column <= end; column++) {
            sheet.blank(column, style);
        }
    }

    /** The projects of each 实施单位, where there are several. */
    private void units() {
        if (summary.units().size() < 2) {
            return;
        }
        row(12);
        row(20);
        sheet.wideText(NUMBER, problemsColumn, "按实施单位小计", looks.section);
        row(20);
        sheet.text(NUMBER, "序号", looks.head);
        sheet.wideText(PROJECT, AUTHORITY, "实施单位", looks.head);
        String[] headings = {"项目数", "年初预算数", "全年预算数", "全年执行数", "执行率(%)"};
        for (int i = 0; i < headings.length; i++) {
            sheet.text(UNIT + i, headings[i], looks.head);
        }
        blanks(EXECUTION_SCORE, totalColumn - 1, looks.head);
        sheet.text(totalColumn, "平均分", looks.head);
        sheet.blank(gradeColumn, looks.head);
        sheet.text(problemsColumn, "问题数", looks.head);
        for (int i = 0; i < summary.units().size(); i++) {
            unit(i + 1, summary.units().get(i));
        }
    }

    private void unit(int number, Group unit) {
        row(Math.max(18, page.height(PROJECT, AUTHORITY, unit.name(), looks.size)));
        int row = sheet.row();
        sheet.number(NUMBER, number, looks.count);
        sheet.wideText(PROJECT, AUTHORITY, unit.name(), looks.text);
        ofUnit(UNIT, countOf(unit), BigDecimal.valueOf(unit.count()), unit, looks.count);
        unitAmount(INITIAL, unit, unit.amounts().initial());
        unitAmount(ANNUAL, unit, unit.amounts().annual());
        unitAmount(EXECUTED, unit, unit.amounts().executed());
        sheet.formula(RATE, formulas.rate(address(row, ANNUAL), address(row, EXECUTED)), unit.rate(), looks.points);
        blanks(EXECUTION_SCORE, totalColumn - 1, looks.points);
        String mean = formulas.quotient(sumOf(unit, totalColumn), address(row, UNIT));
        ofUnit(totalColumn, mean, unit.averageScore(), unit, looks.points);
        sheet.blank(gradeColumn, looks.points);
        ofUnit(problemsColumn, sumOf(unit, problemsColumn), BigDecimal.valueOf(unit.problems()), unit, looks.count);
    }

    private void unitAmount(int column, Group unit, BigDecimal value) {
        ofUnit(column, "ROUND(" + sumOf(unit, column) + "," + decimals + ")", value, unit, looks.amount);
    }

    private void ofUnit(int column, String formula, BigDecimal value, Group unit, int style) {
        if (unit.name().length() > LONGEST_CRITERION) {
            sheet.number(column, value, style);
        } else {
            sheet.formula(column, formula, value, style);
        }
    }

    private String countOf(Group unit) {
        // programs disagree on whether a formula's empty text is a blank
        return unit.name().isEmpty()
                ? "ROWS(" + column(UNIT) + ")-COUNTIF(" + column(UNIT) + ",\"?*\")"
                : "COUNTIF(" + same(unit) + ")";
    }

    private String sumOf(Group unit, int column) {
        String sum = "," + column(column) + ")";
        return unit.name().isEmpty()
                ? "(SUM(" + column(column) + ")-SUMIF(" + column(UNIT) + ",\"?*\"" + sum + ")"
                : "SUMIF(" + same(unit) + sum;
    }

    /** The range of all 实施单位, and what is looked for in it: the name itself, even where it has signs of a pattern. */
    private String same(Group unit) {
        String label = address(sheet.row(), PROJECT);
        String name = unit.name();
        boolean pattern = name.indexOf('*') >= 0 || name.indexOf('?') >= 0 || name.indexOf('~') >= 0;
        if (pattern) {
            label = "\"=\"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(" + label + ",\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")";
        } else if (name.charAt(0) < '0' || name.charAt(0) > '9' && name.charAt(0) < 'A') {
            label = "\"=\"&" + label;
        }
        return column(UNIT) + "," + label;
    }

    /** 总体情况 on the left; grades, and what was lost, on the right. */
    private SummaryCharts statistics(int indicators) {
        row(8);
        int first = sheet.row() + 1;
        List<Runnable> left = totals(first, indicators);
        List<Runnable> right = new ArrayList<>();
        ChartData grades = grades(first, right);
        right.add(() -> {});
        ChartData lost = lost(first + right.size(), indicators, right);
        int rows = Math.max(left.size(), right.size());
        if (page.isTooFarDown(rows * STATISTIC, HEAD_HEIGHT)) {
            sheet.breakPage();
        }
        for (int i = 0; i < rows; i++) {
            row(STATISTIC);
            if (i < left.size()) {
                left.get(i).run();
            }
            if (i < right.size()) {
                right.get(i).run();
            }
        }
        return new SummaryCharts(page, ranking, profile.amountUnit(), grades, lost);
    }

    private List<Runnable> totals(int first, int indicators) {
        Group all = summary.all();
        String totals = column(totalColumn);
        String weights = IndicatorList.range(IndicatorList.WEIGHT, indicators);
        String lost = IndicatorList.range(IndicatorList.LOST, indicators);
        List<Runnable> rows = new ArrayList<>();
        rows.add(() -> sheet.wideText(NUMBER, INITIAL, "总体情况", looks.head));
        rows.add(() -> whole("自评表份数", "COUNT(" + column(NUMBER) + ")", all.count()));
        rows.add(() -> figure("平均分", formulas.mean(totals), all.averageScore()));
        rows.add(() -> figure("最高分", "MAX(" + totals + ")", summary.highest()));
        rows.add(() -> figure("最低分", "MIN(" + totals + ")", summary.lowest()));
        String count = address(first + rows.size(), INITIAL);
        rows.add(() -> whole("指标个数", "COUNT(" + weights + ")", summary.indicators()));
        String full = address(first + rows.size(), INITIAL);
        rows.add(() -> whole("得满分的指标个数", "COUNTIF(" + lost + ",\"<=0\")", summary.fullIndicators()));
        String share = "IF(" + count + "=0,0,ROUND(" + full + "/" + count + "*100,2))";
        rows.add(() -> figure("得满分指标占比(%)", share, summary.fullShare()));
        String unit = "（" + profile.amountUnit() + "）";
        rows.add(() -> amount("全年预算数合计" + unit, ANNUAL, all.amounts().annual()));
        rows.add(() -> amount("全年执行数合计" + unit, EXECUTED, all.amounts().executed()));
        rows.add(() -> figure("总执行率(%)", address(last + 1, RATE), all.rate()));
        return rows;
    }

    private void whole(String label, String formula, int value) {
        sheet.wideText(NUMBER, UNIT, label, looks.text);
        sheet.formula(INITIAL, formula, BigDecimal.valueOf(value), looks.count);
    }

    private void figure(String label, String formula, BigDecimal value) {
        sheet.wideText(NUMBER, UNIT, label, looks.text);
        sheet.formula(INITIAL, formula, value, looks.points);
    }

    /** What stands in a column of the sums. */
    private void amount(String label, int column, BigDecimal value) {
        sheet.wideText(NUMBER, UNIT, label, looks.text);
        sheet.formula(INITIAL, address(last + 1, column), value, looks.amount);
    }

    private void heads(String... headings) {
        sheet.wideText(LABEL, LABEL + 1, headings[0], looks.head);
        for (int i = 1; i < headings.length; i++) {
            sheet.text(LABEL + 1 + i, headings[i], looks.head);
        }
    }

    /** How the grades are spread. */
    private ChartData grades(int first, List<Runnable> rows) {
        rows.add(() -> heads("评分等级", "项目数", "占比(%)"));
        List<String> names = new ArrayList<>();
        List<BigDecimal> counts = new ArrayList<>();
        int all = summary.all().count();
        for (Grade grade : profile.scoring().grades()) {
            int count = summary.count(grade);
            names.add(grade.name());
            counts.add(BigDecimal.valueOf(count));
            rows.add(() -> grade(grade, count, all));
        }
        return chart(first + 1, names, LABEL + 2, counts);
    }

    private void grade(Grade grade, int count, int all) {
        sheet.wideText(LABEL, LABEL + 1, grade.name(), looks.middle);
        String name = address(sheet.row(), LABEL);
        sheet.formula(
                LABEL + 2, "COUNTIF(" + column(gradeColumn) + "," + name + ")", BigDecimal.valueOf(count), looks.count);
        String share = address(sheet.row(), LABEL + 2) + "/COUNT(" + column(NUMBER) + ")*100";
        sheet.formula(LABEL + 3, "ROUND(" + share + ",2)", share(count, all), looks.points);
    }

    private static BigDecimal share(int count, int all) {
        return BigDecimal.valueOf(count * 100L).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }

    /** What was lost below each 一级指标. */
    private ChartData lost(int first, int indicators, List<Runnable> rows) {
        rows.add(() -> heads("一级指标", "分值合计", "得分合计", "扣分合计"));
        List<String> names = new ArrayList<>();
        List<BigDecimal> lost = new ArrayList<>();
        for (LostPoints level : summary.lost()) {
            names.add(level.level());
            lost.add(level.lost());
            rows.add(() -> lost(level, indicators));
        }
        return chart(first + 1, names, LABEL + 4, lost);
    }

    private void lost(LostPoints level, int indicators) {
        sheet.wideText(LABEL, LABEL + 1, level.level(), looks.middle);
        sumOf(LABEL + 2, IndicatorList.range(IndicatorList.WEIGHT, indicators), indicators, level.weight());
        sumOf(LABEL + 3, IndicatorList.range(IndicatorList.SCORE, indicators), indicators, level.score());
        String difference = address(sheet.row(), LABEL + 2) + "-" + address(sheet.row(), LABEL + 3);
        sheet.formula(LABEL + 4, "ROUND(" + difference + ",10)", level.lost(), looks.points);
    }

    private void sumOf(int column, String points, int indicators, BigDecimal value) {
        String names = IndicatorList.range(IndicatorList.LEVEL1, indicators);
        String sum = "SUMIF(" + names + "," + address(sheet.row(), LABEL) + "," + points + ")";
        sheet.formula(
                column, "ROUND(" + sum + "," + Math.max(Decimals.SCALE, value.scale()) + ")", value, looks.points);
    }

    /** Labels in rows from this one on, and a column of numbers beside them. */
    private static ChartData chart(int first, List<String> names, int column, List<BigDecimal> values) {
        int end = first + names.size() - 1;
        return ChartData.ofOne(
                Formulas.onSheet(NAME, absolute(first, LABEL) + ":" + absolute(end, LABEL)),
                names,
                Formulas.onSheet(NAME, absolute(first, column) + ":" + absolute(end, column)),
                values);
    }

    /** What is printed: the table, and the charts on a page of their own. */
    List<String> printAreas() {
        String table = "$A$1:" + absolute(sheet.row(), problemsColumn);
        String charts = absolute(0, page.chartColumn()) + ":" + absolute(page.lastChartRow(), page.lastChartColumn());
        return List.of(table, charts);
    }

    /** The range of the filter. */
    String filterRange() {
        return absolute(HEAD, NUMBER) + ":" + absolute(last, problemsColumn);
    }

    /** The projects' cells of a column. */
    private String column(int column) {
        return absolute(FIRST, column) + ":" + absolute(last, column);
    }

    private static String address(int row, int column) {
        return new CellRef(row, column).address();
    }

    static String absolute(int row, int column) {
        String address = new CellRef(0, column).address();
        return "$" + address.substring(0, address.length() - 1) + "$" + (row + 1);
    }
}
