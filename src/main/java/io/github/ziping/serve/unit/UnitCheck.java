package io.github.ziping.serve.unit;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Severity;
import io.github.ziping.job.year.UnitFile;
import java.util.List;

/**
 * What a unit reads of a file that it chose, before or after it handed it in.
 *
 * @param unit as the list has it
 * @param name the file's own name
 * @param file what was found
 * @param sent what became of it when it was handed in; empty where it was only looked at, or not taken
 */
public record UnitCheck(String unit, String name, UnitFile file, String sent) {
    /** How many findings of a severity its forms have. */
    public static long count(Reading form, Severity severity) {
        return form.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether a copy with comments can be had. */
    public boolean isAnnotated() {
        return file.others().isEmpty() && file.forms().stream().anyMatch(UnitCheck::hasPlace);
    }

    private static boolean hasPlace(Reading form) {
        return form.findings().stream().anyMatch(finding -> finding.sheet() != null && finding.cell() != null);
    }

    /** Where a finding is within its file: {@code 绩效自评!J27}. */
    public static String place(Finding finding) {
        String sheet = finding.sheet() == null ? "" : finding.sheet();
        String cell = finding.cell() == null ? "" : finding.cell().address();
        return sheet + (sheet.isEmpty() || cell.isEmpty() ? "" : "!") + cell;
    }

    /** Why nothing of it can be handed in, or not as it is; each with its mend. */
    public List<Finding> reasons() {
        return file.reasons();
    }
}
