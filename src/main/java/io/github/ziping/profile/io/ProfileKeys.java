package io.github.ziping.profile.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what the keys of {@code profile.yaml} mean, from {@code profile-keys.txt}. The elements of a list have the path
 * {@code levels[].name}, the members of free names {@code form.styles.*.size}.
 */
final class ProfileKeys {
    private static final String FILE = "profile-keys.txt";
    private static final Pattern LINE = Pattern.compile("(\\S+) (?:\\[(.*?)\\](?= ) )?(.+)");

    /**
     * What one key means.
     *
     * @param says in Chinese
     * @param otherwise what is meant where the key is not there, in YAML, empty for nothing at all; null where it must be there
     */
    record Key(String says, @Nullable String otherwise) {}

    private ProfileKeys() {}

    /** All keys by their paths, in the order of a profile. */
    static Map<String, Key> all() {
        Map<String, Key> keys = new LinkedHashMap<>();
        for (String line : text().lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!line.startsWith("#") && matcher.matches()) {
                keys.put(matcher.group(1), new Key(matcher.group(3), matcher.group(2)));
            }
        }
        return Collections.unmodifiableMap(keys);
    }

    private static String text() {
        try (InputStream in = ProfileKeys.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        }
    }
}
