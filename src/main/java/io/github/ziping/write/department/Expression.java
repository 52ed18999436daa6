package io.github.ziping.write.department;

import io.github.ziping.write.xlsx.CellReferences;
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
record Expression(String text, int binding) {
    private static final int COMPARISON = 0;
    private static final int JOIN = 1;
    private static final int SUM = 2;
    private static final int PRODUCT = 3;
    private static final int ATOM = 4;

    static final Expression TRUE = new Expression("TRUE", ATOM);
    static final Expression FALSE = new Expression("FALSE", ATOM);
    static final Expression EMPTY = text("");

    /** A cell, a range or a defined name. */
    static Expression reference(String reference) {
        return new Expression(reference, ATOM);
    }

    /** A text constant. */
    static Expression text(String text) {
        return new Expression(CellReferences.quoted(text), ATOM);
    }

    /** A number constant, which is not negative. */
    static Expression number(long number) {
        return new Expression(Long.toString(number), ATOM);
    }

    /** A number constant, which is not negative; without idle zeros. */
    static Expression number(BigDecimal number) {
        return new Expression(number.stripTrailingZeros().toPlainString(), ATOM);
    }

    /** A function of the spreadsheet. */
    static Expression call(String function, Expression... arguments) {
        String list = Arrays.stream(arguments).map(Expression::text).collect(Collectors.joining(","));
        return new Expression(function + "(" + list + ")", ATOM);
    }

    /** {@code IF(condition,value,otherwise)}. */
    static Expression when(Expression condition, Expression value, Expression otherwise) {
        return call("IF", condition, value, otherwise);
    }

    static Expression and(Expression... conditions) {
        return call("AND", conditions);
    }

    static Expression or(Expression... conditions) {
        return call("OR", conditions);
    }

    static Expression not(Expression condition) {
        return call("NOT", condition);
    }

    static Expression isNumber(Expression value) {
        return call("ISNUMBER", value);
    }

    static Expression ifError(Expression value, Expression otherwise) {
        return call("IFERROR", value, otherwise);
    }

    static Expression round(Expression value, int digits) {
        return call("ROUND", value, number(digits));
    }

    /** The text without any of some characters: a {@code SUBSTITUTE} for each of them. */
    static Expression without(Expression text, String characters) {
        Expression bare = text;
        for (int i = 0; i < characters.length(); i++) {
            bare = call("SUBSTITUTE", bare, text(characters.substring(i, i + 1)), EMPTY);
        }
        return bare;
    }

    Expression eq(Expression other) {
        return infix("=", other, COMPARISON);
    }

    Expression eq(String text) {
        return eq(text(text));
    }

    Expression isEmpty() {
        return eq(EMPTY);
    }

    Expression isFilled() {
        return ne(EMPTY);
    }

    Expression ne(Expression other) {
        return infix("<>", other, COMPARISON);
    }

    Expression lt(Expression other) {
        return infix("<", other, COMPARISON);
    }

    Expression le(Expression other) {
        return infix("<=", other, COMPARISON);
    }

    Expression gt(Expression other) {
        return infix(">", other, COMPARISON);
    }

    Expression ge(Expression other) {
        return infix(">=", other, COMPARISON);
    }

    /** One text and another behind it; in whichever order the joins are worked out, the text is the same. */
    Expression join(Expression other) {
        return new Expression(wrapped(JOIN) + "&" + other.wrapped(JOIN), JOIN);
    }

    /** One text and a constant behind it. */
    Expression join(String text) {
        return join(text(text));
    }

    Expression plus(Expression other) {
        return infix("+", other, SUM);
    }

    Expression minus(Expression other) {
        return infix("-", other, SUM);
    }

    Expression times(Expression other) {
        return infix("*", other, PRODUCT);
    }

    Expression over(Expression other) {
        return infix("/", other, PRODUCT);
    }

    /** The same in parentheses, which no operator needs. */
    Expression inParentheses() {
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
