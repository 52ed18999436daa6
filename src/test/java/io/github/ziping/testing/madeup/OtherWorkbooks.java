package io.github.ziping.testing.madeup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Workbooks as they lie in an office's folders that are no self-evaluations: lists, accounts, schedules, other forms. */
public final class OtherWorkbooks {
    /** A column: its headings to choose from, and what stands below: t text, p project, n name, d date, a amount, i integer, r rate, o ordinal. */
    private record Column(char kind, List<String> headings) {
        Column(char kind, String... headings) {
            this(kind, List.of(headings));
        }
    }

    /** A kind of list. */
    private record Kind(String name, List<String> titles, List<Column> columns) {}

    private static final Column ORDINAL = new Column('o', "序号", "编号", "No.");
    private static final Column NOTE = new Column('t', "备注", "说明", "备注说明");
    private static final Column PROJECT = new Column('p', "项目名称", "项目", "项目（专项）名称", "预算项目名称");
    private static final Column UNIT = new Column('t', "实施单位", "主管部门", "预算单位", "责任部门", "单位名称");
    private static final Column INITIAL = new Column('a', "年初预算数", "年初预算", "预算数", "批复预算（万元）");
    private static final Column ANNUAL = new Column('a', "全年预算数", "调整预算数", "调整后预算数");
    private static final Column EXECUTED = new Column('a', "全年执行数", "执行数", "实际支出", "支出数");
    private static final Column RATE = new Column('r', "执行率", "执行率（%）", "预算执行率", "执行进度");

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "price list",
                    List.of("办公用品报价单", "设备采购价格表", "定点印刷价目表"),
                    List.of(
                            ORDINAL,
                            new Column('t', "名称", "品名", "项目名称"),
                            new Column('t', "规格", "规格型号"),
                            new Column('t', "单位", "计量单位"),
                            new Column('i', "数量"),
                            new Column('a', "单价", "单价（元）"),
                            new Column('a', "金额", "小计", "总价"),
                            NOTE)),
            new Kind(
                    "people",
                    List.of("干部花名册", "在职人员名册", "培训班报名表"),
                    List.of(
                            ORDINAL,
                            new Column('n', "姓名"),
                            new Column('t', "部门", "所在部门", "单位"),
                            new Column('t', "职务", "职称"),
                            new Column('d', "出生年月", "参加工作时间"),
                            new Column('i', "年龄"),
                            NOTE)),
            new Kind(
                    "attendance",
                    List.of("2024年3月考勤表", "值班安排表", "会议签到表"),
                    List.of(
                            new Column('n', "姓名"),
                            new Column('t', "部门"),
                            new Column('i', "1日"),
                            new Column('i', "2日"),
                            new Column('i', "3日"),
                            new Column('i', "合计"),
                            NOTE)),
            new Kind(
                    "contacts",
                    List.of("通讯录", "项目联系人名单"),
                    List.of(
                            ORDINAL,
                            UNIT,
                            new Column('n', "联系人", "负责人"),
                            new Column('i', "联系电话", "办公电话"),
                            new Column('t', "邮箱"))),
            new Kind(
                    "budget",
                    List.of("2024年部门预算明细表", "项目支出预算表", "预算执行情况表"),
                    List.of(
                            ORDINAL,
                            new Column('t', "科目名称", "功能科目", "支出项目"),
                            UNIT,
                            INITIAL,
                            ANNUAL,
                            EXECUTED,
                            RATE,
                            NOTE)),
            new Kind(
                    "accounts",
                    List.of("2023年度决算表", "资金支出情况表", "项目资金执行情况表"),
                    List.of(
                            new Column('t', "资金来源", "项目资金"),
                            INITIAL,
                            ANNUAL,
                            EXECUTED,
                            RATE,
                            new Column('a', "结余", "结转结余"))),
            new Kind(
                    "projects",
                    List.of("项目清单", "2024年度财政项目一览表", "项目库"),
                    List.of(ORDINAL, PROJECT, UNIT, new Column('n', "负责人", "项目负责人"), INITIAL, EXECUTED, NOTE)),
            new Kind(
                    "results",
                    List.of("2023年项目支出绩效自评情况汇总表", "绩效评价结果一览表"),
                    List.of(
                            ORDINAL,
                            PROJECT,
                            UNIT,
                            ANNUAL,
                            EXECUTED,
                            RATE,
                            new Column('a', "得分", "自评得分", "总分"),
                            new Column('t', "等级", "自评等级"))),
            new Kind(
                    "indicators",
                    List.of("绩效指标库", "共性绩效指标体系框架", "部门核心绩效指标"),
                    List.of(
                            ORDINAL,
                            new Column('t', "一级指标"),
                            new Column('t', "二级指标"),
                            new Column('t', "三级指标"),
                            new Column('t', "指标解释", "指标说明"),
                            new Column('t', "指标值", "参考指标值"),
                            new Column('i', "分值", "权重"),
                            NOTE)),
            new Kind(
                    "evaluation",
                    List.of("2023年财政支出绩效评价评分表", "绩效考核评分表", "第三方评价指标体系"),
                    List.of(
                            new Column('t', "一级指标"),
                            new Column('t', "二级指标"),
                            new Column('t', "三级指标"),
                            new Column('i', "分值"),
                            new Column('t', "评分标准", "评价要点"),
                            new Column('i', "得分"),
                            new Column('t', "扣分原因"))),
            new Kind(
                    "contracts",
                    List.of("合同台账", "付款计划表", "采购项目进度表"),
                    List.of(
                            ORDINAL,
                            new Column('p', "合同名称", "项目名称"),
                            new Column('t', "供应商", "中标单位"),
                            new Column('a', "合同金额", "金额"),
                            new Column('d', "签订日期"),
                            new Column('r', "完成进度"),
                            new Column('t', "完成情况", "实际完成情况"))),
            new Kind(
                    "assets",
                    List.of("固定资产盘点表", "车辆使用登记表"),
                    List.of(
                            ORDINAL,
                            new Column('t', "资产名称"),
                            new Column('t', "资产编号"),
                            new Column('a', "原值"),
                            new Column('d', "购置日期"),
                            new Column('t', "使用部门"),
                            new Column('n', "使用人"))),
            new Kind(
                    "targets",
                    List.of("年度工作目标分解表", "重点工作完成情况表", "督办事项清单"),
                    List.of(
                            ORDINAL,
                            new Column('t', "工作任务", "重点工作"),
                            new Column('t', "年度目标", "目标值"),
                            new Column('t', "完成情况", "实际完成情况"),
                            new Column('r', "完成率"),
                            new Column('t', "责任单位"),
                            new Column('t', "未完成原因"))));

    private static final String[] WORDS = {"信息化", "运维", "设备", "培训", "宣传", "巡检", "档案", "业务", "维修", "监管", "服务", "评估"};
    private static final String[] NAMES = {"张三", "李四", "王五", "赵六", "钱七"};

    private final Random random;
    private final Canvas canvas = new Canvas();
    private final StringBuilder told = new StringBuilder();

    private OtherWorkbooks(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 11);
    }

    /** One workbook. */
    @SuppressWarnings("ArrayRecordComponent") // a file, not compared
    public record Made(String shape, byte[] xlsx) {}

    /** The workbook of a seed. */
    public static Made of(long seed) {
        OtherWorkbooks made = new OtherWorkbooks(seed);
        int sheets = 1 + made.random.nextInt(3) / 2;
        for (int i = 0; i < sheets; i++) {
            made.canvas.sheet(
                    made.random.nextBoolean()
                            ? "Sheet" + (i + 1)
                            : made.pick(List.of("明细", "汇总", "指标", "目标", "表", "自评")) + (i + 1));
            if (made.random.nextInt(12) == 0) {
                made.report();
            } else {
                made.list(made.pick(KINDS));
            }
        }
        return new Made(made.told.toString().strip(), made.canvas.xlsx());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private void list(Kind kind) {
        told.append(kind.name()).append(' ');
        List<Column> columns = new ArrayList<>(kind.columns());
        while (columns.size() > 3 && random.nextInt(3) == 0) {
            columns.remove(random.nextInt(columns.size()));
        }
        if (random.nextInt(6) == 0) {
            Collections.shuffle(columns, random);
        }
        int row = random.nextInt(2);
        int left = random.nextInt(5) == 0 ? 1 : 0;
        if (random.nextInt(8) > 0) {
            canvas.put(row++, left, 1, columns.size(), pick(kind.titles()));
        }
        if (random.nextInt(3) == 0) {
            canvas.put(row++, left, 1, 1, pick(List.of("单位：万元", "填报单位：示例局", "（2023年度）", "编制单位：示例中心　单位：元")));
        }
        row = head(columns, row, left);
        int lines = random.nextInt(25);
        for (int i = 0; i < lines; i++, row++) {
            for (int column = 0; column < columns.size(); column++) {
                canvas.put(
                        row,
                        left + column,
                        1,
                        1,
                        random.nextInt(12) == 0
                                ? null
                                : value(columns.get(column).kind(), i));
            }
        }
        if (random.nextInt(3) == 0) {
            canvas.put(row, left, 1, 1, pick(List.of("合计", "总计", "小计")));
            canvas.put(row++, left + columns.size() - 1, 1, 1, value('a', 0));
        }
        if (random.nextInt(3) == 0) {
            canvas.put(
                    row + random.nextInt(2),
                    left,
                    1,
                    columns.size(),
                    pick(List.of("注：本表由办公室填报。", "填表人：张三　联系电话：0", "说明：金额单位为万元。")));
        }
    }

    /** Another year's report: labels, paragraphs, and a small table in between. */
    private void report() {
        told.append("report ");
        int row = 0;
        canvas.put(row++, 0, 1, 4, pick(List.of("2022年度项目绩效自评报告", "项目支出绩效评价报告（2021年度）", "项目总结报告")));
        for (String label : List.of("项目名称", "主管部门", "项目负责人", "评价机构")) {
            if (random.nextInt(4) > 0) {
                canvas.put(row, 0, 1, 1, label);
                canvas.put(row++, 1, 1, 3, word() + word());
            }
        }
        for (String head : List.of("一、项目概况", "二、绩效目标", "三、资金情况", "四、完成情况", "五、存在问题", "六、建议")) {
            canvas.put(row++, 0, 1, 4, head);
            canvas.put(
                    row++,
                    0,
                    1,
                    4,
                    (word() + "工作按计划开展，" + word() + "指标全部完成，预算执行率" + random.nextInt(100) + "%。")
                            .repeat(1 + random.nextInt(4)));
            if (head.contains("资金") && random.nextBoolean()) {
                for (String text : List.of("资金来源", "预算数", "执行数", "执行率")) {
                    canvas.put(row, List.of("资金来源", "预算数", "执行数", "执行率").indexOf(text), 1, 1, text);
                }
                row++;
                canvas.put(row, 0, 1, 1, "财政拨款");
                canvas.put(row, 1, 1, 1, value('a', 0));
                canvas.put(row++, 2, 1, 1, value('a', 0));
            }
        }
    }

    private int head(List<Column> columns, int row, int left) {
        boolean two = random.nextInt(6) == 0;
        for (int i = 0; i < columns.size(); i++) {
            String heading = pick(columns.get(i).headings());
            canvas.put(row + (two && i > 1 ? 1 : 0), left + i, two && i <= 1 ? 2 : 1, 1, heading);
        }
        if (two && columns.size() > 3) {
            canvas.put(row, left + 2, 1, columns.size() - 2, pick(List.of("基本情况", "金额（万元）", "完成情况", "项目资金", "绩效指标")));
        }
        return row + (two ? 2 : 1);
    }

    private Object value(char kind, int index) {
        return switch (kind) {
            case 'o' -> BigDecimal.valueOf(index + 1L);
            case 'n' -> NAMES[random.nextInt(NAMES.length)];
            case 'd' -> (2000 + random.nextInt(25)) + "年" + (1 + random.nextInt(12)) + "月";
            case 'a' -> BigDecimal.valueOf(random.nextInt(1_000_000), 2);
            case 'i' -> BigDecimal.valueOf(random.nextInt(100));
            case 'r' ->
                random.nextBoolean()
                        ? random.nextInt(100) + "%"
                        : new Canvas.Percent(BigDecimal.valueOf(random.nextInt(10_000), 4));
            case 'p' -> word() + word() + "项目";
            default -> word() + word();
        };
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
