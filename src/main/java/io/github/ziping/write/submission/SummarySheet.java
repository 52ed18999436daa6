package io.github.ziping.write.submission;

import io.github.ziping.merge.GroupFigures;
import io.github.ziping.merge.Submission;
import io.github.ziping.merge.SubmissionStatistics;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.form.FormTemplate;
import io.github.ziping.write.form.Placeholder;
import io.github.ziping.write.form.TemplateCell;
import io.github.ziping.write.lists.FormLinks;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.ListStyles;
import io.github.ziping.write.xlsx.ScoringFormulas;
import io.github.ziping.write.xlsx.SheetXmlStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the sheet 汇总表: a row for each project, sums and means, the projects of each
 * 实施单位, statistics, and on the right the data that the charts show in order.
 */
final class SummarySheet {
    /** The sheet's name. */
    static final String NAME = "汇总表";

    /** Points of the row of headings. */
    static final double HEAD_HEIGHT = 30;

    private final SheetXmlStream sheet;
    private final ListStyles styles;
    private final Submission merged;
    private final SubmissionStatistics summary;
    private final FormLinks forms;
    private final Profile profile;
    private final ScoringFormulas formulas;
    private final SummaryPage page;
    private final Ranking ranking;
    private final SummaryColumns columns;
    private final int findings;
    private final boolean fraction;

    /**
     * The sheet of a submission.
     *
     * @param template the office's form, whose cells the formulas refer to
     * @param findings how many rows 问题清单 has
     */
    SummarySheet(
            SheetXmlStream sheet,
            ListStyles styles,
            Submission merged,
            SubmissionStatistics summary,
            FormLinks forms,
            FormTemplate template,
            int findings) {
        this.sheet = sheet;
        this.styles = styles;
        this.merged = merged;
        this.summary = summary;
        this.forms = forms;
        this.profile = merged.profile();
        this.formulas = new ScoringFormulas(profile.scoring());
        this.columns =
                new SummaryColumns(summary.levels().size(), summary.projects().size());
        this.page = new SummaryPage(sheet, columns.widths());
        this.findings = findings;
        TemplateCell rate = template.cell(Placeholder.TOTAL_RATE);
        this.fraction = rate != null && rate.percent();
        this.ranking = new Ranking(
                sheet,
                styles,
                summary,
                page.helperColumn(),
                SummaryColumns.FIRST,
                new Ranking.Columns(
                        SummaryColumns.PROJECT,
                        columns.total,
                        SummaryColumns.RATE,
                        SummaryColumns.ANNUAL,
                        SummaryColumns.EXECUTED));
    }

    /** Writes the sheet; the drawing's part is named as the sheet's relationships see it. */
    SummaryCharts write(int indicators, String drawing) {
        page.layOut();
        ranking.widths();
        sheet.freeze(SummaryColumns.FIRST, SummaryColumns.PROJECT + 1);
        sheet.printAt(page.scale());
        sheet.select();
        titles();
        headings();
        SummaryProjects projects = new SummaryProjects(sheet, styles, profile, summary, forms, page, columns, fraction);
        projects.write(ranking, findings);
        sums();
        means();
        projects.writeRepeated(merged.forms(), findings);
        new SummaryUnits(sheet, styles, summary, page, columns, formulas).write();
        SummaryStatistics.Charted charted =
                new SummaryStatistics(sheet, styles, profile, summary, page, columns, indicators).write();
        sheet.filter(filterRange().replace("$", ""));
        sheet.drawing(drawing);
        return new SummaryCharts(page, ranking, profile.amountUnit(), charted.grades(), charted.lost());
    }

    private void titles() {
        page.row(28);
        sheet.wideText(0, columns.problems, merged.title(), styles.title);
        sheet.wideText(page.chartColumn(), page.lastChartColumn(), merged.year() + "年度绩效自评情况图示", styles.title);
        page.row(16);
        StringBuilder note = new StringBuilder("金额单位：").append(profile.amountUnit());
        if (summary.converted() > 0) {
            note.append("（其中 ").append(summary.converted()).append(" 个项目按其他单位填报，已折算）");
        }
        if (merged.repeated() > 0) {
            note.append("；").append(merged.repeated()).append(" 份重复报送的自评表列在合计下面，不计入合计");
        }
        sheet.wideText(0, columns.problems, note.append(forms.hint()).toString(), styles.note);
    }

    private void headings() {
        page.row(HEAD_HEIGHT);
        String[] first = {"序号", "项目名称", "主管部门", "实施单位", "年初预算数", "全年预算数", "全年执行数", "执行率(%)", "执行得分"};
        for (int i = 0; i < first.length; i++) {
            sheet.text(i, first[i], styles.head);
        }
        for (int i = 0; i < summary.levels().size(); i++) {
            sheet.text(SummaryColumns.LEVELS + i, summary.lost().get(i).level(), styles.head);
        }
        sheet.text(columns.total, "总分", styles.head);
        sheet.text(columns.grade, "评分等级", styles.head);
        sheet.text(columns.problems, "问题数", styles.head);
        ranking.headings();
    }

    private void sums() {
        page.row(20);
        GroupFigures all = summary.all();
        sheet.wideText(SummaryColumns.NUMBER, SummaryColumns.UNIT, "合计", styles.sumText);
        sum(SummaryColumns.INITIAL, all.amounts().initial());
        sum(SummaryColumns.ANNUAL, all.amounts().annual());
        sum(SummaryColumns.EXECUTED, all.amounts().executed());
        String rate = formulas.rate(sheet.address(SummaryColumns.ANNUAL), sheet.address(SummaryColumns.EXECUTED));
        sheet.formula(SummaryColumns.RATE, rate, all.rate(), styles.sumPoints);
        sheet.blanks(SummaryColumns.EXECUTION_SCORE, columns.grade, styles.sumPoints);
        sheet.formula(
                columns.problems,
                "SUM(" + columns.cells(columns.problems) + ")",
                BigDecimal.valueOf(all.problems()),
                styles.sumCount);
    }

    private void sum(int column, BigDecimal value) {
        sheet.formula(column, ScoringFormulas.sum(columns.cells(column), summary.decimals()), value, styles.sumAmount);
    }

    private void means() {
        page.row(20);
        sheet.wideText(SummaryColumns.NUMBER, SummaryColumns.UNIT, "平均", styles.sumText);
        sheet.blanks(SummaryColumns.INITIAL, SummaryColumns.RATE, styles.sumPoints);
        mean(SummaryColumns.EXECUTION_SCORE, summary.averageExecutionScore());
        for (int i = 0; i < summary.levels().size(); i++) {
            mean(
                    SummaryColumns.LEVELS + i,
                    summary.averageScore(summary.levels().get(i)));
        }
        mean(columns.total, summary.all().averageScore());
        sheet.blanks(columns.grade, columns.problems, styles.sumPoints);
    }

    private void mean(int column, @Nullable BigDecimal value) {
        if (value == null) {
            sheet.blank(column, styles.sumPoints);
        } else {
            sheet.formula(column, formulas.mean(columns.cells(column)), value, styles.sumPoints);
        }
    }

    /** How many columns the table has. */
    int tableColumns() {
        return columns.problems + 1;
    }

    /** What is printed: the table, and the charts on a page of their own. */
    List<String> printAreas() {
        String table = "$A$1:" + CellReferences.absolute(sheet.row(), columns.problems);
        String charts = CellReferences.absolute(0, page.chartColumn()) + ":"
                + CellReferences.absolute(page.lastChartRow(), page.lastChartColumn());
        return List.of(table, charts);
    }

    /** The range of the filter. */
    String filterRange() {
        return CellReferences.absolute(SummaryColumns.HEAD, SummaryColumns.NUMBER) + ":"
                + CellReferences.absolute(columns.last, columns.problems);
    }
}
