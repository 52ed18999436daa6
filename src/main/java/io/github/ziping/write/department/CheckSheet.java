package io.github.ziping.write.department;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.SheetName;
import io.github.ziping.write.canvas.SheetCanvas;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** The year and the points of the execution row, as numbers. */
    private static final int READ_ROW = 2;

    /** The year, as formulas on this sheet refer to it. */
    static final String YEAR = CellReferences.absolute(READ_ROW, CheckColumn.GENERAL.index());

    /** The points of the execution row. */
    static final String EXECUTION_WEIGHT = CellReferences.absolute(READ_ROW, CheckColumn.GENERAL_PROBLEM.index());

    /** Checked rows per prepared row of 指标, so that inserted rows are covered. */
    private static final int CHECKED_PER_PREPARED = 2;

    private final SheetCanvas canvas;
    private final Profile profile;
    private final BasicsSheet.Places basics;
    private final SelfEvaluation evaluation;
    private final int head;
    private final int last;
    private final OpenIssues issues;

    /** The 一级指标 that holds for the row above; for the first, what stands there, the heading. */
    private String level1 = CheckColumn.LEVEL1.heading();

    private CheckSheet(
            SheetCanvas canvas,
            Profile profile,
            BasicsSheet.Places basics,
            SelfEvaluation evaluation,
            OpenIssues issues) {
        this.canvas = canvas;
        this.profile = profile;
        this.basics = basics;
        this.evaluation = evaluation;
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
        List<String> named = canvas.formulas(List.of("names", basics, last), this::named);
        for (IndicatorColumn column : IndicatorColumn.values()) {
            canvas.define(CheckFormulas.entries(column), named.get(column.index()));
        }
        int next = IndicatorColumn.values().length;
        canvas.define(HINTS, named.get(next++));
        for (int i = 0; i < FundFormulas.COLUMNS.size(); i++) {
            canvas.define(FundFormulas.name(i), named.get(next++));
        }
        canvas.define(FundFormulas.WEIGHT, named.get(next));
        summary();
        for (CheckColumn column : CheckColumn.values()) {
            canvas.text(head, column.index(), column.heading());
        }
        List<String> ofForm = canvas.formulas(List.of("form", basics, last), this::ofForm);
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
        drawFunds();
        int blank = head + 1 + Math.max(indicators, Math.max(FormHints.COUNT, basics.lines()));
        drawRows(head + 1, Math.min(blank - 1, last));
        // the last 一级指标 holds for the blank rows
        canvas.rest(blank, List.of(last, level1), () -> drawRest(blank));
    }

    /** The columns of 指标, that of the hints, those of the funds, and the points of the execution row. */
    private List<String> named() {
        List<String> named = new ArrayList<>();
        for (IndicatorColumn column : IndicatorColumn.values()) {
            named.add(CellReferences.onSheet(
                    profile.input().indicatorsSheet(), CellReferences.absolute(head, last, column.index())));
        }
        named.add(column(CheckColumn.HINT, last));
        for (int i = 0; i < FundFormulas.COLUMNS.size(); i++) {
            named.add(basics.column(BasicsSheet.LABEL + i));
        }
        named.add(CellReferences.onSheet(NAME, EXECUTION_WEIGHT));
        return named;
    }

    private void drawRest(int blank) {
        drawRows(blank, last);
        canvas.protect();
    }

    private void drawRows(int from, int to) {
        for (int row = from; row <= to; row++) {
            int index = row - head - 1;
            CheckValues values =
                    new CheckValues(profile, issues.row(index), issues.hint(index), level1, evaluation.year());
            level1 = values.level1();
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
            formulas.add(OpenIssueFormulas.problem(CheckColumn.GENERAL, row++).text());
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

    private void drawFunds() {
        List<String> formulas = canvas.formulas(List.of("funds", basics), this::ofFunds);
        int next = 0;
        for (int line = 0; line < basics.lines(); line++) {
            int row = head + 1 + line;
            List<Object> values = fund(line);
            formula(row, FundFormulas.COLUMNS.get(0), formulas.get(next++), values.get(0));
            for (CheckColumn text : FundFormulas.TEXTS) {
                formula(row, text, formulas.get(next++), "");
            }
            for (int i = 1; i < values.size(); i++) {
                formula(row, FundFormulas.COLUMNS.get(i), formulas.get(next++), values.get(i));
            }
            String hint = issues.fund(line);
            formula(row, CheckColumn.FUND_HINT, formulas.get(next++), hint);
            formula(row, CheckColumn.FUND_PROBLEM, formulas.get(next++), hint.isEmpty() ? 0 : 1);
        }
    }

    /** The formulas of all lines of funds, in the order in which they are drawn; the unit is the template's. */
    private List<String> ofFunds() {
        String unit = evaluation.funds().unit();
        List<String> formulas = new ArrayList<>();
        for (int row = head + 1; row < head + 1 + basics.lines(); row++) {
            FundFormulas line = new FundFormulas(profile, unit == null ? profile.amountUnit() : unit, row, head);
            formulas.add(line.value(0).text());
            for (int i = 0; i < FundFormulas.TEXTS.size(); i++) {
                formulas.add(line.typed(i + 1).text());
            }
            for (int i = 1; i < FundFormulas.COLUMNS.size(); i++) {
                formulas.add(line.value(i).text());
            }
            formulas.add(line.hint().text());
            formulas.add(OpenIssueFormulas.problem(CheckColumn.FUND_HINT, row).text());
        }
        return formulas;
    }

    /** Label and amounts of a line of funds; empty texts behind the last one. */
    private List<Object> fund(int line) {
        int source = line - 1;
        Funds funds = evaluation.funds();
        FundLine values = source < funds.sources().size() ? funds.line(source) : FundLine.EMPTY;
        return List.of(
                CheckValues.text(values.label()),
                orEmpty(values.initialBudget()),
                orEmpty(values.annualBudget()),
                orEmpty(values.executed()));
    }

    private static Object orEmpty(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount;
    }

    private void summary() {
        List<String> formulas = canvas.formulas(List.of("summary", basics, last), this::ofSummary);
        formula(COUNT_ROW, CheckColumn.GENERAL_PROBLEM, formulas.get(0), issues.count());
        formula(LINE_ROW, CheckColumn.GENERAL_PROBLEM, formulas.get(1), issues.line());
        Integer year = evaluation.year();
        formula(READ_ROW, CheckColumn.GENERAL, formulas.get(2), year == null ? "" : year);
        BigDecimal weight = evaluation.funds().total().weight();
        formula(READ_ROW, CheckColumn.GENERAL_PROBLEM, formulas.get(3), orEmpty(weight));
    }

    private List<String> ofSummary() {
        OpenIssueFormulas formulas = new OpenIssueFormulas(profile.input(), head + 1, last);
        Expression count = Expression.reference(CheckColumn.GENERAL_PROBLEM.in(COUNT_ROW));
        return List.of(
                formulas.count().text(),
                formulas.line(count).text(),
                FormHintFormulas.year(basics).text(),
                FormHintFormulas.executionWeight(basics).text());
    }

    private void formula(int row, CheckColumn column, String formula, Object value) {
        canvas.formula(row, column.index(), formula, value);
    }
}
