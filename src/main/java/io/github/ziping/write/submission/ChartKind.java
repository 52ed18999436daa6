package io.github.ziping.write.submission;

/** The charts of a submission. */
enum ChartKind {
    /** 总分 and 执行率 of each project, lying bars. */
    SCORES("scores", "分、%", "总分（分）", "执行率（%）", true),
    /** 全年预算数 and 全年执行数 of each project, lying bars. */
    BUDGETS("budgets", "", "全年预算数", "全年执行数", true),
    /** How many projects have each grade, columns. */
    GRADES("grades", "项目数（个）", "项目数", "", false),
    /** The points lost below each 一级指标, columns. */
    LOST("lost", "扣分（分）", "扣分", "", false);

    private final String file;
    private final String unit;
    private final String first;
    private final String second;
    private final boolean lying;

    ChartKind(String file, String unit, String first, String second, boolean lying) {
        this.file = file;
        this.unit = unit;
        this.first = first;
        this.second = second;
        this.lying = lying;
    }

    /** The compiled chart beside this class. */
    String resource() {
        return "chart-" + file + ".xml";
    }

    /** Its name for programs. */
    String id() {
        return file;
    }

    /** What the axis of values counts; empty where the office decides. */
    String unit() {
        return unit;
    }

    /** The name of the first series. */
    String first() {
        return first;
    }

    /** The name of the second series; empty where there is one only. */
    String second() {
        return second;
    }

    /** Whether bars lie. */
    boolean lying() {
        return lying;
    }
}
