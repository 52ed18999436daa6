package io.github.ziping.profile;

import io.github.ziping.model.Field;
import io.github.ziping.model.FoldedText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
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
    FUND_WEIGHT("fundWeight", Field.FUND_WEIGHT, "资金的分值"),
    /** 执行率. */
    RATE("rate", Field.RATE_PERCENT),
    /** 得分 of the execution row. */
    FUND_SCORE("fundScore", Field.FUND_SCORE, "资金的得分"),
    /** The label beside both goals, 年度总体目标. */
    GOALS_HEAD("goalsHead", null, "年度总体目标"),
    /** 预期目标. */
    GOAL("goal", Field.EXPECTED_GOAL),
    /** 实际完成情况. */
    RESULT("result", Field.ACTUAL_RESULT),
    /** The label beside all indicators, 绩效指标. */
    INDICATORS_HEAD("indicatorsHead", null, "绩效指标"),
    /** The column of running numbers, 序号. */
    ORDINAL("ordinal", null, "序号"),
    /** 一级指标. */
    LEVEL1(Field.LEVEL1),
    /** 二级指标. */
    LEVEL2(Field.LEVEL2),
    /** 三级指标. */
    LEVEL3(Field.LEVEL3),
    /** 指标性质. */
    OPERATOR("operator", Field.TARGET, "指标性质"),
    /** 年度指标值. */
    TARGET(Field.TARGET),
    /** 度量单位. */
    MEASURE("measure", Field.TARGET, "度量单位"),
    /** 实际完成值. */
    ACTUAL(Field.ACTUAL),
    /** The unit of the actual value, where it has a column of its own. */
    ACTUAL_MEASURE("actualMeasure", Field.ACTUAL, "完成值的度量单位"),
    /** 分值. */
    WEIGHT(Field.WEIGHT),
    /** 得分. */
    SCORE(Field.SCORE),
    /** 偏差原因分析及改进措施. */
    DEVIATION(Field.DEVIATION),
    /** 总分. */
    TOTAL_ROW("totalRow", null, "总分"),
    /** A sum on the way, 小计. */
    SUBTOTAL_ROW("subtotalRow", null, "小计"),
    /** 评分等级. */
    GRADE(Field.GRADE),
    /** What a remark or a signature below the form begins with, e.g. 注 or 填表人. */
    NOTE("note", null, "表下的备注");

    private static final HeaderWord[] ALL = values();

    private final String key;
    private final @Nullable Field field;
    private final String label;

    HeaderWord(Field field) {
        this(field.key(), field);
    }

    HeaderWord(String key, Field field) {
        this(key, field, field.label());
    }

    HeaderWord(String key, @Nullable Field field, String label) {
        this.key = key;
        this.field = field;
        this.label = label;
    }

    /** The name in {@code profile.yaml}. */
    public String key() {
        return key;
    }

    /** The name for people, which no other one has, e.g. 度量单位. */
    public String label() {
        return label;
    }

    /** All names for people by their keys, in the order of the form. */
    public static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (HeaderWord word : ALL) {
            labels.put(word.key, word.label);
        }
        return labels;
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
     * The headings that a name means: that of {@code profile.yaml}, a field's key in the JSON, or a name for people. {@code weight}
     * and 分值 head the points of the indicators and those of the funds.
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
        HeaderWord called = words.isEmpty() ? ofLabel(name) : null;
        return called == null ? words : named(called.key);
    }

    /** All names of {@code profile.yaml}, for a message. */
    public static String names() {
        return Arrays.stream(ALL).map(HeaderWord::key).collect(Collectors.joining("、"));
    }

    private static @Nullable HeaderWord ofLabel(String label) {
        String folded = FoldedText.of(label);
        for (HeaderWord word : ALL) {
            if (FoldedText.of(word.label).equals(folded)) {
                return word;
            }
        }
        return null;
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
