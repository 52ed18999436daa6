package io.github.ziping.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every value of a form, in the order in which a form prints them: its name in the JSON, its name for people, what kind of
 * value it is, and what it means. {@code docs/glossary.md} lists them all; a {@link FieldPath} says of which row.
 */
public enum Field {
    TITLE(Block.FORM, "title", "标题", Kind.TEXT, "the form's title"),
    YEAR(Block.FORM, "year", "年度", Kind.YEAR, "the year that is evaluated"),
    PROJECT(Block.FORM, "project", "项目名称", Kind.TEXT, "the project"),
    AUTHORITY(Block.FORM, "authority", "主管部门", Kind.TEXT, "the authority in charge"),
    UNIT(Block.FORM, "unit", "实施单位", Kind.TEXT, "the unit that carries the project out"),
    FUNDS(Block.FORM, "funds", "项目资金", Kind.PART, "the funds block"),
    FUNDS_UNIT(Block.FUNDS, "unit", "金额单位", Kind.TEXT, "the unit of every amount, 万元 or 元"),
    LABEL(Block.FUND_LINE, "label", "资金来源", Kind.TEXT, "the row's label: 年度资金总额 or a source"),
    INITIAL_BUDGET(Block.FUND_LINE, "initialBudget", "年初预算数", Kind.AMOUNT, "the budget at the year's beginning"),
    ANNUAL_BUDGET(Block.FUND_LINE, "annualBudget", "全年预算数", Kind.AMOUNT, "the budget after all changes of the year"),
    EXECUTED(Block.FUND_LINE, "executed", "全年执行数", Kind.AMOUNT, "what was spent"),
    FUND_WEIGHT(
            Block.FUND_LINE, "weight", "分值", Kind.POINTS, "what the execution rate can earn; only the total is scored"),
    RATE_PERCENT(Block.FUND_LINE, "ratePercent", "执行率", Kind.PERCENT, "executed ÷ annual budget, as stated"),
    FUND_SCORE(Block.FUND_LINE, "score", "得分", Kind.POINTS, "what the execution rate earned, as stated"),
    EXPECTED_GOAL(Block.FORM, "expectedGoal", "预期目标", Kind.TEXT, "the goal; lines end with \\n"),
    ACTUAL_RESULT(Block.FORM, "actualResult", "实际完成情况", Kind.TEXT, "the result; lines end with \\n"),
    INDICATORS(Block.FORM, "indicators", "绩效指标", Kind.PART, "the indicators in printed order"),
    LEVEL1(Block.INDICATOR, "level1", "一级指标", Kind.TEXT, "the group, e.g. 产出指标"),
    LEVEL2(Block.INDICATOR, "level2", "二级指标", Kind.TEXT, "the kind, e.g. 数量指标"),
    LEVEL3(Block.INDICATOR, "level3", "三级指标", Kind.TEXT, "the indicator's own name"),
    TARGET(Block.INDICATOR, "target", "年度指标值", Kind.QUANTITY, "what was to be reached, e.g. ≥95.00(%)"),
    ACTUAL(Block.INDICATOR, "actual", "实际完成值", Kind.QUANTITY, "what was reached, e.g. 96.00(%)"),
    WEIGHT(Block.INDICATOR, "weight", "分值", Kind.POINTS, "what the indicator can earn"),
    SCORE(Block.INDICATOR, "score", "得分", Kind.POINTS, "what the indicator earned"),
    DEVIATION(
            Block.INDICATOR, "deviation", "偏差原因分析及改进措施", Kind.TEXT, "why points were lost, and what is done about it"),
    TOTAL_WEIGHT(Block.FORM, "totalWeight", "分值合计", Kind.POINTS, "the sum of all weights, as stated"),
    TOTAL_SCORE(Block.FORM, "totalScore", "总分", Kind.POINTS, "the sum of all scores, as stated"),
    GRADE(Block.FORM, "grade", "评分等级", Kind.TEXT, "the grade of the total score, as stated, e.g. 优");

    /** The record that holds a value. */
    public enum Block {
        /** {@link SelfEvaluation}: once. */
        FORM,
        /** {@link Funds}: once. */
        FUNDS,
        /** {@link FundLine}: the total's row and each source's. */
        FUND_LINE,
        /** {@link Indicator}: each. */
        INDICATOR;

        @SuppressWarnings("ImmutableEnumChecker") // filled once, when the fields are made
        private final List<Field> fields = new ArrayList<>();

        @SuppressWarnings("ImmutableEnumChecker") // filled once, when the fields are made
        private final List<Field> texts = new ArrayList<>();
    }

    /** What kind of value it is, and in which unit. */
    public enum Kind {
        /** A text. */
        TEXT("text"),
        /** A whole number. */
        YEAR("whole number, 1900–2999"),
        /** A decimal in the unit of {@link Field#FUNDS_UNIT}. */
        AMOUNT("decimal, in the unit of `funds.unit`"),
        /** A decimal in points. */
        POINTS("decimal, points"),
        /** A decimal in percent. */
        PERCENT("decimal, percent"),
        /** A {@link Target} or an {@link Actual}: a text that may mean a number with its unit. */
        QUANTITY("text: operator, number and unit, or a word"),
        /** No value, but a record or a list of records with values of their own. */
        PART("values of its own");

        private final String description;

        Kind(String description) {
            this.description = description;
        }

        /** What it is and its unit, in English. */
        public String description() {
            return description;
        }

        /** Whether the form holds it as a text that someone wrote. */
        public boolean isText() {
            return this == TEXT || this == QUANTITY;
        }

        /** Whether the form holds it as a {@link BigDecimal}. */
        public boolean isDecimal() {
            return this == AMOUNT || this == POINTS || this == PERCENT;
        }
    }

    static {
        for (Field field : values()) {
            field.block.fields.add(field);
            if (field.kind.isText()) {
                field.block.texts.add(field);
            }
        }
    }

    private final Block block;
    private final String key;
    private final String label;
    private final Kind kind;
    private final String meaning;

    Field(Block block, String key, String label, Kind kind, String meaning) {
        this.block = block;
        this.key = key;
        this.label = label;
        this.kind = kind;
        this.meaning = meaning;
    }

    /** The values of a block, in printed order. */
    public static List<Field> of(Block block) {
        return Collections.unmodifiableList(block.fields);
    }

    /** Those that are texts, in printed order. */
    public static List<Field> texts(Block block) {
        return Collections.unmodifiableList(block.texts);
    }

    /** Where it belongs. */
    public Block block() {
        return block;
    }

    /** The member's name in the JSON, and the component's name in the record of its block. */
    public String key() {
        return key;
    }

    /** The name for people, as 财预〔2020〕10号 prints it; an office's own word is in its profile. */
    public String label() {
        return label;
    }

    /** What it is, and its unit. */
    public Kind kind() {
        return kind;
    }

    /** What it means, in English. */
    public String meaning() {
        return meaning;
    }

    /**
     * The value that a text says: a {@code String}, an {@code Integer}, a {@code BigDecimal}, a {@link Target} or an
     * {@link Actual}; null for null.
     *
     * @throws NumberFormatException where the text is no number and has to be one
     * @throws IllegalArgumentException for a part of the form
     */
    @Nullable
    Object parse(@Nullable String text) {
        if (kind == Kind.PART) {
            throw new IllegalArgumentException(this + " has no text");
        }
        if (text == null || kind == Kind.TEXT) {
            return text;
        }
        if (kind == Kind.QUANTITY) {
            return this == TARGET ? Target.ofNullable(text) : Actual.ofNullable(text);
        }
        return kind == Kind.YEAR ? (Object) Integer.valueOf(text) : new BigDecimal(text);
    }

    /** The text that says a value, as {@link #parse} reads it. */
    static @Nullable String text(@Nullable Object value) {
        if (value instanceof Target target) {
            return target.text();
        }
        if (value instanceof Actual actual) {
            return actual.text();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value == null ? null : value.toString();
    }

    /** Refuses what another record holds. */
    IllegalArgumentException notOf(Block other) {
        return new IllegalArgumentException(this + " belongs to " + block + ", not to " + other);
    }
}
