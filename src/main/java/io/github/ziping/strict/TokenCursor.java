package io.github.ziping.strict;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Steps through the tokens of a document and knows the file, the line and the path that it stands on. */
final class TokenCursor {
    /** Stands for a text that cannot be decoded. */
    static final String UNREADABLE = "?";

    private final JsonParser parser;
    private final String file;

    TokenCursor(JsonParser parser, String file) {
        this.parser = parser;
        this.file = file;
    }

    String file() {
        return file;
    }

    /** Steps to the next token; null at the end of the file. */
    @Nullable
    JsonToken next() throws StrictException, IOException {
        try {
            return parser.nextToken();
        } catch (StreamConstraintsException e) {
            throw refuse(Wording.tooMuch(e.getOriginalMessage()));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? line() : e.getLocation().getLineNr();
            String original = e.getOriginalMessage();
            boolean twice = original.startsWith("Duplicate field");
            throw new StrictException(
                    file, path(), line, twice ? "成员重复出现" : "写法不对，无法解析：" + StringUtils.substringBefore(original, "\n"));
        }
    }

    /** Steps over a member's name to its value, in an object that is not at its end. */
    String nextMember() throws StrictException, IOException {
        String name = parser.currentName();
        next();
        return name;
    }

    /** Passes over all that the current value holds. */
    void skipChildren() throws StrictException, IOException {
        try {
            parser.skipChildren();
        } catch (StreamConstraintsException e) {
            throw refuse(Wording.tooMuch(e.getOriginalMessage()));
        }
    }

    /** The kind of the current value; null before the first and after the last. */
    @Nullable
    JsonToken token() {
        return parser.currentToken();
    }

    /** The current value as written. */
    String text() throws StrictException, IOException {
        try {
            return parser.getText();
        } catch (StreamConstraintsException e) {
            throw refuse(Wording.tooMuch(e.getOriginalMessage()));
        }
    }

    /** The current value, a whole number; null where it is none, or too long a one. */
    @Nullable
    Integer whole() throws IOException {
        try {
            return token() == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /** Where the current value stands, e.g. {@code forms[0].year}; empty for the document itself. */
    String path() {
        StringBuilder path = new StringBuilder();
        append(parser.getParsingContext(), path);
        return path.toString();
    }

    /** Insists on the kind of the current value. */
    void expect(JsonToken kind, String expected) throws StrictException {
        if (token() != kind) {
            throw refuse(Wording.wrongKind(expected, token(), quotable()));
        }
    }

    /** The current value is not acceptable. */
    StrictException refuse(String fault) {
        return new StrictException(file, path(), line(), fault);
    }

    void close() throws IOException {
        parser.close();
    }

    private String quotable() {
        try {
            return text();
        } catch (StrictException | IOException e) {
            return UNREADABLE;
        }
    }

    private static void append(@Nullable JsonStreamContext context, StringBuilder path) {
        if (context == null || context.inRoot()) {
            return;
        }
        append(context.getParent(), path);
        if (context.inArray()) {
            if (context.hasCurrentIndex()) {
                path.append('[').append(context.getCurrentIndex()).append(']');
            }
        } else if (context.hasCurrentName()) {
            path.append(path.length() == 0 ? "" : ".").append(context.getCurrentName());
        }
    }
}
