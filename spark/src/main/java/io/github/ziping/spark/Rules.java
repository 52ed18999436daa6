package io.github.ziping.spark;

import io.github.ziping.finding.Reading;

/** The ids of the rules about many forms. */
final class Rules {
    static final String DUPLICATE = Reading.REPEATED;
    static final String SIMILAR = Reading.SIMILAR;
    static final String VARIANT = Reading.VARIANT;
    static final String UNLISTED = Reading.UNLISTED;
    static final String YEAR = "year-mismatch";
    static final String BUDGET = "roster-budget";
    static final String GOAL = "goal-changed";

    private Rules() {}
}
