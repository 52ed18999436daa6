package io.github.ziping.write.xlsx;

import java.util.ArrayList;
import java.util.List;

/** Chains conditions into nested {@code IF}s, of which the first that is true decides. */
public final class Cases {
    private record Case(Expression condition, Expression value) {}

    private final List<Case> cases = new ArrayList<>();

    public Cases when(Expression condition, Expression value) {
        cases.add(new Case(condition, value));
        return this;
    }

    public Cases when(Expression condition, String text) {
        return when(condition, Expression.text(text));
    }

    /** All cases, and the value where none of them holds. */
    public Expression otherwise(Expression value) {
        Expression formula = value;
        for (int i = cases.size() - 1; i >= 0; i--) {
            formula = Expression.when(cases.get(i).condition(), cases.get(i).value(), formula);
        }
        return formula;
    }
}
