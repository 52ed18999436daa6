package io.github.ziping.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "0.00 | 2",
                "#,##0.00 | 2",
                "#,##0.00_);[Red]\\(#,##0.00\\) | 2",
                "_ * #,##0.0_ ;_ * \\-#,##0.0_ ;_ * \"-\"??_ ;_ @_ | 1",
                "\"¥\"#,##0.00 | 2",
                "[$¥-804]#,##0.00 | 2",
                "0.00\"元.00\" | 2",
                "0.## | 0",
                "0.0# | 1",
                "# ?/? | 0",
                "0.00E+00 | -1",
                "General | -1",
                "G/通用格式 | -1",
                "@ | -1"
            })
    void shownDecimals(String code, int decimals) {
        NumberFormat format = NumberFormat.of(code);

        assertThat(format.decimals()).isEqualTo(decimals);
        assertThat(format.isDate()).isFalse();
        assertThat(format.percent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0%|0", "0.00%|2", "#,##0.0 %|1"})
    void percent(String code, int decimals) {
        assertThat(NumberFormat.of(code)).isEqualTo(new NumberFormat(decimals, true, DateShown.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00\"%\"", "0.00\\%", "0.00!%", "0;0%"})
    void aPercentSignThatIsOnlyTextDoesNotMultiply(String code) {
        assertThat(NumberFormat.of(code).percent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy/m/d",
                "yyyy\"年\"m\"月\"d\"日\";@",
                "[$-804]aaaa",
                "h:mm:ss.000",
                "mm:ss.0",
                "[h]:mm",
                "[mm]:ss",
                "上午/下午h\"时\"",
                "e\"年\""
            })
    void datesAndTimes(String code) {
        assertThat(NumberFormat.of(code).isDate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,-1,false", "1,0,false", "2,2,false", "4,2,false", "10,2,true", "44,2,false", "49,-1,false"})
    void builtInFormats(int id, int decimals, boolean percent) {
        assertThat(NumberFormat.builtIn(id)).isEqualTo(new NumberFormat(decimals, percent, DateShown.NONE));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 22, 31, 47, 57})
    void builtInDates(int id) {
        assertThat(NumberFormat.builtIn(id).isDate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "[", "\\", "0.", ";", "_"})
    void brokenCodesDoNoHarm(String code) {
        assertThat(NumberFormat.of(code).isDate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy/m/d|DAY",
                "yyyy\"年\"m\"月\"d\"日\";@|DAY",
                "m/d/yy h:mm|DAY",
                "yyyy\"年\"m\"月\"|MONTH",
                "mmm-yy|MONTH",
                "m\"月\"d\"日\"|MONTH_AND_DAY",
                "d-mmm|MONTH_AND_DAY",
                "h:mm|TIME",
                "mm:ss|TIME",
                "aaaa|TIME",
                "yyyy|TIME",
                "0.00E+00|NONE"
            })
    void whatIsShownOfADate(String code, DateShown shown) {
        assertThat(NumberFormat.of(code).date()).isEqualTo(shown);
    }
}
