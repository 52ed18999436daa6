package io.github.ziping.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of bound behind a number and its unit, never a part of the unit: 以上, 内, 左右.
 *
 * @param text as it is spelt in a folded text
 * @param operator the comparison that it means; null for none
 * @param about whether it makes the number an approximate one
 */
record BoundWord(String text, @Nullable Operator operator, boolean about) {
    // longer spellings first
    private static final List<BoundWord> ALL = List.of(
            new BoundWord("(含)以上", Operator.AT_LEAST, false),
            new BoundWord("(含)以下", Operator.AT_MOST, false),
            new BoundWord("(含)以内", Operator.AT_MOST, false),
            new BoundWord("及以上", Operator.AT_LEAST, false),
            new BoundWord("或以上", Operator.AT_LEAST, false),
            new BoundWord("以上", Operator.AT_LEAST, false),
            new BoundWord("及以下", Operator.AT_MOST, false),
            new BoundWord("或以下", Operator.AT_MOST, false),
            new BoundWord("及以内", Operator.AT_MOST, false),
            new BoundWord("以下", Operator.AT_MOST, false),
            new BoundWord("以内", Operator.AT_MOST, false),
            new BoundWord("之内", Operator.AT_MOST, false),
            new BoundWord("内", Operator.AT_MOST, false),
            new BoundWord("左右", null, true),
            new BoundWord("上下", null, true),
            new BoundWord("(含)", null, false),
            new BoundWord("多", Operator.AT_LEAST, true),
            new BoundWord("余", Operator.AT_LEAST, true));

    /** The word that stands here in a folded text; null for none. */
    static @Nullable BoundWord at(String text, int at) {
        if (at < text.length()) {
            for (int i = 0; i < ALL.size(); i++) {
                if (text.startsWith(ALL.get(i).text, at)) {
                    return ALL.get(i);
                }
            }
        }
        return null;
    }

    /** The word that a folded text ends with; null for none. */
    static @Nullable BoundWord atEnd(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        if ("上下内右)多余".indexOf(last) >= 0) {
            for (int i = 0; i < ALL.size(); i++) {
                if (text.endsWith(ALL.get(i).text)) {
                    return ALL.get(i);
                }
            }
        }
        return null;
    }
}
