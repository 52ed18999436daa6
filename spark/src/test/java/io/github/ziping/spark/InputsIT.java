package io.github.ziping.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in a folder: what is found in it is what one machine finds. */
class InputsIT {
    private static final int SOME_UNREAD = 3;
    private static final int NOTHING_DONE = 4;

    private static LocalSpark spark;
    private static Ziping office;

    @TempDir
    private Path temp;

    @BeforeAll
    static void open() throws Exception {
        spark = new LocalSpark();
        office = Ziping.office(Ziping.DEFAULT_OFFICE);
    }

    @AfterAll
    static void close() throws Exception {
        spark.close();
    }

    private Outcome found(Path output) {
        SparkSession session = spark.session();
        return Outcome.ofCluster(session, output);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void everythingThatDepartmentsSend() throws Exception {
        Path input = temp.resolve("收件");
        new MixedInputs(office, input).write();
        Path output = temp.resolve("结果");

        Path forms = temp.resolve("上报");
        assertThat(spark.run(input.toString(), output, "--forms", forms.toString()))
                .isEqualTo(SOME_UNREAD);

        Outcome alone = Outcome.alone(office, input, null);
        assertThat(names(forms)).hasSize(alone.projects()).allMatch(name -> name.endsWith(".xlsx"));
        assertThat(alone.findings().stream().map(finding -> finding.substring(0, finding.indexOf('|'))))
                .contains("goal-changed", "duplicate-project", "passed-over", "other-document", "unreadable-file");
        assertThat(alone.forms()).isGreaterThan(150);
        found(output).assertIs(alone);
        DescribedTables described = new DescribedTables();
        for (String table : CheckRun.TABLES) {
            assertThat(described.of(table))
                    .as(table)
                    .isEqualTo(DescribedTables.of(spark.session()
                            .read()
                            .parquet(output.resolve(table).toString())
                            .schema()));
        }
    }

    @Test
    void besideAListWithYears() throws Exception {
        Path input = temp.resolve("收件");
        MixedInputs inputs = new MixedInputs(office, input);
        inputs.write();
        Path roster = input.resolve("名单 2024/名单.xlsx");
        inputs.roster(Path.of("名单 2024/名单.xlsx"));
        Path output = temp.resolve("结果");

        assertThat(spark.run(input.toString(), output, "--roster", roster.toString()))
                .isEqualTo(SOME_UNREAD);

        Outcome alone = Outcome.alone(office, input, roster);
        assertThat(alone.findings().stream().map(finding -> finding.substring(0, finding.indexOf('|'))))
                .contains("not-on-roster", "not-submitted", "roster-budget");
        found(output).assertIs(alone);
    }

    @Test
    void aFolderWithoutForms() throws Exception {
        Path input = Files.createDirectories(temp.resolve("收件/空"));
        Files.writeString(input.resolve("说明.txt"), "没有表");
        Path output = temp.resolve("结果");

        String forms = temp.resolve("上报").toString();
        assertThat(spark.run(input.getParent().toString(), output, "--forms", forms))
                .isEqualTo(NOTHING_DONE);

        found(output).assertIs(Outcome.alone(office, input.getParent(), null));
    }

    @Test
    void aFolderWithoutFiles() throws Exception {
        Path input = Files.createDirectories(temp.resolve("收件/空"));

        assertThat(spark.run(input.toString(), temp.resolve("结果"))).isEqualTo(NOTHING_DONE);
    }

    @Test
    void aFolderWhoseNameLooksLikeAPattern() throws Exception {
        Path input = temp.resolve("收 件%20{1}[2]*");
        MixedInputs inputs = new MixedInputs(office, input);
        inputs.put("甲.xlsx", inputs.form(0, "甲项目", "第一中心"));
        inputs.put("乙/乙.xlsx", inputs.form(1, "乙项目", "第一中心"));
        Path output = temp.resolve("结果");

        spark.run(input.toString(), output);

        found(output).assertIs(Outcome.alone(office, input, null));
    }

    @Test
    void aRunAgainReplacesItsTables() throws Exception {
        Path input = temp.resolve("收件");
        MixedInputs inputs = new MixedInputs(office, input);
        inputs.put("甲.xlsx", inputs.form(0, "甲项目", "第一中心"));
        Path output = temp.resolve("结果");
        spark.run(input.toString(), output);
        inputs.put("乙.xlsx", inputs.form(1, "乙项目", "第一中心"));

        spark.run(input.toString(), output);

        found(output).assertIs(Outcome.alone(office, input, null));
    }
}
