package io.github.ziping.report;

import io.github.ziping.check.Finding;
import java.io.PrintWriter;
import java.util.List;

/** Findings as lines for a terminal. */
public final class TextReport {
    private TextReport() {}

    /** One line per finding, in the order given. */
    public static void write(List<Finding> findings, PrintWriter out) {
        for (Finding finding : findings) {
            out.println(finding);
        }
    }
}
