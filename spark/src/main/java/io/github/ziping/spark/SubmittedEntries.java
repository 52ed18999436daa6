package io.github.ziping.spark;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.model.Roster;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
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

    private final String office;
    private final Broadcast<@Nullable Roster> roster;

    SubmittedEntries(String office, Broadcast<@Nullable Roster> roster) {
        this.office = office;
        this.roster = roster;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Ziping ziping = Offices.of(office);
        return new Chunks<>(rows, chunk -> submitted(chunk, ziping));
    }

    /** Those that the library does not miss. */
    private List<Row> submitted(List<Row> chunk, Ziping ziping) {
        Roster list = roster.value();
        if (list == null) {
            return List.of();
        }
        Set<Row> missed = new HashSet<>();
        for (Finding finding :
                Company.light(chunk.iterator(), ziping).beside(list).check().ofRoster()) {
            missed.add(place(finding));
        }
        List<Row> submitted = new ArrayList<>();
        for (Roster.Entry entry : list.entries()) {
            Row place = RowFactory.create(entry.sheet(), entry.cell().address());
            if (!missed.contains(place)) {
                submitted.add(place);
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
