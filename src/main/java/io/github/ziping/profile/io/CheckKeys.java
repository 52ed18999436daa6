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

/**
 * Says what the keys of {@code checks.yaml} mean: its own remarks. A remark at the end of a line is that key's; one on a line
 * of its own goes for all keys that follow without one, up to the next.
 */
final class CheckKeys {
    private static final Pattern KEY = Pattern.compile("(\\s*)([A-Za-z0-9]+):(.*)");
    private static final Pattern REMARK = Pattern.compile("(?:^|\\s)#\\s*(.+)$");

    private CheckKeys() {}

    /** All keys by their paths, such as {@code words.measure}, in the order of the file. */
    static Map<String, ProfileKeys.Key> all() {
        Map<String, ProfileKeys.Key> keys = new LinkedHashMap<>();
        String section = "";
        String above = "";
        for (String line : text().lines().toList()) {
            Matcher key = KEY.matcher(line);
            Matcher remark = REMARK.matcher(line);
            boolean remarked = remark.find();
            if (line.isBlank()) {
                above = "";
            } else if (key.matches()) {
                boolean member = !key.group(1).isEmpty();
                String path = member ? section + "." + key.group(2) : key.group(2);
                section = member ? section : key.group(2);
                keys.put(path, new ProfileKeys.Key(remarked ? remark.group(1) : above, ""));
            } else if (remarked) {
                above = remark.group(1);
            }
        }
        return Collections.unmodifiableMap(keys);
    }

    private static String text() {
        try (InputStream in = CheckKeys.class.getResourceAsStream(ChecksReader.COMMON)) {
            if (in == null) {
                throw new IOException(ChecksReader.COMMON + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        }
    }
}
