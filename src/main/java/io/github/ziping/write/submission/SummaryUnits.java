package io.github.ziping.write.submission;

import io.github.ziping.merge.GroupFigures;
import io.github.ziping.merge.SubmissionStatistics;
import io.github.ziping.write.xlsx.ListStyles;
import io.github.ziping.write.xlsx.ScoringFormulas;
import io.github.ziping.write.xlsx.SheetXmlStream;
import java.math.BigDecimal;

/** Writes the part of 汇总表 that sums up the projects of each 实施单位. */
final class SummaryUnits {
    /** Excel compares with no longer text. */
    private static final int LONGEST_CRITERION = 255;

    private final SheetXmlStream sheet;
    private final ListStyles styles;
    private final SubmissionStatistics summary;
    private final SummaryPage page;
    private final SummaryColumns columns;
    private final ScoringFormulas formulas;

    SummaryUnits(
            SheetXmlStream sheet,
            ListStyles styles,
            SubmissionStatistics summary,
            SummaryPage page,
            SummaryColumns columns,
            ScoringFormulas formulas) {
        this.sheet = sheet;
        this.styles = styles;
        this.summary = summary;
        this.page = page;
        this.columns = columns;
        this.formulas = formulas;
    }

    /** Writes them where there are several. */
    void write() {
        if (summary.units().size() < 2) {
            return;
        }
        page.row(12);
        page.row(20);
        sheet.wideText(SummaryColumns.NUMBER, columns.problems, "按实施单位小计", styles.section);
        page.row(20);
        sheet.text(SummaryColumns.NUMBER, "序号", styles.head);
        sheet.wideText(SummaryColumns.PROJECT, SummaryColumns.AUTHORITY, "实施单位", styles.head);
        String[] headings = {"项目数", "年初预算数", "全年预算数", "全年执行数", "执行率(%)"};
        for (int i = 0; i < headings.length; i++) {
            sheet.text(SummaryColumns.UNIT + i, headings[i], styles.head);
        }
        sheet.blanks(SummaryColumns.EXECUTION_SCORE, columns.total - 1, styles.head);
        sheet.text(columns.total, "平均分", styles.head);
        sheet.blank(columns.grade, styles.head);
        sheet.text(columns.problems, "问题数", styles.head);
        for (int i = 0; i < summary.units().size(); i++) {
            unit(i + 1, summary.units().get(i));
        }
    }

    private void unit(int number, GroupFigures unit) {
        page.row(Math.max(18, page.height(SummaryColumns.PROJECT, SummaryColumns.AUTHORITY, unit.name(), styles.size)));
        sheet.number(SummaryColumns.NUMBER, number, styles.count);
        sheet.wideText(SummaryColumns.PROJECT, SummaryColumns.AUTHORITY, unit.name(), styles.text);
        ofUnit(SummaryColumns.UNIT, countOf(unit), BigDecimal.valueOf(unit.count()), unit, styles.count);
        unitAmount(SummaryColumns.INITIAL, unit, unit.amounts().initial());
        unitAmount(SummaryColumns.ANNUAL, unit, unit.amounts().annual());
        unitAmount(SummaryColumns.EXECUTED, unit, unit.amounts().executed());
        sheet.formula(
                SummaryColumns.RATE,
                formulas.rate(sheet.address(SummaryColumns.ANNUAL), sheet.address(SummaryColumns.EXECUTED)),
                unit.rate(),
                styles.points);
        sheet.blanks(SummaryColumns.EXECUTION_SCORE, columns.total - 1, styles.points);
        mean(unit);
        sheet.blank(columns.grade, styles.points);
        ofUnit(
                columns.problems,
                sumOf(unit, columns.problems),
                BigDecimal.valueOf(unit.problems()),
                unit,
                styles.count);
    }

    private void mean(GroupFigures unit) {
        BigDecimal mean = unit.averageScore();
        if (mean == null) {
            sheet.blank(columns.total, styles.points);
            return;
        }
        String count = unit.scored() == unit.count() ? sheet.address(SummaryColumns.UNIT) : scoredOf(unit);
        ofUnit(columns.total, formulas.quotient(sumOf(unit, columns.total), count), mean, unit, styles.points);
    }

    /** How many projects of a unit have a number as 总分. */
    private String scoredOf(GroupFigures unit) {
        String totals = columns.cells(columns.total);
        String numbers = "," + totals + ",\"<1E+9\")";
        return unit.name().isEmpty()
                ? "(COUNT(" + totals + ")-COUNTIFS(" + columns.cells(SummaryColumns.UNIT) + ",\"?*\"" + numbers + ")"
                : "COUNTIFS(" + same(unit) + numbers;
    }

    private void unitAmount(int column, GroupFigures unit, BigDecimal value) {
        ofUnit(column, "ROUND(" + sumOf(unit, column) + "," + summary.decimals() + ")", value, unit, styles.amount);
    }

    private void ofUnit(int column, String formula, BigDecimal value, GroupFigures unit, int style) {
        if (unit.name().length() > LONGEST_CRITERION) {
            sheet.number(column, value, style);
        } else {
            sheet.formula(column, formula, value, style);
        }
    }

    private String countOf(GroupFigures unit) {
        // programs disagree on whether a formula's empty text is a blank
        return unit.name().isEmpty()
                ? "ROWS(" + columns.cells(SummaryColumns.UNIT) + ")-COUNTIF(" + columns.cells(SummaryColumns.UNIT)
                        + ",\"?*\")"
                : "COUNTIF(" + same(unit) + ")";
    }

    private String sumOf(GroupFigures unit, int column) {
        String sum = "," + columns.cells(column) + ")";
        return unit.name().isEmpty()
                ? "(SUM(" + columns.cells(column) + ")-SUMIF(" + columns.cells(SummaryColumns.UNIT) + ",\"?*\"" + sum
                        + ")"
                : "SUMIF(" + same(unit) + sum;
    }

    /** The range of all 实施单位, and what is looked for in it: the name itself, even where it has signs of a pattern. */
    private String same(GroupFigures unit) {
        String label = sheet.address(SummaryColumns.PROJECT);
        String name = unit.name();
        boolean pattern = name.indexOf('*') >= 0 || name.indexOf('?') >= 0 || name.indexOf('~') >= 0;
        if (pattern) {
            label = "\"=\"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(" + label + ",\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")";
        } else if (name.charAt(0) < '0' || name.charAt(0) > '9' && name.charAt(0) < 'A') {
            label = "\"=\"&" + label;
        }
        return columns.cells(SummaryColumns.UNIT) + "," + label;
    }
}
