package io.github.ziping.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void numbersInNamesAreCounted() {
        List<String> sorted = List.of(
                "",
                "2",
                "10",
                "Sheet1",
                "Sheet01",
                "Sheet1a",
                "Sheet2",
                "Sheet10",
                "第2页",
                "第10页",
                "表1",
                "表99999999999999999999");
        List<String> mixed = new ArrayList<>(sorted);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(mixed, new Random(seed));
            mixed.sort(NaturalOrder.INSTANCE);
            assertThat(mixed).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(sorted);
            assertThat(mixed.indexOf("第2页")).isLessThan(mixed.indexOf("第10页"));
            assertThat(mixed.indexOf("Sheet2")).isLessThan(mixed.indexOf("Sheet10"));
            assertThat(mixed.indexOf("2")).isLessThan(mixed.indexOf("10"));
            assertThat(mixed.get(0)).isEmpty();
        }
    }

    @Test
    void onlyEqualNamesAreEqual() {
        assertThat(NaturalOrder.INSTANCE.compare("表1", "表01")).isNotZero();
        assertThat(NaturalOrder.INSTANCE.compare("表1", "表01")).isEqualTo(-NaturalOrder.INSTANCE.compare("表01", "表1"));
        assertThat(NaturalOrder.INSTANCE.compare("表1", "表1")).isZero();
    }
}
