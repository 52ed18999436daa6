package io.github.ziping.write.department;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.write.xlsx.CellStyle;
import org.junit.jupiter.api.Test;

class EntryHeightTest {
    private static final CellStyle CENTRED = CellStyle.plain("宋体", 11).centered();
    private static final CellStyle INDENTED = CellStyle.plain("宋体", 11).left();

    /** The narrowest column of 32 characters: 32 digits of 5.5 points are 176, less 4 for its margins. */
    private static final double WIDTH = 32;

    private static double lines(int characters, CellStyle style) {
        double one = EntryHeight.needed("一", WIDTH, style);
        double two = EntryHeight.needed("一\n二", WIDTH, style);
        return 1 + (EntryHeight.needed("字".repeat(characters), WIDTH, style) - one) / (two - one);
    }

    @Test
    void aLineHoldsWhatTheNarrowestColumnHolds() {
        // 15 characters of 11 points are 165
        assertThat(Math.round(lines(15, CENTRED))).isEqualTo(1);
        assertThat(Math.round(lines(16, CENTRED))).isEqualTo(2);
        assertThat(Math.round(lines(46, CENTRED))).isEqualTo(4);
    }

    @Test
    void anIndentTakesOfTheLine() {
        // 14 are 154, of 162
        assertThat(Math.round(lines(14, INDENTED))).isEqualTo(1);
        assertThat(Math.round(lines(15, INDENTED))).isEqualTo(2);
    }

    @Test
    void biggerLettersNeedMore() {
        double ordinary = EntryHeight.of("标题", WIDTH, CENTRED);
        assertThat(ordinary).isGreaterThan(11 * 1.3);
        assertThat(EntryHeight.of("标题", WIDTH, CENTRED.sized(18))).isGreaterThan(ordinary + 7);
    }

    @Test
    void anEmptyCellNeedsOneLineAndNoRowIsHigherThanExcelAllows() {
        assertThat(EntryHeight.of(null, WIDTH, CENTRED)).isBetween(11.0, 24.0);
        assertThat(EntryHeight.of("字".repeat(5000), WIDTH, CENTRED)).isEqualTo(409);
        assertThat(EntryHeight.needed("字".repeat(5000), WIDTH, CENTRED)).isGreaterThan(409);
    }
}
