package io.github.ziping.testing.layouts;

import java.util.ArrayList;
import java.util.List;

/** More forms to draw: other projects of the same year, shortened. */
final class Samples {
    private static final String AUTHORITY = "上海市住房和城乡建设管理委员会";
    private static final String UNIT = "上海市公积金管理中心";

    private Samples() {}

    /** Three sources in rows 7 to 9, seven indicators in rows 13 to 19, the total in row 20. */
    static Sample housingFund() {
        Sample sample = of("补充公积金", "393.00", "380.00", "374.71", "98.60", "9.86");
        sample.goal = "每月单位按照规定比例及时足额为员工缴纳补充公积金，每年7月及时上报调整缴交基数。";
        sample.result = "每月按规定比例及时足额完成了单位部分补充公积金的缴纳，完成年度目标。";
        sample.indicators = new ArrayList<>(List.of(
                line("成本指标", "经济成本指标", "项目实际成本与预算偏差率", "≤0.00(%)", "-1.40(%)", "10.00", "10.00", null),
                line("产出指标", "数量指标", "在职员工缴存覆盖率", "=100(%)", "100.00(%)", "10.00", "10.00", null),
                line("产出指标", "数量指标", "补充公积金缴纳完成率", "=100(%)", "100.00(%)", "10.00", "10.00", null),
                line("产出指标", "质量指标", "补充公积金缴纳准确率", "=100(%)", "100.00(%)", "10.00", "10.00", null),
                line("产出指标", "时效指标", "补充公积金缴纳及时率", "=100(%)", "100.00(%)", "10.00", "10.00", null),
                line("效益指标", "社会效益指标", "缴存员工有关法定权益保障情况", "有效保障", "达成指标", "20.00", "20.00", null),
                line("效益指标", "可持续影响指标", "项目人员履职能力水平提升情况", "有效提升", "达成指标", "20.00", "20.00", null)));
        sample.totalScore = "99.86";
        return sample;
    }

    /** Three sources in rows 7 to 9, six indicators in rows 13 to 18, the total in row 19. */
    static Sample serviceDesk() {
        Sample sample = of("服务工作专项经费", "377.89", "377.89", "356.49", "94.33", "9.43");
        sample.goal = "做好2024年窗口安保服务和窗口档案管理工作，营造安全、有序的服务环境。";
        sample.result = "按照年度计划，有序完成了2024年窗口安保服务和窗口档案管理等工作。";
        sample.indicators = new ArrayList<>(List.of(
                line("产出指标", "数量指标", "叫号系统年度维护完成网点数", "=17.00(个)", "17.00(个)", "20.00", "20.00", null),
                line("产出指标", "质量指标", "年度窗口安保工作验收合格率", "=100.00(%)", "100.00(%)", "20.00", "20.00", null),
                line("产出指标", "时效指标", "宣传资料印刷工作完成及时性", "及时", "部分达成指标并具有一定效果", "10.00", "7.50", "印制频次一般为一年2次，后续将增加频次。"),
                line("效益指标", "社会效益指标", "服务大厅标识标牌引导情况", "清晰、便利", "达成指标", "15.00", "15.00", null),
                line("效益指标", "社会效益指标", "服务窗口恶性事件发生次数", "=0.00(次)", "0.00(次)", "15.00", "15.00", null),
                line("满意度指标", "服务对象满意度指标", "服务大厅安保、秩序问题有效投诉量", "≤5.00(起)", "0.00(起)", "10.00", "10.00", null)));
        sample.totalScore = "96.93";
        return sample;
    }

    private static String[] line(String... values) {
        return values;
    }

    private static Sample of(String project, String... funds) {
        Sample sample = new Sample();
        sample.project = project;
        sample.authority = AUTHORITY;
        sample.unit = UNIT;
        sample.total = line("年度资金总额", funds[0], funds[1], funds[2], "10.00", funds[3], funds[4]);
        sample.sources = new ArrayList<>(List.of(
                line("其中：当年财政拨款", funds[0], funds[1], funds[2], null, funds[3], null),
                line("上年结转资金", "0.00", "0.00", "0.00", null, "0.00", null),
                line("其他资金", "0.00", "0.00", "0.00", null, "0.00", null)));
        return sample;
    }
}
