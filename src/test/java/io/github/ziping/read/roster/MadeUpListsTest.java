package io.github.ziping.read.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Made-up lists of all kinds: each project is read right, none is invented, and no column is lost without a word. */
@Tag("slow")
class MadeUpListsTest {
    private static final int LISTS = 300;

    @Test
    void areReadAsTheyWereMade() {
        for (long seed = 1; seed <= LISTS; seed++) {
            MadeUpList made = new MadeUpList(seed);
            DrawnList drawn = made.drawn();

            assertThat(drawn.projects().stream().map(MadeUpListsTest::plain))
                    .as("seed %s:\n%s\n%s", seed, made, drawn.told())
                    .containsExactlyElementsOf(made.projects());
            List<String> told = drawn.told();
            assertThat(told).as("seed %s:\n%s", seed, made).hasSize(made.untaken());
        }
    }

    /** The same amount without idle zeros. */
    private static String plain(String project) {
        int amount = project.lastIndexOf(' ') + 1;
        String number = project.substring(amount).replaceAll("[^0-9.]", "");
        String unit = project.substring(amount + number.length());
        return project.substring(0, amount)
                + new BigDecimal(number).stripTrailingZeros().toPlainString()
                + unit;
    }
}
