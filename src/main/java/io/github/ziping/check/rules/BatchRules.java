package io.github.ziping.check.rules;

import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.base.ComparisonRule;
import java.util.List;

/** The rules about forms beside each other; apart from {@link Rules}, so that their classes are loaded only for many forms. */
final class BatchRules {
    /** In the order in which they run. */
    static final List<BatchRule> ALL = List.of(
            new YearMismatch(),
            new DuplicateProject(),
            new SimilarProject(),
            new NameVariant(),
            new NotSubmitted(),
            new NotOnRoster(),
            new RosterBudget());

    /** Those about a form beside its goal form. */
    static final List<ComparisonRule> COMPARISONS = List.of(new GoalChanged());

    private BatchRules() {}
}
