package io.github.ziping.serve.settle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading that no field took.
 *
 * @param id what a browser calls it
 * @param heading as it may be taught
 * @param nearest the key of the field whose name is nearest; null where none is near
 * @param places where it stands: file, sheet and cell, each once
 */
public record Heading(String id, String heading, @Nullable String nearest, List<String> places) {
    public Heading {
        places = List.copyOf(places);
    }
}
