package io.github.ziping.spark;

import io.github.ziping.Ziping;
import io.github.ziping.check.terms.ProjectStem;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.merge.ProjectFigures;
import io.github.ziping.merge.Submission;
import io.github.ziping.merge.SubmissionStatistics;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.write.export.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** A form as a row of {@link Schemas#FORM}. */
final class FormRow {
    private final Columns columns = new Columns();
    private final Reading reading;
    private final SelfEvaluation form;
    private final Ziping office;
    private final SubmissionStatistics statistics;

    private FormRow(Reading reading, Ziping office) {
        this.reading = reading;
        this.form = reading.evaluation();
        this.office = office;
        this.statistics = SubmissionStatistics.of(new Submission(office.profile(), List.of(reading), List.of()));
    }

    /**
     * The row of a form.
     *
     * @param number of the form in its file, from 0
     */
    static Row of(Reading reading, int number, Ziping office) {
        return new FormRow(reading, office).row(number);
    }

    private Row row(int number) {
        Source source = reading.source();
        List<Row> sources = new ArrayList<>();
        for (int i = 0; i < form.funds().sources().size(); i++) {
            sources.add(line(form.funds().sources().get(i), "funds.sources[" + i + "]"));
        }
        Row funds = line(form.funds().total(), "funds.total");
        Row figures = figures();
        List<Row> indicators = indicators();
        return RowFactory.create(
                source.file(),
                number,
                source.mainSheet(),
                source.savedAt() == null ? null : source.savedAt().toString(),
                form.title(),
                form.year(),
                form.project(),
                form.authority(),
                form.unit(),
                form.funds().unit(),
                funds,
                list(sources),
                form.expectedGoal(),
                form.actualResult(),
                columns.decimal(form.totalWeight(), "totalWeight"),
                columns.decimal(form.totalScore(), "totalScore"),
                form.grade(),
                reading.isOfProject(),
                figures,
                projectKey(),
                similarKey(),
                list(places(source)),
                list(columns.unfit()),
                new String(JsonWriter.write(List.of(form)), StandardCharsets.UTF_8),
                list(indicators),
                list(FindingRow.of(reading.findings(), number)));
    }

    /** As Spark takes an array. */
    static Object list(List<?> rows) {
        return CollectionConverters.asScala(rows).toSeq();
    }

    private Row line(FundLine line, String path) {
        return RowFactory.create(
                line.label(),
                columns.decimal(line.initialBudget(), path + ".initialBudget"),
                columns.decimal(line.annualBudget(), path + ".annualBudget"),
                columns.decimal(line.executed(), path + ".executed"),
                columns.decimal(line.weight(), path + ".weight"),
                columns.decimal(line.ratePercent(), path + ".ratePercent"),
                columns.decimal(line.score(), path + ".score"));
    }

    private Row figures() {
        ProjectFigures figures = statistics.projects().get(0);
        List<@Nullable Object> levels = new ArrayList<>();
        figures.levelScores().forEach(score -> levels.add(columns.decimal(score, "figures.levelScores")));
        return RowFactory.create(
                columns.decimal(figures.amounts().initial(), "figures.initialBudget"),
                columns.decimal(figures.amounts().annual(), "figures.annualBudget"),
                columns.decimal(figures.amounts().executed(), "figures.executed"),
                columns.decimal(figures.rate(), "figures.rate"),
                columns.decimal(figures.executionScore(), "figures.executionScore"),
                list(levels),
                columns.decimal(figures.total(), "figures.totalScore"),
                figures.grade(),
                form.hasScores());
    }

    private List<Row> indicators() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < form.indicators().size(); i++) {
            Indicator indicator = form.indicators().get(i);
            String path = "indicators[" + i + "]";
            rows.add(RowFactory.create(
                    i,
                    indicator.level1(),
                    indicator.level2(),
                    indicator.level3(),
                    indicator.text(Field.TARGET),
                    indicator.text(Field.ACTUAL),
                    columns.decimal(indicator.weight(), path + ".weight"),
                    columns.decimal(indicator.score(), path + ".score"),
                    indicator.deviation(),
                    statistics.level1().names().get(statistics.level1().of(indicator))));
        }
        return rows;
    }

    private static List<Row> places(Source source) {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<FieldPath, Source.Place> place : source.places().entrySet()) {
            rows.add(RowFactory.create(
                    place.getKey().field().name(),
                    place.getKey().item(),
                    place.getValue().sheet(),
                    place.getValue().cell().address()));
        }
        return rows;
    }

    /** What all forms share that may be of one project: the library looks at the units itself. */
    private @Nullable String projectKey() {
        String project = form.project();
        return project == null ? null : FoldedText.of(project) + "|" + form.year();
    }

    /** What all forms share whose projects may be one by nearly the same name. */
    private @Nullable String similarKey() {
        String unit = form.unit() == null ? form.authority() : form.unit();
        if (unit == null || form.project() == null) {
            return null;
        }
        String stem = new ProjectStem(office.profile().checks()).of(form.project(), unit, form.year());
        return stem == null ? null : FoldedText.of(unit) + "|" + form.year() + "|" + stem;
    }
}
