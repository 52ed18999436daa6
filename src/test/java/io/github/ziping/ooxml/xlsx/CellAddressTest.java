package io.github.ziping.ooxml.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellAddressTest {
    private final CellAddress address = new CellAddress();

    @ParameterizedTest
    @CsvSource({
        "A1, 0, 0",
        "$B$3, 2, 1",
        "Z10, 9, 25",
        "AA7, 6, 26",
        "XFD1048576, 1048575, 16383",
    })
    void addresses(String text, int row, int column) {
        assertThat(parse(text)).isTrue();
        assertThat(address.row()).isEqualTo(row);
        assertThat(address.column()).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "1", "A0", "1A", "A1B", "a1", "A-1", "XFE1", "A1048577", "ZZZZZZZZZ1", "A99999999999"})
    void noAddresses(String text) {
        assertThat(parse(text)).isFalse();
    }

    private boolean parse(String text) {
        byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.US_ASCII);
        return address.parse(bytes, 1, bytes.length - 1);
    }
}
