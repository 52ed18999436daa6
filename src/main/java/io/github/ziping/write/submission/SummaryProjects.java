package io.github.ziping.write.submission;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.merge.ProjectFigures;
import io.github.ziping.merge.SubmissionStatistics;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.Indicator;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Scoring;
import io.github.ziping.write.form.Placeholder;
import io.github.ziping.write.lists.FindingsSheet;
import io.github.ziping.write.lists.FormLinks;
import io.github.ziping.write.xlsx.ListStyles;
import io.github.ziping.write.xlsx.ScoringFormulas;
import io.github.ziping.write.xlsx.SheetXmlStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the part of 汇总表 that has a row for each project, whose figures are formulas into its form. Points that a form does
 * not give are blank: its formulas refer to the cells all the same, and follow when they are filled in.
 */
final class SummaryProjects {
    private final SheetXmlStream sheet;
    private final ListStyles styles;
    private final Profile profile;
    private final SubmissionStatistics summary;
    private final FormLinks forms;
    private final SummaryPage page;
    private final SummaryColumns columns;
    private final ScoringFormulas formulas;
    private final boolean fraction;

    /**
     * The rows of a submission.
     *
     * @param fraction whether the forms have their 执行率 as a fraction that is shown as a percentage
     */
    SummaryProjects(
            SheetXmlStream sheet,
            ListStyles styles,
            Profile profile,
            SubmissionStatistics summary,
            FormLinks forms,
            SummaryPage page,
            SummaryColumns columns,
            boolean fraction) {
        this.sheet = sheet;
        this.styles = styles;
        this.profile = profile;
        this.summary = summary;
        this.forms = forms;
        this.page = page;
        this.columns = columns;
        this.formulas = new ScoringFormulas(profile.scoring());
        this.fraction = fraction;
    }

    /**
     * Writes them.
     *
     * @param ranking writes its cells on the right
     * @param findings how many rows 问题清单 has
     */
    void write(Ranking ranking, int findings) {
        for (int i = 0; i < summary.projects().size(); i++) {
            project(i, summary.projects().get(i));
            problems(summary.projects().get(i), findings);
            ranking.row(i);
        }
    }

    /**
     * Writes, outside of all that is summed up, those for whose projects other forms count, each with what is said about it.
     *
     * @param findings how many rows 问题清单 has
     */
    void writeRepeated(List<Reading> forms, int findings) {
        List<ProjectFigures> repeated = summary.repeated();
        if (repeated.isEmpty()) {
            return;
        }
        page.row(12);
        page.row(20);
        String title = "重复报送：" + repeated.size() + " 份，不计入合计、平均、小计和图表";
        sheet.wideText(SummaryColumns.NUMBER, columns.problems, title, styles.section);
        int counted = summary.projects().size();
        for (int i = 0; i < repeated.size(); i++) {
            project(counted + i, repeated.get(i));
            problems(repeated.get(i), findings);
            reason(forms.get(counted + i));
        }
    }

    private void reason(Reading form) {
        for (Finding finding : form.findings()) {
            if (finding.rule().equals(Reading.REPEATED)) {
                String message = finding.message();
                page.row(Math.max(18, page.height(SummaryColumns.PROJECT, columns.problems, message, styles.size)));
                sheet.wideText(SummaryColumns.PROJECT, columns.problems, message, styles.text);
            }
        }
    }

    private void project(int index, ProjectFigures project) {
        page.row(height(project));
        sheet.number(SummaryColumns.NUMBER, index + 1, styles.count);
        text(
                SummaryColumns.PROJECT,
                reference(index, Placeholder.PROJECT),
                project.form().project(),
                styles.link);
        forms.link(sheet, SummaryColumns.PROJECT, index, "A1");
        text(
                SummaryColumns.AUTHORITY,
                reference(index, Placeholder.AUTHORITY),
                project.form().authority(),
                styles.text);
        text(
                SummaryColumns.UNIT,
                reference(index, Placeholder.UNIT),
                project.form().unit(),
                styles.text);
        amount(SummaryColumns.INITIAL, index, Placeholder.TOTAL_INITIAL, project);
        amount(SummaryColumns.ANNUAL, index, Placeholder.TOTAL_ANNUAL, project);
        amount(SummaryColumns.EXECUTED, index, Placeholder.TOTAL_EXECUTED, project);
        rate(index, project);
        executionScore(index, project);
        for (int i = 0; i < summary.levels().size(); i++) {
            level(SummaryColumns.LEVELS + i, index, summary.levels().get(i), project);
        }
        total(index, project.total());
        grade(index, project.grade());
    }

    private void rate(int form, ProjectFigures project) {
        BigDecimal rate = project.rate();
        String reference = reference(form, Placeholder.TOTAL_RATE);
        if (rate == null) {
            unscored(SummaryColumns.RATE, reference);
            return;
        }
        if (reference == null) {
            if (!Scoring.hasRate(project.form().funds().total())) {
                sheet.number(SummaryColumns.RATE, rate, styles.points);
                return;
            }
            reference = formulas.rate(sheet.address(SummaryColumns.ANNUAL), sheet.address(SummaryColumns.EXECUTED));
        } else if (fraction) {
            reference = "ROUND(" + reference + "*100," + profile.scoring().rateDecimals() + ")";
        }
        sheet.formula(SummaryColumns.RATE, reference, rate, styles.points);
    }

    private void total(int form, @Nullable BigDecimal total) {
        String reference = reference(form, Placeholder.TOTAL_SCORE);
        if (total != null) {
            figure(columns.total, reference, total, styles.points);
        } else if (reference == null) {
            sheet.blank(columns.total, styles.points);
        } else {
            sheet.formula(columns.total, ScoringFormulas.ifAny(reference, reference), "", styles.points);
        }
    }

    private void grade(int form, @Nullable String grade) {
        String reference = reference(form, Placeholder.GRADE);
        if (reference == null) {
            String total = sheet.address(columns.total);
            reference = formulas.grade(total);
            reference = grade == null ? ScoringFormulas.ifAny(total, reference) : reference;
        }
        sheet.formula(columns.grade, reference, grade == null ? "" : grade, styles.middle);
    }

    private @Nullable String reference(int form, Placeholder placeholder) {
        return forms.reference(form, placeholder);
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

    /** An amount in the office's unit; blank where the form says none. */
    private void amount(int column, int form, Placeholder placeholder, ProjectFigures project) {
        BigDecimal value = project.amount(placeholder.field());
        String reference = reference(form, placeholder);
        String unit = project.shift() == 0 ? "" : project.shift() > 0 ? "/10000" : "*10000";
        if (value != null) {
            figure(column, reference == null ? null : reference + unit, value, styles.amount);
        } else if (reference == null) {
            sheet.blank(column, styles.amount);
        } else {
            sheet.formula(column, ScoringFormulas.ifAny(reference, reference + unit), "", styles.amount);
        }
    }

    private void executionScore(int form, ProjectFigures project) {
        BigDecimal score = project.executionScore();
        String reference = reference(form, Placeholder.TOTAL_FUND_SCORE);
        if (score == null) {
            unscored(SummaryColumns.EXECUTION_SCORE, reference);
        } else {
            figure(SummaryColumns.EXECUTION_SCORE, reference, score, styles.points);
        }
    }

    /** The office's sign for a cell that is not scored, as it stands in the form. */
    private void unscored(int column, @Nullable String reference) {
        if (reference == null) {
            sheet.text(column, profile.funds().unscored(), styles.points);
        } else {
            sheet.formula(column, reference, profile.funds().unscored(), styles.points);
        }
    }

    /** The sum of the scores below a 一级指标, over the form's rows that lie together. */
    private void level(int column, int form, int level, ProjectFigures project) {
        BigDecimal score = project.levelScores().get(level);
        if (score == null) {
            sheet.blank(column, styles.points);
            return;
        }
        List<Indicator> indicators = project.form().indicators();
        List<IntRange> runs =
                IntRange.runs(indicators.size(), i -> summary.level1().of(indicators.get(i)) == level);
        String scores = scores(form, runs);
        if (scores == null) {
            sheet.number(column, score, styles.points);
        } else {
            String sum = ScoringFormulas.sum(scores, Math.max(score.scale(), Decimals.SCALE));
            sheet.formula(column, sum, score, styles.points);
        }
    }

    /** The cells of the indicators' scores; null where no formula can refer to them. */
    private @Nullable String scores(int form, List<IntRange> runs) {
        List<String> ranges = new ArrayList<>();
        for (IntRange run : runs) {
            String first = forms.reference(form, run.first(), Placeholder.SCORE);
            String last = first == null ? null : forms.indicator(form, run.last(), Placeholder.SCORE);
            if (first == null || last == null) {
                return null;
            }
            ranges.add(run.first() == run.last() ? first : first + ":" + last);
        }
        return String.join(",", ranges);
    }

    private void problems(ProjectFigures project, int findings) {
        sheet.formula(
                columns.problems,
                "COUNTIF(" + FindingsSheet.projects(findings) + "," + sheet.address(SummaryColumns.NUMBER) + ")",
                BigDecimal.valueOf(project.problems()),
                styles.count);
    }

    private double height(ProjectFigures project) {
        double height = 20;
        height = Math.max(
                height, page.height(SummaryColumns.PROJECT, project.form().project(), styles.size));
        height = Math.max(
                height, page.height(SummaryColumns.AUTHORITY, project.form().authority(), styles.size));
        return Math.min(
                400,
                Math.max(height, page.height(SummaryColumns.UNIT, project.form().unit(), styles.size)));
    }
}
