package io.github.ziping.profile;

import org.jspecify.annotations.Nullable;

/** The lists of words that the rules of {@code check} go by. */
public enum CheckWord {
    /** What stands in the reasons' column and is none: 无偏差. */
    NO_REASON("noReason"),
    /** What stands in a cell that says nothing, besides dashes and slashes: 无. */
    NO_VALUE("noValue"),
    /** Verbs of doing, which begin a measure: 加强, 申请. */
    MEASURE("measure"),
    /** Deeds whose names are nouns too, which are a measure behind a word of manner or of time only: 宣传, 采购. */
    MEASURE_DEED("measureDeed"),
    /** What makes a clause a measure wherever it stands: 将, 尽快, 改为. */
    MEASURE_MARK("measureMark"),
    /** Times to come: 下一步, 后期. */
    MEASURE_TIME("measureTime"),
    /** Words of manner in front of what is done: 进一步, 多渠道. */
    MEASURE_MANNER("measureManner"),
    /** What only looks like one of those: 将近, 加强型. */
    NOT_MEASURE("notMeasure"),
    /** What a clause ends with that tells how things were: 较长, 滞后. */
    STATE("state"),
    /** Left over from a template wherever it stands: 字以内）. */
    PLACEHOLDER("placeholder"),
    /** The end of a name whose values are percentages: 率, 占比, 满意度. */
    RATE("rate"),
    /** The end of a name that looks like {@link #RATE} and is none: 频率. */
    NOT_RATE("notRate"),
    /** What a name holds whose values are shares of something else than a hundred: 每万, 万人. */
    PER_MANY("perMany"),
    /** The end of a rate's name that may leave 0 to 100 %: 增长率. */
    UNBOUNDED("unbounded"),
    /** The end of a name whose values are counts: 数量, 次数. */
    COUNT("count"),
    /** The end of a name that looks like {@link #COUNT} and is none: 指数. */
    NOT_COUNT("notCount"),
    /** What is measured where less is better: 投诉, 事故. */
    LESS_IS_BETTER("lessIsBetter"),
    /** What is measured where more is better: 满意, 完成. */
    MORE_IS_BETTER("moreIsBetter"),
    /** Ends of names that only say how something is measured: 次数, 率. */
    MEASURING("measuring"),
    /** The same for what takes time, where less is better: 时间 of 中断时间, but not of 完成时间. */
    DURATION("duration"),
    /** Words in a name that may turn its direction: 减少, 未. */
    TURNING("turning"),
    /** The end of a name of what is spent, where a number alone may be an aim or a limit: 费, 造价. */
    COST_NAME("costName"),
    /** Units of time, in which a number alone may be an aim or a limit: 天, 工作日. */
    TIME_UNIT("timeUnit"),
    /** The name of the indicator that compares cost and budget. */
    COST_DEVIATION("costDeviation"),
    /** What a percentage's unit may be: %. */
    PERCENT("percent"),
    /** What stands beside a year of which a text speaks in passing: 结转, 延续. */
    OTHER_YEAR("otherYear"),
    /** Headings of the column of projects in a roster, besides the office's own. */
    ROSTER_PROJECT("rosterProject"),
    /** Headings of what holds several projects, where a list names it beside them: 一级项目名称. */
    ROSTER_PROGRAMME("rosterProgramme"),
    /** Headings of the projects beside those: 二级项目名称. */
    ROSTER_SUBPROJECT("rosterSubproject"),
    /** Headings of the column of years in a roster, besides the office's own. */
    ROSTER_YEAR("rosterYear"),
    /** Headings of the authorities in a roster, besides the office's own. */
    ROSTER_AUTHORITY("rosterAuthority"),
    /** Headings of the units in a roster, besides the office's own: 责任部门. */
    ROSTER_UNIT("rosterUnit"),
    /** Headings of the authorities where they stand beside units: 部门. */
    ROSTER_DEPARTMENT("rosterDepartment"),
    /** Headings of what was spent in a roster, besides the office's own. */
    ROSTER_EXECUTED("rosterExecuted"),
    /** Headings of numbers and codes in a roster, which nobody needs. */
    ROSTER_NUMBER("rosterNumber"),
    /** Headings of the approved amounts in a roster, besides the office's own: 批复数. */
    ROSTER_BUDGET("rosterBudget"),
    /** Headings of the column of contacts in a roster: 负责人. */
    ROSTER_CONTACT("rosterContact"),
    /** What a roster calls a row that is a sum. */
    ROSTER_SUM("rosterSum"),
    /** What a file's name calls a text that is not the last one: 初稿. */
    VERSION_DRAFT("versionDraft"),
    /** What a file's name calls a text that was changed: 修改. */
    VERSION_CHANGED("versionChanged"),
    /** What a file's name calls the last text: 定稿. */
    VERSION_FINAL("versionFinal"),
    /** Ends of projects' names that tell no project from another: 项目, 经费. */
    PROJECT_TAIL("projectTail"),
    /** Characters that are often typed one for another, a text for each group: 账帐. */
    MISTYPED("mistyped"),
    /** Level 1 names that no form lacks: 产出指标. */
    EXPECTED_LEVEL1("expectedLevel1");

    private static final CheckWord[] ALL = values();

    private final String key;

    CheckWord(String key) {
        this.key = key;
    }

    /** The name in {@code profile.yaml}. */
    public String key() {
        return key;
    }

    public static @Nullable CheckWord ofKey(String key) {
        for (CheckWord word : ALL) {
            if (word.key.equals(key)) {
                return word;
            }
        }
        return null;
    }
}
