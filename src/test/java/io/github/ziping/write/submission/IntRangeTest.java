package io.github.ziping.write.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IntRangeTest {
    private static List<IntRange> runs(String marks) {
        return IntRange.runs(marks.length(), i -> marks.charAt(i) == 'x');
    }

    @Test
    void runsAreAsLongAsTheyCanBe() {
        assertThat(runs("xx.x..xxx")).containsExactly(new IntRange(0, 1), new IntRange(3, 3), new IntRange(6, 8));
        assertThat(runs(".x.")).containsExactly(new IntRange(1, 1));
        assertThat(runs("xxx")).containsExactly(new IntRange(0, 2));
    }

    @Test
    void nothingHasNoRuns() {
        assertThat(runs("")).isEmpty();
        assertThat(runs("...")).isEmpty();
    }
}
