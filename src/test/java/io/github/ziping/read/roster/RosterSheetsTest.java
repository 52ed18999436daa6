package io.github.ziping.read.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists as offices keep them, each read as a person reads it. */
class RosterSheetsTest {
    @Test
    void groupsHaveADeeperNumberBelowThem() {
        DrawnList list = DrawnList.of(
                "序号|项目名称|实施单位|预算数",
                "一|信息化类||150",
                "1|甲|行政处|100",
                "2|乙|财务处|50",
                "二|丙|行政处|30",
                "三|其他类||20",
                "（一）|丁类||20",
                "3|戊|行政处|20");

        assertThat(list.projects())
                .containsExactly("甲 / 行政处 / 100万元", "乙 / 财务处 / 50万元", "丙 / 行政处 / 30万元", "戊 / 行政处 / 20万元");
        assertThat(list.told()).isEmpty();
    }

    @Test
    void numbersAndCodesStandInFrontOfNames() {
        DrawnList list = DrawnList.of(
                "项目名称|预算金额",
                "一、信息化类|",
                "1、智慧校园建设|10",
                "2. 5G基站建设|20",
                "二、养护类|",
                "（1）一、二级公路养护|30",
                "310000-24A001 110报警系统|40",
                "[20240017]“三公”经费|50",
                "2024年上海马拉松|60");

        assertThat(list.projects())
                .containsExactly(
                        "智慧校园建设 / 10万元",
                        "5G基站建设 / 20万元",
                        "一、二级公路养护 / 30万元",
                        "110报警系统 / 40万元",
                        "“三公”经费 / 50万元",
                        "2024年上海马拉松 / 60万元");
    }

    @Test
    void sumsAreNoProjects() {
        DrawnList list = DrawnList.of(
                "序号|项目名称|单位|金额（万元）",
                "合计|||80",
                "1|甲|行政处|30",
                "2|乙|行政处|50",
                "|行政处小计||80",
                "|总 计||80",
                "注：本表金额含上年结转。|||",
                "填表人：张三|||");

        assertThat(list.projects()).containsExactly("甲 / 行政处 / 30万元", "乙 / 行政处 / 50万元");
        assertThat(list.told()).isEmpty();
    }

    @Test
    void sumsWithoutAnyNumbersAreGroups() {
        DrawnList list =
                DrawnList.of("项目名称|责任部门|安排金额", "信息化||150", "甲|行政处|100", "乙|财务处|50", "修缮||30", "丙|行政处|10", "丁|行政处|20");

        assertThat(list.projects())
                .containsExactly("甲 / 行政处 / 100万元", "乙 / 财务处 / 50万元", "丙 / 行政处 / 10万元", "丁 / 行政处 / 20万元");
    }

    @Test
    void aSumByChanceIsAProjectAndTold() {
        DrawnList list = DrawnList.of("项目名称|责任部门|安排金额", "甲|行政处|30", "乙|财务处|10", "丙|行政处|20", "丁|行政处|7");

        assertThat(list.projects())
                .containsExactly("甲 / 行政处 / 30万元", "乙 / 财务处 / 10万元", "丙 / 行政处 / 20万元", "丁 / 行政处 / 7万元");
        assertThat(list.told()).containsExactly("A2 unread-cell");
    }

    @Test
    void aMergedUnitIsThatOfAllItsRowsAndOfNoOther() {
        DrawnList list = DrawnList.of("主管部门|单位|项目名称|批复预算（万元）", "市卫健委|行政处|甲|10", "^|^|乙|20", "^|财务处|丙|30", "||丁|40");

        assertThat(list.projects())
                .containsExactly("甲 / 市卫健委 / 行政处 / 10万元", "乙 / 市卫健委 / 行政处 / 20万元", "丙 / 市卫健委 / 财务处 / 30万元", "丁 / 40万元");
    }

    @Test
    void theSecondLevelIsTheProjectWhereBothStand() {
        DrawnList list = DrawnList.of(
                "一级项目名称|二级项目名称|部门|金额", "专项甲||行政处|30", "^|甲一|行政处|10", "^|甲二|行政处|20", "专项乙||财务处|5", "专项丙|丙一|财务处|7");

        assertThat(list.projects().subList(2, 4)).containsExactly("专项乙 / 财务处 / 5万元", "丙一 / 财务处 / 7万元");
        assertThat(list.projects().subList(0, 2)).containsExactly("甲一 / 行政处 / 10万元", "甲二 / 行政处 / 20万元");
    }

    @Test
    void headingsOfTwoLinesAreReadTogether() {
        DrawnList list = DrawnList.of(
                "2024年度项目预算安排表|<|<|<|<|<",
                "单位：元|||||",
                "序号|项目名称|实施单位|年初预算|<|备注",
                "^|^|^|合计|其中：财政拨款|^",
                "1|甲|行政处|100000|90000|续建",
                "2|乙|行政处|200,000.50|0|");

        assertThat(list.projects()).containsExactly("甲 / 行政处 / 100000元", "乙 / 行政处 / 200000.50元");
        assertThat(list.told()).containsExactly("E4 unread-cell", "F3 unread-cell");
    }

    @Test
    void amountsAreReadAsTyped() {
        DrawnList list = DrawnList.of(
                "单位：万元",
                "项目名称|预算数|执行数（元）",
                "甲|1,537.45|15374500",
                "乙|190.5万元|",
                "丙|20000元|",
                "丁|待定|",
                "戊|#REF!|",
                "己|-|");

        assertThat(list.projects()).containsExactly("甲 / 1537.45万元", "乙 / 190.5万元", "丙 / 2万元", "丁", "戊", "己");
        assertThat(list.read().roster().entries().get(0).executed()).isEqualByComparingTo("1537.45");
        assertThat(list.told()).containsExactly("B6 bad-number", "B7 error-cell");
    }

    @Test
    void anAmountOfSeveralProjectsIsNoneOfTheirs() {
        DrawnList list = DrawnList.of("项目名称|单位|金额", "甲|行政处|100", "乙|行政处|^", "丙|行政处|20", "^|行政处|30", "丁|财务处|5");

        assertThat(list.projects()).containsExactly("甲 / 行政处", "乙 / 行政处", "丙 / 行政处", "丁 / 财务处 / 5万元");
        assertThat(list.told()).containsExactly("C2 unread-cell", "A4 unread-cell");
    }

    @Test
    void columnsOfOtherYearsAreNotTaken() {
        String[] lines = {"", "项目名称|2023年预算数|2024年预算数|上年执行数", "甲|11|2|3", "乙|4|5|6", "丙|40|50|6"};
        lines[0] = "2024年度项目名单";

        assertThat(DrawnList.of(lines).projects()).containsExactly("甲 / 2万元", "乙 / 5万元", "丙 / 50万元");
        assertThat(DrawnList.of(lines).told()).containsExactly("B2 unread-cell", "D2 unread-cell");
        lines[0] = "项目名单";
        assertThat(DrawnList.of(lines).projects()).containsExactly("甲", "乙", "丙");
        assertThat(DrawnList.of(lines).told()).containsExactly("B2 unread-cell", "C2 unread-cell", "D2 unread-cell");
    }

    @Test
    void aGroupWhoseAmountIsNoSumIsTold() {
        DrawnList list = DrawnList.of("序号|项目名称|责任部门|金额", "一|信息化类|信息处|35", "1|甲|处一|10", "2|乙|处二|20");

        assertThat(list.projects()).containsExactly("甲 / 处一 / 10万元", "乙 / 处二 / 20万元");
        assertThat(list.told()).containsExactly("B2 unread-cell");
    }

    @Test
    void namesWithoutNumbersAreGroupsWhereProjectsHaveThem() {
        DrawnList list = DrawnList.of("序号|项目名称|责任部门|金额", "|信息化类||", "1|甲|处一|待定", "|运转类||", "2|乙|处一|5");

        assertThat(list.projects()).containsExactly("甲 / 处一", "乙 / 处一 / 5万元");
        assertThat(list.told()).containsExactly("D3 bad-number");
    }

    @Test
    void whatATotalIsMadeOfIsNoProject() {
        DrawnList list = DrawnList.of("序号|项目名称|金额", "|合计|30", "|其中：财政拨款|25", "|自筹|5", "1|甲|10", "2|乙|20");

        assertThat(list.projects()).containsExactly("甲 / 10万元", "乙 / 20万元");
        assertThat(list.told()).isEmpty();
    }

    @Test
    void headingsAreRepeatedOnEveryPage() {
        DrawnList list = DrawnList.of("序号|项目名称|金额|立项依据", "1|甲|10|文件", "序号|项目名称|金额|立项依据", "2|乙|20|文件", "3|丙|20|");

        assertThat(list.projects()).containsExactly("甲 / 10万元", "乙 / 20万元", "丙 / 20万元");
        assertThat(list.told()).containsExactly("D1 unread-cell");
    }

    @Test
    void allSheetsAreReadAndAProjectOfTwoOnce() {
        DrawnList list = DrawnList.of("项目名称|金额", "甲|10", "乙|20", "己|1")
                .sheet("说明", "填写说明", "请按要求填写")
                .sheet("补充", "单位：元", "项目名称|金额", "乙|200000", "丙|300000", "丁|2000");

        assertThat(list.projects()).containsExactly("甲 / 10万元", "乙 / 20万元", "己 / 1万元", "丙 / 300000元", "丁 / 2000元");
        assertThat(list.told()).containsExactly("A3 unread-cell");
    }

    @Test
    void aNameAloneIsToldWhereOthersSayMore() {
        DrawnList list = DrawnList.of("项目名称|单位|金额", "信息化类||", "甲|行政处|10", "乙|行政处|20", "修缮工程||", "丙|行政处|30", "丁|行政处|35");

        assertThat(list.projects())
                .containsExactly("甲 / 行政处 / 10万元", "乙 / 行政处 / 20万元", "丙 / 行政处 / 30万元", "丁 / 行政处 / 35万元");
        assertThat(list.told()).containsExactly("A5 unread-cell");
    }

    @Test
    void rowsOfWhichAreNoProjects() {
        DrawnList list = DrawnList.of("序号|项目名称|金额", "1|甲|10", "|其中：设备购置|6", "2|乙|20");

        assertThat(list.projects()).containsExactly("甲 / 10万元", "乙 / 20万元");
        assertThat(list.told()).containsExactly("B3 unread-cell");
    }

    @Test
    void namesAloneAreAListToo() {
        assertThat(DrawnList.of("项目名称", "甲", "乙").projects()).containsExactly("甲", "乙");
    }

    @Test
    void aFormIsNoList() {
        DrawnList form = DrawnList.of("项目名称|信息化运维", "主管部门|市房管局|实施单位|行政处", "年度总体目标|预期目标");

        assertThat(form.projects()).isEmpty();
        assertThat(form.told()).isEmpty();
    }
}
