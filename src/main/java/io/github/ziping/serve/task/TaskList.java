package io.github.ziping.serve.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a folder at one moment.
 *
 * @param running the one that goes on; null for none
 * @param ended those that ended, the last one first
 */
public record TaskList(@Nullable Task running, List<Task> ended) {
    /** Takes over a copy. */
    public TaskList {
        ended = List.copyOf(ended);
    }
}
