package io.github.ziping.write.department;

import io.github.ziping.profile.Checks;
import io.github.ziping.write.xlsx.Cases;
import io.github.ziping.write.xlsx.Expression;
import org.jspecify.annotations.Nullable;

/**
 * The rules whose faults the department's workbook tells itself. What an office has switched off is not told, and what it
 * does not take for an error or a gross warning keeps no form from being sent back: it is advice.
 */
enum HintRule {
    PLACEHOLDER("placeholder-left", Level.WARNING),
    NEGATIVE("negative-value", Level.ERROR),
    ABOVE_WEIGHT("score-above-weight", Level.ERROR),
    UNITS("unit-mismatch", Level.ERROR),
    KIND("type-mismatch", Level.WARNING),
    COST_DEVIATION("cost-deviation", Level.ERROR),
    UNMET("unmet-full-score", Level.ERROR),
    BAND("band", Level.ERROR),
    REASON("reason-missing", Level.ERROR),
    SLIP("percent-range", Level.WARNING),
    PRO_RATA("pro-rata", Level.WARNING),
    UNKNOWN_RESULT("unknown-result", Level.WARNING),
    OVER("over-fulfilled", Level.WARNING),
    FUNDS_SUM("funds-sum", Level.ERROR),
    AMOUNT_UNIT("amount-unit", Level.WARNING),
    OVER_BUDGET("over-budget", Level.WARNING),
    WEIGHTS("weights-not-100", Level.ERROR);

    private final String id;
    private final String usual;

    /** Levels as an office spells them. */
    private static final class Level {
        private static final String ERROR = "error";
        private static final String WARNING = "warning";
    }

    HintRule(String id, String usual) {
        this.id = id;
        this.usual = usual;
    }

    String id() {
        return id;
    }

    /** The level of the rule where an office says nothing else. */
    String usual() {
        return usual;
    }

    private boolean isOff(Checks checks) {
        return checks.off().containsKey(id);
    }

    /** Whether its faults keep a form from being sent back. */
    boolean blocks(Checks checks) {
        String level = checks.levels().getOrDefault(id, usual);
        boolean gross = level.equals(Level.WARNING) && checks.gross().contains(id);
        return !isOff(checks) && (level.equals(Level.ERROR) || gross);
    }

    /** A hint as the office takes it: as it is, as advice, or null for one that is not told. */
    @Nullable
    String told(String hint, Checks checks) {
        boolean advice = hint.startsWith(HintText.ADVICE);
        String plain = advice ? hint.substring(HintText.ADVICE.length()) : hint;
        return isOff(checks) ? null : blocks(checks) ? plain : HintText.ADVICE + plain;
    }

    /** Adds a case to the hints of a row, unless it is not told. */
    void add(Cases cases, Checks checks, Expression condition, String hint) {
        String told = told(hint, checks);
        if (told != null) {
            cases.when(condition, told);
        }
    }

    /** The same for a hint that goes on with what a formula gives. */
    void add(Cases cases, Checks checks, Expression condition, String hint, Expression more) {
        String told = told(hint, checks);
        if (told != null) {
            cases.when(condition, Expression.text(told).join(more));
        }
    }
}
