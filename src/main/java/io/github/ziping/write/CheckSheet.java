package io.github.ziping.write;

import io.github.ziping.check.rules.EntryHints;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.SheetName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.jspecify.annotations.Nullable;

/**
 * The hidden sheet 核对, which works out what is still to be mended. It looks at rows of 指标 by their places, so that a row
 * that is inserted there, which brings no formulas along, is looked at like any other.
 */
final class CheckSheet {
    /** The sheet's name. */
    static final String NAME = SheetName.CHECKS;

    /** The count of what is to be mended, and the line that says so. */
    private static final int COUNT_ROW = 0;

    private static final int LINE_ROW = 1;

    /** So many times the rows that are prepared are looked at. */
    private static final int SPARE = 2;

    private final Canvas canvas;
    private final InputLooks looks;
    private final Profile profile;
    private final BasicsSheet.Places basics;
    private final int head;
    private final int last;
    private final ToDo toDo;

    private CheckSheet(
            Canvas canvas,
            InputLooks looks,
            Profile profile,
            BasicsSheet.Places basics,
            SelfEvaluation evaluation,
            ToDo toDo) {
        this.canvas = canvas;
        this.looks = looks;
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

    /** A cell of the sheet, as others refer to it. */
    private static String reference(int row) {
        return Formulas.onSheet(NAME, new CellRef(row, CheckColumn.GENERAL_PROBLEM.index()).address());
    }

    /** The line on top of the sheets that are filled. */
    static String line() {
        return reference(LINE_ROW);
    }

    /** How much is to be mended. */
    static String count() {
        return reference(COUNT_ROW);
    }

    /** All cells of a column that look at rows. */
    static String column(CheckColumn column, int last) {
        return Formulas.onSheet(NAME, column.between(IndicatorsSheet.HEAD_ROW + 1, last));
    }

    static void draw(
            Canvas canvas,
            InputLooks looks,
            Profile profile,
            BasicsSheet.Places basics,
            SelfEvaluation evaluation,
            ToDo toDo) {
        new CheckSheet(canvas, looks, profile, basics, evaluation, toDo).draw();
    }

    private void draw() {
        for (IndicatorColumn column : IndicatorColumn.values()) {
            XSSFName entries = canvas.sheet().getWorkbook().createName();
            entries.setNameName(CheckFormulas.entries(column));
            entries.setRefersToFormula(
                    Formulas.onSheet(profile.input().indicatorsSheet(), Formulas.absolute(head, last, column.index())));
        }
        for (CheckColumn column : CheckColumn.values()) {
            canvas.text(head, column.index(), column.heading(), looks.plain().bolded());
        }
        for (int row = head + 1; row <= last; row++) {
            row(row, toDo.row(row - head - 1));
        }
        general();
        summary();
        canvas.protect();
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
        String own = formulas.entry(IndicatorColumn.ACTUAL_MEASURE, head, false);
        String unit = values.actual().unit() == null
                ? values.target().unit()
                : values.actual().unit();
        String measure = CheckColumn.MEASURE.in(row);
        text(row, CheckColumn.ACTUAL_MEASURE, "IF(" + own + "=\"\"," + measure + "," + own + ")", orEmpty(unit));
        String weight = formulas.entry(IndicatorColumn.WEIGHT, head, true);
        number(row, CheckColumn.WEIGHT, weight, indicator.weight());
        number(row, CheckColumn.SCORE, formulas.entry(IndicatorColumn.SCORE, head, true), indicator.score());
        String reason = formulas.entry(IndicatorColumn.DEVIATION, head, false);
        String bare = CheckFormulas.withoutMarks(orEmpty(indicator.deviation()));
        text(row, CheckColumn.REASON, formulas.reason(reason), bare);
        follows(row, formulas, new RowCheck(values, profile, bare));
        String hint = toDo.hint(row - head - 1);
        text(row, CheckColumn.HINT, formulas.hint(), hint);
        String told = CheckColumn.HINT.in(row);
        String problem = "IF(OR(" + told + "=\"\"," + told + "=" + Formulas.quoted(EntryHints.FINE) + "),0,1)";
        count(row, CheckColumn.PROBLEM, problem, ToDo.isProblem(hint) ? 1 : 0);
    }

    private void follows(int row, CheckFormulas formulas, RowCheck check) {
        flag(row, CheckColumn.MISSED, formulas.missed(), check.missed());
        number(row, CheckColumn.PROPORTIONAL, formulas.proportional(), check.proportional());
        number(row, CheckColumn.FALLING, formulas.falling(), check.falling());
        count(row, CheckColumn.BAND, formulas.band(), check.band());
        flag(row, CheckColumn.TARGET_IS_WORD, formulas.isWord(CheckColumn.TARGET), check.targetIsWord());
        flag(row, CheckColumn.ACTUAL_IS_WORD, formulas.isWord(CheckColumn.ACTUAL), check.actualIsWord());
        flag(row, CheckColumn.REAL_REASON, formulas.realReason(), check.hasReason());
    }

    private void entry(int row, CheckColumn column, IndicatorColumn from, @Nullable String value) {
        text(row, column, new CheckFormulas(profile, row).entry(from, head, false), orEmpty(value));
    }

    private void entry(int row, CheckColumn column, IndicatorColumn from, QuantityEntry value) {
        String formula = new CheckFormulas(profile, row).entry(from, head, false);
        if (value.number() == null) {
            text(row, column, formula, orEmpty(value.text()));
        } else {
            number(row, column, formula, value.number());
        }
    }

    private void text(int row, CheckColumn column, String formula, String value) {
        shared(row, column, formula).setCellValue(CellText.encode(value));
    }

    private XSSFCell shared(int row, CheckColumn column, String formula) {
        return canvas.shared(row, column.index(), head + 1, last, formula, looks.plain());
    }

    private void count(int row, CheckColumn column, String formula, int value) {
        shared(row, column, formula).setCellValue(value);
    }

    private void number(int row, CheckColumn column, String formula, @Nullable BigDecimal value) {
        if (value == null) {
            text(row, column, formula, "");
        } else {
            shared(row, column, formula).setCellValue(value.doubleValue());
        }
    }

    private void flag(int row, CheckColumn column, String formula, boolean value) {
        shared(row, column, formula).setCellValue(value);
    }

    private static String orEmpty(@Nullable String text) {
        return ToDo.trimmed(text);
    }

    /** What is wrong with the form as a whole; see {@link EntryHints#form}. */
    private void general() {
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
        formulas.add("IF(" + any + "=0," + Formulas.quoted(EntryHints.NO_INDICATOR) + ",\"\")");
        formulas.add(weights(any));
        for (int i = 0; i < EntryHints.GENERAL; i++) {
            int row = head + 1 + i;
            canvas.formula(
                    row,
                    CheckColumn.GENERAL.index(),
                    formulas.get(i),
                    toDo.general().get(i),
                    looks.plain());
            String problem = "IF(" + CheckColumn.GENERAL.in(row) + "=\"\",0,1)";
            BigDecimal one = toDo.general().get(i).isEmpty() ? BigDecimal.ZERO : BigDecimal.ONE;
            canvas.formula(row, CheckColumn.GENERAL_PROBLEM.index(), problem, one, looks.plain());
        }
    }

    private String required(String missing, HeaderWord word) {
        return "IF(" + missing + "," + Formulas.quoted(EntryHints.missing(profile.heading(word))) + ",\"\")";
    }

    private String sum(String total, String sources, HeaderWord word) {
        String labels = basics.labels();
        String known = "AND(ISNUMBER(" + total + "),COUNT(" + sources + ")>0,COUNTIF(" + labels + ",\"*其中*\")<=1)";
        String differs =
                "ROUND(ABS(" + total + "-SUM(" + sources + ")),10)>ROUND(0.01*COUNTIF(" + labels + ",\"?*\"),2)";
        String pattern = Formulas.quoted("#,##" + InputLooks.decimals(profile.amountDecimals()));
        return "IF(" + known + ",IF(" + differs + "," + Formulas.quoted(EntryHints.sum(profile.heading(word)))
                + "&TEXT(SUM(" + sources + ")," + pattern + "),\"\"),\"\")";
    }

    private String weights(String any) {
        BigDecimal full = profile.scoring().totalWeight();
        String weights = CheckColumn.WEIGHT.between(head + 1, last);
        String sum = "ROUND(SUM(" + weights + ")+SUM(" + basics.weight() + "),10)";
        String stated = "OR(COUNT(" + weights + ")>0,AND(" + any + "=0,ISNUMBER(" + basics.weight() + ")))";
        return "IF(AND(" + stated + "," + sum + "<>" + full.stripTrailingZeros().toPlainString() + "),"
                + Formulas.quoted(EntryHints.weights(full)) + "&TEXT(" + sum + ","
                + Formulas.quoted(CheckFormulas.pattern(profile.scoring())) + "),\"\")";
    }

    private void summary() {
        int column = CheckColumn.GENERAL_PROBLEM.index();
        int lastGeneral = head + EntryHints.GENERAL;
        String ofForm = CheckColumn.GENERAL_PROBLEM.between(head + 1, lastGeneral);
        String ofRows = CheckColumn.PROBLEM.between(head + 1, last);
        String counted = "SUM(" + ofForm + ")+SUM(" + ofRows + ")";
        canvas.formula(COUNT_ROW, column, counted, BigDecimal.valueOf(toDo.count()), looks.plain());
        String at = new CellRef(COUNT_ROW, column).address();
        String place = "MATCH(1," + ofForm + ",0)";
        String sheets = "IF(" + place + "<=" + ToDo.OF_BASICS + ","
                + Formulas.quoted(profile.input().basicsSheet()) + ","
                + Formulas.quoted(profile.input().indicatorsSheet())
                + ")";
        String general =
                sheets + "&\"：\"&INDEX(" + CheckColumn.GENERAL.between(head + 1, lastGeneral) + "," + place + ")";
        String row = "MATCH(1," + ofRows + ",0)";
        String name = "INDEX(" + CheckColumn.NAME.between(head + 1, last) + "," + row + ")";
        String ofRow = Formulas.quoted(profile.input().indicatorsSheet() + " 第 ") + "&(" + row + "+" + (head + 1)
                + ")&\" 行\"&IF(" + name + "=\"\",\"\",\"“\"&" + name + "&\"”\")&\"：\"&INDEX("
                + CheckColumn.HINT.between(head + 1, last) + "," + row + ")";
        String line =
                "IF(" + at + "=0," + Formulas.quoted(ToDo.NOTHING) + "," + Formulas.quoted(ToDo.BEFORE) + "&" + at + "&"
                        + Formulas.quoted(ToDo.BEHIND) + "&IF(SUM("
                        + ofForm + ")>0," + general + "," + ofRow + "))";
        canvas.formula(LINE_ROW, column, line, toDo.line(), looks.plain());
    }
}
