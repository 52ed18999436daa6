package io.github.ziping.read.roster;

/** What a column of a list can hold. */
enum RosterColumn {
    /** 一级项目名称: what holds several projects where the list names them beside it. */
    PROGRAMME,
    /** 项目名称. */
    PROJECT,
    /** 二级项目名称, 子项目名称: the project where the list names both. */
    SUBPROJECT,
    /** 年度. */
    YEAR,
    /** 主管部门. */
    AUTHORITY,
    /** 实施单位. */
    UNIT,
    /** 年初预算数 or 批复数. */
    BUDGET,
    /** 全年预算数. */
    ANNUAL,
    /** 全年执行数. */
    EXECUTED,
    /** 负责人. */
    CONTACT,
    /** 序号. */
    NUMBER;

    /** Where a name can stand, from the widest to the narrowest. */
    static final RosterColumn[] NAMES = {PROGRAMME, PROJECT, SUBPROJECT};

    /** The columns of money. */
    static final RosterColumn[] AMOUNTS = {BUDGET, ANNUAL, EXECUTED};
}
