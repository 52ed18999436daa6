package io.github.ziping.write.department;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.Actual;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Profile;
import io.github.ziping.testing.TestOffice;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row mends the fault of the one above and still has all that are said later. */
class EntryHintsTest {
    private static final Profile PROFILE = TestOffice.open().profile();

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static String hint(
            @Nullable String name,
            @Nullable String target,
            @Nullable String actual,
            @Nullable String weight,
            @Nullable String score,
            @Nullable String reason) {
        Indicator indicator = new Indicator(
                "产出指标",
                "数量指标",
                name,
                Target.ofNullable(target),
                Actual.ofNullable(actual),
                number(weight),
                number(score),
                reason);
        return RowValues.of(indicator, PROFILE.targets()).hint(PROFILE, FundLine.EMPTY, 2024);
    }

    @ParameterizedTest
    @CsvSource({
        ", ≥95(%), ,   10, ,    请填写三级指标",
        "任务, ,     ,     10, ,    请填写年度指标值",
        "任务, ≥95(%), ,     , ,      请填写实际完成值",
        "任务, ≥95(%), 90(天), , ,      请填写分值",
        "任务, ≥95(%), 90(天), -1, ,    请填写得分",
        "任务, ≥95(%), 90(天), -1, -2,  分值不能小于 0",
        "任务, ≥95(%), 90(天), 10, -2,  得分不能小于 0",
        "任务, ≥95(%), 90(天), 10, 11,  得分大于分值",
        "任务, ≥95(%), 90(天), 10, 10,  单位与目标不一致",
        "任务, ≥95(%), 90(%),  10, 10,  没有达到指标值，按比例应得 9.47",
        "任务, ≥95(%), 90(%),  10, 9,   请填写偏差原因",
        "任务, ≤5(天), 6(天),  10, 9,   请填写偏差原因",
        "任务, ≥95(%), 90(%),  10, 9.47, 请填写偏差原因",
        "任务, ≥95(%), 99(%),  10, 9,   请填写偏差原因",
        "任务, ≥95(%), 200(%), 10, 9,   请填写偏差原因",
        "任务, ≥95(%), 200(%), 10, 10,  '请核对：超过目标较多，请说明原因'",
        "任务, ≥95(%), 99(%),  10, 10,  ✓"
    })
    void theGravestFaultOfANumberIsSaid(
            @Nullable String name,
            @Nullable String target,
            @Nullable String actual,
            @Nullable String weight,
            @Nullable String score,
            String hint) {
        assertThat(hint(name, target, actual, weight, score, null)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({
        "≥95(%), 良好,     10, 10, 实际完成值应填数字",
        "稳定,  良好,     10, 10, 请核对：请从菜单中选择实际完成值",
        "稳定,  95(%),      10, 10, 请从菜单中选择实际完成值",
        "稳定,  达成指标, 10, 7,  分值区间应为 8.00–10.00",
        "稳定,  部分达成指标并具有一定效果, 10, 8, 分值区间应为 6.00–8.00（不含上限）",
        "稳定,  达成指标, 10, 9,  请填写偏差原因",
        "稳定,  达成指标, 10, 10, ✓"
    })
    void theGravestFaultOfAWordIsSaid(String target, String actual, String weight, String score, String hint) {
        assertThat(hint("任务", target, actual, weight, score, null)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({"9.47, 无, 请填写偏差原因", "9.47, 设备到货延迟, ✓", "9, 设备到货延迟, 请核对：按比例应得 9.47"})
    void aReasonExplainsLostPointsButNoWrongOnes(String score, String reason, String hint) {
        assertThat(hint("任务", "≥95(%)", "90(%)", "10", score, reason)).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({
        ", , , , , ''",
        ", ≥95(%), , , , 请填写三级指标",
        ", , , 10, 10, 请填写三级指标",
        ", ≥95(%), , 10, , 请填写三级指标",
        "任务, , , , , 请填写年度指标值"
    })
    void onlyAnIndicatorHasAHint(
            @Nullable String name,
            @Nullable String target,
            @Nullable String actual,
            @Nullable String weight,
            @Nullable String score,
            String hint) {
        assertThat(hint(name, target, actual, weight, score, null)).isEqualTo(hint);
    }
}
