package io.github.ziping.job;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run of {@link io.github.ziping.Ziping#annotate} did.
 *
 * @param written the copies, in input order
 * @param unwritten why a copy could not be made, one text (Chinese) each
 */
public record AnnotateResult(List<Path> written, List<String> unwritten) {
    public AnnotateResult {
        written = List.copyOf(written);
        unwritten = List.copyOf(unwritten);
    }
}
