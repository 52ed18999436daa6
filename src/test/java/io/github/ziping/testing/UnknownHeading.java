package io.github.ziping.testing;

import java.io.IOException;

/** Another office's form, whose results stand below a heading of its own. */
public final class UnknownHeading {
    private UnknownHeading() {}

    /**
     * A form of 甲项目 without a fault but its heading; its indicators are in the rows 7 and 8.
     *
     * @param heading above the results, in E6
     */
    public static byte[] form(String heading) throws IOException {
        return new TextGrid()
                .sheet(
                        "自评表",
                        "项目支出绩效自评表",
                        "（2024年度）",
                        "项目名称|甲项目",
                        "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
                        "|年度资金总额|100|100|90|10|90%|9",
                        "一级指标|二级指标|三级指标|年度指标值|" + heading + "|分值|得分",
                        "产出指标|数量指标|巡检次数|≥12次|13次|50|50",
                        "效益指标|社会效益指标|系统可用率|≥95%|96%|40|40")
                .xlsx();
    }
}
