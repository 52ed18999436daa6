package io.github.ziping.read.sheet;

import io.github.ziping.profile.HeaderWord;
import java.util.List;

/**
 * What makes a row of headings a table of some kind.
 *
 * @param columns what its columns may hold; a heading of several meanings takes the first of these that is free
 * @param least how many of them must be there
 * @param core of which two must be there
 */
public record TableShape(List<HeaderWord> columns, int least, List<HeaderWord> core) {
    public TableShape {
        columns = List.copyOf(columns);
        core = List.copyOf(core);
    }
}
