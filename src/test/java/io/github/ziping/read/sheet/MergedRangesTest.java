package io.github.ziping.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.ooxml.Sheet.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedRangesTest {
    @Test
    void eachRangeIsFoundWhereItBegins() {
        Range low = new Range(7, 2, 9, 2);
        Range right = new Range(3, 5, 3, 8);
        Range left = new Range(3, 0, 4, 1);
        MergedRanges merges = new MergedRanges(List.of(low, right, left));

        assertThat(merges.startingAt(7, 2)).isSameAs(low);
        assertThat(merges.startingAt(3, 5)).isSameAs(right);
        assertThat(merges.startingAt(3, 0)).isSameAs(left);
        assertThat(merges.startingAt(3, 1)).isNull();
        assertThat(merges.startingAt(2, 5)).isNull();
    }

    /** A record of an .xls may name columns up to 65,535, which no sheet has. */
    @Test
    void aColumnThatNoSheetHasIsNoCellOfALowerRow() {
        MergedRanges merges = new MergedRanges(List.of(new Range(0, 1 << 14, 5, 1 << 14)));

        assertThat(merges.startingAt(1, 0)).isNull();
        assertThat(merges.startingAt(0, 1 << 14)).isNotNull();
    }
}
