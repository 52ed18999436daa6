package io.github.ziping.strict;

import com.fasterxml.jackson.core.JsonToken;
import io.github.ziping.model.Limits;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** What is said of a fault. */
final class Wording {
    static final String OBJECT = "对象 {…}";
    static final String ARRAY = "数组 […]";

    /** Of a wrong value no more chars than this are quoted. */
    private static final int LONGEST_QUOTE = 31;

    private Wording() {}

    /**
     * A value is of another kind.
     *
     * @param expected what it should be
     * @param token what it is; null at the end of the file
     * @param text as it is written
     */
    static String wrongKind(String expected, @Nullable JsonToken token, String text) {
        return "应为" + expected + "，实为" + describe(token, text);
    }

    static String unknownMember(String known) {
        return "不认识的成员，应为：" + known;
    }

    static String missingMember(String member) {
        return "缺少成员 " + member;
    }

    /** A text in quotation marks, the end left off where it is long. */
    static String quote(String text) {
        return "“" + shorten(text) + "”";
    }

    /** More of something than the parser takes; it says so in a sentence that begins with what it is. */
    static String tooMuch(String original) {
        if (original.startsWith("Document nesting")) {
            return "嵌套超过 " + Limits.JSON_DEPTH + " 层";
        }
        if (original.startsWith("String")) {
            return "文字超过 " + Limits.TEXT_BYTES + " 个字符";
        }
        return (original.startsWith("Name") ? "成员名称" : "数字") + "超过 " + Limits.JSON_WORD_CHARS + " 个字符";
    }

    private static String describe(@Nullable JsonToken token, String text) {
        if (token == null) {
            return "文件末尾";
        }
        return switch (token) {
            case START_OBJECT -> "对象";
            case START_ARRAY -> "数组";
            case VALUE_STRING -> "文字" + quote(text);
            case VALUE_NULL -> " null";
            default -> " " + shorten(text);
        };
    }

    private static String shorten(String text) {
        return StringUtils.abbreviate(text, "…", LONGEST_QUOTE);
    }
}
