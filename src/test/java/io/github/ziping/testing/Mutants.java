package io.github.ziping.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import java.util.function.IntFunction;

/** Reads files that seeds have changed: each is read and checked, or refused with a finding, and never anything else. */
public final class Mutants {
    private static final boolean LONG = "long".equals(System.getProperty("ziping.fuzz"));

    /** What a hostile file may cost; asked in the long run alone, since a build's machine may be busy with other things. */
    private static final long MOST_MILLIS = 5_000;

    private Mutants() {}

    /**
     * Reads them all.
     *
     * @param name the file's, whose ending tells its format
     * @param brief how many in every build
     * @param many how many in the long run
     * @param mutant the file of a seed
     */
    public static void read(String name, int brief, int many, IntFunction<byte[]> mutant) {
        Ziping ziping = TestOffice.open();
        int seeds = LONG ? many : brief;
        int read = 0;
        long slowest = 0;
        for (int seed = 0; seed < seeds; seed++) {
            byte[] file = mutant.apply(seed);
            long start = System.nanoTime();
            try {
                for (Reading reading : ziping.read(file, name)) {
                    assertThat(ziping.check(reading)).as("seed %d", seed).noneMatch(Mutants::isOfProgram);
                    read++;
                }
            } catch (UnreadableException e) {
                assertThat(e.findings()).as("seed %d", seed).isNotEmpty().noneMatch(Mutants::isOfProgram);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed, e);
            }
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
        }
        System.out.printf("%s: %d seeds, %d read, the slowest %d ms%n", name, seeds, read, slowest);
        assertThat(LONG ? slowest : 0).isLessThan(MOST_MILLIS);
        assertThat(read).isBetween(seeds / 20, seeds - 1);
    }

    private static boolean isOfProgram(Finding finding) {
        return finding.message().contains("Exception") || finding.message().contains("apache");
    }
}
