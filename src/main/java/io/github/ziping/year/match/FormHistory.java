package io.github.ziping.year.match;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What files say about their own age. Asked only where several forms of one project came together. */
public interface FormHistory {
    /** Says nothing of any file. */
    FormHistory UNKNOWN = new FormHistory() {
        @Override
        public @Nullable Instant savedAt(ReceivedFile file) {
            return null;
        }

        @Override
        public int round(ReceivedFile file) {
            return 0;
        }
    };

    /** When the file was saved last, by its own words; null where it does not say. */
    @Nullable
    Instant savedAt(ReceivedFile file);

    /** The last round whose findings the file carries on its sheet 审核意见, from 1; 0 where it carries none. */
    int round(ReceivedFile file);
}
