package io.github.ziping.read.form;

import static io.github.ziping.read.form.DepartmentBook.GOALS;
import static io.github.ziping.read.form.DepartmentReadings.only;
import static io.github.ziping.read.form.DepartmentReadings.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import org.junit.jupiter.api.Test;

/** The goals of a department's workbook. */
class DepartmentGoalsTest {
    @Test
    void stackedCellsAreJoined() throws Exception {
        DepartmentBook book =
                new DepartmentBook().put(GOALS, "A3", "一").put(GOALS, "A4", "二").put(GOALS, "A9", "三\r\n四");

        Reading reading = book.read();

        assertThat(reading.evaluation().expectedGoal()).isEqualTo("一\n二\n三\n四");
        assertThat(place(reading.source(), "expectedGoal")).isEqualTo(GOALS + "!A3");
    }

    @Test
    void bothMayStandOneBelowTheOther() throws Exception {
        DepartmentBook book = new DepartmentBook().put(GOALS, "B2", null).put(GOALS, "B3", null);
        book.put(GOALS, "A5", "实际完成情况").put(GOALS, "A6", "完成了");

        assertThat(book.read().evaluation().expectedGoal()).isEqualTo("目标一\n目标二");
        assertThat(book.read().evaluation().actualResult()).isEqualTo("完成了");
    }

    @Test
    void aMissingHeadingIsReported() throws Exception {
        Finding finding = only(new DepartmentBook().put(GOALS, "B2", "其他").read());

        assertThat(finding.rule()).isEqualTo("not-a-form");
        assertThat(finding.sheet()).isEqualTo(GOALS);
        assertThat(finding.message()).isEqualTo("年度目标找到表头“预期目标”，缺少“实际完成情况”");
    }
}
