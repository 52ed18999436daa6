package io.github.ziping.spark;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.SelfEvaluation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** A form as the library has it, from a row of {@link Schemas#FORM}. */
final class StoredForm {
    /** By the paths of the files, as the library compares texts, and in a file by number. */
    static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> row.<String>getAs("file"))
            .thenComparing(row -> row.<Integer>getAs("form"));

    /** What {@link #beside} needs: some hundred bytes of a form. */
    static final Column[] LIGHT = columns(
            "file",
            "form",
            "sheet",
            "saved_at",
            "title",
            "year",
            "project",
            "authority",
            "unit",
            "amount_unit",
            "funds",
            "expected_goal",
            "actual_result",
            "project_key",
            "similar_key",
            "places");

    private StoredForm() {}

    private static Column[] columns(String... names) {
        Column[] columns = new Column[names.length];
        for (int i = 0; i < names.length; i++) {
            columns[i] = functions.col(names[i]);
        }
        return columns;
    }

    /** What rules about many forms look at in most of them: no indicators. */
    static Reading beside(Row row) {
        Row funds = row.getAs("funds");
        BigDecimal initial = funds.getAs("initial_budget");
        SelfEvaluation form = SelfEvaluation.EMPTY
                .withTitle(row.getAs("title"))
                .withYear(row.getAs("year"))
                .withProject(row.getAs("project"))
                .withAuthority(row.getAs("authority"))
                .withUnit(row.getAs("unit"))
                .withExpectedGoal(row.getAs("expected_goal"))
                .withActualResult(row.getAs("actual_result"))
                .withFunds(new Funds(row.getAs("amount_unit"), FundLine.EMPTY.withInitialBudget(initial), List.of()));
        return new Reading(form, source(row), List.of());
    }

    /** The whole form. */
    static Reading whole(Row row, Ziping office) {
        return new Reading(evaluation(row, office), source(row), List.of());
    }

    /** What the whole form says. */
    static SelfEvaluation evaluation(Row row, Ziping office) {
        byte[] json = row.<String>getAs("json").getBytes(StandardCharsets.UTF_8);
        try {
            return office.read(json, row.<String>getAs("file") + ".json").get(0).evaluation();
        } catch (UnreadableException e) {
            throw new IllegalStateException("not what FormRow wrote", e);
        }
    }

    private static Source source(Row row) {
        Map<FieldPath, Source.Place> places = new LinkedHashMap<>();
        for (Row place : row.<Row>getList(row.fieldIndex("places"))) {
            places.put(
                    new FieldPath(Field.valueOf(place.getAs("field")), place.getAs("item")),
                    new Source.Place(place.getAs("sheet"), CellRef.parse(place.getAs("cell"))));
        }
        String saved = row.getAs("saved_at");
        return new Source(row.getAs("file"), row.getAs("sheet"), places, saved == null ? null : Instant.parse(saved));
    }
}
