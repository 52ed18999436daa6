package io.github.ziping.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.Indicator;
import io.github.ziping.testing.NineForms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which rows are said to be moved: the others are in their order, and no fewer could be taken out for that. */
class IndicatorPairsTest {
    private static final long SEED = 20_261_129;
    private static final int ROUNDS = 500;
    private static final int MOST = 8;

    private static List<Indicator> rows(List<Integer> names) {
        Indicator any = NineForms.all().get(0).indicators().get(0);
        return names.stream().map(name -> any.withLevel3("指标" + name)).toList();
    }

    private static boolean isInOrder(List<Integer> all, int taken) {
        int last = -1;
        for (int i = 0; i < all.size(); i++) {
            if ((taken >> i & 1) == 1) {
                if (all.get(i) < last) {
                    return false;
                }
                last = all.get(i);
            }
        }
        return true;
    }

    @Test
    void theFewestRowsAreMoved() {
        System.out.println("IndicatorPairsTest seed " + SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            int count = 1 + random.nextInt(MOST);
            List<Integer> before = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                before.add(i);
            }
            List<Integer> after = new ArrayList<>(before);
            Collections.shuffle(after, random);

            boolean[] moved = new IndicatorPairs(rows(before), rows(after)).moved();

            int stayed = 0;
            for (int i = 0; i < count; i++) {
                stayed |= moved[i] ? 0 : 1 << i;
            }
            int most = 0;
            for (int taken = 0; taken < 1 << count; taken++) {
                most = isInOrder(after, taken) ? Math.max(most, Integer.bitCount(taken)) : most;
            }
            assertThat(isInOrder(after, stayed)).as(after.toString()).isTrue();
            assertThat(Integer.bitCount(stayed)).as(after.toString()).isEqualTo(most);
        }
    }

    @Test
    void rowsByTheTenThousandArePairedAtOnce() {
        List<Integer> before = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            before.add(i);
        }
        // none of them has a partner of its name
        List<Integer> after = before.stream().map(name -> name + 1_000_000).toList();

        IndicatorPairs pairs = new IndicatorPairs(rows(before), rows(after));

        assertThat(pairs.isRenamed(0)).isTrue();
        assertThat(pairs.before(49_999)).isEqualTo(49_999);
        assertThat(pairs.moved()).doesNotContain(true);
    }
}
