package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Severity;
import io.github.ziping.report.Counts;
import io.github.ziping.year.Ledger;
import java.util.List;

/** How a run over inputs ends, in the contract's exit codes: 4 before 3 before 1 before 0. */
public final class ExitCodes {
    private ExitCodes() {}

    /** Of a ledger: 4 without any project, 3 where a file or the list could not be read, 1 where a form has an error or is missing. */
    public static int of(Ledger ledger) {
        return of(ledger.projects().isEmpty(), ledger.unreadable(), ledger.findings());
    }

    /**
     * The exit code.
     *
     * @param nothing whether there was no form at all, or what was asked for could not be done
     * @param unreadable how many inputs gave no form
     * @param findings all that was found
     */
    public static int of(boolean nothing, int unreadable, List<Finding> findings) {
        if (nothing) {
            return 4;
        }
        if (unreadable > 0) {
            return 3;
        }
        return hasError(findings) ? 1 : 0;
    }

    /** Whether any of these is an error. */
    static boolean hasError(List<Finding> findings) {
        return Counts.count(findings, Severity.ERROR) > 0;
    }
}
