package io.github.ziping.write.department;

import static io.github.ziping.write.xlsx.Expression.FALSE;
import static io.github.ziping.write.xlsx.Expression.and;
import static io.github.ziping.write.xlsx.Expression.call;
import static io.github.ziping.write.xlsx.Expression.number;
import static io.github.ziping.write.xlsx.Expression.or;
import static io.github.ziping.write.xlsx.Expression.text;
import static io.github.ziping.write.xlsx.Expression.when;

import io.github.ziping.write.xlsx.Cases;
import io.github.ziping.write.xlsx.Expression;
import java.util.ArrayList;
import java.util.List;

/** Formulas about the name of an indicator: what {@link io.github.ziping.check.terms.IndicatorName} says of it. */
final class NameFormulas {
    private NameFormulas() {}

    /** The name without a trailing bracket: 覆盖率(%). */
    static Expression bare(Expression folded) {
        Expression open = call("FIND", text("("), folded);
        Expression cut = call("LEFT", folded, open.minus(number(1)));
        return when(TypedFormulas.right(folded, 1).eq(")"), Expression.ifError(cut, folded), folded);
    }

    /** Whether a text ends with one of the words. */
    static Expression endsWith(Expression text, List<String> words) {
        List<Expression> found = new ArrayList<>();
        for (String word : words) {
            found.add(TypedFormulas.right(text, word.length()).eq(word));
        }
        return found.isEmpty() ? FALSE : or(found.toArray(new Expression[0]));
    }

    /** A text without the longest of the endings, unless that is all of it; {@link #without} in the program. */
    static Expression without(Expression text, List<String> endings) {
        Cases cases = new Cases();
        for (int length = longest(endings); length > 0; length--) {
            List<String> ofLength = ofLength(endings, length);
            if (!ofLength.isEmpty()) {
                Expression length1 = call("LEN", text);
                cases.when(
                        and(length1.gt(number(length)), endsWith(text, ofLength)),
                        call("LEFT", text, length1.minus(number(length))));
            }
        }
        return cases.otherwise(text);
    }

    static String without(String text, List<String> endings) {
        for (int length = longest(endings); length > 0; length--) {
            if (text.length() > length && ofLength(endings, length).contains(text.substring(text.length() - length))) {
                return text.substring(0, text.length() - length);
            }
        }
        return text;
    }

    private static int longest(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    private static List<String> ofLength(List<String> words, int length) {
        return words.stream().filter(word -> word.length() == length).toList();
    }

    /** Whether a text contains one of the words. */
    static Expression contains(Expression text, List<String> words) {
        Expression rest = text;
        for (String word : words) {
            rest = call("SUBSTITUTE", rest, text(word), Expression.EMPTY);
        }
        return call("LEN", rest).ne(call("LEN", text));
    }
}
