package io.github.ziping.write.department;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.SheetName;
import io.github.ziping.write.poi.PoiSheet;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.Expression;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFName;
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

    private final PoiSheet canvas;
    private final XmlBuffer xml = new XmlBuffer(64 * 1024);
    private final Profile profile;
    private final BasicsSheet.Places basics;
    private final SelfEvaluation evaluation;
    private final int head;
    private final int last;
    private final OpenIssues issues;

    /** The 一级指标 that holds for the row above; for the first, what stands there, the heading. */
    private String level1 = CheckColumn.LEVEL1.heading();

    private CheckSheet(
            PoiSheet canvas, Profile profile, BasicsSheet.Places basics, SelfEvaluation evaluation, OpenIssues issues) {
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

    /**
     * Adds the sheet's names, and gives the XML of its rows: POI would take most of a workbook's time to make them.
     *
     * @return what stands in the place of the sheet's {@code <sheetData/>}
     */
    static byte[] draw(
            PoiSheet canvas, Profile profile, BasicsSheet.Places basics, SelfEvaluation evaluation, OpenIssues issues) {
        return new CheckSheet(canvas, profile, basics, evaluation, issues).draw();
    }

    private byte[] draw() {
        for (IndicatorColumn column : IndicatorColumn.values()) {
            String cells = CellReferences.absolute(head, last, column.index());
            name(
                    CheckFormulas.entries(column),
                    CellReferences.onSheet(profile.input().indicatorsSheet(), cells));
        }
        name(HINTS, column(CheckColumn.HINT, last));
        for (int i = 0; i < FundFormulas.COLUMNS.size(); i++) {
            name(FundFormulas.name(i), basics.column(BasicsSheet.LABEL + i));
        }
        name(FundFormulas.WEIGHT, CellReferences.onSheet(NAME, EXECUTION_WEIGHT));
        canvas.protect();
        xml.ascii("<sheetData>");
        summary();
        open(head);
        for (CheckColumn column : CheckColumn.values()) {
            cell(head, column)
                    .ascii("\" t=\"inlineStr\"><is><t>")
                    .text(column.heading())
                    .ascii("</t></is></c>");
        }
        close();
        List<Expression> ofForm = new FormHintFormulas(profile, basics, head + 1, last).all();
        for (int row = head + 1; row <= last; row++) {
            int index = row - head - 1;
            open(row);
            row(row, index);
            if (index < ofForm.size()) {
                ofForm(row, ofForm.get(index), issues.general().get(index));
            }
            if (index < basics.lines()) {
                ofFunds(row, index);
            }
            close();
        }
        return xml.ascii("</sheetData>").toByteArray();
    }

    private void name(String name, String formula) {
        XSSFName named = canvas.sheet().getWorkbook().createName();
        named.setNameName(name);
        named.setRefersToFormula(formula);
    }

    private void open(int row) {
        xml.ascii("<row r=\"").number(row + 1).ascii("\">");
    }

    private void close() {
        xml.ascii("</row>");
    }

    private XmlBuffer cell(int row, CheckColumn column) {
        return xml.ascii("<c r=\"").address(row, column.index());
    }

    private void row(int row, int index) {
        CheckFormulas formulas = new CheckFormulas(profile, row, head);
        CheckValues values = new CheckValues(profile, issues.row(index), issues.hint(index), level1);
        level1 = values.level1();
        for (CheckColumn column : CheckColumn.OF_ROWS) {
            Object value = column.value(values);
            cell(row, column).ascii(type(value));
            shared(row, column, formulas);
            value(value);
        }
    }

    /** The attribute that says what kind of value a formula has, and the end of the tag. */
    private static String type(Object value) {
        if (value instanceof String) {
            return "\" t=\"str\">";
        }
        return value instanceof Boolean ? "\" t=\"b\">" : "\">";
    }

    private void value(Object value) {
        xml.ascii("<v>");
        if (value instanceof BigDecimal number) {
            xml.decimal(number);
        } else if (value instanceof Boolean flag) {
            xml.number(flag ? 1 : 0);
        } else {
            xml.text(value.toString());
        }
        xml.ascii("</v></c>");
    }

    /** A column's formula is said once, in its first row, and shared by the others. */
    private void shared(int row, CheckColumn column, CheckFormulas formulas) {
        xml.ascii("<f t=\"shared\" si=\"").number(column.index());
        if (row > head + 1) {
            xml.ascii("\"/>");
            return;
        }
        xml.ascii("\" ref=\"")
                .address(head + 1, column.index())
                .ascii(':')
                .address(last, column.index())
                .ascii("\">")
                .text(column.formula(formulas))
                .ascii("</f>");
    }

    private void formula(int row, CheckColumn column, Expression formula, Object value) {
        cell(row, column).ascii(type(value)).ascii("<f>").text(formula.text()).ascii("</f>");
        value(value);
    }

    private void ofForm(int row, Expression formula, String hint) {
        formula(row, CheckColumn.GENERAL, formula, hint);
        formula(
                row,
                CheckColumn.GENERAL_PROBLEM,
                OpenIssueFormulas.problem(CheckColumn.GENERAL, row),
                hint.isEmpty() ? 0 : 1);
    }

    private void ofFunds(int row, int line) {
        String unit = evaluation.funds().unit();
        FundFormulas formulas = new FundFormulas(profile, unit == null ? profile.amountUnit() : unit, row, head);
        List<Object> values = fund(line);
        formula(row, FundFormulas.COLUMNS.get(0), formulas.value(0), values.get(0));
        for (int i = 0; i < FundFormulas.TEXTS.size(); i++) {
            formula(row, FundFormulas.TEXTS.get(i), formulas.typed(i + 1), "");
        }
        for (int i = 1; i < values.size(); i++) {
            formula(row, FundFormulas.COLUMNS.get(i), formulas.value(i), values.get(i));
        }
        String hint = issues.fund(line);
        formula(row, CheckColumn.FUND_HINT, formulas.hint(), hint);
        Expression problem = OpenIssueFormulas.problem(CheckColumn.FUND_HINT, row);
        formula(row, CheckColumn.FUND_PROBLEM, problem, hint.isEmpty() ? 0 : 1);
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
        OpenIssueFormulas formulas = new OpenIssueFormulas(profile.input(), head + 1, last);
        CheckColumn column = CheckColumn.GENERAL_PROBLEM;
        open(COUNT_ROW);
        formula(COUNT_ROW, column, formulas.count(), issues.count());
        close();
        open(LINE_ROW);
        formula(LINE_ROW, column, formulas.line(Expression.reference(column.in(COUNT_ROW))), issues.line());
        close();
        open(READ_ROW);
        Integer year = evaluation.year();
        formula(READ_ROW, CheckColumn.GENERAL, FormHintFormulas.year(basics), year == null ? "" : year);
        BigDecimal weight = evaluation.funds().total().weight();
        formula(READ_ROW, column, FormHintFormulas.executionWeight(basics), orEmpty(weight));
        close();
    }
}
