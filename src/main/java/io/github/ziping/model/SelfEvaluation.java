package io.github.ziping.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One 财政项目支出绩效自评表, as its department states it: nothing is recomputed here. Rates, the execution score, the totals
 * and the grade may be absent; {@code Scoring} computes them.
 *
 * @param title the form's title, e.g. 财政项目支出绩效自评表
 * @param year the year that is evaluated
 * @param project 项目名称
 * @param authority 主管部门
 * @param unit 实施单位
 * @param funds 项目资金
 * @param expectedGoal 预期目标; lines end with {@code \n}
 * @param actualResult 实际完成情况; lines end with {@code \n}
 * @param indicators in printed order; may be empty
 * @param totalWeight the stated Σ of all weights, in points
 * @param totalScore the stated 总分, in points
 * @param grade the stated 评分等级, e.g. 优
 */
public record SelfEvaluation(
        @Nullable String title,
        @Nullable Integer year,
        @Nullable String project,
        @Nullable String authority,
        @Nullable String unit,
        Funds funds,
        @Nullable String expectedGoal,
        @Nullable String actualResult,
        List<Indicator> indicators,
        @Nullable BigDecimal totalWeight,
        @Nullable BigDecimal totalScore,
        @Nullable String grade) {
    /** A form that says nothing. */
    public static final SelfEvaluation EMPTY = new SelfEvaluation(
            null,
            null,
            null,
            null,
            null,
            new Funds(null, FundLine.EMPTY, List.of()),
            null,
            null,
            List.of(),
            null,
            null,
            null);

    /** Copies the list and brings decimals and blank texts to their one spelling. */
    public SelfEvaluation {
        title = Texts.orNull(title);
        project = Texts.orNull(project);
        authority = Texts.orNull(authority);
        unit = Texts.orNull(unit);
        Objects.requireNonNull(funds, "funds");
        expectedGoal = Texts.orNull(expectedGoal);
        actualResult = Texts.orNull(actualResult);
        indicators = PackedRows.copyOf(indicators);
        totalWeight = Decimals.canonical(totalWeight);
        totalScore = Decimals.canonical(totalScore);
        grade = Texts.orNull(grade);
    }

    /** The weight of the execution row plus all indicator weights, in points; an absent weight counts as 0. */
    public BigDecimal weightSum() {
        BigDecimal sum = Decimals.orZero(funds.total().weight());
        for (Indicator indicator : indicators) {
            sum = sum.add(Decimals.orZero(indicator.weight()));
        }
        return sum;
    }

    /** Whether any indicator says how many points it can earn; some offices' forms have no place for it. */
    public boolean hasWeights() {
        for (Indicator indicator : indicators) {
            if (indicator.weight() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether any indicator says how many points it earned; a form that is not filled in yet, or not scored at all, does not. */
    public boolean hasScores() {
        for (Indicator indicator : indicators) {
            if (indicator.score() != null) {
                return true;
            }
        }
        return false;
    }

    /** The paths of all values in printed order, of those that are absent too. */
    public List<FieldPath> paths() {
        List<FieldPath> paths = new ArrayList<>();
        for (Field field : Field.values()) {
            switch (field) {
                case FUNDS -> {}
                case LABEL ->
                    addRows(
                            paths,
                            Field.Block.FUND_LINE,
                            FieldPath.TOTAL,
                            funds.sources().size());
                case INDICATORS -> addRows(paths, Field.Block.INDICATOR, 0, indicators.size());
                default -> {
                    if (field.block() == Field.Block.FORM || field.block() == Field.Block.FUNDS) {
                        paths.add(FieldPath.of(field));
                    }
                }
            }
        }
        return paths;
    }

    private static void addRows(List<FieldPath> paths, Field.Block block, int first, int end) {
        for (int item = first; item < end; item++) {
            for (Field field : Field.of(block)) {
                paths.add(new FieldPath(field, item));
            }
        }
    }

    /** What the form says of a value; null where it says nothing. */
    public @Nullable Object value(FieldPath path) {
        return switch (path.field().block()) {
            case FORM -> value(path.field());
            case FUNDS -> funds.unit();
            case FUND_LINE -> funds.line(path.item()).value(path.field());
            case INDICATOR -> indicators.get(path.item()).value(path.field());
        };
    }

    private @Nullable Object value(Field field) {
        return switch (field) {
            case TITLE -> title;
            case YEAR -> year;
            case PROJECT -> project;
            case AUTHORITY -> authority;
            case UNIT -> unit;
            case FUNDS -> funds;
            case EXPECTED_GOAL -> expectedGoal;
            case ACTUAL_RESULT -> actualResult;
            case INDICATORS -> indicators;
            case TOTAL_WEIGHT -> totalWeight;
            case TOTAL_SCORE -> totalScore;
            case GRADE -> grade;
            default -> throw field.notOf(Field.Block.FORM);
        };
    }

    /** A value as it is written, decimals with all their digits; null where the form says nothing. */
    public @Nullable String text(FieldPath path) {
        return Field.text(value(path));
    }

    /**
     * The same form with another value.
     *
     * @param path which value; not {@code funds} or {@code indicators} as a whole
     * @param text the value as it is written; null for none
     * @throws NumberFormatException where a number is wanted and the text is none
     * @throws IndexOutOfBoundsException where the form has no such row
     */
    public SelfEvaluation withText(FieldPath path, @Nullable String text) {
        Field field = path.field();
        Object value = field.parse(text);
        return switch (field.block()) {
            case FORM -> with(field, value);
            case FUNDS -> withFunds(funds.withUnit(text));
            case FUND_LINE ->
                withFunds(funds.withLine(path.item(), funds.line(path.item()).with(field, value)));
            case INDICATOR -> {
                List<Indicator> changed = new ArrayList<>(indicators);
                changed.set(path.item(), indicators.get(path.item()).with(field, value));
                yield withIndicators(changed);
            }
        };
    }

    /** The same form with another title. */
    public SelfEvaluation withTitle(@Nullable String title) {
        return with(Field.TITLE, title);
    }

    /** The same form with another year. */
    public SelfEvaluation withYear(@Nullable Integer year) {
        return with(Field.YEAR, year);
    }

    /** The same form with another project. */
    public SelfEvaluation withProject(@Nullable String project) {
        return with(Field.PROJECT, project);
    }

    /** The same form with another 主管部门. */
    public SelfEvaluation withAuthority(@Nullable String authority) {
        return with(Field.AUTHORITY, authority);
    }

    /** The same form with another 实施单位. */
    public SelfEvaluation withUnit(@Nullable String unit) {
        return with(Field.UNIT, unit);
    }

    /** The same form with other funds. */
    public SelfEvaluation withFunds(Funds funds) {
        return with(null, null, funds, indicators);
    }

    /** The same form with another goal. */
    public SelfEvaluation withExpectedGoal(@Nullable String expectedGoal) {
        return with(Field.EXPECTED_GOAL, expectedGoal);
    }

    /** The same form with another result. */
    public SelfEvaluation withActualResult(@Nullable String actualResult) {
        return with(Field.ACTUAL_RESULT, actualResult);
    }

    /** The same form with other indicators. */
    public SelfEvaluation withIndicators(List<Indicator> indicators) {
        return with(null, null, funds, indicators);
    }

    /** The same form with another stated weight. */
    public SelfEvaluation withTotalWeight(@Nullable BigDecimal totalWeight) {
        return with(Field.TOTAL_WEIGHT, totalWeight);
    }

    /** The same form with another stated total. */
    public SelfEvaluation withTotalScore(@Nullable BigDecimal totalScore) {
        return with(Field.TOTAL_SCORE, totalScore);
    }

    /** The same form with another stated grade. */
    public SelfEvaluation withGrade(@Nullable String grade) {
        return with(Field.GRADE, grade);
    }

    private SelfEvaluation with(Field field, @Nullable Object value) {
        return with(field, value, funds, indicators);
    }

    private SelfEvaluation with(
            @Nullable Field field, @Nullable Object value, Funds funds, List<Indicator> indicators) {
        return new SelfEvaluation(
                field == Field.TITLE ? (String) value : title,
                field == Field.YEAR ? (Integer) value : year,
                field == Field.PROJECT ? (String) value : project,
                field == Field.AUTHORITY ? (String) value : authority,
                field == Field.UNIT ? (String) value : unit,
                funds,
                field == Field.EXPECTED_GOAL ? (String) value : expectedGoal,
                field == Field.ACTUAL_RESULT ? (String) value : actualResult,
                indicators,
                field == Field.TOTAL_WEIGHT ? (BigDecimal) value : totalWeight,
                field == Field.TOTAL_SCORE ? (BigDecimal) value : totalScore,
                field == Field.GRADE ? (String) value : grade);
    }
}
