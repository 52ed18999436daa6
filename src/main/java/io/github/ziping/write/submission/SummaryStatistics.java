package io.github.ziping.write.submission;

import io.github.ziping.merge.GroupFigures;
import io.github.ziping.merge.LostPoints;
import io.github.ziping.merge.SubmissionStatistics;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Decimals;
import io.github.ziping.profile.Grade;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.lists.IndicatorList;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.ListStyles;
import io.github.ziping.write.xlsx.ScoringFormulas;
import io.github.ziping.write.xlsx.SheetXmlStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The statistics below the table of 汇总表, which two of the charts show. */
final class SummaryStatistics {
    /** Points of a row. */
    private static final double STATISTIC = 16;

    /** Where the statistics on the right have their labels, over two columns. */
    private static final int LABEL = 6;

    /** What the charts show of it. */
    record Charted(ChartData grades, ChartData lost) {}

    private final SheetXmlStream sheet;
    private final ListStyles looks;
    private final Profile profile;
    private final SubmissionStatistics summary;
    private final SummaryPage page;
    private final SummaryColumns columns;
    private final ScoringFormulas formulas;
    private final int indicators;

    /**
     * The statistics of a submission.
     *
     * @param indicators how many rows 指标明细 has
     */
    SummaryStatistics(
            SheetXmlStream sheet,
            ListStyles looks,
            Profile profile,
            SubmissionStatistics summary,
            SummaryPage page,
            SummaryColumns columns,
            int indicators) {
        this.sheet = sheet;
        this.looks = looks;
        this.profile = profile;
        this.summary = summary;
        this.page = page;
        this.columns = columns;
        this.formulas = new ScoringFormulas(profile.scoring());
        this.indicators = indicators;
    }

    /** Writes 总体情况 on the left; grades, and what was lost, on the right. */
    Charted write() {
        page.row(8);
        int first = sheet.row() + 1;
        List<Runnable> left = totals(first);
        List<Runnable> right = new ArrayList<>();
        ChartData grades = grades(first, right);
        right.add(() -> {});
        ChartData lost = lost(first + right.size(), right);
        int rows = Math.max(left.size(), right.size());
        if (page.isTooFarDown(rows * STATISTIC, SummarySheet.HEAD_HEIGHT)) {
            sheet.breakPage();
        }
        for (int i = 0; i < rows; i++) {
            page.row(STATISTIC);
            if (i < left.size()) {
                left.get(i).run();
            }
            if (i < right.size()) {
                right.get(i).run();
            }
        }
        return new Charted(grades, lost);
    }

    private List<Runnable> totals(int first) {
        GroupFigures all = summary.all();
        String totals = columns.cells(columns.total);
        String weights = IndicatorList.range(IndicatorList.WEIGHT, indicators);
        String lost = IndicatorList.range(IndicatorList.LOST, indicators);
        List<Runnable> rows = new ArrayList<>();
        rows.add(() -> sheet.wideText(SummaryColumns.NUMBER, SummaryColumns.INITIAL, "总体情况", looks.head));
        rows.add(() -> whole("自评表份数", "COUNT(" + columns.cells(SummaryColumns.NUMBER) + ")", all.count()));
        rows.add(() -> figure("平均分", formulas.mean(totals), all.averageScore()));
        rows.add(() -> figure("最高分", "MAX(" + totals + ")", summary.highest()));
        rows.add(() -> figure("最低分", "MIN(" + totals + ")", summary.lowest()));
        String count = address(first + rows.size(), SummaryColumns.INITIAL);
        rows.add(() -> whole("指标个数", "COUNT(" + weights + ")", summary.indicators()));
        String full = address(first + rows.size(), SummaryColumns.INITIAL);
        rows.add(() -> whole("得满分的指标个数", "COUNTIF(" + lost + ",\"<=0\")", summary.fullIndicators()));
        String share = "IF(" + count + "=0,0,ROUND(" + full + "/" + count + "*100,2))";
        rows.add(() -> figure("得满分指标占比(%)", share, summary.fullShare()));
        String unit = "（" + profile.amountUnit() + "）";
        rows.add(() ->
                amount("全年预算数合计" + unit, SummaryColumns.ANNUAL, all.amounts().annual()));
        rows.add(() ->
                amount("全年执行数合计" + unit, SummaryColumns.EXECUTED, all.amounts().executed()));
        rows.add(() -> figure("总执行率(%)", address(columns.last + 1, SummaryColumns.RATE), all.rate()));
        return rows;
    }

    private void whole(String label, String formula, int value) {
        sheet.wideText(SummaryColumns.NUMBER, SummaryColumns.UNIT, label, looks.text);
        sheet.formula(SummaryColumns.INITIAL, formula, BigDecimal.valueOf(value), looks.count);
    }

    private void figure(String label, String formula, BigDecimal value) {
        sheet.wideText(SummaryColumns.NUMBER, SummaryColumns.UNIT, label, looks.text);
        sheet.formula(SummaryColumns.INITIAL, formula, value, looks.points);
    }

    /** What stands in a column of the sums. */
    private void amount(String label, int column, BigDecimal value) {
        sheet.wideText(SummaryColumns.NUMBER, SummaryColumns.UNIT, label, looks.text);
        sheet.formula(SummaryColumns.INITIAL, address(columns.last + 1, column), value, looks.amount);
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
        String name = sheet.address(LABEL);
        sheet.formula(
                LABEL + 2,
                "COUNTIF(" + columns.cells(columns.grade) + "," + name + ")",
                BigDecimal.valueOf(count),
                looks.count);
        String share = sheet.address(LABEL + 2) + "/COUNT(" + columns.cells(SummaryColumns.NUMBER) + ")*100";
        sheet.formula(LABEL + 3, "ROUND(" + share + ",2)", share(count, all), looks.points);
    }

    private static BigDecimal share(int count, int all) {
        return BigDecimal.valueOf(count * 100L).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }

    /** What was lost below each 一级指标. */
    private ChartData lost(int first, List<Runnable> rows) {
        rows.add(() -> heads("一级指标", "分值合计", "得分合计", "扣分合计"));
        List<String> names = new ArrayList<>();
        List<BigDecimal> lost = new ArrayList<>();
        for (LostPoints level : summary.lost()) {
            names.add(level.level());
            lost.add(level.lost());
            rows.add(() -> lost(level));
        }
        return chart(first + 1, names, LABEL + 4, lost);
    }

    private void lost(LostPoints level) {
        sheet.wideText(LABEL, LABEL + 1, level.level(), looks.middle);
        sumOf(LABEL + 2, IndicatorList.range(IndicatorList.WEIGHT, indicators), level.weight());
        sumOf(LABEL + 3, IndicatorList.range(IndicatorList.SCORE, indicators), level.score());
        String difference = sheet.address(LABEL + 2) + "-" + sheet.address(LABEL + 3);
        sheet.formula(LABEL + 4, "ROUND(" + difference + ",10)", level.lost(), looks.points);
    }

    private void sumOf(int column, String points, BigDecimal value) {
        String names = IndicatorList.range(IndicatorList.LEVEL1, indicators);
        String sum = "SUMIF(" + names + "," + sheet.address(LABEL) + "," + points + ")";
        sheet.formula(
                column, "ROUND(" + sum + "," + Math.max(Decimals.SCALE, value.scale()) + ")", value, looks.points);
    }

    /** Labels in rows from this one on, and a column of numbers beside them. */
    private static ChartData chart(int first, List<String> names, int column, List<BigDecimal> values) {
        int end = first + names.size() - 1;
        return ChartData.ofOne(
                CellReferences.onSheet(SummarySheet.NAME, CellReferences.absolute(first, end, LABEL)),
                names,
                CellReferences.onSheet(SummarySheet.NAME, CellReferences.absolute(first, end, column)),
                values);
    }

    private static String address(int row, int column) {
        return new CellRef(row, column).address();
    }
}
