package io.github.ziping.serve.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a task gave.
 *
 * @param state not {@link TaskState#RUNNING}
 * @param lines what was done and what was not, in Chinese, a text each
 * @param parts what can be downloaded, or copied
 */
public record Outcome(TaskState state, List<String> lines, List<Part> parts) {
    /**
     * Something that belongs together, e.g. all that goes back to a unit.
     *
     * @param title whose it is, or what
     * @param note a text to be copied into a mail; null for none
     * @param downloads files
     */
    public record Part(String title, @Nullable String note, List<Download> downloads) {
        public Part {
            downloads = List.copyOf(downloads);
        }
    }

    public Outcome {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    /** Nothing yet, or nothing but a line. */
    static Outcome of(TaskState state, String... lines) {
        return new Outcome(state, List.of(lines), List.of());
    }

    /** All downloads of all parts. */
    List<Download> downloads() {
        return parts.stream().flatMap(part -> part.downloads().stream()).toList();
    }
}
