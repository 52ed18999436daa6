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
