package io.github.ziping.write.department;

import static io.github.ziping.write.xlsx.Expression.EMPTY;
import static io.github.ziping.write.xlsx.Expression.and;
import static io.github.ziping.write.xlsx.Expression.call;
import static io.github.ziping.write.xlsx.Expression.ifError;
import static io.github.ziping.write.xlsx.Expression.isNumber;
import static io.github.ziping.write.xlsx.Expression.not;
import static io.github.ziping.write.xlsx.Expression.number;
import static io.github.ziping.write.xlsx.Expression.when;
import static io.github.ziping.write.xlsx.Expression.without;

import io.github.ziping.model.QuantityRange;
import io.github.ziping.model.StatedValue;
import io.github.ziping.write.xlsx.Expression;
import java.util.List;

/** Reads a range of numbers in the text of a target by formulas: 3-5个, 90%～95%. */
final class RangeText {
    private static final List<String> SIGNS = List.of("~", "～", "–", "—", "―", "〜", "至", "到");

    private RangeText() {}

    /** A folded text with "-" between the two numbers; empty for a text that does not begin with a number. */
    static Expression spelt(Expression folded) {
        Expression spelt = without(folded, "()");
        for (String sign : SIGNS) {
            spelt = call("SUBSTITUTE", spelt, Expression.text(sign), Expression.text("-"));
        }
        Expression first = TypedFormulas.left(folded, 1);
        return when(folded.isEmpty(), EMPTY, when(isDigit(first), spelt, EMPTY));
    }

    /** {@link #spelt} in the program. */
    static String spelt(String folded) {
        boolean number = !folded.isEmpty() && Character.isDigit(folded.charAt(0));
        String spelt = number ? folded.replace("(", "").replace(")", "") : "";
        for (String sign : SIGNS) {
            spelt = spelt.replace(sign, "-");
        }
        return spelt;
    }

    private static Expression isDigit(Expression character) {
        return and(
                character.isFilled(), without(character, TypedFormulas.DIGITS).isEmpty());
    }

    /** The lower number; empty where the text is no range. */
    static Expression from(Expression spelt) {
        Expression first = call("LEFT", spelt, sign(spelt).minus(number(1)));
        return when(spelt.isEmpty(), EMPTY, ifError(value(first), EMPTY));
    }

    /** The upper number; empty where the text is no range, or counts months that may be dates. */
    static Expression to(Expression spelt, Expression unit) {
        Expression second = second(spelt);
        Expression isRange =
                and(not(isNumber(sign(second))), TypedFormulas.left(unit, 1).ne(Expression.text("月")));
        return when(spelt.isEmpty(), EMPTY, ifError(when(isRange, value(second), EMPTY), EMPTY));
    }

    /** The unit behind the second number. */
    static Expression unit(Expression spelt) {
        return without(second(spelt), TypedQuantity.DIGITS);
    }

    private static Expression second(Expression spelt) {
        return TypedFormulas.behind(spelt, sign(spelt));
    }

    private static Expression sign(Expression spelt) {
        return call("FIND", Expression.text("-"), spelt);
    }

    /** The number that a text begins with, behind which only a unit stands; an error for any other. */
    private static Expression value(Expression text) {
        Expression unit = without(text, TypedQuantity.DIGITS);
        Expression digits = call("LEFT", text, call("LEN", text).minus(call("LEN", unit)));
        return call("VALUE", without(when(digits.join(unit).eq(text), digits, Expression.text("x")), ","));
    }

    /** {@link #unit} in the program. */
    static String unit(StatedValue stated) {
        return stated instanceof QuantityRange range && range.unit() != null ? range.unit() : "";
    }

    /** Whether both numbers are there, the lower one first. */
    static Expression isRange(Expression from, Expression to) {
        return when(and(isNumber(from), isNumber(to)), from.le(to), Expression.FALSE);
    }

    /** {@link #from} in the program. */
    static Object from(StatedValue stated) {
        return stated instanceof QuantityRange range ? range.from() : "";
    }

    /** {@link #to} in the program. */
    static Object to(StatedValue stated) {
        return stated instanceof QuantityRange range ? range.to() : "";
    }
}
