package io.github.ziping.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlBufferTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.00, 0",
        "10, 10",
        "10.0, 10",
        "99.710, 99.71",
        "-0.06, -0.06",
        "-12.50, -12.5",
        "1E+3, 1000",
        "1E-30, 0.000000000000000000000000000001",
        "99999999999999999, 99999999999999999",
        "9.9999999999999999, 9.9999999999999999",
        "123456789012345678901234567890.10, 123456789012345678901234567890.1"
    })
    void aDecimalHasNoIdleZeros(BigDecimal value, String written) {
        assertThat(new XmlBuffer(0).decimal(value)).hasToString(written);
    }

    @Test
    void aDecimalIsWhatBigDecimalSays() {
        long seed = 20_261_127;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal value = new BigDecimal(new BigInteger(random.nextInt(70), random), random.nextInt(40) - 3);
            value = random.nextBoolean() ? value : value.negate();
            String expected =
                    value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
            assertThat(new XmlBuffer(0).decimal(value).toString())
                    .as("seed %d, number %d", seed, i)
                    .isEqualTo(expected);
        }
    }
}
