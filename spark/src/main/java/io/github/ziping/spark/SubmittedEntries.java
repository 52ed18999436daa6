package io.github.ziping.spark;

import io.github.ziping.check.terms.RosterMatching;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.Roster;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The places in the list of all projects that some forms are of. */
final class SubmittedEntries implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    /** Sheet and cell. */
    static final StructType PLACE =
            new StructType().add("sheet", DataTypes.StringType).add("cell", DataTypes.StringType);

    private final Broadcast<@Nullable Roster> roster;

    SubmittedEntries(Broadcast<@Nullable Roster> roster) {
        this.roster = roster;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Chunks<>(rows, this::submitted);
    }

    private List<Row> submitted(List<Row> chunk) {
        Roster list = roster.value();
        if (list == null) {
            return List.of();
        }
        List<Reading> forms = chunk.stream().map(StoredForm::beside).toList();
        RosterMatching matches = new RosterMatching(forms, list);
        List<Row> submitted = new ArrayList<>();
        for (Roster.Entry entry : list.entries()) {
            if (matches.of(entry) >= 0) {
                submitted.add(RowFactory.create(entry.sheet(), entry.cell().address()));
            }
        }
        return submitted;
    }

    /** Where the project of a finding about the list stands. */
    static Row place(Finding finding) {
        return RowFactory.create(
                finding.sheet(), finding.cell() == null ? "" : finding.cell().address());
    }
}
