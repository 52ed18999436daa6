package io.github.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.ValidForms;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form of 2024 whose texts name 2023: in passing, or because it was copied from last year's. */
class YearsInTextsTest {
    private final Checker checker = new Checker(TestOffice.open().profile());

    private final SelfEvaluation form = ValidForms.of(1);

    private boolean isTold(SelfEvaluation edited) {
        List<Finding> all = checker.checkTogether(List.of(Reading.of(edited, "a.xlsx")), null)
                .all();
        return all.stream().anyMatch(finding -> finding.rule().equals("year-mismatch"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023年完成设备更新20台。, true",
        "2023年度完成设备更新20台。, true",
        "1.2023年完成设备更新20台。, true",
        "完成2023年设备更新20台。, true",
        "保障2023年度系统运行。, true",
        "延续2023年的工作，完成设备更新。, false",
        "2023年度结转项目，完成剩余设备更新。, false",
        "2023年结转资金用于设备更新。, false",
        "2023年启动的平台建设，继续推进。, false",
        "2023年以来持续推进设备更新。, false",
        "2023年至2025年分批更新设备。, false",
        "支付2023年采购设备的尾款。, false",
        "根据2023年批复的方案更新设备。, false",
        "截至2023年底已更新10台，继续更新20台。, false",
        "在2023年工作基础上更新设备20台。, false",
        "完成2023年未完工程的收尾。, false",
        "2023年完成10台，2024年完成20台。, false",
    })
    void bothGoalsOpenWithIt(String text, boolean told) {
        SelfEvaluation edited = FormEdits.set(FormEdits.set(form, "expectedGoal", text), "actualResult", text);

        assertThat(isTold(edited)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "2023年度项目支出绩效自评表, true",
        "某某局2023年度项目支出绩效自评表, true",
        "（2023年度）财政项目支出绩效自评表, true",
        "2023年项目支出绩效自评表, true",
        "2023年度结转项目绩效自评表, false",
        "延续2023年项目绩效自评表, false",
        "2025年报送的2024年度绩效自评表, false",
        "2023年城市老旧小区改造配套设施项目情况表, false",
    })
    void theTitleNamesIt(String title, boolean told) {
        assertThat(isTold(FormEdits.set(form, "title", title))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"2023年度老旧小区改造项目绩效自评表, 2023年度老旧小区改造项目, false", "2023年度绩效自评表, 老旧小区改造项目, true"})
    void aProjectMayBeNamedByItsYear(String title, String project, boolean told) {
        assertThat(isTold(FormEdits.set(FormEdits.set(form, "title", title), "project", project)))
                .isEqualTo(told);
    }
}
