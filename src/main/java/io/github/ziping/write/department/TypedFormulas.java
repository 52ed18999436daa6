package io.github.ziping.write.department;

import static io.github.ziping.write.xlsx.Expression.EMPTY;
import static io.github.ziping.write.xlsx.Expression.and;
import static io.github.ziping.write.xlsx.Expression.call;
import static io.github.ziping.write.xlsx.Expression.ifError;
import static io.github.ziping.write.xlsx.Expression.isNumber;
import static io.github.ziping.write.xlsx.Expression.number;
import static io.github.ziping.write.xlsx.Expression.or;
import static io.github.ziping.write.xlsx.Expression.text;
import static io.github.ziping.write.xlsx.Expression.when;
import static io.github.ziping.write.xlsx.Expression.without;

import io.github.ziping.write.xlsx.Cases;
import io.github.ziping.write.xlsx.Expression;
import java.util.ArrayList;
import java.util.List;

/**
 * Formulas that read what was typed or pasted as a text where a number belongs, as {@code check} reads it: a text that is
 * plainly a number is one. {@link TypedQuantity} says the same in the program.
 */
final class TypedFormulas {
    /** Full-width signs, and what they become. */
    private static final String WIDE = "０１２３４５６７８９．，－％（）＞＜＝：−";

    private static final String NARROW = "0123456789.,-%()><=:-";

    static final String DIGITS = "0123456789";

    /** A longer text is no quantity and no date. */
    static final int LONGEST = 80;

    private TypedFormulas() {}

    /** A text without blanks and full-width signs. */
    static Expression folded(Expression text) {
        Expression folded = without(text, " 　\u00a0");
        for (int i = 0; i < WIDE.length(); i++) {
            folded = call("SUBSTITUTE", folded, text(WIDE.substring(i, i + 1)), text(NARROW.substring(i, i + 1)));
        }
        return folded;
    }

    /**
     * The number that a folded text is.
     *
     * @param idle characters that do not count, such as 分
     * @param otherwise what the formula gives for any other text
     */
    static Expression plainNumber(Expression folded, String idle, Expression otherwise) {
        Expression digits = without(folded, "," + idle);
        Expression signs = without(digits, "0123456789.");
        Expression leading =
                and(or(signs.eq("-"), signs.eq("+")), left(digits, 1).eq(signs));
        Expression plain = and(digits.isFilled(), or(signs.isEmpty(), leading));
        return ifError(when(plain, call("VALUE", digits), otherwise), otherwise);
    }

    /** How many characters of a sign a text begins with. */
    static Expression prefix(Expression text, List<TypedQuantity.Sign> signs) {
        return when(text.isEmpty(), number(0), longest("LEFT", text, signs));
    }

    /** How many characters of a bound a text without a sign ends with. */
    static Expression suffix(Expression text, Expression prefix) {
        return when(or(text.isEmpty(), prefix.gt(number(0))), number(0), longest("RIGHT", text, TypedQuantity.BOUNDS));
    }

    private static Expression longest(String end, Expression text, List<TypedQuantity.Sign> signs) {
        Cases cases = new Cases();
        for (int length = 5; length > 0; length--) {
            List<Expression> found = new ArrayList<>();
            for (TypedQuantity.Sign sign : signs) {
                for (String spelling : sign.spellings()) {
                    if (spelling.length() == length) {
                        found.add(call(end, text, number(length)).eq(spelling));
                    }
                }
            }
            if (!found.isEmpty()) {
                cases.when(or(found.toArray(new Expression[0])), number(length));
            }
        }
        return cases.otherwise(number(0));
    }

    /** The operator that the text itself states. */
    static Expression operator(Expression text, Expression prefix, Expression suffix) {
        Cases cases = new Cases();
        states(cases, call("LEFT", text, prefix), prefix, TypedQuantity.SIGNS);
        states(cases, call("RIGHT", text, suffix), suffix, TypedQuantity.BOUNDS);
        return cases.otherwise(EMPTY);
    }

    private static void states(Cases cases, Expression stated, Expression length, List<TypedQuantity.Sign> signs) {
        for (TypedQuantity.Sign sign : signs) {
            List<Expression> found = new ArrayList<>();
            for (String spelling : sign.spellings()) {
                found.add(stated.eq(spelling));
            }
            cases.when(and(length.gt(number(0)), or(found.toArray(new Expression[0]))), sign.operator());
        }
    }

    /** Number and unit of a text. */
    static Expression body(Expression text, Expression prefix, Expression suffix) {
        Expression length = call("LEN", text).minus(prefix).minus(suffix);
        return when(
                text.isEmpty(),
                EMPTY,
                without(call("MID", text, prefix.plus(number(1)), call("MAX", number(0), length)), "()"));
    }

    static Expression unit(Expression body) {
        return without(body, TypedQuantity.DIGITS);
    }

    /** The number of a text, or else the text. */
    static Expression quantity(
            Expression text, Expression prefix, Expression suffix, Expression body, Expression unit) {
        Expression digits = call("LEFT", body, call("LEN", body).minus(call("LEN", unit)));
        Expression behindFirst = call("MID", digits, number(2), number(LONGEST));
        Expression bracketed = isNumber(call("FIND", text("("), text));
        Expression most = when(
                or(prefix.plus(suffix).gt(number(0)), bracketed),
                number(TypedQuantity.LONGEST_UNIT),
                number(TypedQuantity.LONGEST_BARE_UNIT));
        Expression isQuantity = and(
                digits.isFilled(),
                digits.join(unit).eq(body),
                call("LEN", without(behindFirst, "-")).eq(call("LEN", behindFirst)),
                call("LEN", unit).le(most));
        return ifError(when(isQuantity, call("VALUE", without(digits, ",")), text), text);
    }

    /** What stands behind a place in a text. */
    static Expression behind(Expression text, Expression place) {
        return call("MID", text, place.plus(number(1)), number(LONGEST));
    }

    static Expression left(Expression text, int count) {
        return call("LEFT", text, number(count));
    }

    static Expression right(Expression text, int count) {
        return call("RIGHT", text, number(count));
    }
}
