package io.github.ziping.check.rules;

import io.github.ziping.check.base.BatchRule;
import java.util.List;

/** The rules about forms beside each other; apart from {@link Rules}, since a single form needs none of their classes. */
public final class BatchRules {
    /** In the order in which they are told. */
    public static final List<BatchRule> ALL = List.of(
            new YearMismatch(),
            new DuplicateProject(),
            new NameVariant(),
            new NotSubmitted(),
            new NotOnRoster(),
            new RosterBudget());

    private BatchRules() {}
}
