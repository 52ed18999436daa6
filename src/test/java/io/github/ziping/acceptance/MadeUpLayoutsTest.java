package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.madeup.Drawn;
import io.github.ziping.testing.madeup.Judged;
import io.github.ziping.testing.madeup.MadeUpLayouts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms of made-up offices, put together from words and shapes of real ones: none may be read wrong, hardly any value lost. */
class MadeUpLayoutsTest {
    private static final int LAYOUTS = "long".equals(System.getProperty("ziping.fuzz")) ? 2_000 : 100;
    private static final double RIGHT = 0.995;

    private final Ziping ziping = TestOffice.open();

    @Test
    void areReadAsAPersonReadsThem() {
        int right = 0;
        int all = 0;
        List<String> faults = new ArrayList<>();
        for (long seed = 0; seed < LAYOUTS; seed++) {
            Drawn drawn = MadeUpLayouts.of(seed);
            Judged judged = judged(drawn);
            right += judged.right();
            all += judged.size();
            for (String wrong : judged.wrong()) {
                faults.add("seed " + seed + " [" + drawn.shape() + "] wrong: " + wrong);
            }
            for (String silent : judged.silent()) {
                faults.add("seed " + seed + " [" + drawn.shape() + "] lost in silence: " + silent);
            }
        }
        assertThat(faults).isEmpty();
        assertThat((double) right / all).as("%d of %d values", right, all).isGreaterThanOrEqualTo(RIGHT);
    }

    /** What an office calls as no other does may be lost, but never taken for something else, nor passed over in silence. */
    @Test
    void headingsThatNobodyKnowsAreToldAndNeverMistaken() {
        List<String> faults = new ArrayList<>();
        for (long seed = 0; seed < LAYOUTS; seed++) {
            Drawn drawn = MadeUpLayouts.withUnseenHeadings(seed);
            Judged judged = judged(drawn);
            for (String wrong : judged.wrong()) {
                faults.add("seed " + seed + " [" + drawn.shape() + "] wrong: " + wrong);
            }
            for (String silent : judged.silent()) {
                faults.add("seed " + seed + " [" + drawn.shape() + "] lost in silence: " + silent);
            }
        }
        assertThat(faults).isEmpty();
    }

    private Judged judged(Drawn drawn) {
        List<Finding> told = new ArrayList<>();
        List<Reading> readings = List.of();
        try {
            readings = ziping.read(drawn.xlsx(), "seed-" + drawn.seed() + ".xlsx");
            readings.forEach(reading -> told.addAll(reading.findings()));
        } catch (UnreadableException e) {
            told.addAll(e.findings());
        }
        return Judged.of(drawn.forms(), readings, told);
    }
}
