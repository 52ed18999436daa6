package io.github.ziping.read.form;

import static io.github.ziping.read.form.DepartmentBook.BASICS;
import static io.github.ziping.read.form.DepartmentBook.GOALS;
import static io.github.ziping.read.form.DepartmentBook.INDICATORS;
import static io.github.ziping.read.form.DepartmentReadings.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Reading;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/** Rows, columns and sheets of a department's workbook, moved, merged and inserted. */
class DepartmentLayoutTest {
    @Test
    void sheetNamesAndOrderDoNotMatter() throws Exception {
        DepartmentBook book = new DepartmentBook();
        book.workbook.setSheetName(1, "一");
        book.workbook.setSheetName(2, "二");
        book.workbook.setSheetName(3, "三");
        book.workbook.setSheetOrder("三", 0);

        Reading reading = book.read();

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation()).isEqualTo(new DepartmentBook().read().evaluation());
        assertThat(place(reading.source(), "project")).isEqualTo("一!B4");
    }

    @Test
    void rowsAndColumnsMayBeInserted() throws Exception {
        DepartmentBook book = new DepartmentBook();
        for (String name : List.of(BASICS, GOALS, INDICATORS)) {
            Sheet sheet = book.workbook.getSheet(name);
            sheet.shiftColumns(0, 12, 2);
            sheet.shiftRows(0, sheet.getLastRowNum(), 3);
        }
        book.workbook.getSheet(BASICS).shiftRows(12, 14, 2);

        Reading reading = book.read();

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation().funds().sources()).hasSize(2);
        assertThat(reading.evaluation().indicators()).hasSize(2);
        assertThat(place(reading.source(), "indicators[0].score")).isEqualTo(INDICATORS + "!L8");
    }

    @Test
    void columnsMayBeMoved() throws Exception {
        DepartmentBook book = new DepartmentBook();
        for (int row = 3; row < 6; row++) {
            Row cells = book.workbook.getSheet(INDICATORS).getRow(row);
            String level3 = cells.getCell(2).getStringCellValue();
            cells.removeCell(cells.getCell(2));
            cells.createCell(15).setCellValue(level3);
        }

        assertThat(book.read().evaluation())
                .isEqualTo(new DepartmentBook().read().evaluation());
    }

    @Test
    void headingsMayBeSynonymsWithStarsSpacesAndBrackets() throws Exception {
        DepartmentBook book = new DepartmentBook();
        book.put(BASICS, "A4", "＊ 专项资金名称（必填）：");
        book.put(BASICS, "A8", "项 目 资 金(元)").put(BASICS, "C8", "全年（调整）预算数");
        book.put(GOALS, "A2", "年初设定目标（100字以内）");
        book.put(INDICATORS, "C4", "*指标名称").put(INDICATORS, "I4", "权\n重").put(INDICATORS, "K4", "未完成原因分析");

        Reading reading = book.read();

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation().project()).isEqualTo("信息化运维项目");
        assertThat(reading.evaluation().funds().unit()).isEqualTo("元");
        assertThat(reading.evaluation().indicators())
                .isEqualTo(new DepartmentBook().read().evaluation().indicators());
    }

    @Test
    void blankRowsBetweenIndicatorsAreSkipped() throws Exception {
        DepartmentBook book = new DepartmentBook();
        book.workbook.getSheet(INDICATORS).shiftRows(5, 5, 4);
        book.put(INDICATORS, "C7", "   ");

        assertThat(book.read().evaluation().indicators()).hasSize(2);
    }

    @Test
    void aValueMayStandFurtherToTheRight() throws Exception {
        DepartmentBook book = new DepartmentBook();
        book.put(BASICS, "B4", null).put(BASICS, "D4", "乙项目");

        assertThat(book.read().evaluation().project()).isEqualTo("乙项目");
    }

    @Test
    void theNextLabelIsNoValue() throws Exception {
        DepartmentBook book = new DepartmentBook();
        book.put(BASICS, "B5", null).put(BASICS, "E5", "实施单位").put(BASICS, "F5", "某中心");

        Reading reading = book.read();

        assertThat(reading.evaluation().authority()).isNull();
        assertThat(reading.evaluation().unit()).isEqualTo("某中心");
        assertThat(reading.findings())
                .extracting(DepartmentReadings::brief)
                .containsExactly("missing-value " + BASICS + "!B5 authority");
    }

    @Test
    void whatAMergeHidesIsNotRead() throws Exception {
        DepartmentBook book = new DepartmentBook();
        book.put(BASICS, "C9", null).put(BASICS, "C9", "1428.80");
        book.merge(INDICATORS, "A5:A6").put(INDICATORS, "A6", "效益指标");

        assertThat(book.read().evaluation().indicators().get(1).level1()).isEqualTo("产出指标");
    }

    @Test
    void repeatedHeadingsAreNoIndicator() throws Exception {
        DepartmentBook book = new DepartmentBook();
        book.indicatorHead(7);
        book.row(INDICATORS, 8, "效益指标", "社会效益指标", "覆盖率", "≥", 90, "%", 95, null, 5, 5);

        Reading reading = book.read();

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation().indicators()).hasSize(3);
    }

    @Test
    void totalsBelowTheIndicatorsAreNoIndicators() throws Exception {
        DepartmentBook book = new DepartmentBook();
        for (String cell : List.of("H1", "H2", "H3", "I1", "I2", "I3")) {
            book.put(INDICATORS, cell, null);
        }
        book.row(INDICATORS, 7, "总分", null, null, null, null, null, null, null, 100, 98.97);
        book.row(INDICATORS, 8, "评分等级", null, null, null, null, null, null, null, "优");

        Reading reading = book.read();

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.evaluation().indicators()).hasSize(2);
        assertThat(reading.evaluation().totalWeight()).isEqualByComparingTo("100");
        assertThat(reading.evaluation().totalScore()).isEqualByComparingTo("98.97");
        assertThat(reading.evaluation().grade()).isEqualTo("优");
    }
}
