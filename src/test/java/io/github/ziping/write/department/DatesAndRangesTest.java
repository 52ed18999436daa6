package io.github.ziping.write.department;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.Actual;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Profile;
import io.github.ziping.testing.TestOffice;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Full points for a date that is past or a number that is not in its range: seen by the workbook's formulas as by hand. */
class DatesAndRangesTest {
    private static final Profile PROFILE = TestOffice.open().profile();
    private static final int ROW = IndicatorsSheet.HEAD_ROW + 1;
    private static final int YEAR = 2024;

    private static final List<CheckColumn> COMPUTED =
            CheckColumn.OF_ROWS.subList(CheckColumn.TARGET_DATE_TEXT.index(), CheckColumn.BEYOND.index() + 1);

    private static RowValues row(String target, String actual) {
        Indicator indicator = new Indicator(
                "产出指标", "时效指标", "任务", Target.of(target), Actual.of(actual), BigDecimal.TEN, BigDecimal.TEN, null);
        return RowValues.of(indicator, PROFILE.targets());
    }

    /** What the formulas of a row give, from what stands in the row and the year of the form. */
    private static boolean computed(RowValues row) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("核对");
            for (String name : List.of(ChoiceLists.UNIT_WORDS, ChoiceLists.UNIT_GROUPS)) {
                define(book, name, "'核对'!$A$1");
            }
            define(book, CheckFormulas.entries(IndicatorColumn.OPERATOR), "'核对'!$A$1:$A$3");
            define(book, CheckFormulas.entries(IndicatorColumn.LEVEL2), "'核对'!$A$1:$A$3");
            CellReference year = new CellReference(CheckSheet.YEAR);
            sheet.createRow(year.getRow()).createCell(year.getCol()).setCellValue(YEAR);
            XSSFRow cells = sheet.createRow(ROW);
            CheckValues values = new CheckValues(PROFILE, row, "", "", YEAR);
            for (CheckColumn column : CheckColumn.OF_ROWS.subList(0, CheckColumn.TARGET_DATE_TEXT.index())) {
                Object value = column.value(values);
                Cell cell = cells.createCell(column.index());
                if (value instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue(value.toString());
                }
            }
            CheckFormulas formulas = new CheckFormulas(PROFILE, ROW, IndicatorsSheet.HEAD_ROW);
            for (CheckColumn column : COMPUTED) {
                cells.createCell(column.index()).setCellFormula(column.formula(formulas));
            }
            Cell beyond = book.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateInCell(cells.getCell(CheckColumn.BEYOND.index()));
            assertThat(beyond.getCellType())
                    .as(new CellRef(ROW, CheckColumn.BEYOND.index()).address())
                    .isEqualTo(CellType.BOOLEAN);
            return beyond.getBooleanCellValue();
        }
    }

    private static void define(XSSFWorkbook book, String name, String cells) {
        XSSFName defined = book.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(cells);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年12月底前,       2025年1月15日,    true",
        "2024年12月底前,       2024年12月31日,   false",
        "2024年12月底前,       2024-12-31,       false",
        "2024年12月底前,       2025.1.3,         true",
        "12月底前,             11月30日,         false",
        "12月底前,             2025年1月,        true",
        "不晚于6月30日,        7月1日,           true",
        "第四季度,             2024.12.20,       false",
        "第三季度,             10月8日,          true",
        "三季度,               第四季度,         true",
        "3季度,                9月,              false",
        "2024/06/30前,         2024/7/1,         true",
        "2024年底前,           2025年1月1日,     true",
        "2024年,               2024年11月,       false",
        "2024年完成,           2025年2月,        true",
        "上半年,               7月,              true",
        "年底前,               12月,             false",
        "9月上旬,              9月11日,          true",
        "2024年6月前完成,      已于2024年6月完成, false",
        "十一月底前,           十二月初,         true",
        "2023年12月,           1月,              false",
        "2024年6月起实施,      2024年9月,        false",
        "6月30日,              按时完成,         false",
        "6月30日后,            7月5日,           false",
        "2024年6月30日起,      2024年7月5日,     false",
        "6月30号前,            7月1号,           true",
        "6月45日,              7月1日,           false",
        "3-5个,                2个,              true",
        "3-5个,                4个,              false",
        "3-5个,                6个,              false",
        "3至5次,               2次,              true",
        "90%-95%,              89%,              true",
        "90%～95%,             95%,              false",
        "3~5天,                6天,              true",
        "3-5天,                2天,              false",
        "3-5个月,              6个月,            true",
        "10-12万元,            9个,              false",
        "8:30-17:30,           8,                false"
    })
    void fullPointsAreWrongBeyond(String target, String actual, boolean beyond) throws IOException {
        RowValues row = row(target, actual);
        assertThat(computed(row)).as("the formulas").isEqualTo(beyond);
        assertThat(row.isBeyond(PROFILE, YEAR)).as("the program").isEqualTo(beyond);
    }
}
