package io.github.ziping.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.note.AskedValues;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.sheet.FormRegion;
import io.github.ziping.read.sheet.InlineLabel;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TableShape;
import io.github.ziping.testing.TextGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an official form and a department's workbook differ in, each time on the same grid drawn as text. */
class ReadingStyleTest {
    private static final ReadingStyle OFFICIAL = ReadingStyle.official();
    private static final ReadingStyle DEPARTMENT = ReadingStyle.department();
    private static final String FUNDS = "项目资金（万元）|年初预算数|全年预算数|全年执行数|分值";
    private static final String INDICATORS = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施";

    private static SheetGrid grid(String... lines) {
        return new TextGrid().sheet("表", lines).grid();
    }

    private static String beside(ReadingStyle style, SheetGrid grid) {
        SheetGrid.Row row = grid.rows().get(0);
        Cell value = style.valueBeside(grid, row, row.first(), FormRegion.LABELS);
        return value == null ? "" : value.text();
    }

    @Test
    void aFormsValueStandsBesideItsLabelAndADepartmentsMayStandFurtherRight() {
        SheetGrid gap = grid("主管部门||某局", "|插入的列");

        assertThat(beside(OFFICIAL, gap)).isEmpty();
        assertThat(beside(DEPARTMENT, gap)).isEqualTo("某局");
    }

    @Test
    void noneTakesAnotherLabelForAValue() {
        SheetGrid labels = grid("主管部门|实施单位|某中心");

        assertThat(beside(OFFICIAL, labels)).isEmpty();
        assertThat(beside(DEPARTMENT, labels)).isEmpty();
    }

    @Test
    void onlyAFormsCellHoldsLabelAndValue() {
        SheetGrid grid = grid("主管部门：某局");
        Cell cell = grid.rows().get(0).first();

        assertThat(OFFICIAL.labelWithValue(cell, HeaderWord.AUTHORITY, grid.words()))
                .extracting(InlineLabel::value)
                .isEqualTo("某局");
        assertThat(DEPARTMENT.labelWithValue(cell, HeaderWord.AUTHORITY, grid.words()))
                .isNull();
    }

    private static TableHeader header(SheetGrid grid, TableShape shape) {
        TableHeader header = TableHeader.find(grid, shape);
        assertThat(header).isNotNull();
        return header;
    }

    @Test
    void anEntryWithoutPointsIsADepartmentsIndicatorAndAFormsRemark() {
        SheetGrid grid = grid(INDICATORS, "|||稳定");
        TableHeader header = header(grid, TableShape.INDICATORS);
        SheetGrid.Row row = grid.rows().get(1);

        assertThat(OFFICIAL.isIndicator(row, header)).isFalse();
        assertThat(DEPARTMENT.isIndicator(row, header)).isTrue();
    }

    @Test
    void aFormEndsWithItsTotalAndADepartmentsTableGoesOn() {
        SheetGrid grid = grid(INDICATORS, "产出指标|数量指标|次数|12|13|90|90", "总分|||||90|90", "", "填表人：甲|||||1|1");
        IndicatorRows rows = new IndicatorRows(header(grid, TableShape.INDICATORS), grid.words());

        assertThat(rows.rows(OFFICIAL)).hasSize(2);
        assertThat(rows.rows(DEPARTMENT)).hasSize(3);
    }

    private static List<Integer> funds(ReadingStyle style, SheetGrid grid, ReadingNotes notes) {
        return style.fundRows(header(grid, TableShape.FUNDS), notes).lines().stream()
                .map(row -> row.index() + 1)
                .toList();
    }

    @Test
    void wordsInsteadOfAmountsAreAnotherTableInAFormAndBadNumbersOfADepartment() {
        SheetGrid grid = grid(FUNDS, "年度资金总额|100|100|90|10", "其他资金|待定|待定|待定");
        ReadingNotes notes = new ReadingNotes("表.xlsx", AskedValues.everything());

        assertThat(funds(OFFICIAL, grid, notes)).containsExactly(2);
        assertThat(funds(DEPARTMENT, grid, notes)).containsExactly(2, 3);
    }

    @Test
    void aDepartmentsRemarkBelowTheFundsIsTold() {
        SheetGrid grid = grid(FUNDS, "年度资金总额|100|100|90|10", "说明：含上年结转");
        ReadingNotes notes = new ReadingNotes("表.xlsx", AskedValues.everything());

        assertThat(funds(DEPARTMENT, grid, notes)).containsExactly(2);
        assertThat(notes.findings("甲")).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("unread-cell");
            assertThat(finding.cell().address()).isEqualTo("A3");
        });
    }
}
