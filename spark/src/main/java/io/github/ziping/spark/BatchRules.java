package io.github.ziping.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.encode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;

import io.github.ziping.Ziping;
import io.github.ziping.check.names.UsualSpellings;
import io.github.ziping.finding.Finding;
import io.github.ziping.model.Roster;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The rules about many forms. Joins and windows bring to each form those that a rule has to see beside it, and the library's own rule
 * says what is wrong, in its own words: no rule stands here twice.
 */
final class BatchRules {
    private static final Encoder<Row> FINDINGS = Encoders.row(Schemas.FINDING);

    /** To which forms of one project a form belongs. */
    private static final StructType MEMBER = new StructType()
            .add("member_file", DataTypes.StringType)
            .add("member_form", DataTypes.IntegerType)
            .add("project_group", DataTypes.StringType);

    private final Dataset<Row> forms;
    private final Dataset<Row> light;
    private final Dataset<Row> goals;
    private final String office;
    private final Broadcast<@Nullable Roster> roster;

    BatchRules(Dataset<Row> forms, Dataset<Row> goals, String office, @Nullable Roster roster) {
        this.forms = forms;
        this.light = forms.select(StoredForm.LIGHT);
        this.goals = goals;
        this.office = office;
        this.roster = broadcast(forms.sparkSession(), roster);
    }

    private static <T> Broadcast<T> broadcast(SparkSession spark, T value) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(value);
    }

    Dataset<Row> findings() {
        Dataset<Row> all = besideUsual().union(duplicates()).union(similar()).union(goalChanges());
        return roster.value() == null ? all : all.union(besideRoster()).union(notSubmitted());
    }

    /** Year and spellings: each form beside what is usual among all. */
    private Dataset<Row> besideUsual() {
        UsualValues usual = new UsualValues(usualYear(), usualNames("authority"), usualNames("unit"));
        return light.mapPartitions(new BesideUsual(office, broadcast(forms.sparkSession(), usual)), FINDINGS);
    }

    private @Nullable Integer usualYear() {
        List<Row> years =
                light.where(col("year").isNotNull()).groupBy("year").count().collectAsList();
        long stated = years.stream().mapToLong(year -> year.getLong(1)).sum();
        return years.stream()
                .filter(year -> 2 * year.getLong(1) > stated)
                .map(year -> year.getInt(0))
                .findFirst()
                .orElse(null);
    }

    /** The better spelling of each name that has one: there are far fewer names than forms, so that one machine holds them all. */
    private Map<String, String> usualNames(String column) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Row> names = light.where(col(column).isNotNull())
                .groupBy(column)
                .agg(
                        count(lit(1)).as("forms"),
                        min(struct(encode(col("file"), "UTF-16BE"), col("form")))
                                .as("first"))
                .orderBy("first")
                .collectAsList();
        names.forEach(name -> counts.put(name.getString(0), Math.toIntExact(name.getLong(1))));
        return UsualSpellings.of(counts);
    }

    /**
     * Forms of one project: first, by some hundred bytes of each form of one name, which of them are one project's; then these alone,
     * whole. A name that all units share brings many together, but only small ones.
     */
    private Dataset<Row> duplicates() {
        Dataset<Row> alike = light.where(col("project_key").isNotNull())
                .withColumn("alike", count(lit(1)).over(Window.partitionBy("project_key")))
                .where(col("alike").gt(1))
                .drop("alike");
        String own = office;
        FlatMapGroupsFunction<String, Row, Row> members =
                (key, rows) -> ProjectGroups.of(rows, Offices.of(own)).iterator();
        Dataset<Row> grouped = by(alike, "project_key").flatMapGroups(members, Encoders.row(MEMBER));
        Dataset<Row> whole = forms.join(
                grouped,
                forms.col("file")
                        .equalTo(col("member_file"))
                        .and(forms.col("form").equalTo(col("member_form"))));
        FlatMapGroupsFunction<String, Row, Row> find = (key, rows) -> ComparedForms.whole(rows, Offices.of(own))
                .findings(Set.of(Rules.DUPLICATE))
                .iterator();
        return by(whole.select("project_group", "file", "form", "sheet", "saved_at", "places", "json"), "project_group")
                .flatMapGroups(find, FINDINGS);
    }

    /** Projects of one unit whose names differ in nothing that counts. */
    private Dataset<Row> similar() {
        Dataset<Row> alike = light.where(col("similar_key").isNotNull())
                .withColumn("first_key", min("project_key").over(Window.partitionBy("similar_key")))
                .withColumn("last_key", max("project_key").over(Window.partitionBy("similar_key")))
                .where(col("first_key").notEqual(col("last_key")))
                .drop("first_key", "last_key");
        String own = office;
        Broadcast<@Nullable Roster> listed = roster;
        FlatMapGroupsFunction<String, Row, Row> find = (key, rows) -> ComparedForms.light(rows, Offices.of(own))
                .beside(listed.value())
                .findings(Set.of(Rules.SIMILAR))
                .iterator();
        return by(alike, "similar_key").flatMapGroups(find, FINDINGS);
    }

    /** Forms beside the goal forms of their projects. */
    private Dataset<Row> goalChanges() {
        Dataset<Row> named = forms.where(col("project_key").isNotNull())
                .withColumn("form_key", regexp_replace(col("project_key"), "\\|[^|]*$", ""));
        Dataset<Row> set = named.join(
                goals.select(col("name_key").as("goal_key")).distinct(),
                col("form_key").equalTo(col("goal_key")),
                "left_semi");
        String own = office;
        CoGroupFunction<String, Row, Row, Row> find = (key, rows, ofName) -> ComparedForms.whole(rows, Offices.of(own))
                .withGoals(ofName)
                .findings(Set.of(Rules.GOAL))
                .iterator();
        return by(set.select("form_key", "file", "form", "sheet", "saved_at", "places", "json"), "form_key")
                .cogroup(by(goals, "name_key"), find, FINDINGS);
    }

    private Dataset<Row> besideRoster() {
        return light.mapPartitions(new BesideRoster(office, roster), FINDINGS);
    }

    /** The projects of the list that no form is of. */
    private Dataset<Row> notSubmitted() {
        Set<Row> submitted =
                new HashSet<>(light.mapPartitions(new SubmittedEntries(roster), Encoders.row(SubmittedEntries.PLACE))
                        .distinct()
                        .collectAsList());
        List<Row> missing = new ArrayList<>();
        Ziping ziping = Offices.of(office);
        for (Finding finding :
                ziping.checkTogether(List.of(), List.of(), roster.value()).ofRoster()) {
            if (!submitted.contains(SubmittedEntries.place(finding))) {
                missing.add(FindingRow.of(finding, null));
            }
        }
        return forms.sparkSession().createDataFrame(missing, Schemas.FINDING);
    }

    private static KeyValueGroupedDataset<String, Row> by(Dataset<Row> rows, String column) {
        return rows.groupByKey((MapFunction<Row, String>) row -> row.getAs(column), Encoders.STRING());
    }
}
