package io.github.ziping.testing.madeup;

import java.util.List;

/** Words that published forms of 2019 to 2025 use for the same things. */
final class Words {
    static final List<String> PROJECT = List.of("项目名称", "专项名称", "专项资金名称", "项 目 名 称", "项目名称：", "*项目名称", "专项（项目）名称");
    static final List<String> AUTHORITY =
            List.of("主管部门", "主管部门及代码", "市级主管部门", "省级主管部门", "自治区主管部门", "项目主管部门", "项目主管单位", "业务主管部门", "预算主管部门", "主管单位");
    static final List<String> UNIT =
            List.of("实施单位", "项目实施单位", "项目单位", "资金使用单位", "预算单位", "单位名称", "具体实施单位", "实施单位：", "项目执行单位");
    static final List<String> STRANGE =
            List.of("项目负责人", "项目负责人及电话", "联系人及电话", "专项实施期", "市县财政部门", "项目起止时间", "项目编码", "单位负责人及电话");
    static final List<String> CHECK_BOXES = List.of("项目属性", "项目类型", "项目类别", "资金性质", "是否重点项目");
    static final List<String> FUNDS_HEAD =
            List.of("项目资金", "资金情况", "预算资金", "预算执行情况", "项目资金情况", "年度预算执行情况", "资金投入", "项目预算");
    static final List<String> INITIAL = List.of("年初预算数", "年初预算", "年初预算数(A)", "年初预算金额", "年初预算资金");
    static final List<String> ANNUAL = List.of(
            "全年预算数", "全年预算数(A)", "预算数", "调整后预算数", "全年（调整）预算数", "调整预算数", "预算数(A)", "全年预算数（A）", "全年预算金额", "调整后全年预算数");
    static final List<String> EXECUTED =
            List.of("全年执行数", "全年执行数(B)", "执行数", "预算执行数", "实际执行数", "全年执行数（B）", "执行数(B)", "全年实际执行数", "实际支出数", "全年执行金额");
    static final List<String> FUND_WEIGHT = List.of("分值", "分数", "权重", "分值（10分）", "参考分值");
    static final List<String> RATE = List.of("执行率", "执行率(%)", "预算执行率", "执行率（B/A）", "执行率(B/A)", "执行率％", "预算执行率（%）");
    static final List<String> FUND_SCORE = List.of("得分", "执行率得分", "自评得分", "得分（10分*执行率）", "自评分");
    static final List<String> TOTAL_FUNDS =
            List.of("年度资金总额", "年度资金总额：", "年度财政资金总额", "资金总额", "年度资金总额:", "项目资金总额", "合计", "年度\n资金总额");
    static final List<String> SOURCES = List.of(
            "其中：当年财政拨款",
            "其中:本年财政拨款",
            "其中：财政拨款",
            "上年结转资金",
            "其他资金",
            "中央补助",
            "自治区补助",
            "市县资金",
            "地方资金",
            "财政专户管理资金",
            "单位资金",
            "其中：中央财政资金",
            "一般公共预算拨款",
            "上年结余结转");
    static final List<String> GOALS_HEAD = List.of("年度总体目标", "总体目标", "年度\n总体\n目标", "年度绩效目标", "绩效目标", "项目总体目标");
    static final List<String> GOAL = List.of("预期目标", "年初设定目标", "年度目标", "年初绩效目标", "预期总体目标", "年初预期目标", "年度预期目标");
    static final List<String> RESULT =
            List.of("实际完成情况", "年度总体目标完成情况", "年度总体目标完成情况综述", "目标实际完成情况", "全年实际完成情况", "年度目标完成情况", "目标完成情况");
    static final List<String> INDICATORS_HEAD =
            List.of("绩效指标", "年度绩效指标", "绩\n效\n指\n标", "绩效指标完成情况", "绩效指标\n（90分）", "项目绩效指标");
    static final List<String> LEVEL1 = List.of("一级指标", "一级\n指标", "一级 指标");
    static final List<String> LEVEL2 = List.of("二级指标", "二级\n指标", "二级指标 ");
    static final List<String> LEVEL3 = List.of("三级指标", "指标名称", "三级指标名称", "具体指标", "三级\n指标", "三级指标（指标内容）");
    static final List<String> TARGET =
            List.of("年度指标值", "指标值", "年初目标值", "目标值", "年度指标值(A)", "年度目标值", "预期指标值", "计划指标值", "年初指标值", "年度\n指标值");
    static final List<String> OPERATOR = List.of("指标性质", "计算符号", "性质", "指标方向");
    static final List<String> MEASURE = List.of("度量单位", "计量单位", "单位");
    static final List<String> ACTUAL = List.of(
            "实际完成值", "全年实际值", "全年实际完成值", "全年完成值", "实际完成值(B)", "完成值", "自评完成值", "实际值", "实际\n完成值", "年度实际完成值", "指标完成值");
    static final List<String> WEIGHT = List.of("分值", "权重", "指标权重", "参考分值", "分值权重", "指标分值", "标准分值", "权重（分值）");
    static final List<String> SCORE = List.of("得分", "自评得分", "指标得分", "自评分", "自评分值", "实际得分", "得分值");
    static final List<String> REASON = List.of(
            "偏差原因分析及改进措施",
            "偏差原因及改进措施",
            "未完成原因分析",
            "未完成原因和改进措施",
            "未完成原因及改进措施",
            "未完成原因及拟采取的改进措施",
            "未完成原因分析及改进措施",
            "偏差原因分析",
            "产生差异的原因及改进措施",
            "偏差原因分析与改进措施",
            "扣分原因及改进措施");
    static final List<String> EXTRA = List.of("评分标准", "得分计算方法", "佐证材料", "复核分", "指标解释", "数据来源", "计分标准");
    static final List<String> TOTAL = List.of("总分", "合计", "总 分", "自评得分", "自评总分", "总分（100分）", "合 计", "总得分", "自评总得分");
    static final List<String> GRADE = List.of("评分等级", "自评等级", "评价等级", "绩效等级", "自评结论等级", "等级");
    static final List<String> NOTES = List.of(
            "注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分。",
            "说明：得分一档最高不能超过该指标分值上限。",
            "备注：定性指标根据完成情况分为三档。",
            "填表人：某某　　联系电话：12345678　　填表日期：2024年3月1日",
            "单位负责人（签字）：　　　　　　　　　单位（盖章）：",
            "其他需要说明的问题：无");

    private Words() {}
}
