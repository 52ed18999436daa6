package io.github.ziping.read.form;

import static io.github.ziping.read.form.DepartmentBook.BASICS;
import static io.github.ziping.read.form.DepartmentBook.INDICATORS;
import static io.github.ziping.read.form.DepartmentReadings.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import org.junit.jupiter.api.Test;

/** A department's workbook of which a part is missing. */
class DepartmentMissingBlocksTest {
    @Test
    void withoutIndicatorsTheRestIsRead() throws Exception {
        Reading reading = new DepartmentBook().without(INDICATORS).read();

        assertThat(reading.evaluation().project()).isEqualTo("信息化运维项目");
        assertThat(reading.evaluation().indicators()).isEmpty();
        Finding finding = only(reading);
        assertThat(finding.rule()).isEqualTo("not-a-form");
        assertThat(finding.message()).startsWith("没有找到指标表，缺少表头“一级指标、二级指标、三级指标、");
    }

    @Test
    void withoutBasicsTheRestIsRead() throws Exception {
        Reading reading = new DepartmentBook().without(BASICS).read();

        assertThat(reading.evaluation().indicators()).hasSize(2);
        assertThat(only(reading).message())
                .isEqualTo("没有找到项目基本信息，缺少表头“项目名称、年度、主管部门、实施单位”；没有找到项目资金表，缺少表头“资金来源、年初预算数、全年预算数、全年执行数、分数”");
    }

    @Test
    void anotherWorkbookIsRefused() {
        DepartmentBook book = new DepartmentBook(false).put(BASICS, "A1", "姓名").put(BASICS, "B1", "主管部门");

        assertThatThrownBy(book::read).isInstanceOfSatisfying(UnreadableException.class, e -> {
            Finding finding = e.findings().get(0);
            assertThat(finding.rule()).isEqualTo("not-a-form");
            assertThat(finding.message()).startsWith("文件里没有自评表：找到表头“主管部门”，缺少“项目名称、");
        });
    }
}
