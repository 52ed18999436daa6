package io.github.ziping.serve.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words of the pages in one language; what rules find is Chinese in both. */
public final class Texts {
    private static final Texts CHINESE = new Texts("zh", "zh-CN");
    private static final Texts ENGLISH = new Texts("en", "en");

    private final String language;
    private final String tag;
    private final Properties words = new Properties();

    private Texts(String language, String tag) {
        this.language = language;
        this.tag = tag;
        try (InputStream in =
                Texts.class.getResourceAsStream("/io/github/ziping/serve/texts/" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        }
    }

    /**
     * The words of a language.
     *
     * @param language {@code en}; everything else gives Chinese
     */
    public static Texts of(@Nullable String language) {
        return "en".equals(language) ? ENGLISH : CHINESE;
    }

    /** zh or en. */
    public String language() {
        return language;
    }

    /** The language as HTML names it. */
    public String tag() {
        return tag;
    }

    /**
     * A text.
     *
     * @param values what stands for {0}, {1} …
     * @throws IllegalArgumentException when there is no such text
     */
    public String get(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
