package io.github.ziping.write.department;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.SheetName;
import io.github.ziping.write.poi.PoiSheet;
import io.github.ziping.write.xlsx.CellReferences;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.jspecify.annotations.Nullable;

/**
 * The hidden sheet 核对, which works out what is still to be mended. It looks at rows of 指标 by their places, so that a row
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

    /** So many times the rows that are prepared are looked at. */
    private static final int SPARE = 2;

    private final PoiSheet canvas;
    private final XmlBuffer xml = new XmlBuffer(64 * 1024);
    private final Profile profile;
    private final BasicsSheet.Places basics;
    private final int head;
    private final int last;
    private final OpenIssues toDo;

    private CheckSheet(
            PoiSheet canvas, Profile profile, BasicsSheet.Places basics, SelfEvaluation evaluation, OpenIssues toDo) {
        this.canvas = canvas;
        this.profile = profile;
        this.basics = basics;
        this.head = IndicatorsSheet.HEAD_ROW;
        this.last = lastRow(profile, evaluation);
        this.toDo = toDo;
    }

    /** The last row, from 0, that is looked at. */
    static int lastRow(Profile profile, SelfEvaluation evaluation) {
        int prepared = Math.max(profile.input().rows(), evaluation.indicators().size());
        return IndicatorsSheet.HEAD_ROW + prepared * SPARE;
    }

    /** The line on top of the sheets that are filled. */
    static String line() {
        return CellReferences.onSheet(NAME, new CellRef(LINE_ROW, CheckColumn.GENERAL_PROBLEM.index()).address());
    }

    /** All cells of a column that look at rows. */
    static String column(CheckColumn column, int last) {
        return CellReferences.onSheet(NAME, column.between(IndicatorsSheet.HEAD_ROW + 1, last));
    }

    /**
     * Adds the sheet's names, and gives the XML of its rows: POI would take most of a workbook's time to make them.
     *
     * @return what stands in the place of the sheet's {@code <sheetData/>}
     */
    static byte[] draw(
            PoiSheet canvas, Profile profile, BasicsSheet.Places basics, SelfEvaluation evaluation, OpenIssues toDo) {
        return new CheckSheet(canvas, profile, basics, evaluation, toDo).draw();
    }

    private byte[] draw() {
        for (IndicatorColumn column : IndicatorColumn.values()) {
            XSSFName entries = canvas.sheet().getWorkbook().createName();
            entries.setNameName(CheckFormulas.entries(column));
            entries.setRefersToFormula(CellReferences.onSheet(
                    profile.input().indicatorsSheet(), CellReferences.absolute(head, last, column.index())));
        }
        XSSFName hints = canvas.sheet().getWorkbook().createName();
        hints.setNameName(HINTS);
        hints.setRefersToFormula(column(CheckColumn.HINT, last));
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
        List<String> general = general();
        for (int row = head + 1; row <= last; row++) {
            open(row);
            row(row, toDo.row(row - head - 1));
            if (row - head - 1 < general.size()) {
                general(row, general.get(row - head - 1), toDo.general().get(row - head - 1));
            }
            close();
        }
        return xml.ascii("</sheetData>").toByteArray();
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

    private void row(int row, RowValues values) {
        CheckFormulas formulas = new CheckFormulas(profile, row);
        Indicator indicator = values.indicator();
        entry(row, CheckColumn.NAME, IndicatorColumn.LEVEL3, indicator.level3());
        entry(
                row,
                CheckColumn.OPERATOR,
                IndicatorColumn.OPERATOR,
                values.target().operator());
        entry(row, CheckColumn.TARGET, IndicatorColumn.TARGET, values.target());
        entry(row, CheckColumn.MEASURE, IndicatorColumn.MEASURE, values.target().unit());
        entry(row, CheckColumn.ACTUAL, IndicatorColumn.ACTUAL, values.actual());
        String unit = values.actual().unit() == null
                ? values.target().unit()
                : values.actual().unit();
        text(row, CheckColumn.ACTUAL_MEASURE, () -> formulas.measure(head), OpenIssues.trimmed(unit));
        number(row, CheckColumn.WEIGHT, () -> formulas.entry(IndicatorColumn.WEIGHT, head, true), indicator.weight());
        number(row, CheckColumn.SCORE, () -> formulas.entry(IndicatorColumn.SCORE, head, true), indicator.score());
        String bare = CheckFormulas.withoutMarks(OpenIssues.trimmed(indicator.deviation()));
        text(
                row,
                CheckColumn.REASON,
                () -> formulas.reason(formulas.entry(IndicatorColumn.DEVIATION, head, false)),
                bare);
        follows(row, formulas, new RowCheck(values, profile, bare));
        String hint = toDo.hint(row - head - 1);
        text(row, CheckColumn.HINT, formulas::hint, hint);
        count(row, CheckColumn.PROBLEM, formulas::problem, OpenIssues.isProblem(hint) ? 1 : 0);
    }

    private void follows(int row, CheckFormulas formulas, RowCheck check) {
        flag(row, CheckColumn.MISSED, formulas::missed, check.missed());
        number(row, CheckColumn.PROPORTIONAL, formulas::proportional, check.proportional());
        number(row, CheckColumn.FALLING, formulas::falling, check.falling());
        count(row, CheckColumn.BAND, formulas::band, check.band());
        flag(row, CheckColumn.TARGET_IS_WORD, () -> formulas.isWord(CheckColumn.TARGET), check.targetIsWord());
        flag(row, CheckColumn.ACTUAL_IS_WORD, () -> formulas.isWord(CheckColumn.ACTUAL), check.actualIsWord());
        flag(row, CheckColumn.REAL_REASON, formulas::realReason, check.hasReason());
    }

    private void entry(int row, CheckColumn column, IndicatorColumn from, @Nullable String value) {
        text(row, column, () -> new CheckFormulas(profile, row).entry(from, head, false), OpenIssues.trimmed(value));
    }

    private void entry(int row, CheckColumn column, IndicatorColumn from, QuantityEntry value) {
        Supplier<String> formula = () -> new CheckFormulas(profile, row).entry(from, head, false);
        if (value.number() == null) {
            text(row, column, formula, OpenIssues.trimmed(value.text()));
        } else {
            number(row, column, formula, value.number());
        }
    }

    /** A column's formula is said once, in its first row, and shared by the others. */
    private XmlBuffer shared(int row, CheckColumn column, Supplier<String> formula) {
        xml.ascii("<f t=\"shared\" si=\"").number(column.index());
        if (row > head + 1) {
            return xml.ascii("\"/><v>");
        }
        return xml.ascii("\" ref=\"")
                .address(head + 1, column.index())
                .ascii(':')
                .address(last, column.index())
                .ascii("\">")
                .text(formula.get())
                .ascii("</f><v>");
    }

    private void text(int row, CheckColumn column, Supplier<String> formula, String value) {
        cell(row, column).ascii("\" t=\"str\">");
        shared(row, column, formula).text(value).ascii("</v></c>");
    }

    private void count(int row, CheckColumn column, Supplier<String> formula, int value) {
        cell(row, column).ascii("\">");
        shared(row, column, formula).number(value).ascii("</v></c>");
    }

    private void number(int row, CheckColumn column, Supplier<String> formula, @Nullable BigDecimal value) {
        if (value == null) {
            text(row, column, formula, "");
        } else {
            cell(row, column).ascii("\">");
            shared(row, column, formula).decimal(value).ascii("</v></c>");
        }
    }

    private void flag(int row, CheckColumn column, Supplier<String> formula, boolean value) {
        cell(row, column).ascii("\" t=\"b\">");
        shared(row, column, formula).number(value ? 1 : 0).ascii("</v></c>");
    }

    private void formula(int row, CheckColumn column, String formula, String value) {
        cell(row, column)
                .ascii("\" t=\"str\"><f>")
                .text(formula)
                .ascii("</f><v>")
                .text(value)
                .ascii("</v></c>");
    }

    private void formula(int row, CheckColumn column, String formula, int value) {
        cell(row, column)
                .ascii("\"><f>")
                .text(formula)
                .ascii("</f><v>")
                .number(value)
                .ascii("</v></c>");
    }

    /** What is wrong with the form as a whole; see {@link EntryHints#form}. */
    private List<String> general() {
        List<String> formulas = new ArrayList<>();
        formulas.add(required("NOT(ISNUMBER(" + basics.year() + "))", HeaderWord.YEAR));
        formulas.add(required("TRIM(" + basics.project() + ")=\"\"", HeaderWord.PROJECT));
        formulas.add(required("TRIM(" + basics.authority() + ")=\"\"", HeaderWord.AUTHORITY));
        formulas.add(required("TRIM(" + basics.unit() + ")=\"\"", HeaderWord.UNIT));
        HeaderWord[] amounts = {HeaderWord.INITIAL_BUDGET, HeaderWord.ANNUAL_BUDGET, HeaderWord.EXECUTED};
        for (int i = 0; i < amounts.length; i++) {
            formulas.add(required("NOT(ISNUMBER(" + basics.total(i) + "))", amounts[i]));
        }
        formulas.add(required("NOT(ISNUMBER(" + basics.weight() + "))", HeaderWord.FUND_WEIGHT));
        for (int i = 0; i < amounts.length; i++) {
            formulas.add(sum(basics.total(i), basics.sources(i), amounts[i]));
        }
        String hints = CheckColumn.HINT.between(head + 1, last);
        String any = "COUNTIF(" + hints + ",\"?*\")";
        formulas.add("IF(" + any + "=0," + CellReferences.quoted(EntryHints.NO_INDICATOR) + ",\"\")");
        formulas.add(weights(any));
        return formulas;
    }

    private void general(int row, String formula, String hint) {
        formula(row, CheckColumn.GENERAL, formula, hint);
        String problem = "IF(" + CheckColumn.GENERAL.in(row) + "=\"\",0,1)";
        formula(row, CheckColumn.GENERAL_PROBLEM, problem, hint.isEmpty() ? 0 : 1);
    }

    private String required(String missing, HeaderWord word) {
        return "IF(" + missing + "," + CellReferences.quoted(EntryHints.missing(profile.heading(word))) + ",\"\")";
    }

    private String sum(String total, String sources, HeaderWord word) {
        String labels = basics.labels();
        String known = "AND(ISNUMBER(" + total + "),COUNT(" + sources + ")>0,COUNTIF(" + labels + ",\"*其中*\")<=1)";
        String differs =
                "ROUND(ABS(" + total + "-SUM(" + sources + ")),10)>ROUND(0.01*COUNTIF(" + labels + ",\"?*\"),2)";
        String pattern = CellReferences.quoted("#,##" + EntryStyles.decimals(profile.amountDecimals()));
        return "IF(" + known + ",IF(" + differs + "," + CellReferences.quoted(EntryHints.sum(profile.heading(word)))
                + "&TEXT(SUM(" + sources + ")," + pattern + "),\"\"),\"\")";
    }

    private String weights(String any) {
        BigDecimal full = profile.scoring().totalWeight();
        String weights = CheckColumn.WEIGHT.between(head + 1, last);
        String sum = "ROUND(SUM(" + weights + ")+SUM(" + basics.weight() + "),10)";
        String stated = "OR(COUNT(" + weights + ")>0,AND(" + any + "=0,ISNUMBER(" + basics.weight() + ")))";
        return "IF(AND(" + stated + "," + sum + "<>" + full.stripTrailingZeros().toPlainString() + "),"
                + CellReferences.quoted(EntryHints.weights(full)) + "&TEXT(" + sum + ","
                + CellReferences.quoted(CheckFormulas.pattern(profile.scoring())) + "),\"\")";
    }

    private void summary() {
        int column = CheckColumn.GENERAL_PROBLEM.index();
        int lastGeneral = head + EntryHints.GENERAL;
        String ofForm = CheckColumn.GENERAL_PROBLEM.between(head + 1, lastGeneral);
        String ofRows = CheckColumn.PROBLEM.between(head + 1, last);
        String counted = "SUM(" + ofForm + ")+SUM(" + ofRows + ")";
        open(COUNT_ROW);
        formula(COUNT_ROW, CheckColumn.GENERAL_PROBLEM, counted, toDo.count());
        close();
        String at = new CellRef(COUNT_ROW, column).address();
        String place = "MATCH(1," + ofForm + ",0)";
        String sheets = "IF(" + place + "<=" + OpenIssues.OF_BASICS + ","
                + CellReferences.quoted(profile.input().basicsSheet()) + ","
                + CellReferences.quoted(profile.input().indicatorsSheet())
                + ")";
        String general =
                sheets + "&\"：\"&INDEX(" + CheckColumn.GENERAL.between(head + 1, lastGeneral) + "," + place + ")";
        String row = "MATCH(1," + ofRows + ",0)";
        String name = "INDEX(" + CheckColumn.NAME.between(head + 1, last) + "," + row + ")";
        String ofRow = CellReferences.quoted(profile.input().indicatorsSheet() + " 第 ") + "&(" + row + "+" + (head + 1)
                + ")&\" 行\"&IF(" + name + "=\"\",\"\",\"“\"&" + name + "&\"”\")&\"：\"&INDEX("
                + CheckColumn.HINT.between(head + 1, last) + "," + row + ")";
        String line = "IF(" + at + "=0," + CellReferences.quoted(OpenIssues.NOTHING) + ","
                + CellReferences.quoted(OpenIssues.BEFORE) + "&" + at + "&"
                + CellReferences.quoted(OpenIssues.BEHIND) + "&IF(SUM("
                + ofForm + ")>0," + general + "," + ofRow + "))";
        open(LINE_ROW);
        formula(LINE_ROW, CheckColumn.GENERAL_PROBLEM, line, toDo.line());
        close();
    }
}
