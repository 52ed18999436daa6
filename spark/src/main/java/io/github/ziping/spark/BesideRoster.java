package io.github.ziping.spark;

import io.github.ziping.Ziping;
import io.github.ziping.model.Roster;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Checks forms against the list. */
final class BesideRoster implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;
    private static final Set<String> RULES = Set.of(Rules.UNLISTED, Rules.BUDGET);

    private final String office;
    private final Broadcast<@Nullable Roster> roster;

    BesideRoster(String office, Broadcast<@Nullable Roster> roster) {
        this.office = office;
        this.roster = roster;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Ziping ziping = Offices.of(office);
        return new Chunks<>(rows, chunk -> findings(chunk, ziping));
    }

    private List<Row> findings(List<Row> chunk, Ziping ziping) {
        return ComparedForms.light(chunk.iterator(), ziping).beside(roster.value()).findings(RULES);
    }
}
