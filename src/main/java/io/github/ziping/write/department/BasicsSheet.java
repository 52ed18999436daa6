package io.github.ziping.write.department;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.canvas.Area;
import io.github.ziping.write.canvas.SheetCanvas;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.CellStyle;
import io.github.ziping.write.xlsx.ScoringFormulas;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the sheet 基本信息与资金: the title, four labelled values, and the table of funds with live rates. */
final class BasicsSheet {
    /** The cells of the execution row that the totals on 指标 count. */
    static final String EXECUTION_WEIGHT = "E9";

    static final String EXECUTION_SCORE = "G9";

    /**
     * Where the sheet has its values, as other sheets refer to them.
     *
     * @param sheet its name
     * @param lastRow the last row of the table of funds, from 0
     */
    public record Places(String sheet, int lastRow) {
        private String value(int line) {
            return CellReferences.onSheet(sheet, CellReferences.absolute(FIRST_VALUE_ROW + line, 1));
        }

        String year() {
            return value(0);
        }

        String project() {
            return value(1);
        }

        String authority() {
            return value(2);
        }

        String unit() {
            return value(3);
        }

        /** A column of the table of funds from its headings on, to the empty row below it. */
        String column(int column) {
            return CellReferences.onSheet(sheet, CellReferences.absolute(HEAD_ROW, lastRow + 1, column));
        }

        /** How many lines are checked: twice those that are prepared, so that inserted ones are covered. */
        int lines() {
            return 2 * (lastRow - TOTAL_ROW) + 1;
        }

        String weight() {
            return CellReferences.onSheet(sheet, CellReferences.absolute(TOTAL_ROW, WEIGHT));
        }
    }

    static Places places(Profile profile, SelfEvaluation evaluation) {
        int lines = evaluation.funds().sources().size() + SPARE_ROWS;
        return new Places(profile.input().basicsSheet(), TOTAL_ROW + lines);
    }

    static final int FIRST_VALUE_ROW = 2;
    static final int HEAD_ROW = 7;
    static final int TOTAL_ROW = 8;
    private static final int LAST_COLUMN = 6;
    private static final int SPARE_ROWS = 2;
    private static final double[] WIDTHS = {30, 17, 17, 17, 12, 13, 12};
    private static final double WHOLE_WIDTH = Arrays.stream(WIDTHS).sum();

    /** The width of the columns that a value spans. */
    private static final double VALUE_WIDTH = WHOLE_WIDTH - WIDTHS[0];

    static final int LABEL = 0;
    static final int INITIAL_BUDGET = 1;
    private static final int ANNUAL_BUDGET = 2;
    private static final int EXECUTED = 3;
    private static final int WEIGHT = 4;
    private static final int RATE = 5;
    private static final int SCORE = 6;

    private final SheetCanvas canvas;
    private final EntryStyles looks;
    private final Profile profile;
    private final ScoringFormulas formulas;

    private BasicsSheet(SheetCanvas canvas, EntryStyles looks, Profile profile) {
        this.canvas = canvas;
        this.looks = looks;
        this.profile = profile;
        this.formulas = new ScoringFormulas(profile.scoring());
    }

    static void draw(
            SheetCanvas canvas, EntryStyles looks, Profile profile, SelfEvaluation evaluation, OpenIssues issues) {
        new BasicsSheet(canvas, looks, profile).draw(evaluation, issues);
    }

    private void draw(SelfEvaluation evaluation, OpenIssues issues) {
        for (int column = 0; column < WIDTHS.length; column++) {
            canvas.width(column, WIDTHS[column]);
        }
        canvas.wideText(0, 0, LAST_COLUMN, evaluation.title(), looks.title());
        canvas.height(0, Math.max(36, EntryHeight.of(evaluation.title(), WHOLE_WIDTH, looks.title())));
        canvas.merge(1, 1, 0, LAST_COLUMN, looks.line());
        canvas.formula(1, 0, CheckSheet.line(), issues.line(), looks.line());
        canvas.height(1, 32);
        drawValues(evaluation);
        canvas.height(HEAD_ROW - 1, 12);
        int next = drawFunds(evaluation);
        canvas.printOnePageWide();
        int year = evaluation.year() == null ? profile.year() : evaluation.year();
        canvas.rest(next, List.of(next, year), () -> drawRest(next, year));
    }

    /** Draws what stands below the table of funds, and what is said of the cells above. */
    private void drawRest(int row, int year) {
        new ConditionalFormats(canvas).line(new Area(1, 1, 0, LAST_COLUMN));
        DataValidations rules = new DataValidations(canvas);
        rules.whole(1900, 2999, cells(FIRST_VALUE_ROW, FIRST_VALUE_ROW, 1, 1), "年度", "填四位年份，如 " + year);
        addRules(row - 1);
        fadeSpareRates(row - SPARE_ROWS, row - 1);
        drawHints(row);
        highlight(row - 1);
        canvas.protect();
    }

    /** Colours what is required and empty, and texts where amounts belong. */
    private void highlight(int lastRow) {
        ConditionalFormats highlights = new ConditionalFormats(canvas);
        int lastValue = FIRST_VALUE_ROW + 3;
        highlights.requiredInFirst(new Area(FIRST_VALUE_ROW, lastValue, 1, LAST_COLUMN));
        highlights.required(new Area(TOTAL_ROW, TOTAL_ROW, INITIAL_BUDGET, WEIGHT));
        String first = address(INITIAL_BUDGET, TOTAL_ROW);
        String text = "IF(ISTEXT(" + first + "),LEN(TRIM(" + first + "))>0,FALSE)";
        highlights.alert(text, new Area(TOTAL_ROW, lastRow, INITIAL_BUDGET, EXECUTED));
    }

    private void drawValues(SelfEvaluation evaluation) {
        CellStyle year = looks.entryNumber("0").left();
        canvas.text(FIRST_VALUE_ROW, LABEL, profile.heading(HeaderWord.YEAR), looks.label());
        canvas.height(FIRST_VALUE_ROW, 26);
        Integer number = evaluation.year();
        year = looks.known(year, number);
        canvas.merge(FIRST_VALUE_ROW, FIRST_VALUE_ROW, 1, LAST_COLUMN, year);
        canvas.number(FIRST_VALUE_ROW, 1, number == null ? null : BigDecimal.valueOf(number), year);
        value(FIRST_VALUE_ROW + 1, HeaderWord.PROJECT, evaluation.project());
        value(FIRST_VALUE_ROW + 2, HeaderWord.AUTHORITY, evaluation.authority());
        value(FIRST_VALUE_ROW + 3, HeaderWord.UNIT, evaluation.unit());
    }

    private void value(int row, HeaderWord word, @Nullable String value) {
        canvas.text(row, LABEL, profile.heading(word), looks.label());
        CellStyle look = looks.known(looks.entryText(value), value);
        canvas.wideText(row, 1, LAST_COLUMN, value, look);
        canvas.height(row, Math.max(26, EntryHeight.of(value, VALUE_WIDTH, look)));
    }

    /** Draws the table of funds; gives the row below it. */
    private int drawFunds(SelfEvaluation evaluation) {
        drawHead(evaluation.funds().unit());
        drawLine(TOTAL_ROW, evaluation.funds().total());
        int row = TOTAL_ROW + 1;
        for (FundLine source : evaluation.funds().sources()) {
            drawLine(row++, source);
        }
        for (int i = 0; i < SPARE_ROWS; i++) {
            drawLine(row++, FundLine.EMPTY);
        }
        return row;
    }

    private void drawHead(@Nullable String unit) {
        head(LABEL, profile.heading(HeaderWord.FUNDS_HEAD) + "（" + unit + "）");
        head(INITIAL_BUDGET, profile.heading(HeaderWord.INITIAL_BUDGET));
        head(ANNUAL_BUDGET, profile.heading(HeaderWord.ANNUAL_BUDGET));
        head(EXECUTED, profile.heading(HeaderWord.EXECUTED));
        head(WEIGHT, profile.heading(HeaderWord.FUND_WEIGHT));
        head(RATE, profile.heading(HeaderWord.RATE) + "(%)");
        head(SCORE, profile.heading(HeaderWord.FUND_SCORE));
        canvas.height(HEAD_ROW, 26);
    }

    private void head(int column, String text) {
        canvas.text(HEAD_ROW, column, text, looks.head());
    }

    private void drawLine(int row, FundLine line) {
        String label = line.label();
        CellStyle name = label == null ? looks.entryText(null).centered() : looks.label();
        canvas.text(row, LABEL, label, name);
        CellStyle amount = looks.entryNumber("#,##" + EntryStyles.decimals(profile.amountDecimals()))
                .right();
        canvas.number(row, INITIAL_BUDGET, line.initialBudget(), looks.known(amount, line.initialBudget()));
        canvas.number(row, ANNUAL_BUDGET, line.annualBudget(), looks.known(amount, line.annualBudget()));
        canvas.number(row, EXECUTED, line.executed(), looks.known(amount, line.executed()));
        String digits = EntryStyles.decimals(profile.scoring().rateDecimals());
        String rate = formulas.rate(address(ANNUAL_BUDGET, row), counted(EXECUTED, row));
        canvas.formula(row, RATE, rate, profile.scoring().rate(line), looks.computed(digits));
        drawPoints(row, line);
        canvas.height(row, Math.max(24, EntryHeight.of(label, WIDTHS[LABEL], name)));
    }

    private void drawPoints(int row, FundLine line) {
        BigDecimal weight = line.weight();
        if (weight == null) {
            canvas.text(row, WEIGHT, profile.funds().unscored(), looks.computed(null));
            canvas.text(row, SCORE, profile.funds().unscored(), looks.computed(null));
            return;
        }
        canvas.number(row, WEIGHT, weight, looks.known(looks.entryNumber(EntryStyles.POINTS), weight));
        String formula =
                formulas.executionScore(address(ANNUAL_BUDGET, row), counted(EXECUTED, row), address(WEIGHT, row));
        BigDecimal score = Decimals.orZero(profile.scoring().executionScore(line));
        String digits = EntryStyles.decimals(profile.scoring().scoreDecimals());
        canvas.formula(row, SCORE, formula, score, looks.computed(digits));
    }

    private void addRules(int lastRow) {
        DataValidations rules = new DataValidations(canvas);
        Area amounts = cells(TOTAL_ROW, lastRow, INITIAL_BUDGET, EXECUTED);
        rules.number(amounts, "金额", "只填数字，没有金额填 0。");
        String weight = profile.heading(HeaderWord.FUND_WEIGHT);
        rules.number(cells(TOTAL_ROW, TOTAL_ROW, WEIGHT, WEIGHT), weight, "预算执行率占的分值。");
    }

    /** Hides the computed 0.00 in rows without a label, which nobody uses. */
    private void fadeSpareRates(int firstRow, int lastRow) {
        String unused = "$" + address(LABEL, firstRow) + "=\"\"";
        new ConditionalFormats(canvas).fade(unused, new Area(firstRow, lastRow, WEIGHT, SCORE));
    }

    private void drawHints(int row) {
        canvas.height(row, 8);
        String rate = profile.heading(HeaderWord.RATE);
        hint(
                row + 1,
                "灰色格子由公式算出：" + rate + " = " + profile.heading(HeaderWord.EXECUTED) + " ÷ "
                        + profile.heading(HeaderWord.ANNUAL_BUDGET) + "。");
        hint(row + 2, "资金来源多于上表时，填在最后两行的空格里；用不到的行留空即可。");
    }

    private void hint(int row, String text) {
        canvas.wideText(row, 0, LAST_COLUMN, text, looks.hint());
        canvas.height(row, 18);
    }

    private static Area cells(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        return new Area(firstRow, lastRow, firstColumn, lastColumn);
    }

    /** An amount; 0 where a text stands in its place. */
    private static String counted(int column, int row) {
        return "SUM(" + address(column, row) + ")";
    }

    private static String address(int column, int row) {
        return new CellRef(row, column).address();
    }
}
