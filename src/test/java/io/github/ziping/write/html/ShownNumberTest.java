package io.github.ziping.write.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownNumberTest {
    private static final String[] NUMBERS = {
        "0",
        "1",
        "-1",
        "12.5",
        "0.5",
        "-0.005",
        "99.705",
        "1234.5",
        "1234567.891",
        "-1234567.5",
        "0.98765",
        "100",
        "0.004"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0",
                "0.0",
                "0.00",
                "#,##0",
                "#,##0.00",
                "0%",
                "0.00%",
                "0.0##",
                "000.0",
                "@",
                "#,##0.00;-#,##0.00",
                "#,##0.00;[Red]-#,##0.00",
                "0.00;-0.00;-",
                "0.0\"分\"",
                "\\¥#,##0.00"
            })
    void isWhatPoiShows(String code) {
        DataFormatter poi = new DataFormatter(Locale.ROOT);
        for (String number : NUMBERS) {
            assertThat(ShownNumber.of(code, number))
                    .as(code + " of " + number)
                    .isEqualTo(poi.formatRawCellContents(Double.parseDouble(number), 164, code));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "_ * #,##0.00_ ;_ * -#,##0.00_ |1234.5|1,234.50",
                "_ * #,##0.00_ ;_ * -#,##0.00_ |-1234.5|-1,234.50",
                "[>=90]0.0;0|95|95.0",
                "(0.00)|2.345|(2.35)",
                "#.##|1.5|1.5",
                "0.00|1E3|1000.00",
                "0.00|123456789012345678901234.555|123456789012345678901234.56",
                "General|123456789.123|123456789.1",
                "0.00\"|1|1.00",
                "0.00\\|1|1.00",
                "[0.00|1|''"
            })
    void unusualCodesShowTheNumber(String code, String number, String shown) {
        assertThat(ShownNumber.of(code, number).strip()).isEqualTo(shown);
    }

    @Test
    void aDateIsANumber() {
        assertThat(ShownNumber.of("yyyy-mm-dd", "45000")).isEqualTo("45000");
    }
}
