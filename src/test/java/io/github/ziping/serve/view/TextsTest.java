package io.github.ziping.serve.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages have all texts, with the same values in them, and templates ask for no other. */
class TextsTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern ASKED = Pattern.compile("(?:t|texts\\(\\))\\.get\\(\"([^\"]+)\"[,)]");
    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    private static Properties read(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in =
                TextsTest.class.getResourceAsStream("/io/github/ziping/serve/texts/" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    private static Set<String> values(String text) {
        Set<String> values = new TreeSet<>();
        Matcher matcher = VALUE.matcher(text);
        while (matcher.find()) {
            values.add(matcher.group());
        }
        return values;
    }

    @Test
    void bothLanguagesSayTheSame() throws Exception {
        Properties chinese = read("zh");
        Properties english = read("en");
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(values(english.getProperty(key))).as(key).isEqualTo(values(chinese.getProperty(key)));
            assertThat(english.getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void aWordGoesWithItsNumber() {
        Texts english = Texts.of("en");
        assertThat(english.get("count.errors", 0)).isEqualTo("0 errors");
        assertThat(english.get("count.errors", 1)).isEqualTo("1 error");
        assertThat(english.get("count.errors", 2)).isEqualTo("2 errors");
        assertThat(english.get("project.score", "0.5")).isEqualTo("0.5 points");
        assertThat(english.get("lost.sum", "1")).isEqualTo("1 point lost:");
        assertThat(english.get("action.return.count", 1, 1)).isEqualTo("1 project goes back, of 1 unit");
        assertThat(english.get("deadline.left", "2025-01-31", 1L)).isEqualTo("Deadline 2025-01-31, 1 day left");
        assertThat(Texts.of("zh").get("count.errors", 1)).isEqualTo("错误 1");
    }

    @Test
    void whatAUserWroteIsNoPattern() {
        assertThat(Texts.of("en").get("unit.not-own", "{1} {2,choice,0#x} $1 \\", "b", "c"))
                .startsWith("Project “{1} {2,choice,0#x} $1 \\” (unit “b”)");
        // a script fills these in
        assertThat(Texts.of("en").get("drop.summary")).isEqualTo("{0} of {1} done");
    }

    @Test
    void templatesAskForNoOther() throws Exception {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> templates = Files.list(TEMPLATES)) {
            for (Path template : templates.toList()) {
                Matcher matcher = ASKED.matcher(Files.readString(template, StandardCharsets.UTF_8));
                while (matcher.find()) {
                    asked.add(matcher.group(1));
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(read("zh").stringPropertyNames()).containsAll(asked);
    }
}
