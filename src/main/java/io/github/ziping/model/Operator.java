package io.github.ziping.model;

import org.jspecify.annotations.Nullable;

/** How an actual value is compared with a quantitative target (指标性质). */
public enum Operator {
    /** ≥, 不低于, …以上. */
    AT_LEAST("≥"),
    /** >, 高于. */
    MORE_THAN(">"),
    /** =, 等于. */
    EQUAL_TO("="),
    /** ≤, 不超过, …以内. */
    AT_MOST("≤"),
    /** {@literal <}, 低于. */
    LESS_THAN("<");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The comparison that a text stands for, in any spelling that may stand in front of a number: {@code >=}, 不低于.
     *
     * @param text as written
     * @return null for any other text, one with a number among it
     */
    public static @Nullable Operator spelt(String text) {
        return QuantityText.sign(text);
    }

    /** The sign as the forms print it, one character. */
    public String symbol() {
        return symbol;
    }
}
