package io.github.ziping.read.sheet;

import io.github.ziping.profile.HeaderWord;
import java.util.ArrayList;
import java.util.List;

/**
 * What makes a row of headings a table of some kind.
 *
 * @param columns what its columns may hold; a heading of several meanings takes the first of these that is free
 * @param least how many of them must be there
 * @param core of which two must be there
 */
public record TableShape(List<HeaderWord> columns, int least, List<HeaderWord> core) {
    /** The table of funds: amounts by source. */
    public static final TableShape FUNDS = new TableShape(
            List.of(
                    HeaderWord.FUNDS_HEAD,
                    HeaderWord.INITIAL_BUDGET,
                    HeaderWord.ANNUAL_BUDGET,
                    HeaderWord.EXECUTED,
                    HeaderWord.FUND_WEIGHT,
                    HeaderWord.RATE,
                    HeaderWord.FUND_SCORE),
            3,
            List.of(HeaderWord.INITIAL_BUDGET, HeaderWord.ANNUAL_BUDGET, HeaderWord.EXECUTED));

    /** The table of indicators; a list of words for a drop-down has none of its core above it. */
    public static final TableShape INDICATORS = new TableShape(
            List.of(
                    HeaderWord.LEVEL1,
                    HeaderWord.LEVEL2,
                    HeaderWord.LEVEL3,
                    HeaderWord.OPERATOR,
                    HeaderWord.TARGET,
                    HeaderWord.MEASURE,
                    HeaderWord.ACTUAL,
                    HeaderWord.ACTUAL_MEASURE,
                    HeaderWord.WEIGHT,
                    HeaderWord.SCORE,
                    HeaderWord.DEVIATION),
            4,
            List.of(HeaderWord.LEVEL3, HeaderWord.TARGET, HeaderWord.ACTUAL, HeaderWord.WEIGHT, HeaderWord.SCORE));

    /** The columns but for some. */
    public List<HeaderWord> columnsWithout(HeaderWord... others) {
        List<HeaderWord> rest = new ArrayList<>(columns);
        rest.removeAll(List.of(others));
        return List.copyOf(rest);
    }

    public TableShape {
        columns = List.copyOf(columns);
        core = List.copyOf(core);
    }
}
