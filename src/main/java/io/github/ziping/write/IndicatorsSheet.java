package io.github.ziping.write;

import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.jspecify.annotations.Nullable;

/** 指标: the live totals on top, one row per indicator below. */
final class IndicatorsSheet {
    /** The label of Σ weights, for which the official form has no word. */
    static final String WEIGHT_SUM = "权重合计";

    private enum Column {
        LEVEL1(HeaderWord.LEVEL1, 12),
        LEVEL2(HeaderWord.LEVEL2, 18),
        LEVEL3(HeaderWord.LEVEL3, 28),
        OPERATOR(HeaderWord.OPERATOR, 9.5),
        TARGET(HeaderWord.TARGET, 14),
        MEASURE(HeaderWord.MEASURE, 9.5),
        ACTUAL(HeaderWord.ACTUAL, 17),
        ACTUAL_MEASURE(HeaderWord.ACTUAL_MEASURE, 12),
        WEIGHT(HeaderWord.WEIGHT, 9),
        SCORE(HeaderWord.SCORE, 9),
        DEVIATION(HeaderWord.DEVIATION, 40);

        private final HeaderWord heading;
        private final double width;

        Column(HeaderWord heading, double width) {
            this.heading = heading;
            this.width = width;
        }

        String letter() {
            return Character.toString((char) ('A' + ordinal()));
        }
    }

    private static final int HEAD_ROW = 3;
    private static final int FIRST_ROW = 4;
    private static final double ROW_HEIGHT = 24;
    private static final Indicator EMPTY = new Indicator(null, null, null, null, null, null, null, null);

    private final Canvas canvas;
    private final InputLooks looks;
    private final Profile profile;
    private final int lastRow;

    private IndicatorsSheet(Canvas canvas, InputLooks looks, Profile profile, int indicators) {
        this.canvas = canvas;
        this.looks = looks;
        this.profile = profile;
        this.lastRow = FIRST_ROW + Math.max(profile.input().rows(), indicators) - 1;
    }

    static void draw(Canvas canvas, InputLooks looks, Profile profile, SelfEvaluation evaluation) {
        new IndicatorsSheet(canvas, looks, profile, evaluation.indicators().size()).draw(evaluation);
    }

    private void draw(SelfEvaluation evaluation) {
        for (Column column : Column.values()) {
            canvas.width(column.ordinal(), column.width);
            canvas.text(HEAD_ROW, column.ordinal(), profile.heading(column.heading), looks.head());
        }
        canvas.height(HEAD_ROW, 30);
        drawHints();
        drawSummary(evaluation);
        drawRows(evaluation.indicators());
        addRules();
        highlight();
        finish();
    }

    private void finish() {
        canvas.sheet().createFreezePane(0, FIRST_ROW);
        canvas.sheet().setActiveCell(new CellAddress(FIRST_ROW, 0));
        canvas.sheet().setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
        canvas.printOnePageWide(true);
        canvas.protect();
    }

    private void drawHints() {
        String full = profile.scoring().totalWeight().stripTrailingZeros().toPlainString();
        String operator = profile.heading(HeaderWord.OPERATOR);
        String qualitative = profile.targets().qualitative();
        hint(0, "执行率与全部指标的分值合计应等于 " + full + "，见右侧；不等时显示为红色。");
        hint(1, "定量指标：“≥95%”填成“≥”“95”“%”三格。定性指标：" + operator + "选“" + qualitative + "”，指标值填文字。");
        hint(2, "行不够时在表中间插入整行。得分低于分值而没有写明原因的格子显示为红色。");
    }

    private void hint(int row, String text) {
        canvas.wideText(row, 0, Column.ACTUAL.ordinal(), text, looks.hint());
        canvas.height(row, 24);
    }

    private void drawSummary(SelfEvaluation evaluation) {
        LiveFormulas formulas = new LiveFormulas(profile.scoring());
        String basics = profile.input().basicsSheet();
        BigDecimal total = profile.scoring().totalScore(evaluation);
        String weights = formulas.sum(range(Column.WEIGHT), LiveFormulas.onSheet(basics, BasicsSheet.EXECUTION_WEIGHT));
        String scores = formulas.sum(range(Column.SCORE), LiveFormulas.onSheet(basics, BasicsSheet.EXECUTION_SCORE));
        CellLook points = looks.computed(InputLooks.decimals(profile.scoring().scoreDecimals()))
                .bolded();
        int value = summaryRow(0, WEIGHT_SUM);
        canvas.formula(0, value, weights, profile.scoring().totalWeight(evaluation), points);
        summaryRow(1, profile.heading(HeaderWord.TOTAL_ROW));
        canvas.formula(1, value, scores, total, points);
        summaryRow(2, profile.heading(HeaderWord.GRADE));
        String grade = profile.scoring().grade(total);
        canvas.formula(
                2,
                value,
                formulas.grade(Column.WEIGHT.letter() + 2),
                grade,
                looks.computed(null).bolded());
    }

    /** Draws a label and says in which column its value goes. */
    private int summaryRow(int row, String label) {
        canvas.text(row, Column.ACTUAL_MEASURE.ordinal(), label, looks.label());
        return Column.WEIGHT.ordinal();
    }

    private void drawRows(List<Indicator> indicators) {
        CellLook beside = looks.plain().unlocked();
        for (int row = FIRST_ROW; row <= lastRow; row++) {
            int index = row - FIRST_ROW;
            drawRow(row, index < indicators.size() ? indicators.get(index) : EMPTY);
            // Excel deletes a row only when no cell of it is locked, to the last column
            canvas.rowLook(row, beside);
        }
    }

    private void drawRow(int row, Indicator indicator) {
        QuantityEntry target = QuantityEntry.of(indicator.target(), profile.targets());
        QuantityEntry actual = QuantityEntry.of(indicator.actual(), target.unit(), profile.targets());
        word(row, Column.LEVEL1, indicator.level1());
        word(row, Column.LEVEL2, indicator.level2());
        canvas.text(row, Column.LEVEL3.ordinal(), indicator.level3(), looks.entryText(indicator.level3()));
        word(row, Column.OPERATOR, target.operator());
        quantity(row, Column.TARGET, target);
        word(row, Column.MEASURE, target.unit());
        quantity(row, Column.ACTUAL, actual);
        word(row, Column.ACTUAL_MEASURE, actual.unit());
        CellLook points = looks.entryNumber(InputLooks.POINTS);
        canvas.number(row, Column.WEIGHT.ordinal(), indicator.weight(), points);
        canvas.number(row, Column.SCORE.ordinal(), indicator.score(), points);
        String deviation = indicator.deviation();
        canvas.text(row, Column.DEVIATION.ordinal(), deviation, looks.entryProse(deviation));
        canvas.startHeight(row, height(indicator, target, actual));
    }

    private void word(int row, Column column, @Nullable String text) {
        canvas.text(row, column.ordinal(), text, looks.entryText(text).centered());
    }

    private void quantity(int row, Column column, QuantityEntry entry) {
        CellLook look = looks.entry().centered().formatted(entry.format());
        String text = entry.text();
        if (text != null) {
            // an edited 100% would become the number 1
            canvas.text(row, column.ordinal(), text, look.asQuoted());
        } else {
            canvas.number(row, column.ordinal(), entry.number(), look);
        }
    }

    private static double height(Indicator indicator, QuantityEntry target, QuantityEntry actual) {
        int lines = 1;
        lines = Math.max(lines, lines(Column.LEVEL1, indicator.level1()));
        lines = Math.max(lines, lines(Column.LEVEL2, indicator.level2()));
        lines = Math.max(lines, lines(Column.LEVEL3, indicator.level3()));
        lines = Math.max(lines, lines(Column.TARGET, target.text()));
        lines = Math.max(lines, lines(Column.ACTUAL, actual.text()));
        lines = Math.max(lines, lines(Column.DEVIATION, indicator.deviation()));
        return Math.max(ROW_HEIGHT, TextLines.height(lines));
    }

    private static int lines(Column column, @Nullable String text) {
        return text == null ? 1 : TextLines.count(text, column.width);
    }

    private void addRules() {
        EntryRules rules = new EntryRules(canvas.sheet());
        String other = "可从菜单中选择，也可直接填写。";
        rules.offer(ChoiceLists.LEVEL1, cells(Column.LEVEL1), heading(Column.LEVEL1), other);
        rules.offer(ChoiceLists.LEVEL2, cells(Column.LEVEL2), heading(Column.LEVEL2), other);
        String operators = "定量指标选符号，文字指标选“" + profile.targets().qualitative() + "”。";
        rules.offer(ChoiceLists.OPERATORS, cells(Column.OPERATOR), heading(Column.OPERATOR), operators);
        rules.offer(ChoiceLists.UNITS, cells(Column.MEASURE), heading(Column.MEASURE), other);
        String results = "定量指标填数字；定性指标从菜单中选择。";
        rules.suggest(ChoiceLists.RESULTS, cells(Column.ACTUAL), heading(Column.ACTUAL), results);
        String units = "与" + heading(Column.MEASURE) + "相同时留空。";
        rules.offer(ChoiceLists.ACTUAL_UNITS, cells(Column.ACTUAL_MEASURE), heading(Column.ACTUAL_MEASURE), units);
        rules.number(cells(Column.WEIGHT), heading(Column.WEIGHT), "只填数字。");
        rules.number(cells(Column.SCORE), heading(Column.SCORE), "只填数字，不高于分值。");
    }

    private void highlight() {
        Highlights highlights = new Highlights(canvas.sheet());
        String full = profile.scoring().totalWeight().stripTrailingZeros().toPlainString();
        int sum = Column.WEIGHT.ordinal();
        highlights.alert("$" + Column.WEIGHT.letter() + "$1<>" + full, new CellRangeAddress(0, 0, sum, sum));
        String weight = "$" + Column.WEIGHT.letter() + (FIRST_ROW + 1);
        String score = "$" + Column.SCORE.letter() + (FIRST_ROW + 1);
        String reason = "$" + Column.DEVIATION.letter() + (FIRST_ROW + 1);
        String numbers = "ISNUMBER(" + weight + "),ISNUMBER(" + score + ")";
        highlights.alert("AND(" + numbers + "," + score + ">" + weight + ")", area(Column.SCORE));
        String unexplained = score + "<" + weight + ",TRIM(" + reason + ")=\"\"";
        highlights.alert("AND(" + numbers + "," + unexplained + ")", area(Column.DEVIATION));
    }

    private String heading(Column column) {
        return profile.heading(column.heading);
    }

    private String range(Column column) {
        return column.letter() + (FIRST_ROW + 1) + ":" + column.letter() + (lastRow + 1);
    }

    private CellRangeAddress area(Column column) {
        return new CellRangeAddress(FIRST_ROW, lastRow, column.ordinal(), column.ordinal());
    }

    private CellRangeAddressList cells(Column column) {
        return new CellRangeAddressList(FIRST_ROW, lastRow, column.ordinal(), column.ordinal());
    }
}
