package io.github.ziping.serve.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages' words: each is there in both languages, with the same values in it, and no template asks for one that is not. */
class PageTextsTest {
    private static final Pattern ASKED = Pattern.compile("t(?:exts\\(\\))?\\.get\\(\"([a-z0-9.-]+)\"[,)]");
    private static final Pattern VALUE = Pattern.compile("\\{[0-9]}");

    private static Map<String, String> words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Texts.class.getResourceAsStream("/io/github/ziping/serve/texts/" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        Map<String, String> sorted = new TreeMap<>();
        words.forEach((key, value) -> sorted.put((String) key, (String) value));
        return sorted;
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothLanguagesHaveTheSame() throws Exception {
        Map<String, String> chinese = words("zh");
        Map<String, String> english = words("en");
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        chinese.forEach(
                (key, text) -> assertThat(values(english.get(key))).as(key).isEqualTo(values(text)));
    }

    @Test
    void noTemplateAsksForOneThatIsNotThere() throws Exception {
        Set<String> known = words("zh").keySet();
        try (Stream<Path> templates = Files.list(Path.of("src/main/jte"))) {
            for (Path template : templates.toList()) {
                Set<String> asked = ASKED.matcher(Files.readString(template))
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toSet());
                assertThat(known).as(template.toString()).containsAll(asked);
            }
        }
    }
}
