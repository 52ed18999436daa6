package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished jar, and the commands that the READMEs promise. */
class JarIT {
    private static final Path JAR = Path.of(System.getProperty("ziping.jar", "target/ziping.jar"));

    @TempDir
    Path temp;

    private record Run(int code, String said) {}

    private Run run(Path folder, List<String> command, String... environment) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        for (int i = 0; i < environment.length; i += 2) {
            builder.environment().put(environment[i], environment[i + 1]);
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    private static List<String> java(String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(JAR.toAbsolutePath().toString());
        command.addAll(Arrays.asList(args));
        return command;
    }

    /** The commands in the README's first two shell blocks. */
    private static List<String> commands(String readme) throws IOException {
        List<String> commands = new ArrayList<>();
        String[] blocks = Files.readString(Path.of(readme)).split("```sh\n", -1);
        for (int i = 1; i < blocks.length; i++) {
            commands.add(blocks[i].substring(0, blocks[i].indexOf("```")).strip());
        }
        return commands.subList(0, 2);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void bothReadmesGiveTheSameTwoCommandsAndCiRunsTheSecond() throws Exception {
        List<String> english = commands("README.md");
        assertThat(commands("README.zh-CN.md")).isEqualTo(english);
        assertThat(english.get(0)).startsWith("mvn -q package -DskipTests\njava -jar target/ziping.jar fill ");
        assertThat(english.get(1)).isEqualTo("mvn verify");
        assertThat(Files.readString(Path.of(".ci/run")).lines()).last().isEqualTo("mvn -B -ntp verify");
    }

    @Test
    void theFirstCommandFillsTheNineExamples() throws Exception {
        String line = commands("README.md").get(0).lines().toList().get(1);
        String[] args = line.substring("java -jar target/ziping.jar ".length()).split(" ", -1);
        Path folder = Files.createDirectories(temp.resolve("clone/templates/shanghai-2024/examples"));
        try (Stream<Path> examples = Files.list(Path.of("templates/shanghai-2024/examples"))) {
            for (Path example : examples.toList()) {
                Files.copy(example, folder.resolve(example.getFileName().toString()));
            }
        }
        Run run = run(temp.resolve("clone"), java(args));
        // two of the nine have an error, and are written all the same
        assertThat(run.code()).as(run.said()).isEqualTo(1);
        List<String> expected = new ArrayList<>();
        for (SelfEvaluation form : NineForms.all()) {
            expected.add(form.project() + ".xlsx");
        }
        expected.sort(null);
        assertThat(names(temp.resolve("clone/output"))).isEqualTo(expected);
    }

    @Test
    void theJarAloneWorksAnywhereInAnyLocale() throws Exception {
        Path input = Files.copy(NineForms.JSON, temp.resolve("九.json"));
        Run here = run(temp, java("fill", "-o", "a", input.toString()), "LC_ALL", "C.UTF-8", "TZ", "Asia/Shanghai");
        assertThat(here.code()).as(here.said()).isEqualTo(1);
        List<String> elsewhere = new ArrayList<>(java("fill", "-o", "b", input.toString()));
        elsewhere.addAll(1, List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=GBK"));
        Run there = run(temp, elsewhere, "LC_ALL", "C.UTF-8", "TZ", "America/New_York");
        assertThat(there.code()).as(there.said()).isEqualTo(1);
        assertThat(names(temp.resolve("a"))).hasSize(9).isEqualTo(names(temp.resolve("b")));
        for (String name : names(temp.resolve("a"))) {
            assertThat(temp.resolve("a").resolve(name))
                    .hasSameBinaryContentAs(temp.resolve("b").resolve(name));
        }
    }

    @Test
    void chineseNamesWorkWhereTheLocaleHasNone() throws Exception {
        Path inputs = Files.createDirectory(temp.resolve("收件 '一'"));
        Files.copy(NineForms.JSON, inputs.resolve("九.json"));
        Run named = run(temp, java("fill", "-o", "出", inputs.resolve("九.json").toString()), "LC_ALL", "C");
        assertThat(named.code()).as(named.said()).isEqualTo(1);
        assertThat(names(temp.resolve("出"))).hasSize(9).contains("信息化运维项目.xlsx");
        Run searched = run(temp, java("check", inputs.toString()), "LC_ALL", "POSIX");
        assertThat(searched.code()).as(searched.said()).isEqualTo(1);
        assertThat(searched.said()).contains("共 9 份自评表");
    }

    @Test
    void theJarMakesTheTemplatesItHolds() throws Exception {
        Run run = run(temp, java("template"));
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(run.said()).doesNotContain("SLF4J", "log4j", "Log4j", "StatusLogger", "WARN");
        assertThat(temp.resolve("output/shanghai-2024/form.xlsx"))
                .hasSameBinaryContentAs(Path.of("templates/shanghai-2024/form.xlsx"));
        assertThat(temp.resolve("output/shanghai-2024/input.xlsx"))
                .hasSameBinaryContentAs(Path.of("templates/shanghai-2024/input.xlsx"));
    }

    @Test
    void theMinistrysFormsAreFilledAndExportedInLittleMemory() throws Exception {
        Path input = Files.copy(NineForms.JSON, temp.resolve("九.json"));
        Run fill = run(temp, java("fill", "-t", "mof-2020", "-o", "m", input.toString()));
        assertThat(fill.code()).as(fill.said()).isEqualTo(1);
        Path many = Files.createDirectories(temp.resolve("many"));
        for (int i = 0; i < 25; i++) {
            for (String name : names(temp.resolve("m"))) {
                Files.copy(temp.resolve("m").resolve(name), many.resolve(i + "-" + name));
            }
        }
        List<String> command = new ArrayList<>(java("export", "many", "-o", "all.json"));
        command.add(1, "-Xmx48m");
        Run export = run(temp, command);
        assertThat(export.said()).contains("已导出 225 份自评表；错误 0，警告 0，提示 0");
        assertThat(export.code()).isZero();
        assertThat(new String(Files.readAllBytes(temp.resolve("all.json")), StandardCharsets.UTF_8))
                .contains("\"file\" : \"0-专项业务费.xlsx\"");
    }

    @Test
    void fillingLoadsNeitherXmlBeansNorPoi() throws Exception {
        Path input = Files.copy(Path.of("templates/shanghai-2024/examples/1-信息化运维项目.xlsx"), temp.resolve("1.xlsx"));
        List<String> command = new ArrayList<>(java("fill", "-o", "out", input.toString()));
        command.add(1, "-Xlog:class+load");
        Run run = run(temp, command);
        assertThat(run.code()).isZero();
        assertThat(run.said()).contains("io.github.ziping.write.form.OfficialFormWriter ");
        assertThat(run.said())
                .doesNotContain(
                        "org.apache.xmlbeans",
                        "org.apache.poi",
                        "org.yaml.snakeyaml",
                        "picocli.",
                        "java.lang.runtime.ObjectMethods");
    }

    @Test
    void mergingLoadsNeitherXmlBeansNorPoi() throws Exception {
        List<String> command = new ArrayList<>(java(
                "merge",
                "-o",
                temp.resolve("out").toString(),
                NineForms.JSON.toAbsolutePath().toString()));
        command.add(1, "-Xlog:class+load");
        Run run = run(temp, command);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said()).contains("io.github.ziping.write.submission.SubmissionWorkbook ");
        assertThat(run.said())
                .doesNotContain("org.apache.xmlbeans", "org.apache.poi", "org.yaml.snakeyaml", "picocli.");
        assertThat(names(temp.resolve("out"))).containsExactly("2024年度绩效自评表汇总.xlsx");
    }

    /** Of what reads them only a part is in the jar. */
    /** One of its pages has an operator without operands, of which PDFBox would write to the log. */
    @Test
    void theJarReadsPdfWithoutAWordOfItsLibraries() throws Exception {
        Path form = Path.of("src/test/resources/pdf/form.pdf").toAbsolutePath();

        Run run = run(temp, java("check", form.toString()));

        assertThat(run.said()).contains("form.pdf!第1页!", "共 1 份自评表；错误 0").doesNotContain("pdfbox", "ERROR");
    }

    @Test
    void theJarReadsOldDocuments() throws Exception {
        Path form = Path.of("src/test/resources/word/form.doc").toAbsolutePath();

        Run check = run(temp, java("check", form.toString()));

        assertThat(check.said())
                .contains("form.doc!表1!A11", "共 1 份自评表；错误 0")
                .doesNotContain("Exception", "Error", "WARN");
        assertThat(check.code()).isZero();
    }
}
