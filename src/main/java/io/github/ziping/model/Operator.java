package io.github.ziping.model;

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

    /** The sign as the forms print it, one character. */
    public String symbol() {
        return symbol;
    }
}
