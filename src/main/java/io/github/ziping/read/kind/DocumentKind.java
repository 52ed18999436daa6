package io.github.ziping.read.kind;

/** Documents of the same offices that are no project's self-evaluation: what people call them, and what to do with one. */
public enum DocumentKind {
    MONITORING_FORM("绩效运行监控表", "年度结束后填报自评表；监控表不必提交，请移出文件夹"),
    GOAL_FORM("绩效目标申报表", "提交填写了完成情况和得分的自评表；目标表不用再交"),
    RECHECK_FORM("绩效自评复核表", "提交被复核的自评表；复核表请移出文件夹"),
    EVALUATION_FORM("绩效评价评分表", "提交项目单位的自评表；评价机构的评分表请移出文件夹"),
    INVESTMENT_FORM("中央预算内投资绩效自评表", "按发展改革部门的要求单独报送，不与项目支出自评表一起汇总"),
    TRANSFER_FORM("中央对地方转移支付绩效自评表", "按转移支付的要求单独报送，不与项目支出自评表一起汇总", true),
    DEPARTMENT_FORM("部门整体支出绩效自评表", "按部门整体支出的要求单独报送，不与项目支出自评表一起汇总", true),
    FINDINGS_LIST("问题清单", "按清单修改自评表，提交修改后的自评表；清单请移出文件夹"),
    HAND_OUT_LIST("发放清单", "提交各部门填好的填报表；发放清单请移出文件夹"),
    INDICATOR_LIST("指标清单", "提交各项目的自评表；指标清单请移出文件夹"),
    SUMMARY_LIST("汇总表", "提交各项目的自评表；汇总表请移出文件夹"),
    PROJECT_LIST("项目名单", "提交各项目的自评表；名单请移出文件夹（审核人员用 --roster 给出名单，可核对漏报）");

    private final String label;
    private final String remedy;
    private final boolean readable;

    DocumentKind(String label, String remedy) {
        this(label, remedy, false);
    }

    DocumentKind(String label, String remedy, boolean readable) {
        this.label = label;
        this.remedy = remedy;
        this.readable = readable;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** What to do with it, in Chinese, in the imperative. */
    public String remedy() {
        return remedy;
    }

    /** Whether it is a form about one thing, and no list of many. */
    public boolean isForm() {
        return name().endsWith("_FORM");
    }

    /** Whether it has the blocks of a self-evaluation and is read like one, though it is no project's. */
    public boolean isReadable() {
        return readable;
    }
}
