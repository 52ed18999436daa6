package io.github.ziping.testing.madeup;

/**
 * What an office asks for in all of its forms.
 *
 * @param weights whether the indicators have points
 * @param scores whether they are scored
 * @param execution where the execution's points stand
 * @param currency the unit of its amounts
 */
record Office(boolean weights, boolean scores, Execution execution, String currency) {
    /** Where the points for the execution rate stand. */
    enum Execution {
        /** In columns of the funds. */
        COLUMN,
        /** In a heading, 预算执行情况（20分）. */
        HEADING,
        /** In a row of the indicators. */
        INDICATOR,
        /** Nowhere. */
        NONE
    }

    static Office of(Dice dice) {
        boolean points = !dice.oneIn(14);
        boolean weights = points && !dice.oneIn(14);
        boolean scores = points && (!weights || !dice.oneIn(14));
        Execution execution = !weights || !scores
                ? Execution.NONE
                : dice.of(
                        Execution.COLUMN,
                        Execution.COLUMN,
                        Execution.COLUMN,
                        Execution.COLUMN,
                        Execution.HEADING,
                        Execution.INDICATOR,
                        Execution.NONE);
        return new Office(weights, scores, execution, dice.oneIn(5) ? "元" : "万元");
    }

    boolean points() {
        return weights || scores;
    }
}
