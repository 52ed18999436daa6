package io.github.ziping.spark;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

/** Checks each form beside two that say what is usual: two are more than one, so that the rules take it from them. */
final class BesideUsual implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;
    private static final Set<String> RULES = Set.of(Rules.YEAR, Rules.VARIANT);

    private final String office;
    private final Broadcast<UsualValues> values;

    BesideUsual(String office, Broadcast<UsualValues> values) {
        this.office = office;
        this.values = values;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Ziping ziping = Offices.of(office);
        UsualValues usual = values.value();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .flatMap(row -> findings(row, ziping, usual).stream())
                .iterator();
    }

    private static List<Row> findings(Row row, Ziping ziping, UsualValues usual) {
        SelfEvaluation other = SelfEvaluation.EMPTY
                .withYear(usual.year())
                .withAuthority(usual.authorities().get(row.<String>getAs("authority")))
                .withUnit(usual.units().get(row.<String>getAs("unit")));
        Reading reading = Reading.of(other, "");
        return ComparedForms.light(List.of(row).iterator(), ziping)
                .withUsual(List.of(reading, reading))
                .findings(RULES);
    }
}
