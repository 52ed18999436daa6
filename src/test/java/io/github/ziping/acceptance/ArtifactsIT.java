package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What other programs get: the library with its dependencies, and the runnable jar with everything inside. */
class ArtifactsIT {
    private static final Path TARGET = Path.of("target");
    private static final Path LIBRARY = Path.of(System.getProperty("ziping.library", "target/ziping-0.1.0.jar"));
    private static final Path RUNNABLE = Path.of(System.getProperty("ziping.jar", "target/ziping.jar"));
    private static final String SERVICES = "META-INF/services/";

    @Test
    void theLibraryHoldsItsOwnClassesAlone() throws IOException {
        assertThat(entries(LIBRARY))
                .contains("io/github/ziping/Ziping.class", "templates/shanghai-2024/profile.json")
                .allMatch(name -> name.startsWith("io/github/ziping/")
                        || name.startsWith("templates/")
                        || name.startsWith("META-INF/"))
                .noneMatch(name -> name.startsWith(SERVICES));
    }

    @Test
    void thePublishedPomNamesNeitherLoggingNorTests() throws IOException {
        assertThat(Files.readString(TARGET.resolve("published-pom.xml")))
                .contains("<artifactId>poi-ooxml</artifactId>", "<artifactId>jackson-core</artifactId>")
                .doesNotContain(
                        "log4j", "<scope>test", "<build>", "junit", "jmh", "fastexcel", "playwright", "<parent>")
                // Jetty's and Javalin's, which nobody gets who does not ask for the page
                .containsPattern("slf4j-nop</artifactId>\\s*<version>[^<]+</version>\\s*<scope>runtime</scope>\\s*"
                        + "<optional>true</optional>")
                .containsPattern("picocli</artifactId>\\s*<version>[^<]+</version>\\s*<scope>compile</scope>\\s*"
                        + "<optional>true</optional>");
    }

    @Test
    void theRunnableJarIsSilentWithoutALoggingLibrary() throws IOException {
        assertThat(entries(RUNNABLE))
                .contains("log4j2.component.properties", "org/apache/poi/ss/usermodel/Workbook.class")
                // the one provider that writes nothing
                .contains("org/slf4j/nop/NOPServiceProvider.class")
                .filteredOn(name -> name.startsWith("org/slf4j/") && name.endsWith("ServiceProvider.class"))
                .allMatch(name ->
                        name.contains("/nop/") || name.startsWith("org/slf4j/spi/") || name.contains("/helpers/"));
        assertThat(entries(RUNNABLE)).doesNotContain(SERVICES + "org.apache.logging.log4j.spi.Provider");
        assertThat(entries(LIBRARY)).doesNotContain("log4j2.component.properties");
    }

    private static List<String> entries(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }
    }
}
