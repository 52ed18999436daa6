package io.github.ziping.profile;

import io.github.ziping.model.Field;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a heading of a form can mean; {@code profile.yaml} lists the words for each. */
public enum HeaderWord {
    /** 项目名称. */
    PROJECT(Field.PROJECT),
    /** 年度. */
    YEAR(Field.YEAR),
    /** 主管部门. */
    AUTHORITY(Field.AUTHORITY),
    /** 实施单位. */
    UNIT(Field.UNIT),
    /** 单位, 金额单位: the label of the unit of all amounts, where it stands above the tables. */
    AMOUNT_UNIT("amountUnit", Field.FUNDS_UNIT),
    /** The corner of the funds block, 资金来源. */
    FUNDS_HEAD("fundsHead", Field.LABEL),
    /** 年初预算数. */
    INITIAL_BUDGET(Field.INITIAL_BUDGET),
    /** 全年预算数. */
    ANNUAL_BUDGET(Field.ANNUAL_BUDGET),
    /** 全年执行数. */
    EXECUTED(Field.EXECUTED),
    /** 分数 of the execution row. */
    FUND_WEIGHT("fundWeight", Field.FUND_WEIGHT),
    /** 执行率. */
    RATE("rate", Field.RATE_PERCENT),
    /** 得分 of the execution row. */
    FUND_SCORE("fundScore", Field.FUND_SCORE),
    /** The label beside both goals, 年度总体目标. */
    GOALS_HEAD("goalsHead", null),
    /** 预期目标. */
    GOAL("goal", Field.EXPECTED_GOAL),
    /** 实际完成情况. */
    RESULT("result", Field.ACTUAL_RESULT),
    /** The label beside all indicators, 绩效指标. */
    INDICATORS_HEAD("indicatorsHead", null),
    /** The column of running numbers, 序号. */
    ORDINAL("ordinal", null),
    /** 一级指标. */
    LEVEL1(Field.LEVEL1),
    /** 二级指标. */
    LEVEL2(Field.LEVEL2),
    /** 三级指标. */
    LEVEL3(Field.LEVEL3),
    /** 指标性质. */
    OPERATOR("operator", Field.TARGET),
    /** 年度指标值. */
    TARGET(Field.TARGET),
    /** 度量单位. */
    MEASURE("measure", Field.TARGET),
    /** 实际完成值. */
    ACTUAL(Field.ACTUAL),
    /** The unit of the actual value, where it has a column of its own. */
    ACTUAL_MEASURE("actualMeasure", Field.ACTUAL),
    /** 分值. */
    WEIGHT(Field.WEIGHT),
    /** 得分. */
    SCORE(Field.SCORE),
    /** 偏差原因分析及改进措施. */
    DEVIATION(Field.DEVIATION),
    /** 总分. */
    TOTAL_ROW("totalRow", null),
    /** A sum on the way, 小计. */
    SUBTOTAL_ROW("subtotalRow", null),
    /** 评分等级. */
    GRADE(Field.GRADE),
    /** What a remark or a signature below the form begins with, e.g. 注 or 填表人. */
    NOTE("note", null);

    private static final HeaderWord[] ALL = values();

    private final String key;
    private final @Nullable Field field;

    HeaderWord(Field field) {
        this(field.key(), field);
    }

    HeaderWord(String key, @Nullable Field field) {
        this.key = key;
        this.field = field;
    }

    /** The name in {@code profile.yaml}. */
    public String key() {
        return key;
    }

    /**
     * The field whose value, or a part of it, stands under the heading or beside it.
     *
     * @throws IllegalStateException for a heading of a whole block, of several totals, or of no value
     */
    public Field field() {
        if (field == null) {
            throw new IllegalStateException(this + " heads no single value");
        }
        return field;
    }

    /**
     * The headings that a name means: that of {@code profile.yaml}, or a field's key in the JSON. {@code weight} heads the points of
     * the indicators and those of the funds.
     *
     * @return empty for an unknown name
     */
    public static Set<HeaderWord> named(String name) {
        Set<HeaderWord> words = EnumSet.noneOf(HeaderWord.class);
        HeaderWord own = ofKey(name);
        if (own != null) {
            words.add(own);
        }
        for (HeaderWord word : ALL) {
            boolean part = own != null && word.field == own.field;
            if (word.field != null && word.field.key().equals(name) && !part) {
                words.add(word);
            }
        }
        return words;
    }

    /** All names of {@code profile.yaml}, for a message. */
    public static String names() {
        return Arrays.stream(ALL).map(HeaderWord::key).collect(Collectors.joining("、"));
    }

    public static @Nullable HeaderWord ofKey(String key) {
        for (HeaderWord word : ALL) {
            if (word.key.equals(key)) {
                return word;
            }
        }
        return null;
    }
}
