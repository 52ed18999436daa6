package io.github.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellRefTest {
    @ParameterizedTest
    @CsvSource({
        "A1,0,0",
        "J27,26,9",
        "Z1,0,25",
        "AA1,0,26",
        "AZ2,1,51",
        "BA2,1,52",
        "ZZ1,0,701",
        "XFD1048576,1048575,16383"
    })
    void addressesAreThoseOfExcel(String address, int row, int column) {
        assertThat(new CellRef(row, column).address()).isEqualTo(address);
        assertThat(CellRef.parse(address)).isEqualTo(new CellRef(row, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1", "1A", "A0", "A1B", "AAAAAAA1", "A99999999999", "甲1"})
    void whatIsNoAddressIsRefused(String address) {
        assertThatThrownBy(() -> CellRef.parse(address)).isInstanceOf(IllegalArgumentException.class);
    }
}
