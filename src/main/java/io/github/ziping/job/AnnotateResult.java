package io.github.ziping.job;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run of {@link io.github.ziping.Ziping#annotate} did.
 *
 * @param written the copies, in input order
 * @param rounds of each workbook that came back with earlier notes, its name and what is settled, still there and new
 *     (Chinese)
 * @param unwritten why a copy could not be made, one text (Chinese) each
 */
public record AnnotateResult(List<Path> written, List<String> rounds, List<String> unwritten) {
    public AnnotateResult {
        written = List.copyOf(written);
        rounds = List.copyOf(rounds);
        unwritten = List.copyOf(unwritten);
    }
}
