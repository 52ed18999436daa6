package io.github.ziping.check.terms;

import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Operator;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the name of an indicator says about its values. */
public final class IndicatorName {
    private final String name;
    private final String bracket;
    private final Checks checks;

    private IndicatorName(String folded, Checks checks) {
        this.name = withoutBracket(folded);
        this.bracket = folded.substring(name.length());
        this.checks = checks;
    }

    public static IndicatorName of(Indicator indicator, Checks checks) {
        String name = indicator.level3();
        return new IndicatorName(name == null ? "" : FoldedText.of(name), checks);
    }

    /** The name without a trailing bracket: 覆盖率（%）. */
    static String withoutBracket(String folded) {
        int open = folded.endsWith(")") ? folded.lastIndexOf('(') : -1;
        return open <= 0 ? folded : folded.substring(0, open);
    }

    /** Whether the values are percentages. */
    public boolean isRate() {
        return ends(CheckWord.RATE) && !ends(CheckWord.NOT_RATE) && !isPerMany();
    }

    /** Whether the name says that the values are shares of a thousand or more: 每万人发案率, 出生率(‰). */
    private boolean isPerMany() {
        if (UnitNames.isOtherRatio(bracket)) {
            return true;
        }
        for (String many : checks.words(CheckWord.PER_MANY)) {
            if (name.contains(many)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the values are percentages from 0 to 100. */
    public boolean isShare() {
        return isRate() && !ends(CheckWord.UNBOUNDED);
    }

    /** Whether the values are counts. */
    public boolean isCount() {
        return ends(CheckWord.COUNT) && !ends(CheckWord.NOT_COUNT);
    }

    /** Whether the indicator compares cost and budget. */
    public boolean isCostDeviation() {
        return ends(CheckWord.COST_DEVIATION);
    }

    /** Whether the values are money or time that is spent, of which a number alone may be a limit. */
    public boolean isCost() {
        return ends(CheckWord.COST_NAME);
    }

    /** Whether a level says that its indicators are about costs. */
    static boolean holdsCost(String level, Checks checks) {
        String bare = withoutBracket(FoldedText.of(level));
        String group = bare.endsWith("指标") ? bare.substring(0, bare.length() - 2) : bare;
        return endsWithAny(group, checks.words(CheckWord.COST_NAME));
    }

    /** Whether a lower value is the better one, for certain. */
    public boolean lessIsBetter() {
        return measures(CheckWord.LESS_IS_BETTER, true);
    }

    /** Whether a higher value is the better one, for certain. */
    public boolean moreIsBetter() {
        return measures(CheckWord.MORE_IS_BETTER, false);
    }

    /** Whether a comparison goes the other way than the name, for certain: ≥ of accidents, ≤ of satisfaction. */
    public boolean contradicts(@Nullable Operator operator) {
        if (operator == null || operator == Operator.EQUAL_TO) {
            return false;
        }
        boolean wantsMore = operator == Operator.AT_LEAST || operator == Operator.MORE_THAN;
        return wantsMore ? lessIsBetter() : moreIsBetter();
    }

    public boolean endsWith(String word) {
        return name.endsWith(word);
    }

    private boolean measures(CheckWord things, boolean takesTime) {
        for (String turning : checks.words(CheckWord.TURNING)) {
            if (name.contains(turning)) {
                return false;
            }
        }
        String thing = name;
        if (takesTime) {
            thing = without(thing, checks.words(CheckWord.DURATION));
        }
        for (String before = ""; !before.equals(thing); ) {
            before = thing;
            thing = without(thing, checks.words(CheckWord.MEASURING));
        }
        return endsWithAny(thing, checks.words(things)) || endsWithAny(name, checks.words(things));
    }

    /** Without its longest ending: 投诉次数 is 投诉, and not 投诉次. */
    private static String without(String name, List<String> endings) {
        int longest = 0;
        for (int i = 0; i < endings.size(); i++) {
            String ending = endings.get(i);
            if (ending.length() > longest && name.length() > ending.length() && name.endsWith(ending)) {
                longest = ending.length();
            }
        }
        return name.substring(0, name.length() - longest);
    }

    private boolean ends(CheckWord kind) {
        return endsWithAny(name, checks.words(kind));
    }

    private static boolean endsWithAny(String text, List<String> endings) {
        for (int i = 0; i < endings.size(); i++) {
            if (text.endsWith(endings.get(i))) {
                return true;
            }
        }
        return false;
    }
}
