package io.github.ziping.write.department;

import static io.github.ziping.write.xlsx.Expression.EMPTY;
import static io.github.ziping.write.xlsx.Expression.FALSE;
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
import java.util.Map;

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

    /** A folded text without words that only make its number an approximate one. */
    static Expression plain(Expression folded) {
        Expression plain = folded;
        for (Map.Entry<String, String> same : TypedQuantity.SAME) {
            plain = call("SUBSTITUTE", plain, text(same.getKey()), text(same.getValue()));
        }
        for (String word : TypedQuantity.ABOUT) {
            plain = call("SUBSTITUTE", plain, text(word), EMPTY);
        }
        return when(folded.isEmpty(), EMPTY, plain);
    }

    /** Whether the number of a text is an approximate one. */
    static Expression isAbout(Expression folded, Expression plain) {
        Expression about = or(
                NameFormulas.contains(folded, TypedQuantity.ABOUT), NameFormulas.contains(plain, TypedQuantity.MORE));
        return when(folded.isEmpty(), FALSE, about);
    }

    /** How many characters of a sign or a word before its number a text begins with. */
    static Expression prefix(Expression plain) {
        return when(plain.isEmpty(), number(0), longest("LEFT", plain, TypedQuantity.LEADS));
    }

    /** How many characters of a bound a text ends with. */
    static Expression suffix(Expression plain) {
        return when(plain.isEmpty(), number(0), longest("RIGHT", plain, TypedQuantity.BOUNDS));
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
        return cases.when(NameFormulas.contains(text, TypedQuantity.MORE), "≥").otherwise(EMPTY);
    }

    /** Whether a word that compares nothing stands before the number. */
    static Expression isSaid(Expression text, Expression prefix) {
        Cases cases = new Cases();
        states(cases, call("LEFT", text, prefix), prefix, TypedQuantity.SIGNS);
        return and(prefix.gt(number(0)), cases.otherwise(EMPTY).isEmpty());
    }

    /** The sign that a cell of its own holds in any spelling; empty for any other text. */
    static Expression sign(Expression folded) {
        Cases cases = new Cases();
        for (TypedQuantity.Sign sign : TypedQuantity.SIGNS) {
            List<Expression> found = new ArrayList<>();
            for (String spelling : sign.spellings()) {
                found.add(folded.eq(spelling));
            }
            cases.when(or(found.toArray(new Expression[0])), sign.operator());
        }
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
                without(
                        call("MID", text, prefix.plus(number(1)), call("MAX", number(0), length)),
                        TypedQuantity.SILENT));
    }

    static Expression unit(Expression body) {
        return without(body, TypedQuantity.DIGITS);
    }

    /**
     * The number of a text, or else the text.
     *
     * @param marked whether a sign, a bound or an approximation tells a number, so that its unit may be longer
     */
    static Expression quantity(Expression text, Expression marked, Expression body, Expression unit) {
        Expression digits = call("LEFT", body, call("LEN", body).minus(call("LEN", unit)));
        Expression behindFirst = call("MID", digits, number(2), number(LONGEST));
        Expression bracketed = isNumber(call("FIND", text("("), text));
        Expression most = when(
                or(marked, bracketed), number(TypedQuantity.LONGEST_UNIT), number(TypedQuantity.LONGEST_BARE_UNIT));
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
