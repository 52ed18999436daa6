package io.github.ziping.check.rules;

import io.github.ziping.check.base.FormRule;
import io.github.ziping.finding.ReadingRule;
import java.util.List;

/** The built-in rules about reading and about one form, in the order in which a person reads a form. */
public final class Rules {
    /** What is found while a file is read. */
    public static final List<ReadingRule> READING = List.of(
            ReadingRule.UNREADABLE_FILE,
            ReadingRule.NOT_A_FORM,
            ReadingRule.UNREAD_CELL,
            ReadingRule.BAD_NUMBER,
            ReadingRule.ERROR_CELL,
            ReadingRule.OTHER_TEMPLATE);

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
}
