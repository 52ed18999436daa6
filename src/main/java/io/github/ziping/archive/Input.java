package io.github.ziping.archive;

import io.github.ziping.finding.UnreadableException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that is to be read, or a member of an archive or a mail. Any number of threads may ask for its bytes. */
public interface Input {
    /** What findings and reports call it, e.g. {@code 收件.zip!自评表.xlsx}. */
    String name();

    /** Its own name without a path, e.g. {@code 自评表.xlsx}. */
    String fileName();

    /** The folder that it lies in, or the outermost archive of it, below the inputs' common folder; null for that one. */
    @Nullable
    Path folder();

    /**
     * Its content, read anew at each call.
     *
     * @throws UnreadableException when it cannot be read or is too big
     */
    byte[] bytes() throws UnreadableException;
}
