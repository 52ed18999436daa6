package io.github.ziping.read.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * What a cell or a formula yields.
 *
 * @param kind what it is
 * @param number the number of a {@link Kind#NUMBER}, 1 or 0 of a {@link Kind#LOGICAL}, else 0
 * @param text the text of a {@link Kind#TEXT}, the name of an {@link Kind#ERROR}, else empty
 */
record Result(Kind kind, BigDecimal number, String text) {
    /** In the order in which spreadsheets compare them. */
    enum Kind {
        BLANK,
        NUMBER,
        TEXT,
        LOGICAL,
        ERROR
    }

    static final Result BLANK = new Result(Kind.BLANK, BigDecimal.ZERO, "");
    static final Result DIVISION_BY_ZERO = error("#DIV/0!");
    static final Result NO_NUMBER = error("#VALUE!");

    /** More than a spreadsheet's doubles hold, so that a quotient rounds as it should. */
    private static final MathContext PRECISE = new MathContext(25, RoundingMode.HALF_UP);

    static Result of(BigDecimal number) {
        return new Result(Kind.NUMBER, number.round(PRECISE), "");
    }

    static Result of(String text) {
        return new Result(Kind.TEXT, BigDecimal.ZERO, text);
    }

    static Result of(boolean logical) {
        return new Result(Kind.LOGICAL, logical ? BigDecimal.ONE : BigDecimal.ZERO, "");
    }

    static Result error(String name) {
        return new Result(Kind.ERROR, BigDecimal.ZERO, name);
    }

    boolean isError() {
        return kind == Kind.ERROR;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** The value as an operand: a number, or the error that a spreadsheet shows. */
    Result operand() {
        return switch (kind) {
            case NUMBER, ERROR -> this;
            case BLANK, LOGICAL -> of(number);
            case TEXT -> typed();
        };
    }

    private Result typed() {
        try {
            return of(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return NO_NUMBER;
        }
    }

    /** As an operand of {@code &}. */
    String shown() {
        return switch (kind) {
            case NUMBER ->
                number.round(new MathContext(15, RoundingMode.HALF_UP))
                        .stripTrailingZeros()
                        .toPlainString();
            case LOGICAL -> number.signum() == 0 ? "FALSE" : "TRUE";
            default -> text;
        };
    }

    static Result quotient(BigDecimal number, BigDecimal by) {
        return by.signum() == 0 ? DIVISION_BY_ZERO : of(number.divide(by, PRECISE));
    }

    /** As {@code =}, {@code <} and their like compare: a blank cell equals both 0 and an empty text. */
    int compareTo(Result other) {
        Result one = like(other);
        Result two = other.like(this);
        if (one.kind != two.kind) {
            return one.kind.compareTo(two.kind);
        }
        return one.kind == Kind.TEXT
                ? one.text.toLowerCase(Locale.ROOT).compareTo(two.text.toLowerCase(Locale.ROOT))
                : one.number.compareTo(two.number);
    }

    private Result like(Result other) {
        if (kind != Kind.BLANK) {
            return this;
        }
        return other.kind == Kind.TEXT ? of("") : other.kind == Kind.LOGICAL ? of(false) : of(BigDecimal.ZERO);
    }
}
