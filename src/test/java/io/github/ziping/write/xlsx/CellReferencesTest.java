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
}
