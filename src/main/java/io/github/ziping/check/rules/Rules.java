package io.github.ziping.check.rules;

import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.base.ComparisonRule;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The built-in rules, in the order in which a person reads a form. */
public final class Rules {
    /** What is found while a file is read. */
    public static final List<Rule> READING = List.of(
            ReadingRule.UNREADABLE_FILE.rule(),
            ReadingRule.NOT_A_FORM.rule(),
            ReadingRule.OTHER_DOCUMENT.rule(),
            ReadingRule.NOT_FILLED_IN.rule(),
            ReadingRule.PASSED_OVER.rule(),
            ReadingRule.UNKNOWN_HEADING.rule(),
            ReadingRule.UNREAD_CELL.rule(),
            ReadingRule.BAD_NUMBER.rule(),
            ReadingRule.ERROR_CELL.rule(),
            ReadingRule.STALE_VALUES.rule(),
            ReadingRule.OTHER_TEMPLATE.rule());

    /** What is looked for in each form by itself. */
    public static final List<FormRule> FORM = List.of(
            new MissingValue(),
            new PlaceholderLeft(),
            new WeightsNot100(),
            new TotalWeight(),
            new ExecutionWeight(),
            new LevelWeight(),
            new ScoreAboveWeight(),
            new NegativeValue(),
            new ExecutionRate(),
            new ExecutionScore(),
            new TotalScore(),
            new GradeOfTotal(),
            new UnmetFullScore(),
            new ProRata(),
            new MetNotFull(),
            new BandOfResult(),
            new ReasonMissing(),
            new ReasonWithoutMeasure(),
            new FundsSum(),
            new OverBudget(),
            new LowExecution(),
            new AmountUnit(),
            new CostDeviation(),
            new UnitMismatch(),
            new UnitName(),
            new TypeMismatch(),
            new UnknownResult(),
            new PercentRange(),
            new OperatorDirection(),
            new EqualsExceeded(),
            new OverFulfilled(),
            new QuantityAsWord(),
            new DuplicateIndicator(),
            new MisplacedIndicator(),
            new UnknownLevel(),
            new MissingLevel1(),
            new HeavyIndicator());

    private Rules() {}

    /** What is looked for in forms beside each other; a single form needs none of their classes. */
    public static List<BatchRule> batch() {
        return BatchRules.ALL;
    }

    /** What is looked for in a form beside its goal form. */
    public static List<ComparisonRule> comparisons() {
        return BatchRules.COMPARISONS;
    }

    /** Every rule. */
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>(READING);
        FORM.forEach(rule -> all.add(rule.rule()));
        batch().forEach(rule -> all.add(rule.rule()));
        comparisons().forEach(rule -> all.add(rule.rule()));
        return List.copyOf(all);
    }

    /** The rule of an id, or null. */
    public static @Nullable Rule find(String id) {
        for (Rule rule : all()) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        return null;
    }
}
