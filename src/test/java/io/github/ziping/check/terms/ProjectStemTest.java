package io.github.ziping.check.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.testing.TestOffice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of one project, and names of two. */
class ProjectStemTest {
    private final ProjectStem stems =
            new ProjectStem(TestOffice.open().profile().checks());

    private String stem(String name) {
        return stems.of(name, "滨江市信息中心", 2024);
    }

    @ParameterizedTest
    @CsvSource({
        "信息化运维, 信息化运维项目",
        "信息化运维项目, 信息化运维经费",
        "信息化运维项目, 信息化运维专项经费",
        "办公楼物业管理, 办公楼物业管理费",
        "校舍维修, 校舍维修工程",
        "高龄老人津贴, 高龄老人津贴资金",
        "文明城市创建工作, 文明城市创建工作经费",
        "2024年信息化运维, 信息化运维项目",
        "信息化运维（2024年度）, 信息化运维",
        "滨江市信息中心信息化运维, 信息化运维项目",
        "网点租赁费、物业费, 网点租赁费和物业费",
        "档案（历史）整理, 档案历史整理",
        "网点租赁, 网点租凭",
        "收费帐务系统, 收费账务系统项目",
        "ＯＡ系统运维, OA系统运维",
        "信息化运维一期, 信息化运维（一期）项目",
    })
    void isOne(String one, String other) {
        assertThat(stem(one)).isNotNull().isEqualTo(stem(other));
    }

    @ParameterizedTest
    @CsvSource({
        "信息化运维一期, 信息化运维二期",
        "信息化运维, 信息化运维二期",
        "信息化运维项目1, 信息化运维项目2",
        "信息化运维2023年, 信息化运维2025年",
        "2023年信息化运维, 信息化运维",
        "2023年结转信息化运维, 2024年信息化运维",
        "A区绿化养护, B区绿化养护",
        "东区绿化养护, 西区绿化养护",
        "黄浦区绿化养护, 青浦区绿化养护",
        "春季学期补助, 秋季学期补助",
        "职工体检, 女职工体检",
        "学生体质监测, 小学生体质监测",
        "水质监测设备, 水量监测设备",
        "第2.3标段, 第23标段",
        "信息化建设, 信息化运维",
        "道路养护（市级）, 道路养护（区级）",
        "公车购置, 公车运行",
        "12024号仓库, 1号仓库",
    })
    void areTwo(String one, String other) {
        assertThat(stem(one)).isNotEqualTo(stem(other));
    }

    @ParameterizedTest
    @CsvSource({"项目", "培训", "2024年度项目", "绿化"})
    void saysTooLittle(String name) {
        assertThat(stem(name)).isNull();
    }
}
