package io.github.ziping.cli;

import io.github.ziping.Progress;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Where a run speaks.
 *
 * @param out results
 * @param err progress and faults
 * @param bytes where out ends, for documents whose encoding is not the console's
 * @param terminal whether a person watches err
 * @param alone whether the process ends with the run, so that its JVM may be set up for it
 */
record Streams(PrintWriter out, PrintWriter err, OutputStream bytes, boolean terminal, boolean alone) {
    /** Who hears how a job goes on. */
    Progress progress(boolean quiet) {
        Progress shown = terminal && !quiet ? new ProgressLine(err) : Progress.NONE;
        return alone ? new FirstCompilerOnly(shown) : shown;
    }
}
