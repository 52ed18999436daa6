package io.github.ziping.write.form;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the places of a template where values go: {@code {{project}}} stands where 项目名称 goes. */
public enum Placeholder {
    /** The form's title. */
    TITLE("title", Block.FORM, Kind.TEXT),
    /** The year that is evaluated. */
    YEAR("year", Block.FORM, Kind.TEXT),
    /** 项目名称. */
    PROJECT("project", Block.FORM, Kind.TEXT),
    /** 主管部门. */
    AUTHORITY("authority", Block.FORM, Kind.TEXT),
    /** 实施单位. */
    UNIT("unit", Block.FORM, Kind.TEXT),
    /** 万元 or 元. */
    FUNDS_UNIT("funds.unit", Block.FORM, Kind.TEXT),
    /** The label of 年度资金总额. */
    TOTAL_LABEL("funds.total.label", Block.TOTAL, Kind.TEXT),
    /** 年初预算数 of 年度资金总额. */
    TOTAL_INITIAL("funds.total.initialBudget", Block.TOTAL, Kind.NUMBER),
    /** 全年预算数 of 年度资金总额. */
    TOTAL_ANNUAL("funds.total.annualBudget", Block.TOTAL, Kind.NUMBER),
    /** 全年执行数 of 年度资金总额. */
    TOTAL_EXECUTED("funds.total.executed", Block.TOTAL, Kind.NUMBER),
    /** 分数 of the execution row. */
    TOTAL_FUND_WEIGHT("funds.total.weight", Block.TOTAL, Kind.NUMBER),
    /** 执行率 of 年度资金总额. */
    TOTAL_RATE("funds.total.ratePercent", Block.TOTAL, Kind.NUMBER),
    /** 得分 of the execution row. */
    TOTAL_FUND_SCORE("funds.total.score", Block.TOTAL, Kind.NUMBER),
    /** The label of a source row. */
    SOURCE_LABEL("source.label", Block.SOURCE, Kind.TEXT),
    /** 年初预算数 of a source. */
    SOURCE_INITIAL("source.initialBudget", Block.SOURCE, Kind.NUMBER),
    /** 全年预算数 of a source. */
    SOURCE_ANNUAL("source.annualBudget", Block.SOURCE, Kind.NUMBER),
    /** 全年执行数 of a source. */
    SOURCE_EXECUTED("source.executed", Block.SOURCE, Kind.NUMBER),
    /** 分数 of a source, usually none. */
    SOURCE_WEIGHT("source.weight", Block.SOURCE, Kind.NUMBER),
    /** 执行率 of a source. */
    SOURCE_RATE("source.ratePercent", Block.SOURCE, Kind.NUMBER),
    /** 得分 of a source, usually none. */
    SOURCE_SCORE("source.score", Block.SOURCE, Kind.NUMBER),
    /** 预期目标. */
    EXPECTED_GOAL("expectedGoal", Block.GOAL, Kind.TEXT),
    /** 实际完成情况. */
    ACTUAL_RESULT("actualResult", Block.GOAL, Kind.TEXT),
    /** 一级指标, merged over equal neighbours. */
    LEVEL1("indicator.level1", Block.INDICATOR, Kind.TEXT),
    /** 二级指标, merged over equal neighbours of one 一级指标. */
    LEVEL2("indicator.level2", Block.INDICATOR, Kind.TEXT),
    /** 三级指标. */
    LEVEL3("indicator.level3", Block.INDICATOR, Kind.TEXT),
    /** 年度指标值. */
    TARGET("indicator.target", Block.INDICATOR, Kind.TEXT),
    /** 实际完成值. */
    ACTUAL("indicator.actual", Block.INDICATOR, Kind.TEXT),
    /** 分值. */
    WEIGHT("indicator.weight", Block.INDICATOR, Kind.NUMBER),
    /** 得分. */
    SCORE("indicator.score", Block.INDICATOR, Kind.NUMBER),
    /** 偏差原因分析及改进措施. */
    DEVIATION("indicator.deviation", Block.INDICATOR, Kind.TEXT),
    /** Σ of all weights. */
    TOTAL_WEIGHT("totalWeight", Block.FORM, Kind.NUMBER),
    /** 总分. */
    TOTAL_SCORE("totalScore", Block.FORM, Kind.NUMBER),
    /** 评分等级. */
    GRADE("grade", Block.FORM, Kind.TEXT);

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

    /** What its cell holds. */
    public enum Kind {
        /** A text, which may wrap. */
        TEXT,
        /** A number or a formula, one line. */
        NUMBER
    }

    private static final Map<String, Placeholder> BY_NAME = byName();

    private final String name;
    private final Block block;
    private final Kind kind;

    Placeholder(String name, Block block, Kind kind) {
        this.name = name;
        this.block = block;
        this.kind = kind;
    }

    private static Map<String, Placeholder> byName() {
        Map<String, Placeholder> placeholders = new HashMap<>();
        for (Placeholder placeholder : values()) {
            placeholders.put(placeholder.name, placeholder);
        }
        return placeholders;
    }

    /** The placeholder of this name, or null. */
    public static @Nullable Placeholder named(String name) {
        return BY_NAME.get(name);
    }

    /** What its row is repeated for. */
    public Block block() {
        return block;
    }

    /** What its cell holds. */
    public Kind kind() {
        return kind;
    }
}
