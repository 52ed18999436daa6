package io.github.ziping.cli;

import io.github.ziping.files.IoReason;
import io.github.ziping.job.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Where a run speaks.
 *
 * @param out results
 * @param err progress and faults
 * @param bytes where out ends, for documents whose encoding is not the console's
 * @param terminal whether a person watches err
 * @param alone whether the process ends with the run, so that its JVM may be set up for it
 * @param debug where faults of the program itself go
 */
record Streams(
        TerminalWriter out, TerminalWriter err, OutputStream bytes, boolean terminal, boolean alone, DebugLog debug) {
    /** The same with another log. */
    Streams with(DebugLog log) {
        return new Streams(out, err, bytes, terminal, alone, log);
    }

    /** Hears what is to be read, before the work begins. */
    void expect(Collection<Path> inputs) {
        if (alone) {
            C2Switch.disableForBatch(inputs);
        }
    }

    /** Hears how many documents are to be written, once that is known. */
    void expect(int documents) {
        if (alone) {
            C2Switch.disableForBatch(documents);
        }
    }

    /**
     * Says, whatever was done besides, that the results did not arrive where they were sent.
     *
     * @param reason why, if that is known
     * @return the exit code
     */
    int outputFailed(@Nullable IOException reason) {
        err.println("无法写入标准输出：" + (reason == null ? "输出已关闭，或磁盘已满" : IoReason.of(reason)));
        return Cli.FAILED;
    }

    /** Who hears how a job goes on. */
    Progress progress(boolean quiet) {
        return new RunProgress(
                terminal && !quiet ? new ProgressLine(err.signs()) : Progress.NONE, debug, quiet ? null : err);
    }
}
