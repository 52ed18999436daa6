package io.github.ziping.year.match;

import io.github.ziping.files.InputNames;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of 收件, or a member of an archive or a mail there, as it was read.
 *
 * @param name below 收件, with slashes
 * @param changedAt when the file, or the outermost archive of it, was changed last; null where it went away meanwhile
 * @param sha256 checksum of its bytes; empty where they were not read
 * @param forms its forms, checked each by itself; without the places of values that no rule about many forms needs
 * @param reasons why it gives no form, or not all
 */
public record ReceivedFile(
        String name, @Nullable Instant changedAt, String sha256, List<Reading> forms, List<Finding> reasons) {
    public ReceivedFile {
        forms = List.copyOf(forms);
        reasons = List.copyOf(reasons);
    }

    /** The last part of its path. */
    String fileName() {
        return InputNames.ownName(name);
    }
}
