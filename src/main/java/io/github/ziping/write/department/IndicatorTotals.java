package io.github.ziping.write.department;

import static io.github.ziping.write.xlsx.Expression.call;
import static io.github.ziping.write.xlsx.Expression.number;
import static io.github.ziping.write.xlsx.Expression.reference;
import static io.github.ziping.write.xlsx.Expression.text;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.canvas.Area;
import io.github.ziping.write.canvas.SheetCanvas;
import io.github.ziping.write.xlsx.Cases;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.CellStyle;
import io.github.ziping.write.xlsx.Expression;
import io.github.ziping.write.xlsx.ScoringFormulas;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws the rows above the table on the sheet 指标: what is still to be done, the weights of each level, and the live totals
 * of weights and scores with the grade.
 */
final class IndicatorTotals {
    /** Behind the heading of the weights, the label of their sum. */
    static final String SUM = "合计";

    /** Before the weights of indicators whose 一级指标 is none of the office's. */
    private static final String OTHER_LEVELS = "，其他 ";

    private static final int CLEAN_DIGITS = 10;

    /** In the order of {@link #formulas}. */
    private enum Formula {
        PER_LEVEL,
        WEIGHTS,
        SCORES,
        GRADE,
        REST
    }

    private static final int WEIGHT_ROW = 0;
    private static final int SCORE_ROW = 1;
    private static final int GRADE_ROW = 2;
    private static final int LAST_OF_TEXTS = IndicatorColumn.ACTUAL.index();

    private final SheetCanvas canvas;
    private final EntryStyles looks;
    private final Profile profile;
    private final SelfEvaluation evaluation;
    private final int lastChecked;

    IndicatorTotals(SheetCanvas canvas, EntryStyles looks, Profile profile, SelfEvaluation evaluation) {
        this.canvas = canvas;
        this.looks = looks;
        this.profile = profile;
        this.evaluation = evaluation;
        this.lastChecked = CheckSheet.lastRow(profile, evaluation);
    }

    void draw(OpenIssues issues) {
        canvas.merge(0, 0, 0, LAST_OF_TEXTS, looks.line());
        canvas.formula(0, 0, CheckSheet.line(), issues.line(), looks.line());
        canvas.height(0, 32);
        canvas.merge(1, 1, 0, LAST_OF_TEXTS, looks.hint());
        canvas.formula(1, 0, formula(Formula.PER_LEVEL), perLevel(), looks.hint());
        canvas.height(1, 24);
        String operator = profile.heading(HeaderWord.OPERATOR);
        String qualitative = profile.targets().qualitative();
        String how = "定量指标：“≥95%”填成“≥”“95”“%”三格。定性指标：" + operator + "选“" + qualitative + "”，指标值填文字。";
        canvas.wideText(2, 0, LAST_OF_TEXTS, how, looks.hint());
        canvas.height(2, 24);
        drawTotals();
        drawRest(profile.scoring().weightSum(evaluation));
    }

    /** Colours the line that says what is still to be done. */
    static void addRules(SheetCanvas canvas) {
        new ConditionalFormats(canvas).line(new Area(0, 0, 0, LAST_OF_TEXTS));
    }

    /** The formulas that follow, put together once for all workbooks of as many rows. */
    @SuppressWarnings("EnumOrdinal") // the order is the list's
    private String formula(Formula formula) {
        return canvas.formulas(List.of("totals", lastChecked), this::formulas).get(formula.ordinal());
    }

    private List<String> formulas() {
        ScoringFormulas scoring = new ScoringFormulas(profile.scoring());
        String weights =
                scoring.total(CheckSheet.column(CheckColumn.WEIGHT, lastChecked), "SUM(" + FundFormulas.WEIGHT + ")");
        String scores =
                scoring.total(CheckSheet.column(CheckColumn.SCORE, lastChecked), onBasics(BasicsSheet.EXECUTION_SCORE));
        String grade = scoring.grade(new CellRef(SCORE_ROW, IndicatorColumn.WEIGHT.index()).address());
        Expression scored = call("COUNT", reference(CheckSheet.column(CheckColumn.SCORE, lastChecked)))
                .gt(number(0));
        String stated =
                Expression.when(scored, reference(grade), Expression.EMPTY).text();
        return List.of(
                perLevelFormula().text(), weights, scores, stated, restFormula().text());
    }

    /** {@code 各级分值：执行率 10.00，成本指标 20.00，…}; {@link #perLevel} in the program. */
    private Expression perLevelFormula() {
        Expression execution = reference(FundFormulas.WEIGHT);
        Expression formula = text("各级分值：执行率 ").join(printed(call("SUM", execution)));
        Expression levels = reference(CheckSheet.column(CheckColumn.LEVEL1, lastChecked));
        Expression weights = reference(CheckSheet.column(CheckColumn.WEIGHT, lastChecked));
        Expression rest = call("SUM", weights);
        for (Level level : profile.levels()) {
            Expression sum = call("SUMIF", levels, text(level.name()), weights);
            formula = formula.join("，" + level.name() + " ").join(printed(sum));
            rest = rest.minus(sum);
        }
        Expression clean = Expression.round(rest, CLEAN_DIGITS);
        return formula.join(Expression.when(
                clean.eq(number(0)), Expression.EMPTY, text(OTHER_LEVELS).join(printed(clean))));
    }

    private String perLevel() {
        StringBuilder text = new StringBuilder("各级分值：执行率 ");
        text.append(points(Decimals.orZero(evaluation.funds().total().weight())));
        BigDecimal rest = weightOf(null);
        for (Level level : profile.levels()) {
            BigDecimal sum = weightOf(level.name());
            text.append("，").append(level.name()).append(' ').append(points(sum));
            rest = rest.subtract(sum);
        }
        return rest.signum() == 0 ? text.toString() : text + OTHER_LEVELS + points(rest);
    }

    /** The weights of a 一级指标, or of all for null. */
    private BigDecimal weightOf(@Nullable String level) {
        BigDecimal sum = BigDecimal.ZERO;
        String current = "";
        for (Indicator indicator : evaluation.indicators()) {
            String own = CheckValues.text(indicator.level1());
            current = own.isEmpty() ? current : own;
            if (level == null || level.equalsIgnoreCase(current)) {
                sum = sum.add(Decimals.orZero(indicator.weight()));
            }
        }
        return sum;
    }

    private void drawTotals() {
        CellStyle points = looks.computed(EntryStyles.points(profile.scoring())).bolded();
        int column = IndicatorColumn.WEIGHT.index();
        label(WEIGHT_ROW, profile.heading(HeaderWord.WEIGHT) + SUM);
        canvas.formula(
                WEIGHT_ROW, column, formula(Formula.WEIGHTS), profile.scoring().weightSum(evaluation), points);
        label(SCORE_ROW, profile.heading(HeaderWord.TOTAL_ROW));
        BigDecimal total = profile.scoring().scoreSum(evaluation);
        canvas.formula(SCORE_ROW, column, formula(Formula.SCORES), total, points);
        label(GRADE_ROW, profile.heading(HeaderWord.GRADE));
        CellStyle word = looks.computed(null).bolded();
        boolean any = evaluation.indicators().stream().anyMatch(indicator -> indicator.score() != null);
        canvas.formula(
                GRADE_ROW,
                column,
                formula(Formula.GRADE),
                any ? profile.scoring().grade(total) : "",
                word);
    }

    private void label(int row, String label) {
        canvas.text(row, IndicatorColumn.ACTUAL_MEASURE.index(), label, looks.label());
    }

    /** Draws what weights are still to be given, and what else there is to know. */
    private void drawRest(BigDecimal given) {
        int first = IndicatorColumn.SCORE.index();
        int last = IndicatorColumn.DEVIATION.index();
        CellStyle look = looks.hint().left();
        canvas.merge(0, 0, first, last, look);
        canvas.formula(0, first, formula(Formula.REST), rest(given), look);
        canvas.wideText(1, first, last, "得分低于分值的，写明原因和改进措施。", look);
        canvas.wideText(2, first, last, "行不够时在表中间插入整行。", look);
    }

    /** {@link #rest} in the program. */
    private Expression restFormula() {
        Expression full = number(profile.scoring().totalWeight());
        Expression given = reference(new CellRef(WEIGHT_ROW, IndicatorColumn.WEIGHT.index()).address());
        return new Cases()
                .when(given.lt(full), text("还应分配 ").join(printed(full.minus(given))))
                .when(given.gt(full), text("超出 ").join(printed(given.minus(full))))
                .otherwise(text("分值正好"));
    }

    private String rest(BigDecimal given) {
        BigDecimal left = profile.scoring().totalWeight().subtract(given);
        return switch (left.signum()) {
            case 1 -> "还应分配 " + points(left);
            case -1 -> "超出 " + points(left.negate());
            default -> "分值正好";
        };
    }

    private String onBasics(String cell) {
        return CellReferences.onSheet(profile.input().basicsSheet(), cell);
    }

    private Expression printed(Expression points) {
        return call("TEXT", points, text(EntryStyles.points(profile.scoring())));
    }

    private String points(BigDecimal points) {
        return EntryHints.points(points, profile.scoring());
    }
}
