package io.github.ziping.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.model.SelfEvaluation;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many forms of one project of one unit, as many of the same name by other units, and as many projects of one unit: what has to be seen
 * beside each other comes together on one machine, and it holds it.
 */
class SkewIT {
    private static final int FORMS = Integer.getInteger("cluster.skewed", 200);
    private static final int FILES_OF_FOLDER = 500;
    private static final Path JOB = Path.of(System.getProperty("ziping.job", "target/ziping-spark-job.jar"));
    private static final int SOME_ERRORS = 1;

    @TempDir
    private Path temp;

    private final Ziping office;
    private final List<SelfEvaluation> nine;
    private int written;

    SkewIT() throws Exception {
        office = Ziping.office(Ziping.DEFAULT_OFFICE);
        nine = office.read(Path.of("../src/test/resources/forms/forms-2024.json")).stream()
                .map(reading -> reading.evaluation())
                .toList();
    }

    private void write(int number, String project, String unit) throws Exception {
        SelfEvaluation form = nine.get(number % nine.size());
        BigDecimal amount = BigDecimal.valueOf(number + 1L, 2);
        SelfEvaluation varied = form.withProject(project)
                .withUnit(unit)
                .withFunds(form.funds().withTotal(form.funds().total().withInitialBudget(amount)));
        Path folder = Files.createDirectories(temp.resolve("收件/" + written / FILES_OF_FOLDER));
        Files.write(folder.resolve(written++ + ".xlsx"), office.fill(varied));
    }

    @Test
    void oneNameAndOneUnitOfMany() throws Exception {
        for (int i = 0; i < FORMS; i++) {
            write(i, "公用经费", "第一中心");
            write(i, "公用经费", "第" + i + "号公共服务中心");
            write(i, "项目" + i, "第一中心");
        }
        Path input = temp.resolve("收件");
        Path output = temp.resolve("结果");
        long start = System.nanoTime();
        Outcome alone = Outcome.alone(office, input, null);
        System.out.println(3 * FORMS + " forms of few names, one machine: " + seconds(start));
        assertThat(alone.findings().stream().filter(finding -> finding.startsWith("duplicate-project|")))
                .hasSizeGreaterThanOrEqualTo(FORMS - 1);

        start = System.nanoTime();
        try (SparkCluster cluster = SparkCluster.ofTwo(temp.resolve("集群"))) {
            Process job = cluster.submit("job", JOB, List.of(input.toString(), "-o", output.toString()));
            assertThat(job.waitFor()).as(cluster.text("job")).isEqualTo(SOME_ERRORS);
        }
        System.out.println("two workers: " + seconds(start));

        try (LocalSpark reader = new LocalSpark()) {
            Outcome.ofCluster(reader.session(), output).assertIs(alone);
        }
    }

    private static String seconds(long start) {
        return (System.nanoTime() - start) / 1_000_000_000L + " s";
    }
}
