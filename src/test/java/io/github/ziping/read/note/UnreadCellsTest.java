package io.github.ziping.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Finding;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.read.sheet.FormRegion;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.testing.TextGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every cell is read or told, on grids drawn as text. */
class UnreadCellsTest {
    private static final String HEADINGS = "三级指标|年度指标值|实际完成值|分值|得分";

    private final SheetGrid grid = new TextGrid()
            .sheet("表", "项目名称|甲|乙|-", HEADINGS + "|说明", "次数|1|1|2|2|好", "质量|1|1|2|2|差")
            .grid();
    private final FormRegion region = FormRegion.of(grid, grid.words());
    private final ReadingNotes notes = new ReadingNotes("表.xlsx", AskedValues.everything());

    private void markAllBut(List<String> addresses) {
        for (SheetGrid.Row row : grid.rows()) {
            for (Cell cell : row.cells()) {
                if (!addresses.contains(cell.ref().address())) {
                    notes.markRead(grid, cell);
                }
            }
        }
    }

    private List<String> told(int lastRow) {
        new UnreadCells(region, notes).note(lastRow);
        return notes.findings("甲").stream().map(UnreadCellsTest::said).toList();
    }

    private static String said(Finding finding) {
        return finding.rule() + " " + finding.cell().address() + " " + finding.actual();
    }

    @Test
    void whatIsReadIsNotTold() {
        markAllBut(List.of());

        assertThat(told(3)).isEmpty();
    }

    @Test
    void oneCellIsToldAtItsPlace() {
        markAllBut(List.of("C1"));

        assertThat(told(3)).containsExactly("unread-cell C1 乙");
    }

    @Test
    void aColumnIsToldOnceByItsHeading() {
        markAllBut(List.of("F2", "F3", "F4"));

        assertThat(told(3)).containsExactly("unknown-heading F2 说明 | 好 | 差");
    }

    @Test
    void aDashSaysNothing() {
        markAllBut(List.of("D1"));

        assertThat(told(3)).isEmpty();
    }

    @Test
    void whatStandsBelowTheFormIsNotItsOwn() {
        markAllBut(List.of("F4"));

        assertThat(told(2)).isEmpty();
    }
}
