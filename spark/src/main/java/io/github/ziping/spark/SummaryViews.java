package io.github.ziping.spark;

import io.github.ziping.model.FundLine;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/**
 * The tables and the summaries of 汇总表 as SQL views, see spark/TABLES.md: {@code ziping_forms}, {@code ziping_indicators}, {@code
 * ziping_findings}; {@code ziping_counted} with the forms of projects that count, and {@code ziping_projects} with their figures, {@code ziping_units}, {@code ziping_levels}, {@code ziping_grades} and {@code
 * ziping_total}. Sums are exact; what an office rounds, {@code ziping_rate} and {@code ziping_mean} round as it does.
 */
final class SummaryViews {
    private static final String PROJECTS = """
            SELECT c.file, c.form, c.project, c.authority, c.unit, c.year,
              c.figures.initial_budget, c.figures.annual_budget, c.figures.executed, c.figures.rate,
              c.figures.execution_score, c.figures.level_scores, c.figures.total_score, c.figures.grade,
              coalesce(p.problems, 0) AS problems
            FROM ziping_counted c LEFT JOIN
              (SELECT file, form, count(*) AS problems FROM ziping_findings WHERE form IS NOT NULL GROUP BY file, form) p
            ON c.file = p.file AND c.form = p.form
            """;

    private static final String FIGURES = """
            count(*) AS projects,
              sum(initial_budget) AS initial_budget, sum(annual_budget) AS annual_budget, sum(executed) AS executed,
              ziping_rate(sum(annual_budget), sum(executed)) AS rate,
              count(total_score) AS scored, ziping_mean(sum(total_score), count(total_score)) AS average_score,
              ziping_mean(sum(execution_score), count(execution_score)) AS average_execution_score,
              min(total_score) AS lowest_score, max(total_score) AS highest_score, sum(problems) AS problems
            """;

    private static final String UNITS =
            "SELECT min_by(coalesce(unit, ''), struct(encode(file, 'UTF-16BE'), form)) AS unit, " + FIGURES
                    + " FROM ziping_projects GROUP BY lower(coalesce(unit, ''))";

    /** What cannot lose points is no loss: indicators without a weight, and those of forms that nobody has scored. */
    private static final String LEVELS = """
            SELECT level1, sum(weight) AS weight, sum(score) AS score, sum(weight - score) AS lost,
              count_if(counts) AS indicators, count_if(counts AND score >= weight) AS full_indicators
            FROM (
              SELECT i.counted_level1 AS level1, c.figures.scored AND i.weight IS NOT NULL AS counts,
                if(c.figures.scored AND i.weight IS NOT NULL, i.weight, CAST(0 AS DECIMAL(28, 10))) AS weight,
                if(c.figures.scored AND i.weight IS NOT NULL, coalesce(i.score, CAST(0 AS DECIMAL(28, 10))),
                  CAST(0 AS DECIMAL(28, 10))) AS score
              FROM ziping_counted c LATERAL VIEW explode(c.indicators) x AS i)
            GROUP BY level1
            """;

    private static final String GRADES =
            "SELECT grade, count(*) AS projects FROM ziping_projects WHERE grade IS NOT NULL GROUP BY grade";

    private final CheckedFiles files;
    private final Dataset<Row> findings;
    private final String office;

    SummaryViews(CheckedFiles files, Dataset<Row> findings, String office) {
        this.files = files;
        this.findings = findings;
        this.office = office;
    }

    void create() {
        SparkSession spark = files.session();
        String own = office;
        UDF2<BigDecimal, BigDecimal, BigDecimal> rate = (annual, executed) -> rate(own, annual, executed);
        UDF2<BigDecimal, Long, @Nullable BigDecimal> mean = (points, count) -> mean(own, points, count);
        spark.udf().register("ziping_rate", rate, Schemas.DECIMAL);
        spark.udf().register("ziping_mean", mean, Schemas.DECIMAL);
        files.forms().createOrReplaceTempView("ziping_forms");
        files.indicators().createOrReplaceTempView("ziping_indicators");
        findings.createOrReplaceTempView("ziping_findings");
        files.counted(findings).createOrReplaceTempView("ziping_counted");
        spark.sql(PROJECTS).createOrReplaceTempView("ziping_projects");
        spark.sql(UNITS).createOrReplaceTempView("ziping_units");
        spark.sql(LEVELS).createOrReplaceTempView("ziping_levels");
        spark.sql(GRADES).createOrReplaceTempView("ziping_grades");
        spark.sql("SELECT " + FIGURES + " FROM ziping_projects").createOrReplaceTempView("ziping_total");
    }

    private static @Nullable BigDecimal rate(
            String office, @Nullable BigDecimal annual, @Nullable BigDecimal executed) {
        if (annual == null || executed == null) {
            return null;
        }
        FundLine sums = FundLine.EMPTY.withAnnualBudget(annual).withExecuted(executed);
        return Offices.of(office).profile().scoring().rate(sums);
    }

    private static @Nullable BigDecimal mean(String office, @Nullable BigDecimal points, long count) {
        Scoring scoring = Offices.of(office).profile().scoring();
        return points == null || count == 0
                ? null
                : points.divide(
                        BigDecimal.valueOf(count),
                        scoring.scoreDecimals(),
                        scoring.scoreRounding().mode());
    }
}
