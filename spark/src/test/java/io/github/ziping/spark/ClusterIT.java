package io.github.ziping.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real cluster finds what one machine finds, also when a machine dies. */
class ClusterIT {
    private static final long SEED = 20_241_129L;
    private static final int FORMS = Integer.getInteger("cluster.forms", 600);
    private static final Path FOLDER = Path.of(System.getProperty("cluster.folder", "target/cluster"));
    private static final Path EXAMPLE = Path.of("../src/test/resources/forms/forms-2024.json");
    private static final Path INPUT = FOLDER.resolve("收件");
    private static final Path ROSTER = FOLDER.resolve("名单.xlsx");
    private static final Path JOB = Path.of(System.getProperty("ziping.job", "target/ziping-spark-job.jar"));

    private static Outcome alone;
    private static LocalSpark spark;

    @BeforeAll
    static void writeForms() throws Exception {
        System.out.println(FORMS + " files, seed " + SEED);
        delete(FOLDER);
        Files.createDirectories(INPUT);
        Ziping office = Ziping.office(Ziping.DEFAULT_OFFICE);
        ManyForms forms = new ManyForms(office, EXAMPLE, INPUT, SEED);
        forms.write(FORMS);
        forms.writeRoster(ROSTER);
        new MixedInputs(office, INPUT.resolve("各种")).write();
        long start = System.nanoTime();
        double processor = processorSeconds();
        office.check(List.of(INPUT), ROSTER, io.github.ziping.job.Progress.NONE);
        tell("one machine, check", start, processorSeconds() - processor);
        alone = Outcome.alone(office, INPUT, ROSTER);
        spark = new LocalSpark();
    }

    @AfterAll
    static void close() throws IOException {
        spark.close();
        delete(INPUT);
    }

    @Test
    void theTestHoldsWhatItShould() {
        assertThat(alone.findings().stream().filter(finding -> finding.startsWith("unreadable-file|error|区县")))
                .hasSize(FORMS / 100);
        assertThat(alone.findings().stream().map(finding -> finding.substring(0, finding.indexOf('|'))))
                .contains(
                        "duplicate-project",
                        "similar-project",
                        "name-variant",
                        "year-mismatch",
                        "not-submitted",
                        "not-on-roster",
                        "roster-budget",
                        "goal-changed");
        assertThat(alone.findings().stream().filter(finding -> finding.contains("|区县000/_自评表")))
                .isNotEmpty();
    }

    @Test
    void aClusterFindsWhatOneMachineFinds() throws Exception {
        try (SparkCluster cluster = cluster("whole")) {
            long start = System.nanoTime();
            double idle = cluster.processorSeconds();
            Process job = cluster.submit("job", JOB, arguments("whole", true));
            awaitTable("files", "two workers, files read, checked and kept", job, cluster, start, idle);
            awaitTable("total", "two workers, all tables", job, cluster, start, idle);
            assertThat(job.waitFor()).as(cluster.text("job")).isEqualTo(3);
            System.out.println("two workers, all tables and official forms: " + seconds(start) + " s");
            Outcome.ofCluster(spark.session(), output("whole")).assertIs(alone);
            try (Stream<Path> written = Files.walk(FOLDER.resolve("whole/上报"))) {
                assertThat(written.filter(file -> file.toString().endsWith(".xlsx")))
                        .hasSize(alone.projects());
            }
        }
    }

    @Test
    void aMachineThatDiesChangesNothing() throws Exception {
        try (SparkCluster cluster = cluster("killed")) {
            Process job = cluster.submit("job", JOB, arguments("killed", false));
            awaitFirstTasks(output("killed").resolve("files"), job);
            cluster.kill(0);
            assertThat(job.waitFor()).as(cluster.text("job")).isEqualTo(3);
            assertThat(cluster.text("job")).containsPattern("Lost executor|Executor \\S+ lost|worker lost");
            Outcome.ofCluster(spark.session(), output("killed")).assertIs(alone);
        }
    }

    private static SparkCluster cluster(String name) throws IOException, InterruptedException {
        return SparkCluster.ofTwo(FOLDER.resolve(name).toAbsolutePath());
    }

    private static Path output(String name) {
        return FOLDER.resolve(name).resolve("结果").toAbsolutePath();
    }

    private static List<String> arguments(String name, boolean forms) {
        List<String> arguments = new ArrayList<>(List.of(
                INPUT.toAbsolutePath().toString(),
                "-o",
                output(name).toString(),
                "--roster",
                ROSTER.toAbsolutePath().toString()));
        if (forms) {
            arguments.addAll(List.of(
                    "--forms",
                    FOLDER.resolve(name).resolve("上报").toAbsolutePath().toString()));
        }
        return arguments;
    }

    /** Until a third of the tasks, or the first one, has given its files. */
    private static void awaitFirstTasks(Path table, Process job) throws IOException, InterruptedException {
        int wanted = Math.max(1, FORMS / 500 / 3);
        while (job.isAlive() && committed(table) < wanted) {
            Thread.sleep(20);
        }
    }

    private static long committed(Path table) throws IOException {
        Path tasks = table.resolve("_temporary/0");
        if (!Files.isDirectory(tasks)) {
            return 0;
        }
        try (Stream<Path> committed = Files.list(tasks)) {
            return committed
                    .filter(task -> task.getFileName().toString().startsWith("task_"))
                    .count();
        }
    }

    /** Until a table is written; tells what it took since the job was started. */
    private static void awaitTable(
            String table, String what, Process job, SparkCluster cluster, long start, double idle)
            throws InterruptedException {
        Path done = output("whole").resolve(table).resolve("_SUCCESS");
        while (job.isAlive() && !Files.exists(done)) {
            Thread.sleep(100);
        }
        tell(what, start, cluster.processorSeconds(job) - idle);
    }

    private static void tell(String what, long start, double processor) {
        System.out.println(what + ": " + seconds(start) + " s, of processors "
                + String.format(java.util.Locale.ROOT, "%.1f", processor) + " s");
    }

    private static double processorSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1000.0;
    }

    private static String seconds(long start) {
        return String.format(
                java.util.Locale.ROOT, "%.1f", (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
