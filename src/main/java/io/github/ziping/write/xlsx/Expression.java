package io.github.ziping.write.xlsx;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Builds a formula of the workbook from its parts and prints it as the file holds it, without the "=" before it:
 * {@code when(operator.eq("≥"), actual.lt(target), FALSE)} prints {@code IF(B5="≥",E5<C5,FALSE)}. Parentheses stand
 * where the operators need them.
 *
 * @param text the formula
 * @param binding how tightly its outermost operator binds, from {@link #COMPARISON} to {@link #ATOM}
 */
public record Expression(String text, int binding) {
    private static final int COMPARISON = 0;
    private static final int JOIN = 1;
    private static final int SUM = 2;
    private static final int PRODUCT = 3;
    private static final int ATOM = 4;

    public static final Expression TRUE = new Expression("TRUE", ATOM);
    public static final Expression FALSE = new Expression("FALSE", ATOM);
    public static final Expression EMPTY = text("");

    /** A cell, a range or a defined name. */
    public static Expression reference(String reference) {
        return new Expression(reference, ATOM);
    }

    /** A text constant. */
    public static Expression text(String text) {
        return new Expression(CellReferences.quoted(text), ATOM);
    }

    /** A number constant, which is not negative. */
    public static Expression number(long number) {
        return new Expression(Long.toString(number), ATOM);
    }

    /** A number constant, which is not negative; without idle zeros. */
    public static Expression number(BigDecimal number) {
        return new Expression(number.stripTrailingZeros().toPlainString(), ATOM);
    }

    /** A function of the spreadsheet. */
    public static Expression call(String function, Expression... arguments) {
        String list = Arrays.stream(arguments).map(Expression::text).collect(Collectors.joining(","));
        return new Expression(function + "(" + list + ")", ATOM);
    }

    /** {@code IF(condition,value,otherwise)}. */
    public static Expression when(Expression condition, Expression value, Expression otherwise) {
        return call("IF", condition, value, otherwise);
    }

    public static Expression and(Expression... conditions) {
        return call("AND", conditions);
    }

    public static Expression or(Expression... conditions) {
        return call("OR", conditions);
    }

    public static Expression not(Expression condition) {
        return call("NOT", condition);
    }

    public static Expression isNumber(Expression value) {
        return call("ISNUMBER", value);
    }

    public static Expression ifError(Expression value, Expression otherwise) {
        return call("IFERROR", value, otherwise);
    }

    public static Expression round(Expression value, int digits) {
        return call("ROUND", value, number(digits));
    }

    /** The text without any of some characters: a {@code SUBSTITUTE} for each of them. */
    public static Expression without(Expression text, String characters) {
        Expression bare = text;
        for (int i = 0; i < characters.length(); i++) {
            bare = call("SUBSTITUTE", bare, text(characters.substring(i, i + 1)), EMPTY);
        }
        return bare;
    }

    public Expression eq(Expression other) {
        return infix("=", other, COMPARISON);
    }

    public Expression eq(String text) {
        return eq(text(text));
    }

    public Expression isEmpty() {
        return eq(EMPTY);
    }

    public Expression isFilled() {
        return ne(EMPTY);
    }

    public Expression ne(Expression other) {
        return infix("<>", other, COMPARISON);
    }

    public Expression lt(Expression other) {
        return infix("<", other, COMPARISON);
    }

    public Expression le(Expression other) {
        return infix("<=", other, COMPARISON);
    }

    public Expression gt(Expression other) {
        return infix(">", other, COMPARISON);
    }

    public Expression ge(Expression other) {
        return infix(">=", other, COMPARISON);
    }

    /** One text and another behind it; in whichever order the joins are worked out, the text is the same. */
    public Expression join(Expression other) {
        return new Expression(wrapped(JOIN) + "&" + other.wrapped(JOIN), JOIN);
    }

    /** One text and a constant behind it. */
    public Expression join(String text) {
        return join(text(text));
    }

    public Expression plus(Expression other) {
        return infix("+", other, SUM);
    }

    public Expression minus(Expression other) {
        return infix("-", other, SUM);
    }

    public Expression times(Expression other) {
        return infix("*", other, PRODUCT);
    }

    public Expression over(Expression other) {
        return infix("/", other, PRODUCT);
    }

    /** The same in parentheses, which no operator needs. */
    public Expression inParentheses() {
        return new Expression("(" + text + ")", ATOM);
    }

    /** Operators of the same strength are worked out from left to right. */
    private Expression infix(String operator, Expression right, int strength) {
        return new Expression(wrapped(strength) + operator + right.wrapped(strength + 1), strength);
    }

    private String wrapped(int least) {
        return binding < least ? "(" + text + ")" : text;
    }

    @Override
    public String toString() {
        return text;
    }
}
