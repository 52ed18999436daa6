package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs show to programmers is compiled and run: it stands in the programs of src/it. */
class ReadmeTest {
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theJavaIsThatOfPrograms(String readme) throws IOException {
        List<String> blocks = blocks(readme, "java");
        List<String> sources = sources();

        assertThat(blocks)
                .hasSize(2)
                .allSatisfy(block -> assertThat(sources)
                        .anySatisfy(source -> assertThat(source).contains(withoutIndent(block))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theCoordinatesAreThoseOfThisVersion(String readme) throws IOException {
        assertThat(blocks(readme, "xml")).singleElement().asString().contains("<version>" + Ziping.version() + "<");
    }

    private static List<String> blocks(String readme, String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        String[] parts = Files.readString(Path.of(readme)).split("```" + language + "\n", -1);
        for (int i = 1; i < parts.length; i++) {
            blocks.add(parts[i].substring(0, parts[i].indexOf("```")).strip());
        }
        return blocks;
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/it"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                sources.add(withoutIndent(Files.readString(file)));
            }
        }
        return sources;
    }

    private static String withoutIndent(String text) {
        return text.lines().map(String::strip).reduce("", (above, line) -> above + line + "\n");
    }
}
