package io.github.ziping.profile;

import org.jspecify.annotations.Nullable;

/** What a heading of a form can mean; {@code profile.yaml} lists the words for each. */
public enum HeaderWord {
    /** 项目名称. */
    PROJECT("project"),
    /** 年度. */
    YEAR("year"),
    /** 主管部门. */
    AUTHORITY("authority"),
    /** 实施单位. */
    UNIT("unit"),
    /** 单位, 金额单位: the label of the unit of all amounts, where it stands above the tables. */
    AMOUNT_UNIT("amountUnit"),
    /** The corner of the funds block, 资金来源. */
    FUNDS_HEAD("fundsHead"),
    /** 年初预算数. */
    INITIAL_BUDGET("initialBudget"),
    /** 全年预算数. */
    ANNUAL_BUDGET("annualBudget"),
    /** 全年执行数. */
    EXECUTED("executed"),
    /** 分数 of the execution row. */
    FUND_WEIGHT("fundWeight"),
    /** 执行率. */
    RATE("rate"),
    /** 得分 of the execution row. */
    FUND_SCORE("fundScore"),
    /** The label beside both goals, 年度总体目标. */
    GOALS_HEAD("goalsHead"),
    /** 预期目标. */
    GOAL("goal"),
    /** 实际完成情况. */
    RESULT("result"),
    /** The label beside all indicators, 绩效指标. */
    INDICATORS_HEAD("indicatorsHead"),
    /** The column of running numbers, 序号. */
    ORDINAL("ordinal"),
    /** 一级指标. */
    LEVEL1("level1"),
    /** 二级指标. */
    LEVEL2("level2"),
    /** 三级指标. */
    LEVEL3("level3"),
    /** 指标性质. */
    OPERATOR("operator"),
    /** 年度指标值. */
    TARGET("target"),
    /** 度量单位. */
    MEASURE("measure"),
    /** 实际完成值. */
    ACTUAL("actual"),
    /** The unit of the actual value, where it has a column of its own. */
    ACTUAL_MEASURE("actualMeasure"),
    /** 分值. */
    WEIGHT("weight"),
    /** 得分. */
    SCORE("score"),
    /** 偏差原因分析及改进措施. */
    DEVIATION("deviation"),
    /** 总分. */
    TOTAL_ROW("totalRow"),
    /** A sum on the way, 小计. */
    SUBTOTAL_ROW("subtotalRow"),
    /** 评分等级. */
    GRADE("grade"),
    /** What a remark or a signature below the form begins with, e.g. 注 or 填表人. */
    NOTE("note");

    private static final HeaderWord[] ALL = values();

    private final String key;

    HeaderWord(String key) {
        this.key = key;
    }

    /** The name in {@code profile.yaml}. */
    public String key() {
        return key;
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
