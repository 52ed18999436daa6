package io.github.ziping.write.form;

import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.FormDesign;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the places of a template where values go: {@code {{project}}} stands where 项目名称 goes. */
public enum Placeholder {
    /** The form's title. */
    TITLE(Block.FORM, Field.TITLE),
    /** The year that is evaluated. */
    YEAR(Block.FORM, Field.YEAR),
    /** 项目名称. */
    PROJECT(Block.FORM, Field.PROJECT),
    /** 主管部门. */
    AUTHORITY(Block.FORM, Field.AUTHORITY),
    /** 实施单位. */
    UNIT(Block.FORM, Field.UNIT),
    /** 万元 or 元. */
    FUNDS_UNIT(Block.FORM, Field.FUNDS_UNIT),
    /** The label of 年度资金总额. */
    TOTAL_LABEL(Block.TOTAL, Field.LABEL),
    /** 年初预算数 of 年度资金总额. */
    TOTAL_INITIAL(Block.TOTAL, Field.INITIAL_BUDGET),
    /** 全年预算数 of 年度资金总额. */
    TOTAL_ANNUAL(Block.TOTAL, Field.ANNUAL_BUDGET),
    /** 全年执行数 of 年度资金总额. */
    TOTAL_EXECUTED(Block.TOTAL, Field.EXECUTED),
    /** 分数 of the execution row. */
    TOTAL_FUND_WEIGHT(Block.TOTAL, Field.FUND_WEIGHT),
    /** 执行率 of 年度资金总额. */
    TOTAL_RATE(Block.TOTAL, Field.RATE_PERCENT),
    /** 得分 of the execution row. */
    TOTAL_FUND_SCORE(Block.TOTAL, Field.FUND_SCORE),
    /** The label of a source row. */
    SOURCE_LABEL(Block.SOURCE, Field.LABEL),
    /** 年初预算数 of a source. */
    SOURCE_INITIAL(Block.SOURCE, Field.INITIAL_BUDGET),
    /** 全年预算数 of a source. */
    SOURCE_ANNUAL(Block.SOURCE, Field.ANNUAL_BUDGET),
    /** 全年执行数 of a source. */
    SOURCE_EXECUTED(Block.SOURCE, Field.EXECUTED),
    /** 分数 of a source, usually none. */
    SOURCE_WEIGHT(Block.SOURCE, Field.FUND_WEIGHT),
    /** 执行率 of a source. */
    SOURCE_RATE(Block.SOURCE, Field.RATE_PERCENT),
    /** 得分 of a source, usually none. */
    SOURCE_SCORE(Block.SOURCE, Field.FUND_SCORE),
    /** 预期目标. */
    EXPECTED_GOAL(Block.GOAL, Field.EXPECTED_GOAL),
    /** 实际完成情况. */
    ACTUAL_RESULT(Block.GOAL, Field.ACTUAL_RESULT),
    /** 一级指标, merged over equal neighbours. */
    LEVEL1(Block.INDICATOR, Field.LEVEL1),
    /** 二级指标, merged over equal neighbours of one 一级指标. */
    LEVEL2(Block.INDICATOR, Field.LEVEL2),
    /** 三级指标. */
    LEVEL3(Block.INDICATOR, Field.LEVEL3),
    /** 年度指标值. */
    TARGET(Block.INDICATOR, Field.TARGET),
    /** 实际完成值. */
    ACTUAL(Block.INDICATOR, Field.ACTUAL),
    /** 分值. */
    WEIGHT(Block.INDICATOR, Field.WEIGHT),
    /** 得分. */
    SCORE(Block.INDICATOR, Field.SCORE),
    /** 偏差原因分析及改进措施. */
    DEVIATION(Block.INDICATOR, Field.DEVIATION),
    /** Σ of all weights. */
    TOTAL_WEIGHT(Block.FORM, Field.TOTAL_WEIGHT),
    /** 总分. */
    TOTAL_SCORE(Block.FORM, Field.TOTAL_SCORE),
    /** 评分等级. */
    GRADE(Block.FORM, Field.GRADE);

    /** What a row of the template is repeated for. */
    public enum Block {
        /** Once. */
        FORM,
        /** Once: the row of 年度资金总额. */
        TOTAL,
        /** For each source of funds. */
        SOURCE,
        /** Once, or once per page where the texts are too long for one. */
        GOAL,
        /** For each indicator. */
        INDICATOR
    }

    private static final Map<String, Placeholder> BY_NAME = new HashMap<>();
    private static final Map<Field, Placeholder> OF_TOTAL = new EnumMap<>(Field.class);
    private static final Map<Field, Placeholder> OF_OTHERS = new EnumMap<>(Field.class);

    static {
        for (Placeholder placeholder : values()) {
            BY_NAME.put(FormDesign.placeholder(placeholder.path), placeholder);
            (placeholder.block == Block.TOTAL ? OF_TOTAL : OF_OTHERS).put(placeholder.field, placeholder);
        }
    }

    private final Block block;
    private final Field field;

    /** The value that it stands for, or the first one. */
    @SuppressWarnings("ImmutableEnumChecker") // a record of an enum and a number
    private final FieldPath path;

    Placeholder(Block block, Field field) {
        this.block = block;
        this.field = field;
        boolean repeated = block == Block.SOURCE || block == Block.INDICATOR;
        this.path = new FieldPath(field, repeated ? 0 : FieldPath.TOTAL);
    }

    /** The placeholder of this name, or null. */
    public static @Nullable Placeholder named(String name) {
        return BY_NAME.get(name);
    }

    /** The placeholder of a value; null for a part of the form that has none. */
    static @Nullable Placeholder of(FieldPath path) {
        boolean total = path.field().block() == Field.Block.FUND_LINE && path.item() == FieldPath.TOTAL;
        return (total ? OF_TOTAL : OF_OTHERS).get(path.field());
    }

    /** What its row is repeated for. */
    public Block block() {
        return block;
    }

    /** The field that it stands for. */
    public Field field() {
        return field;
    }

    /** Whether its cell holds a number or a formula, and not a text, which may wrap. */
    boolean isNumber() {
        return field.kind().isDecimal();
    }

    /**
     * The text that stands for it.
     *
     * @param item the source's or the indicator's number
     * @return null where the form says nothing, and for a number
     */
    @Nullable
    String text(SelfEvaluation form, int item) {
        if (isNumber()) {
            return null;
        }
        return switch (block) {
            case FORM, TOTAL, GOAL -> form.text(path);
            case SOURCE -> form.funds().sources().get(item).text(field);
            case INDICATOR -> form.indicators().get(item).text(field);
        };
    }
}
