package io.github.ziping.strict;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A walk over a JSON or YAML document that takes nothing on trust. The caller asks for what it expects; anything else is
 * a {@link StrictException} with file, line and path. It streams: no tree is built and no class is bound by reflection,
 * which also keeps a cold start short.
 *
 * <pre>{@code
 * reader.beginObject();
 * for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
 *     switch (name) {
 *         case "year" -> year = reader.integer();
 *         default -> throw reader.unknownMember("year");
 *     }
 * }
 * }</pre>
 */
public final class StrictReader implements AutoCloseable {
    /** Of a wrong value no more chars than this are quoted. */
    private static final int LONGEST_QUOTE = 31;

    private final JsonParser parser;
    private final String file;

    /**
     * @param parser stands before its first token; closed with this reader
     * @param file the document's name for messages
     */
    public StrictReader(JsonParser parser, String file) {
        this.parser = parser;
        this.file = file;
    }

    /** Steps to the document's first value. */
    public void begin() throws StrictException, IOException {
        if (next() == null) {
            throw refuse("文件是空的");
        }
    }

    /** Insists that nothing follows the document's value. */
    public void end() throws StrictException, IOException {
        if (next() != null) {
            throw refuse("文件末尾有多余的内容");
        }
    }

    /** The current value is an object; its members follow with {@link #nextMember}. */
    public void beginObject() throws StrictException {
        expect(JsonToken.START_OBJECT, "对象 {…}");
    }

    /** The next member's name, standing on its value; null at the end of the object. */
    public @Nullable String nextMember() throws StrictException, IOException {
        if (next() == JsonToken.END_OBJECT) {
            return null;
        }
        String name = parser.currentName();
        next();
        return name;
    }

    /** The current value is an array; its elements follow with {@link #nextElement}. */
    public void beginArray() throws StrictException {
        expect(JsonToken.START_ARRAY, "数组 […]");
    }

    /** Steps to the next element; false at the end of the array. */
    public boolean nextElement() throws StrictException, IOException {
        return next() != JsonToken.END_ARRAY;
    }

    /** Whether the current value is null. */
    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** The current value, a text. */
    public String text() throws StrictException, IOException {
        expect(JsonToken.VALUE_STRING, "文字");
        return parser.getText();
    }

    /** The current value, a text or null. */
    public @Nullable String textOrNull() throws StrictException, IOException {
        return isNull() ? null : text();
    }

    /** The current value, a text or a number taken as the text it is written with: a label may be {@code 100}. */
    public String scalar() throws StrictException, IOException {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            throw refuse("应为文字，实为" + describe());
        }
        return parser.getText();
    }

    /** The current value, a whole number. */
    public int integer() throws StrictException, IOException {
        expect(JsonToken.VALUE_NUMBER_INT, "整数");
        try {
            return parser.getIntValue();
        } catch (JsonProcessingException e) {
            throw refuse("整数 " + parser.getText() + " 太大");
        }
    }

    /** The current value, true or false. */
    public boolean bool() throws StrictException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw refuse("应为 true 或 false，实为" + describe());
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** The current value, a number with its digits as written. */
    public BigDecimal number() throws StrictException, IOException {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isNumeric()) {
            throw refuse("应为数字，实为" + describe());
        }
        return decimal(parser.getText());
    }

    /** The current value, a decimal written as a text such as {@code "1430.80"}, or null. */
    public @Nullable BigDecimal decimalTextOrNull() throws StrictException, IOException {
        if (isNull()) {
            return null;
        }
        expect(JsonToken.VALUE_STRING, "用引号括起的数字（如 \"1430.80\"）或 null");
        return decimal(parser.getText());
    }

    private BigDecimal decimal(String digits) throws StrictException {
        if (digits.length() > 40 || !isDecimal(digits)) {
            throw refuse("应为数字，实为“" + shorten(digits) + "”");
        }
        return new BigDecimal(digits);
    }

    private static boolean isDecimal(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        for (int i = start; i < text.length(); i++) {
            if (i != point && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return text.length() > start && point != start && point != text.length() - 1;
    }

    /** The current value, an array of texts. */
    public List<String> texts() throws StrictException, IOException {
        beginArray();
        List<String> texts = new ArrayList<>();
        while (nextElement()) {
            texts.add(scalar());
        }
        return texts;
    }

    /** Passes over the current value, whatever it is. */
    public void skip() throws IOException {
        parser.skipChildren();
    }

    /** The member stood on is not one of the known ones. */
    public StrictException unknownMember(String known) {
        return refuse("不认识的成员，应为：" + known);
    }

    /** A member that must be there is not. */
    public StrictException missingMember(String name) {
        return refuse("缺少成员 " + name);
    }

    /** The value stood on is not acceptable. */
    public StrictException refuse(String fault) {
        return new StrictException(file, path(), line(), fault);
    }

    /** The member's value if it was there. */
    public <T> T require(@Nullable T value, String name) throws StrictException {
        if (value == null) {
            throw missingMember(name);
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private @Nullable JsonToken next() throws StrictException, IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? line() : e.getLocation().getLineNr();
            String original = e.getOriginalMessage();
            boolean twice = original.startsWith("Duplicate field");
            throw new StrictException(
                    file, path(), line, twice ? "成员重复出现" : "写法不对，无法解析：" + StringUtils.substringBefore(original, "\n"));
        }
    }

    private void expect(JsonToken token, String expected) throws StrictException {
        if (parser.currentToken() != token) {
            throw refuse("应为" + expected + "，实为" + describe());
        }
    }

    private String describe() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "文件末尾";
        }
        return switch (token) {
            case START_OBJECT -> "对象";
            case START_ARRAY -> "数组";
            case VALUE_STRING -> "文字“" + shorten(textUnchecked()) + "”";
            case VALUE_NULL -> " null";
            default -> " " + shorten(textUnchecked());
        };
    }

    private String textUnchecked() {
        try {
            return parser.getText();
        } catch (IOException e) {
            return "?";
        }
    }

    private static String shorten(String text) {
        return StringUtils.abbreviate(text, "…", LONGEST_QUOTE);
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        append(parser.getParsingContext(), path);
        return path.toString();
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
