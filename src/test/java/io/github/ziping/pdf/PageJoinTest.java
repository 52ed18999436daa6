package io.github.ziping.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageJoinTest {
    private static final PageTable.Box CELL = new PageTable.Box(0, 0, 0, 0, false, false);

    @Test
    void aRestOfAReasonGoesOn() {
        assertThat(PageJoin.isOneRow(row("巡检次数", "6.00", "<细化程度还不够>"), row("", "", "。后续将根据情况改进")))
                .isTrue();
    }

    @Test
    void aRowWithItsOwnWeightIsNew() {
        assertThat(PageJoin.isOneRow(row("巡检次数", "6.00", "<细化程度还不够>"), row("维修次数", "4.00", "")))
                .isFalse();
    }

    @Test
    void aTextBelowAnEmptyCellIsNew() {
        assertThat(PageJoin.isOneRow(row("巡检次数", "6.00", ""), row("", "", "后续将根据情况改进")))
                .isFalse();
    }

    private static List<Area> row(String... texts) {
        List<Area> row = new ArrayList<>();
        for (String text : texts) {
            // a text in angle brackets fills its cell's last line
            boolean full = text.startsWith("<");
            row.add(new Area(
                    CELL, row.size(), row.size(), new CellText(text.replaceAll("[<>]", ""), full ? 0 : 50, 10, 10)));
        }
        return row;
    }
}
