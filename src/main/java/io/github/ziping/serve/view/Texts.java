package io.github.ziping.serve.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of the pages in one language; what rules find is Chinese in both. */
public final class Texts {
    private static final Texts CHINESE = new Texts("zh", "zh-CN");
    private static final Texts ENGLISH = new Texts("en", "en");

    /** {0}, or {0,choice,0#errors|1#error|1<errors}. */
    private static final Pattern VALUE = Pattern.compile("\\{([0-9])(?:,choice,([^}]*))?}");

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
     * <p>A text may depend on a number as {@link java.text.ChoiceFormat} writes it: {@code {0} {0,choice,0#errors|1#error|1<errors}}.
     *
     * @param values what stands for {0}, {1} …
     * @throws IllegalArgumentException when there is no such text
     */
    public String get(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        return VALUE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match, values)));
    }

    /** A value, or the word that its number calls for; what is not given stays, for a script to fill in. */
    private static String value(MatchResult match, Object... values) {
        int index = Integer.parseInt(match.group(1));
        if (index >= values.length) {
            return match.group();
        }
        String value = String.valueOf(values[index]);
        String words = match.group(2);
        return words == null ? value : new ChoiceFormat(words).format(new BigDecimal(value).doubleValue());
    }
}
