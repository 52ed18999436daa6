package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mvn -Pdist verify} made, unpacked somewhere else and started as users do, on a machine that has nothing. */
@EnabledIfSystemProperty(named = "ziping.dist", matches = ".+")
@EnabledOnOs(OS.LINUX)
class DistIT {
    private static final Path TARGET = Path.of(System.getProperty("ziping.dist", "target"));
    private static final String FOLDER = "ziping-" + Ziping.version();
    private static final Map<String, String> NOTHING = Map.of("PATH", "", "HOME", "");
    private static final Map<String, String> TOOLS = Map.of("PATH", "/usr/bin:/bin");

    @TempDir
    Path temp;

    private Path home;

    private record Run(int code, String said) {}

    @BeforeEach
    void inAFolderWithASpaceAndChinese() throws IOException {
        home = Files.createDirectories(temp.resolve("我的 程序"));
    }

    private Run run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    private Path image() throws Exception {
        try (Stream<Path> files = Files.list(TARGET)) {
            Path archive = files.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow();
            run(TOOLS, "tar", "-xzf", archive.toAbsolutePath().toString(), "-C", home.toString());
        }
        return home.resolve(FOLDER);
    }

    private Path any() throws Exception {
        Path zip = TARGET.resolve(FOLDER + "-any.zip").toAbsolutePath();
        run(Map.of("PATH", "/usr/bin:/bin", "LC_ALL", "C.UTF-8"), "unzip", "-q", zip.toString(), "-d", home.toString());
        return home.resolve(FOLDER);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String nine() {
        return Path.of("src/test/resources/forms/forms-2024.json")
                .toAbsolutePath()
                .toString();
    }

    @Test
    void theImageFillsTheNineWithNeitherJavaNorAPathNorAHome() throws Exception {
        Path image = image();
        Run run = run(NOTHING, image + "/ziping", "fill", "-o", "报送", nine());

        assertThat(run.said()).contains("已生成 9 份自评表");
        assertThat(run.code()).isEqualTo(1);
        assertThat(names(temp.resolve("报送"))).hasSize(9).contains("补充公积金.xlsx");
    }

    @Test
    void theImageSeesInEachKindOfFileWhatTheJarSees() throws Exception {
        List<String> inputs = List.of("field", "layouts", "word", "pdf");
        List<String> check = new ArrayList<>(List.of("check", "--format", "json"));
        inputs.forEach(name ->
                check.add(Path.of("src/test/resources", name).toAbsolutePath().toString()));
        Run byImage = run(TOOLS, concat(List.of(image() + "/ziping"), check));
        String jar = Path.of(System.getProperty("ziping.jar")).toAbsolutePath().toString();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Run byJar =
                run(Map.of("PATH", "/usr/bin:/bin", "LC_ALL", "C.UTF-8"), concat(List.of(java, "-jar", jar), check));

        assertThat(byJar.said()).hasSizeGreaterThan(10_000);
        assertThat(byImage).isEqualTo(byJar);
    }

    private static String[] concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toArray(String[]::new);
    }

    @Test
    void theSecondRunFindsItsClassesReady() throws Exception {
        // a runtime of 17 keeps none of a program whose path holds a space or is not ASCII
        home = Files.createDirectories(temp.resolve("programs"));
        Path image = image();
        run(TOOLS, image + "/ziping", "fill", "--quiet", "-o", "报送", nine());
        run(
                Map.of("PATH", "/usr/bin:/bin", "ZIPING_JAVA_OPTIONS", "-Xlog:class+load:file=" + temp + "/loaded.txt"),
                image + "/ziping",
                "fill",
                "--quiet",
                "-o",
                "报送",
                nine());
        List<String> own = Files.readAllLines(temp.resolve("loaded.txt")).stream()
                .filter(line -> line.contains(" io.github.ziping."))
                .toList();

        assertThat(own).hasSizeGreaterThan(200);
        assertThat(own.stream()
                        .filter(line -> !line.contains("shared objects file"))
                        .count())
                .isLessThan(15);
    }

    @Test
    void whatIsDroppedIsCheckedAndItsReportIsOpened() throws Exception {
        Path image = image();
        Path opened = temp.resolve("opened.txt");
        Path browser = Files.writeString(temp.resolve("xdg-open"), "#!/bin/sh\nprintf '%s' \"$1\" >'" + opened + "'\n");
        assertThat(browser.toFile().setExecutable(true)).isTrue();
        Run run = run(
                Map.of("PATH", temp + ":/usr/bin:/bin", "TMPDIR", temp.toString()), image + "/ziping", image + "/样表");

        assertThat(run.code()).isZero();
        assertThat(Files.readString(Path.of(Files.readString(opened)))).contains("cost-deviation", "<html");
    }

    @Test
    void theFolderForAnyMachineSaysWhatIsMissing() throws Exception {
        Path script = any().resolve("ziping");
        // where Debian has its Javas, this machine may have one
        Files.writeString(script, Files.readString(script).replace("/usr/lib/jvm/*", "/nowhere/*"));
        Path old = Files.createDirectories(temp.resolve("old/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\necho 'java version \"1.8.0_202\"' >&2\n");
        assertThat(old.toFile().setExecutable(true)).isTrue();

        assertThat(run(NOTHING, "/bin/sh", script.toString(), "--version"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(4))
                .satisfies(run -> assertThat(run.said()).startsWith("没有找到 Java，需要 17 或更高版本。"));
        assertThat(run(Map.of("PATH", "", "JAVA_HOME", temp + "/old"), "/bin/sh", script.toString(), "--version"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(4))
                .satisfies(run -> assertThat(run.said()).startsWith("电脑上的 Java 太旧（版本 8）"));
        assertThat(run(
                        Map.of("PATH", "", "JAVA_HOME", System.getProperty("java.home")),
                        "/bin/sh",
                        script.toString(),
                        "--version"))
                .isEqualTo(new Run(0, "ziping " + Ziping.version() + "\n"));
        Files.delete(script.resolveSibling("lib/libraries.jar"));
        assertThat(run(NOTHING, "/bin/sh", script.toString()).said()).startsWith("程序不完整");
    }

    @Test
    void theFolderHoldsAllThatAUserNeeds() throws Exception {
        Path folder = any();

        assertThat(names(folder))
                .containsExactlyInAnyOrder(
                        "CHANGELOG.md",
                        "LICENSE",
                        "THIRD-PARTY.txt",
                        "docs",
                        "lib",
                        "templates",
                        "ziping",
                        "使用说明.pdf",
                        "样表",
                        "自评.cmd",
                        "自评.command");
        assertThat(names(folder.resolve("样表"))).hasSize(9);
        assertThat(names(folder.resolve("docs"))).containsExactly("_ziping", "ziping.1", "ziping.bash");
        byte[] cmd = Files.readAllBytes(folder.resolve("自评.cmd"));
        String text = new String(cmd, StandardCharsets.ISO_8859_1);
        assertThat(text.chars()).allMatch(c -> c < 127);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(Files.readString(folder.resolve("THIRD-PARTY.txt"))).contains("picocli", "zrender", "jetty-http");
    }

    @Test
    void theChecksumsAreThoseOfTheFiles() throws Exception {
        String sums = TARGET.resolve("SHA256SUMS").toAbsolutePath().toString();
        Run run = run(TOOLS, "sh", "-c", "cd '" + TARGET.toAbsolutePath() + "' && sha256sum --quiet -c '" + sums + "'");

        assertThat(run).isEqualTo(new Run(0, ""));
        assertThat(Arrays.asList(Files.readString(Path.of(sums)).split("\n"))).hasSizeGreaterThanOrEqualTo(6);
    }
}
