package io.github.ziping.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.formula.SheetNameFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReferencesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "基本信息与资金,基本信息与资金!C5",
                "Sheet1,Sheet1!C5",
                "a_b,a_b!C5",
                "a b,'a b'!C5",
                "a'b,'a''b'!C5",
                "2024,'2024'!C5",
                "销售-1,'销售-1'!C5",
                "A1,'A1'!C5",
                "xfd1048576,'xfd1048576'!C5",
                "R1C1,'R1C1'!C5",
                "rc,'rc'!C5",
                "True,'True'!C5",
                "Rest,Rest!C5"
            })
    void namesAreQuotedWhereAFormulaNeedsIt(String sheet, String reference) {
        assertThat(CellReferences.asShown(sheet, "C5")).isEqualTo(reference);
    }

    @Test
    void aSheetWithoutANameIsNoFault() {
        assertThat(CellReferences.asShown("", "C5")).isEqualTo("''!C5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"基本信息与资金", "Sheet1", "a b", "a'b", "2024", "销售-1", "A1", "AB12", "TRUE", "false"})
    void poiQuotesTheSame(String sheet) {
        assertThat(CellReferences.asShown(sheet, "C5")).isEqualTo(SheetNameFormatter.format(sheet) + "!C5");
    }

    @Test
    void dollarSignsFixRowsAndColumns() {
        assertThat(CellReferences.absolute(3, 1)).isEqualTo("$B$4");
        assertThat(CellReferences.columnFixed(3, 27)).isEqualTo("$AB4");
        assertThat(CellReferences.absolute(3, 8, 1)).isEqualTo("$B$4:$B$9");
    }

    @Test
    void sheetsAndTextsAreQuotedWithTheirQuotesDoubled() {
        assertThat(CellReferences.onSheet("汇总表", "A1")).isEqualTo("'汇总表'!A1");
        assertThat(CellReferences.onSheet("it's")).isEqualTo("'it''s'!");
        assertThat(CellReferences.quoted("说\"好\"")).isEqualTo("\"说\"\"好\"\"\"");
        assertThat(CellReferences.quoted("")).isEqualTo("\"\"");
    }
}
