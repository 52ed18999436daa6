package io.github.ziping.write.department;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.SheetName;
import io.github.ziping.write.canvas.SheetCanvas;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.Expression;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the hidden sheet 核对, whose formulas work out what is still to be mended. It looks at rows of 指标 by their places, so that a row
 * that is inserted there, which brings no formulas along, is looked at like any other.
 */
final class CheckSheet {
    /** The sheet's name. */
    static final String NAME = SheetName.CHECKS;

    /** The defined name of all hints. */
    static final String HINTS = "check_hints";

    /** The count of what is to be mended, and the line that says so. */
    private static final int COUNT_ROW = 0;

    private static final int LINE_ROW = 1;

    /** Checked rows per prepared row of 指标, so that inserted rows are covered. */
    private static final int CHECKED_PER_PREPARED = 2;

    private final SheetCanvas canvas;
    private final Profile profile;
    private final BasicsSheet.Places basics;
    private final int head;
    private final int last;
    private final OpenIssues issues;

    private CheckSheet(
            SheetCanvas canvas,
            Profile profile,
            BasicsSheet.Places basics,
            SelfEvaluation evaluation,
            OpenIssues issues) {
        this.canvas = canvas;
        this.profile = profile;
        this.basics = basics;
        this.head = IndicatorsSheet.HEAD_ROW;
        this.last = lastRow(profile, evaluation);
        this.issues = issues;
    }

    /** The last row of 指标 that is checked, from 0. */
    static int lastRow(Profile profile, SelfEvaluation evaluation) {
        int prepared = Math.max(profile.input().rows(), evaluation.indicators().size());
        return IndicatorsSheet.HEAD_ROW + prepared * CHECKED_PER_PREPARED;
    }

    /** The line on top of the sheets that are filled. */
    static String line() {
        return CellReferences.onSheet(NAME, new CellRef(LINE_ROW, CheckColumn.GENERAL_PROBLEM.index()).address());
    }

    /** All cells of a column that belong to rows of 指标. */
    static String column(CheckColumn column, int last) {
        return CellReferences.onSheet(NAME, column.between(IndicatorsSheet.HEAD_ROW + 1, last));
    }

    static void draw(
            SheetCanvas canvas,
            Profile profile,
            BasicsSheet.Places basics,
            SelfEvaluation evaluation,
            OpenIssues issues) {
        new CheckSheet(canvas, profile, basics, evaluation, issues)
                .draw(evaluation.indicators().size());
    }

    private void draw(int indicators) {
        List<String> named = canvas.formulas("names to row " + last, this::named);
        for (IndicatorColumn column : IndicatorColumn.values()) {
            canvas.define(CheckFormulas.entries(column), named.get(column.index()));
        }
        canvas.define(HINTS, named.get(named.size() - 1));
        summary();
        for (CheckColumn column : CheckColumn.values()) {
            canvas.text(head, column.index(), column.heading());
        }
        List<String> ofForm = canvas.formulas(List.of(basics, last), this::ofForm);
        for (int i = 0; i < FormHints.COUNT; i++) {
            int row = head + 1 + i;
            String hint = issues.general().get(i);
            formula(row, CheckColumn.GENERAL, ofForm.get(2 * i), hint);
            formula(row, CheckColumn.GENERAL_PROBLEM, ofForm.get(2 * i + 1), hint.isEmpty() ? 0 : 1);
        }
        List<String> ofRows = canvas.formulas(head, this::ofRows);
        for (CheckColumn column : CheckColumn.OF_ROWS) {
            canvas.share(head + 1, last, column.index(), ofRows.get(column.index()));
        }
        int blank = head + 1 + Math.max(indicators, FormHints.COUNT);
        drawRows(head + 1, Math.min(blank - 1, last));
        canvas.rest(blank, last, () -> drawRest(blank));
    }

    /** The columns of 指标, then that of the hints. */
    private List<String> named() {
        List<String> named = new ArrayList<>();
        for (IndicatorColumn column : IndicatorColumn.values()) {
            named.add(CellReferences.onSheet(
                    profile.input().indicatorsSheet(), CellReferences.absolute(head, last, column.index())));
        }
        named.add(column(CheckColumn.HINT, last));
        return named;
    }

    private void drawRest(int blank) {
        drawRows(blank, last);
        canvas.protect();
    }

    private void drawRows(int from, int to) {
        for (int row = from; row <= to; row++) {
            int index = row - head - 1;
            CheckValues values = new CheckValues(profile, issues.row(index), issues.hint(index));
            for (CheckColumn column : CheckColumn.OF_ROWS) {
                canvas.shared(row, column.index(), column.value(values));
            }
        }
    }

    /** The formula of each hint about the form, and of whether there is one. */
    private List<String> ofForm() {
        List<String> formulas = new ArrayList<>();
        int row = head + 1;
        for (Expression hint : new FormHintFormulas(profile, basics, head + 1, last).all()) {
            formulas.add(hint.text());
            formulas.add(OpenIssueFormulas.problem(row++).text());
        }
        return formulas;
    }

    /** The formulas of the first row, which the others share. */
    private List<String> ofRows() {
        CheckFormulas formulas = new CheckFormulas(profile, head + 1, head);
        return CheckColumn.OF_ROWS.stream()
                .map(column -> column.formula(formulas))
                .toList();
    }

    private void summary() {
        List<String> formulas = canvas.formulas("summary to row " + last, this::ofSummary);
        formula(COUNT_ROW, CheckColumn.GENERAL_PROBLEM, formulas.get(0), issues.count());
        formula(LINE_ROW, CheckColumn.GENERAL_PROBLEM, formulas.get(1), issues.line());
    }

    private List<String> ofSummary() {
        OpenIssueFormulas formulas = new OpenIssueFormulas(profile.input(), head + 1, last);
        Expression count = Expression.reference(CheckColumn.GENERAL_PROBLEM.in(COUNT_ROW));
        return List.of(formulas.count().text(), formulas.line(count).text());
    }

    private void formula(int row, CheckColumn column, String formula, Object value) {
        canvas.formula(row, column.index(), formula, value);
    }
}
