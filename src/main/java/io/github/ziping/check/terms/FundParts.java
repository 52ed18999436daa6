package io.github.ziping.check.terms;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;

/** Rows of the funds block that are parts of another source, which a sum of the sources must not count twice. */
public final class FundParts {
    private static final String PART = "其中";

    private FundParts() {}

    /** Whether any are there: the first 其中 names the sources of the total, a second one parts of a source. */
    public static boolean areIn(Funds funds) {
        int parts = 0;
        for (FundLine source : funds.sources()) {
            String label = source.label();
            parts += label != null && label.contains(PART) ? 1 : 0;
        }
        return parts > 1;
    }
}
