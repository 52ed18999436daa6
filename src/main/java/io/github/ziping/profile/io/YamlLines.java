package io.github.ziping.profile.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Tells in which line of a YAML file a key stands. */
public final class YamlLines {
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlLines() {}

    /**
     * The lines of a file that was read without a fault.
     *
     * @param yaml its text
     */
    public static YamlLines of(String yaml) {
        YamlLines lines = new YamlLines();
        try (JsonParser parser = YamlText.parser(yaml)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart() || token.isScalarValue()) {
                    String path = path(parser.getParsingContext().pathAsPointer());
                    lines.lines.putIfAbsent(path, parser.currentTokenLocation().getLineNr());
                }
            }
        } catch (IOException e) {
            // what cannot be read has been refused already
            return lines;
        }
        return lines;
    }

    private static String path(JsonPointer pointer) {
        StringBuilder path = new StringBuilder();
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            if (rest.mayMatchElement() && rest.getMatchingIndex() >= 0) {
                path.append('[').append(rest.getMatchingIndex()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(rest.getMatchingProperty());
            }
        }
        return path.toString();
    }

    /** The line of a key, or of the nearest one that it is a part of; 0 where there is none. */
    public int line(String path) {
        String known = path;
        while (!known.isEmpty() && !lines.containsKey(known)) {
            int end = Math.max(known.lastIndexOf('.'), known.lastIndexOf('['));
            known = end < 0 ? "" : known.substring(0, end);
        }
        return known.isEmpty() ? 0 : lines.getOrDefault(known, 0);
    }
}
