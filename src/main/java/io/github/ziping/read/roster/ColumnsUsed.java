package io.github.ziping.read.roster;

import io.github.ziping.ooxml.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The columns without a meaning in which something stands. */
final class ColumnsUsed {
    private final RosterHeading heading;
    private final @Nullable RosterHeading before;
    private final TreeSet<Integer> columns = new TreeSet<>();
    private final List<Cell> first = new ArrayList<>();

    ColumnsUsed(RosterHeading heading, @Nullable RosterHeading before) {
        this.heading = heading;
        this.before = before;
    }

    void add(Iterable<Cell> cells) {
        for (Cell cell : cells) {
            if (columns.add(cell.column())) {
                first.add(cell);
            }
        }
    }

    void tell(RosterNotes notes) {
        TreeSet<Integer> unnamed = new TreeSet<>(columns);
        heading.columns()
                .values()
                .forEach(column -> unnamed.removeIf(at -> at >= column.first() && at <= column.last()));
        for (RosterHeading.Column column : heading.untaken()) {
            boolean holds = unnamed.removeIf(at -> at >= column.first() && at <= column.last());
            if (holds && !wasTold(column)) {
                notes.untakenColumn(column.cell());
            }
        }
        for (Cell cell : first) {
            if (unnamed.contains(cell.column())) {
                notes.columnWithoutHeading(cell);
            }
        }
    }

    private boolean wasTold(RosterHeading.Column column) {
        return before != null
                && before.untaken().stream().anyMatch(told -> told.path().equals(column.path()));
    }
}
