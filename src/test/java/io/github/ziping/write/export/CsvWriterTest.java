package io.github.ziping.write.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+2",
                "@SUM(A1)",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                " =1",
                "\"=1",
                "'=1",
                "“=1",
                "\u00a0=1",
                "\u3000=1",
                "\ufeff=1",
                "\u200b@a",
                "\t1",
                "\r1",
                "\n1",
                "-",
                "--1",
                "-1.2.3"
            })
    void formulasAreMadeHarmless(String text) {
        // what has no width or ends a line on a terminal is shown as a blank
        assertThat(CsvWriter.safe(text)).isEqualTo("'" + text.replaceAll("[\ufeff\u200b\r]", " "));
    }

    @ParameterizedTest
    @CsvSource({"-5.00", "-1", "0", "12.5", "≥95%", "a=b", "'1,430.80'", "稳定"})
    void numbersAndTextsStayAsTheyAre(String text) {
        assertThat(CsvWriter.safe(text)).isEqualTo(text);
    }
}
