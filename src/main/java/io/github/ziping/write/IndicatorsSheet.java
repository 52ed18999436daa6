package io.github.ziping.write;

import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** 指标: the live totals on top, one row per indicator below. */
final class IndicatorsSheet {
    /** The label of Σ weights, for which the official form has no word. */
    static final String WEIGHT_SUM = "权重合计";

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
        for (IndicatorColumn column : IndicatorColumn.values()) {
            canvas.width(column.index(), column.width());
            canvas.text(HEAD_ROW, column.index(), profile.heading(column.heading()), looks.head());
        }
        canvas.height(HEAD_ROW, 30);
        drawHints();
        drawSummary(evaluation);
        drawRows(evaluation.indicators());
        new IndicatorRules(canvas.sheet(), profile, FIRST_ROW, lastRow).add();
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
        canvas.wideText(row, 0, IndicatorColumn.ACTUAL.index(), text, looks.hint());
        canvas.height(row, 24);
    }

    private void drawSummary(SelfEvaluation evaluation) {
        Formulas formulas = new Formulas(profile.scoring());
        String basics = profile.input().basicsSheet();
        int column = IndicatorColumn.WEIGHT.index();
        CellLook points = looks.computed(InputLooks.decimals(profile.scoring().scoreDecimals()));
        BigDecimal total = profile.scoring().totalScore(evaluation);
        summaryLabel(0, WEIGHT_SUM);
        String executionWeight = Formulas.onSheet(basics, BasicsSheet.EXECUTION_WEIGHT);
        String weights = formulas.total(range(IndicatorColumn.WEIGHT), executionWeight);
        canvas.formula(0, column, weights, profile.scoring().totalWeight(evaluation), points.bolded());
        summaryLabel(1, profile.heading(HeaderWord.TOTAL_ROW));
        String executionScore = Formulas.onSheet(basics, BasicsSheet.EXECUTION_SCORE);
        canvas.formula(1, column, formulas.total(range(IndicatorColumn.SCORE), executionScore), total, points.bolded());
        summaryLabel(2, profile.heading(HeaderWord.GRADE));
        String grade = formulas.grade(IndicatorColumn.WEIGHT.letter() + 2);
        CellLook word = looks.computed(null).bolded();
        canvas.formula(2, column, grade, profile.scoring().grade(total), word);
    }

    private void summaryLabel(int row, String label) {
        canvas.text(row, IndicatorColumn.ACTUAL_MEASURE.index(), label, looks.label());
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
        word(row, IndicatorColumn.LEVEL1, indicator.level1());
        word(row, IndicatorColumn.LEVEL2, indicator.level2());
        canvas.text(row, IndicatorColumn.LEVEL3.index(), indicator.level3(), looks.entryText(indicator.level3()));
        word(row, IndicatorColumn.OPERATOR, target.operator());
        quantity(row, IndicatorColumn.TARGET, target);
        word(row, IndicatorColumn.MEASURE, target.unit());
        quantity(row, IndicatorColumn.ACTUAL, actual);
        word(row, IndicatorColumn.ACTUAL_MEASURE, actual.unit());
        CellLook points = looks.entryNumber(InputLooks.POINTS);
        canvas.number(row, IndicatorColumn.WEIGHT.index(), indicator.weight(), points);
        canvas.number(row, IndicatorColumn.SCORE.index(), indicator.score(), points);
        String deviation = indicator.deviation();
        canvas.text(row, IndicatorColumn.DEVIATION.index(), deviation, looks.entryProse(deviation));
        canvas.startHeight(row, height(indicator, target, actual));
    }

    private void word(int row, IndicatorColumn column, @Nullable String text) {
        canvas.text(row, column.index(), text, looks.entryText(text).centered());
    }

    private void quantity(int row, IndicatorColumn column, QuantityEntry entry) {
        CellLook look = looks.entry().centered().formatted(entry.format());
        String text = entry.text();
        if (text != null) {
            // an edited 100% would become the number 1
            canvas.text(row, column.index(), text, look.asQuoted());
        } else {
            canvas.number(row, column.index(), entry.number(), look);
        }
    }

    private static double height(Indicator indicator, QuantityEntry target, QuantityEntry actual) {
        int lines = 1;
        lines = Math.max(lines, lines(IndicatorColumn.LEVEL1, indicator.level1()));
        lines = Math.max(lines, lines(IndicatorColumn.LEVEL2, indicator.level2()));
        lines = Math.max(lines, lines(IndicatorColumn.LEVEL3, indicator.level3()));
        lines = Math.max(lines, lines(IndicatorColumn.TARGET, target.text()));
        lines = Math.max(lines, lines(IndicatorColumn.ACTUAL, actual.text()));
        lines = Math.max(lines, lines(IndicatorColumn.DEVIATION, indicator.deviation()));
        return Math.max(ROW_HEIGHT, TextLines.height(lines));
    }

    private static int lines(IndicatorColumn column, @Nullable String text) {
        return text == null ? 1 : TextLines.count(text, column.width());
    }

    private String range(IndicatorColumn column) {
        return column.letter() + (FIRST_ROW + 1) + ":" + column.letter() + (lastRow + 1);
    }
}
