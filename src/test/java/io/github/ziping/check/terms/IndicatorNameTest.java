package io.github.ziping.check.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.Indicator;
import io.github.ziping.profile.Checks;
import io.github.ziping.testing.TestOffice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorNameTest {
    private static final Checks CHECKS = TestOffice.open().profile().checks();

    private static IndicatorName name(String level3) {
        return IndicatorName.of(new Indicator(null, null, level3, null, null, null, null, null), CHECKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"投诉次数", "有效投诉件数", "安全事故发生起数", "事故总数量", "系统中断时间", "差错率（%）", "运行成本"})
    void lessIsBetter(String level3) {
        assertThat(name(level3).lessIsBetter()).isTrue();
        assertThat(name(level3).moreIsBetter()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"任务完成数量", "任务完成率", "网点覆盖情况", "服务对象满意度", "验收合格率（%）"})
    void moreIsBetter(String level3) {
        assertThat(name(level3).moreIsBetter()).isTrue();
        assertThat(name(level3).lessIsBetter()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"投诉处理数量", "投诉下降率", "零投诉天数", "完成时间", "巡检次数", "未完成率"})
    void nobodyCanTell(String level3) {
        assertThat(name(level3).lessIsBetter()).isFalse();
        assertThat(name(level3).moreIsBetter()).isFalse();
    }
}
