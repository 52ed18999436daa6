package io.github.ziping.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.files.PrintedCopies;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.job.CheckResult;
import io.github.ziping.job.FileContent;
import io.github.ziping.job.Progress;
import io.github.ziping.merge.GroupFigures;
import io.github.ziping.merge.LostPoints;
import io.github.ziping.merge.ProjectFigures;
import io.github.ziping.merge.Submission;
import io.github.ziping.merge.SubmissionStatistics;
import io.github.ziping.model.SelfEvaluation;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * What a run found, as texts that two runs can be compared by.
 *
 * @param findings all findings, sorted
 * @param summary counts, sums, means of all, of each unit and of each level
 */
record Outcome(int forms, long unreadable, List<String> findings, List<String> summary) {
    private static final String ALL = "all ";
    private static final String FINDINGS =
            "rule severity file sheet cell project field message remedy expected actual subject";

    /** What one machine finds. */
    static Outcome alone(Ziping office, Path folder, @Nullable Path roster) throws Exception {
        CheckResult result = office.check(List.of(folder), roster, Progress.NONE);
        List<String> findings =
                result.findings().stream().map(Outcome::text).sorted().toList();
        return new Outcome(result.forms(), result.unreadable(), findings, summary(office, folder, roster));
    }

    private static String text(Finding finding) {
        return Stream.of(
                        finding.rule(),
                        finding.severity().id(),
                        finding.file(),
                        finding.sheet(),
                        finding.cell() == null ? null : finding.cell().address(),
                        finding.project(),
                        finding.field(),
                        finding.message(),
                        finding.remedy(),
                        finding.expected(),
                        finding.actual(),
                        finding.subject())
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }

    /** What 汇总表 says of all forms that lie in the folder, computed by one machine. */
    private static List<String> summary(Ziping office, Path folder, @Nullable Path roster) throws Exception {
        List<Reading> forms = new ArrayList<>();
        List<SelfEvaluation> goals = new ArrayList<>();
        try (Stream<Path> below = Files.walk(folder)) {
            List<String> names = below.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> folder.relativize(file).toString())
                    .toList();
            PrintedCopies prints = new PrintedCopies(names);
            for (String name : names) {
                if (prints.kind(name) == null) {
                    FileContent content = office.checkFile(Files.readAllBytes(folder.resolve(name)), name);
                    forms.addAll(content.forms());
                    goals.addAll(content.goals());
                }
            }
        }
        forms.sort(Comparator.comparing(form -> form.source().file()));
        List<List<Finding>> together = office.checkTogether(forms, goals, roster == null ? null : office.roster(roster))
                .ofForms();
        List<Reading> counted = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).isOfProject()) {
                List<Finding> findings = new ArrayList<>(forms.get(i).findings());
                findings.addAll(together.get(i));
                counted.add(forms.get(i).withFindings(findings));
            }
        }
        return counted.isEmpty()
                ? List.of(ALL + "0")
                : lines(SubmissionStatistics.of(new Submission(office.profile(), counted, List.of())));
    }

    private static List<String> lines(SubmissionStatistics statistics) {
        List<String> lines = new ArrayList<>();
        lines.add(line("all", statistics.all()) + " " + number(statistics.averageExecutionScore()) + " "
                + number(statistics.lowest()) + " " + number(statistics.highest()));
        statistics.units().forEach(unit -> lines.add(line("unit " + unit.name(), unit)));
        for (LostPoints lost : statistics.lost()) {
            lines.add("level " + lost.level() + " " + number(lost.weight()) + " " + number(lost.score()) + " "
                    + number(lost.lost()));
        }
        lines.add("indicators " + statistics.indicators() + " " + statistics.fullIndicators());
        statistics.projects().stream()
                .map(ProjectFigures::grade)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(grade -> grade, Collectors.counting()))
                .forEach((grade, count) -> lines.add("grade " + grade + " " + count));
        return lines.stream().sorted().toList();
    }

    private static String line(String name, GroupFigures figures) {
        return name + " " + figures.count() + " " + number(figures.amounts().initial()) + " "
                + number(figures.amounts().annual()) + " "
                + number(figures.amounts().executed()) + " " + number(figures.rate()) + " " + figures.scored() + " "
                + number(figures.averageScore()) + " " + figures.problems();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "-" : number.stripTrailingZeros().toPlainString();
    }

    /** What the cluster has written. */
    static Outcome ofCluster(SparkSession spark, Path output) {
        List<Row> rows =
                spark.read().parquet(output.resolve("findings").toString()).collectAsList();
        List<String> findings = rows.stream()
                .map(row -> Stream.of(FINDINGS.split(" ", -1))
                        .map(column -> String.valueOf(row.<Object>getAs(column)))
                        .collect(Collectors.joining("|")))
                .sorted()
                .toList();
        long forms = spark.read().parquet(output.resolve("forms").toString()).count();
        long unreadable = spark.read()
                .parquet(output.resolve("files").toString())
                .agg(org.apache.spark.sql.functions.sum(col("unreadable")))
                .first()
                .getLong(0);
        return new Outcome(Math.toIntExact(forms), unreadable, findings, summary(spark, output));
    }

    private static List<String> summary(SparkSession spark, Path output) {
        List<String> lines = new ArrayList<>();
        Row all = table(spark, output, "total").get(0);
        if (all.<Long>getAs("projects") == 0) {
            return List.of(ALL + "0");
        }
        lines.add(line("all", all) + " " + number(all.getAs("average_execution_score")) + " "
                + number(all.getAs("lowest_score")) + " " + number(all.getAs("highest_score")));
        table(spark, output, "units").forEach(unit -> lines.add(line("unit " + unit.getAs("unit"), unit)));
        long indicators = 0;
        long full = 0;
        for (Row level : table(spark, output, "levels")) {
            lines.add("level " + level.getAs("level1") + " " + number(level.getAs("weight")) + " "
                    + number(level.getAs("score")) + " " + number(level.getAs("lost")));
            indicators += level.<Long>getAs("indicators");
            full += level.<Long>getAs("full_indicators");
        }
        lines.add("indicators " + indicators + " " + full);
        table(spark, output, "grades")
                .forEach(grade -> lines.add("grade " + grade.getAs("grade") + " " + grade.getAs("projects")));
        return lines.stream().sorted().toList();
    }

    private static List<Row> table(SparkSession spark, Path output, String name) {
        return spark.read().parquet(output.resolve(name).toString()).collectAsList();
    }

    private static String line(String name, Row figures) {
        return name + " " + figures.getAs("projects") + " " + number(figures.getAs("initial_budget")) + " "
                + number(figures.getAs("annual_budget")) + " " + number(figures.getAs("executed")) + " "
                + number(figures.getAs("rate")) + " " + figures.getAs("scored") + " "
                + number(figures.getAs("average_score")) + " " + figures.getAs("problems");
    }

    /** How many projects count. */
    int projects() {
        return summary.stream()
                .filter(line -> line.startsWith(ALL))
                .mapToInt(line -> Integer.parseInt(line.substring(ALL.length()).split(" ", -1)[0]))
                .sum();
    }

    /** Fails where this is not what one machine says; shows what differs alone, since both are long. */
    void assertIs(Outcome alone) {
        assertThat(forms).as("forms").isEqualTo(alone.forms);
        assertThat(unreadable).as("unreadable").isEqualTo(alone.unreadable);
        assertSame(findings, alone.findings);
        assertSame(summary, alone.summary);
    }

    private static void assertSame(List<String> found, List<String> expected) {
        Set<String> more = new TreeSet<>(found);
        more.removeAll(new HashSet<>(expected));
        Set<String> less = new TreeSet<>(expected);
        less.removeAll(new HashSet<>(found));
        assertThat(more).as("only in the cluster; on one machine: " + less).isEmpty();
        assertThat(less).as("only on one machine").isEmpty();
        // where one is there twice
        assertThat(found).hasSameSizeAs(expected);
    }
}
