package io.github.ziping.write.department;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.poi.PoiSheet;
import io.github.ziping.write.xlsx.CellStyle;
import io.github.ziping.write.xlsx.ScoringFormulas;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** 指标: what is still to be done and the live totals on top, one row per indicator below, a hint beside each. */
final class IndicatorsSheet {
    /** The label of Σ weights, for which the official form has no word. */
    static final String WEIGHT_SUM = "权重合计";

    /** The heading of the hints. */
    static final String HINTS = "填报提示";

    /** The row of the headings, from 0. */
    static final int HEAD_ROW = 3;

    /** The column of the hints, behind all that is filled. */
    static final int HINT_COLUMN = IndicatorColumn.DEVIATION.index() + 1;

    private static final int FIRST_ROW = HEAD_ROW + 1;
    private static final double ROW_HEIGHT = 24;
    private static final double HINT_WIDTH = 26;

    private final PoiSheet canvas;
    private final EntryStyles looks;
    private final Profile profile;
    private final int lastRow;
    private final int lastChecked;

    private IndicatorsSheet(PoiSheet canvas, EntryStyles looks, Profile profile, SelfEvaluation evaluation) {
        this.canvas = canvas;
        this.looks = looks;
        this.profile = profile;
        this.lastRow = HEAD_ROW
                + Math.max(profile.input().rows(), evaluation.indicators().size());
        this.lastChecked = CheckSheet.lastRow(profile, evaluation);
    }

    static void draw(PoiSheet canvas, EntryStyles looks, Profile profile, SelfEvaluation evaluation, OpenIssues toDo) {
        new IndicatorsSheet(canvas, looks, profile, evaluation).draw(evaluation, toDo);
    }

    private void draw(SelfEvaluation evaluation, OpenIssues toDo) {
        for (IndicatorColumn column : IndicatorColumn.values()) {
            canvas.width(column.index(), column.width());
            canvas.text(HEAD_ROW, column.index(), profile.heading(column.heading()), looks.head());
        }
        canvas.width(HINT_COLUMN, HINT_WIDTH);
        canvas.text(HEAD_ROW, HINT_COLUMN, HINTS, looks.head());
        canvas.height(HEAD_ROW, 30);
        drawTop(evaluation, toDo);
        drawSummary(evaluation);
        drawRows(toDo);
        new IndicatorRules(canvas.sheet(), profile, HEAD_ROW, lastRow).add();
        finish();
    }

    private void finish() {
        canvas.sheet().createFreezePane(0, FIRST_ROW);
        canvas.sheet().setActiveCell(new CellAddress(FIRST_ROW, 0));
        canvas.sheet().setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
        CellRangeAddress hints = new CellRangeAddress(FIRST_ROW, lastRow, HINT_COLUMN, HINT_COLUMN);
        canvas.sheet().addIgnoredErrors(hints, IgnoredErrorType.UNLOCKED_FORMULA);
        canvas.printOnePageWide(true);
        canvas.protect();
    }

    private void drawTop(SelfEvaluation evaluation, OpenIssues toDo) {
        int last = IndicatorColumn.ACTUAL.index();
        canvas.merge(0, 0, 0, last, looks.line());
        canvas.formula(0, 0, CheckSheet.line(), toDo.line(), looks.line());
        canvas.height(0, 32);
        new ConditionalFormats(canvas.sheet()).line(new CellRangeAddress(0, 0, 0, last));
        canvas.merge(1, 1, 0, last, looks.hint());
        canvas.formula(1, 0, perLevel(), perLevel(evaluation), looks.hint());
        canvas.height(1, 24);
        String operator = profile.heading(HeaderWord.OPERATOR);
        String qualitative = profile.targets().qualitative();
        String how = "定量指标：“≥95%”填成“≥”“95”“%”三格。定性指标：" + operator + "选“" + qualitative + "”，指标值填文字。";
        canvas.wideText(2, 0, last, how, looks.hint());
        canvas.height(2, 24);
    }

    /** {@code 各级分值：执行率 10.00，成本指标 20.00，…}. */
    private String perLevel() {
        String pattern = ScoringFormulas.quoted(EntryStyles.points(profile.scoring()));
        String weight = ScoringFormulas.onSheet(profile.input().basicsSheet(), BasicsSheet.EXECUTION_WEIGHT);
        StringBuilder formula = new StringBuilder("\"各级分值：执行率 \"&TEXT(SUM(" + weight + ")," + pattern + ")");
        for (Level level : profile.levels()) {
            String sum = "SUMIF(" + entries(IndicatorColumn.LEVEL1) + "," + ScoringFormulas.quoted(level.name()) + ","
                    + entries(IndicatorColumn.WEIGHT) + ")";
            formula.append("&").append(ScoringFormulas.quoted("，" + level.name() + " "));
            formula.append("&TEXT(").append(sum).append(',').append(pattern).append(')');
        }
        return formula.toString();
    }

    private String perLevel(SelfEvaluation evaluation) {
        StringBuilder text = new StringBuilder("各级分值：执行率 ");
        text.append(points(Decimals.orZero(evaluation.funds().total().weight())));
        for (Level level : profile.levels()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Indicator indicator : evaluation.indicators()) {
                if (level.name().equalsIgnoreCase(indicator.level1())) {
                    sum = sum.add(Decimals.orZero(indicator.weight()));
                }
            }
            text.append("，").append(level.name()).append(' ').append(points(sum));
        }
        return text.toString();
    }

    private String points(BigDecimal points) {
        return points.setScale(profile.scoring().scoreDecimals(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The cells of a column from the headings on, so that a row which is inserted below them is among these. */
    private String entries(IndicatorColumn column) {
        return ScoringFormulas.absolute(HEAD_ROW, lastRow, column.index());
    }

    private void drawSummary(SelfEvaluation evaluation) {
        ScoringFormulas formulas = new ScoringFormulas(profile.scoring());
        String basics = profile.input().basicsSheet();
        int column = IndicatorColumn.WEIGHT.index();
        CellStyle points = looks.computed(EntryStyles.decimals(profile.scoring().scoreDecimals()));
        BigDecimal total = profile.scoring().totalScore(evaluation);
        summaryLabel(0, WEIGHT_SUM);
        String executionWeight = ScoringFormulas.onSheet(basics, BasicsSheet.EXECUTION_WEIGHT);
        String weights = formulas.total(CheckSheet.column(CheckColumn.WEIGHT, lastChecked), executionWeight);
        canvas.formula(0, column, weights, profile.scoring().totalWeight(evaluation), points.bolded());
        summaryLabel(1, profile.heading(HeaderWord.TOTAL_ROW));
        String executionScore = ScoringFormulas.onSheet(basics, BasicsSheet.EXECUTION_SCORE);
        String scores = formulas.total(CheckSheet.column(CheckColumn.SCORE, lastChecked), executionScore);
        canvas.formula(1, column, scores, total, points.bolded());
        summaryLabel(2, profile.heading(HeaderWord.GRADE));
        String grade = formulas.grade(IndicatorColumn.WEIGHT.letter() + 2);
        CellStyle word = looks.computed(null).bolded();
        canvas.formula(2, column, grade, profile.scoring().grade(total), word);
        drawRest(profile.scoring().totalWeight(evaluation));
    }

    /** What weights are still to be given, and what else there is to know. */
    private void drawRest(BigDecimal given) {
        int first = IndicatorColumn.SCORE.index();
        int last = IndicatorColumn.DEVIATION.index();
        BigDecimal full = profile.scoring().totalWeight();
        String all = full.stripTrailingZeros().toPlainString();
        String sum = new CellRef(0, IndicatorColumn.WEIGHT.index()).address();
        String pattern = ScoringFormulas.quoted(EntryStyles.points(profile.scoring()));
        String formula = "IF(" + sum + "<" + all + ",\"还应分配 \"&TEXT(" + all + "-" + sum + "," + pattern + "),IF(" + sum
                + ">" + all + ",\"超出 \"&TEXT(" + sum + "-" + all + "," + pattern + "),\"分值正好\"))";
        int over = given.compareTo(full);
        String text = over < 0
                ? "还应分配 " + points(full.subtract(given))
                : over > 0 ? "超出 " + points(given.subtract(full)) : "分值正好";
        canvas.merge(0, 0, first, last, looks.hint().left());
        canvas.formula(0, first, formula, text, looks.hint().left());
        canvas.wideText(1, first, last, "得分低于分值的，写明原因和改进措施。", looks.hint().left());
        canvas.wideText(2, first, last, "行不够时在表中间插入整行。", looks.hint().left());
    }

    private void summaryLabel(int row, String label) {
        canvas.text(row, IndicatorColumn.ACTUAL_MEASURE.index(), label, looks.label());
    }

    private void drawRows(OpenIssues toDo) {
        CellStyle beside = looks.plain().unlocked();
        for (int row = FIRST_ROW; row <= lastRow; row++) {
            drawRow(row, toDo.row(row - FIRST_ROW), toDo.hint(row - FIRST_ROW));
            // Excel deletes a row only when no cell of it is locked, to the last column
            canvas.rowLook(row, beside);
        }
    }

    private void drawRow(int row, RowValues values, String hint) {
        Indicator indicator = values.indicator();
        QuantityEntry target = values.target();
        QuantityEntry actual = values.actual();
        word(row, IndicatorColumn.LEVEL1, indicator.level1());
        word(row, IndicatorColumn.LEVEL2, indicator.level2());
        String name = indicator.level3();
        canvas.text(row, IndicatorColumn.LEVEL3.index(), name, looks.known(looks.entryText(name), name));
        word(row, IndicatorColumn.OPERATOR, target.operator());
        quantity(row, IndicatorColumn.TARGET, target);
        word(row, IndicatorColumn.MEASURE, target.unit());
        quantity(row, IndicatorColumn.ACTUAL, actual);
        word(row, IndicatorColumn.ACTUAL_MEASURE, actual.unit());
        CellStyle points = looks.entryNumber(EntryStyles.POINTS);
        canvas.number(row, IndicatorColumn.WEIGHT.index(), indicator.weight(), looks.known(points, indicator.weight()));
        canvas.number(row, IndicatorColumn.SCORE.index(), indicator.score(), looks.known(points, indicator.score()));
        String deviation = indicator.deviation();
        canvas.text(
                row, IndicatorColumn.DEVIATION.index(), deviation, looks.known(looks.entryProse(deviation), deviation));
        canvas.shared(row, HINT_COLUMN, FIRST_ROW, lastRow, hint(), hint, looks.rowHint());
        canvas.startHeight(row, height(indicator, target, actual));
    }

    /** The first row's hint, by its place; and that of a row inserted below, which has no formula of its own. */
    private static String hint() {
        String beside = IndicatorColumn.DEVIATION.letter();
        String rows = "ROWS(" + beside + (FIRST_ROW + 1) + ":" + beside + (FIRST_ROW + 2) + ")";
        String own = "INDEX(" + CheckSheet.HINTS + ",ROW()-" + FIRST_ROW + ")";
        String below = "INDEX(" + CheckSheet.HINTS + ",ROW()-" + (FIRST_ROW - 1) + ")";
        return "IFERROR(" + own + "&IF(" + rows + ">2,IF(" + below + "=\"\",\"\",\"；下一行：\"&" + below + "),\"\"),\"\")";
    }

    private void word(int row, IndicatorColumn column, @Nullable String text) {
        canvas.text(row, column.index(), text, looks.known(looks.entryText(text).centered(), text));
    }

    private void quantity(int row, IndicatorColumn column, QuantityEntry entry) {
        CellStyle look = looks.entry().centered().formatted(entry.format());
        String text = entry.text();
        if (text != null) {
            // an edited 100% would become the number 1
            canvas.text(row, column.index(), text, looks.known(look.asQuoted(), text));
        } else {
            canvas.number(row, column.index(), entry.number(), looks.known(look, entry.number()));
        }
    }

    private double height(Indicator indicator, QuantityEntry target, QuantityEntry actual) {
        Map<IndicatorColumn, @Nullable String> texts = new EnumMap<>(IndicatorColumn.class);
        texts.put(IndicatorColumn.LEVEL1, indicator.level1());
        texts.put(IndicatorColumn.LEVEL2, indicator.level2());
        texts.put(IndicatorColumn.LEVEL3, indicator.level3());
        texts.put(IndicatorColumn.TARGET, target.text());
        texts.put(IndicatorColumn.ACTUAL, actual.text());
        texts.put(IndicatorColumn.DEVIATION, indicator.deviation());
        double height = ROW_HEIGHT;
        for (Map.Entry<IndicatorColumn, @Nullable String> text : texts.entrySet()) {
            height = Math.max(
                    height, EntryHeight.of(text.getValue(), text.getKey().width(), looks.entry()));
        }
        return height;
    }
}
