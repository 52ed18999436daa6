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
import org.jspecify.annotations.Nullable;

/** Writes the statistics below the table of 汇总表, which two of the charts show. */
final class SummaryStatistics {
    /** Points of a row. */
    private static final double STATISTIC = 16;

    /** Where the statistics on the right have their labels, over two columns. */
    private static final int LABEL = 6;

    /** What the charts show of it. */
    record Charted(ChartData grades, ChartData lost) {}

    /** What stands in a row on one side of the statistics. */
    private interface Line {
        void write(SummaryStatistics on);
    }

    /** A figure of 总体情况; there is no value, and no formula, of what no project has. */
    private record Figure(
            String label, String formula, @Nullable BigDecimal value, int style) implements Line {
        @Override
        public void write(SummaryStatistics on) {
            on.sheet.wideText(SummaryColumns.NUMBER, SummaryColumns.UNIT, label, on.styles.text);
            if (value == null) {
                on.sheet.blank(SummaryColumns.INITIAL, style);
            } else {
                on.sheet.formula(SummaryColumns.INITIAL, formula, value, style);
            }
        }
    }

    /** How many projects have a grade, and which share they are of all that have one. */
    private record GradeCount(String grade, int count, BigDecimal share) implements Line {
        @Override
        public void write(SummaryStatistics on) {
            on.grade(this);
        }
    }

    /** How many projects have no total and so no grade. */
    private record Unscored(int count) implements Line {
        @Override
        public void write(SummaryStatistics on) {
            on.unscored(count);
        }
    }

    /** What was lost below a 一级指标. */
    private record Lost(LostPoints level) implements Line {
        @Override
        public void write(SummaryStatistics on) {
            on.lost(level);
        }
    }

    /** The headings on the right, the first one over two columns. */
    private record Headings(List<String> texts) implements Line {
        @Override
        public void write(SummaryStatistics on) {
            on.sheet.wideText(LABEL, LABEL + 1, texts.get(0), on.styles.head);
            for (int i = 1; i < texts.size(); i++) {
                on.sheet.text(LABEL + 1 + i, texts.get(i), on.styles.head);
            }
        }
    }

    private static final Line TITLE =
            on -> on.sheet.wideText(SummaryColumns.NUMBER, SummaryColumns.INITIAL, "总体情况", on.styles.head);
    private static final Line EMPTY = on -> {};

    private final SheetXmlStream sheet;
    private final ListStyles styles;
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
            ListStyles styles,
            Profile profile,
            SubmissionStatistics summary,
            SummaryPage page,
            SummaryColumns columns,
            int indicators) {
        this.sheet = sheet;
        this.styles = styles;
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
        List<Line> left = overall(first);
        List<GradeCount> grades = grades();
        List<Line> right = new ArrayList<>();
        right.add(new Headings(List.of("评分等级", "项目数", "占比(%)")));
        right.addAll(grades);
        int unscored = summary.all().count() - summary.all().scored();
        if (unscored > 0) {
            right.add(new Unscored(unscored));
        }
        right.add(EMPTY);
        right.add(new Headings(List.of("一级指标", "分值合计", "得分合计", "扣分合计")));
        int firstLost = first + right.size();
        for (LostPoints level : summary.lost()) {
            right.add(new Lost(level));
        }
        write(left, right);
        return new Charted(gradesChart(first + 1, grades), lostChart(firstLost));
    }

    private void write(List<Line> left, List<Line> right) {
        int rows = Math.max(left.size(), right.size());
        if (page.isTooFarDown(rows * STATISTIC, SummarySheet.HEAD_HEIGHT)) {
            sheet.breakPage();
        }
        for (int i = 0; i < rows; i++) {
            page.row(STATISTIC);
            line(left, i).write(this);
            line(right, i).write(this);
        }
    }

    private static Line line(List<Line> lines, int index) {
        return index < lines.size() ? lines.get(index) : EMPTY;
    }

    private List<Line> overall(int first) {
        GroupFigures all = summary.all();
        String totals = columns.cells(columns.total);
        String lost = IndicatorList.range(IndicatorList.LOST, indicators);
        String unit = "（" + profile.amountUnit() + "）";
        List<Line> lines = new ArrayList<>();
        lines.add(TITLE);
        lines.add(whole("自评表份数", "COUNT(" + columns.cells(SummaryColumns.NUMBER) + ")", all.count()));
        lines.add(points("平均分", formulas.mean(totals), all.averageScore()));
        lines.add(points("最高分", "MAX(" + totals + ")", summary.highest()));
        lines.add(points("最低分", "MIN(" + totals + ")", summary.lowest()));
        String count = address(first + lines.size(), SummaryColumns.INITIAL);
        lines.add(whole("指标个数", "COUNT(" + lost + ")", summary.indicators()));
        String full = address(first + lines.size(), SummaryColumns.INITIAL);
        lines.add(whole("得满分的指标个数", "COUNTIF(" + lost + ",\"<=0\")", summary.fullIndicators()));
        String share = "IF(" + count + "=0,0,ROUND(" + full + "/" + count + "*100,2))";
        lines.add(points("得满分指标占比(%)", share, summary.fullShare()));
        lines.add(amount("全年预算数合计" + unit, SummaryColumns.ANNUAL, all.amounts().annual()));
        lines.add(
                amount("全年执行数合计" + unit, SummaryColumns.EXECUTED, all.amounts().executed()));
        lines.add(points("总执行率(%)", address(columns.last + 1, SummaryColumns.RATE), all.rate()));
        return lines;
    }

    private Figure whole(String label, String formula, int value) {
        return new Figure(label, formula, BigDecimal.valueOf(value), styles.count);
    }

    private Figure points(String label, String formula, @Nullable BigDecimal value) {
        return new Figure(label, formula, value, styles.points);
    }

    /** What stands in a column of the sums. */
    private Figure amount(String label, int column, BigDecimal value) {
        return new Figure(label, address(columns.last + 1, column), value, styles.amount);
    }

    private List<GradeCount> grades() {
        int all = summary.all().scored();
        List<GradeCount> counts = new ArrayList<>();
        for (Grade grade : profile.scoring().grades()) {
            int count = summary.count(grade);
            counts.add(new GradeCount(grade.name(), count, share(count, all)));
        }
        return counts;
    }

    private static BigDecimal share(int count, int all) {
        return all == 0
                ? Decimals.ZERO
                : BigDecimal.valueOf(count * 100L).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }

    private void grade(GradeCount grade) {
        sheet.wideText(LABEL, LABEL + 1, grade.grade(), styles.middle);
        sheet.formula(
                LABEL + 2,
                "COUNTIF(" + columns.cells(columns.grade) + "," + sheet.address(LABEL) + ")",
                BigDecimal.valueOf(grade.count()),
                styles.count);
        String scored = "COUNT(" + columns.cells(columns.total) + ")";
        String share = "ROUND(" + sheet.address(LABEL + 2) + "/" + scored + "*100,2)";
        sheet.formula(LABEL + 3, "IF(" + scored + "=0,0," + share + ")", grade.share(), styles.points);
    }

    private void unscored(int count) {
        sheet.wideText(LABEL, LABEL + 1, "不打分", styles.middle);
        String all = "COUNT(" + columns.cells(SummaryColumns.NUMBER) + ")";
        sheet.formula(
                LABEL + 2,
                all + "-COUNT(" + columns.cells(columns.total) + ")",
                BigDecimal.valueOf(count),
                styles.count);
        sheet.blank(LABEL + 3, styles.points);
    }

    private void lost(LostPoints level) {
        sheet.wideText(LABEL, LABEL + 1, level.level(), styles.middle);
        sumOf(LABEL + 2, IndicatorList.range(IndicatorList.WEIGHT, indicators), level.weight());
        sumOf(LABEL + 3, IndicatorList.range(IndicatorList.SCORE, indicators), level.score());
        String difference = sheet.address(LABEL + 2) + "-" + sheet.address(LABEL + 3);
        sheet.formula(LABEL + 4, "ROUND(" + difference + ",10)", level.lost(), styles.points);
    }

    private void sumOf(int column, String points, BigDecimal value) {
        String names = IndicatorList.range(IndicatorList.LEVEL1, indicators);
        String losses = IndicatorList.range(IndicatorList.LOST, indicators);
        // of the rows that could lose points: those with a number there
        String sum = "SUMIFS(" + points + "," + names + "," + sheet.address(LABEL) + "," + losses + ",\"<1E+9\")";
        sheet.formula(
                column, "ROUND(" + sum + "," + Math.max(Decimals.SCALE, value.scale()) + ")", value, styles.points);
    }

    private static ChartData gradesChart(int first, List<GradeCount> grades) {
        List<String> names = new ArrayList<>();
        List<BigDecimal> counts = new ArrayList<>();
        for (GradeCount grade : grades) {
            names.add(grade.grade());
            counts.add(BigDecimal.valueOf(grade.count()));
        }
        return chart(first, names, LABEL + 2, counts);
    }

    private ChartData lostChart(int first) {
        List<String> names = new ArrayList<>();
        List<BigDecimal> lost = new ArrayList<>();
        for (LostPoints level : summary.lost()) {
            names.add(level.level());
            lost.add(level.lost());
        }
        return chart(first, names, LABEL + 4, lost);
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
