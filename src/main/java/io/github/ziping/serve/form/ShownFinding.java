package io.github.ziping.serve.form;

import io.github.ziping.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a list on a page.
 *
 * @param id of its line on the page
 * @param finding what was found
 * @param cell the id of the cell of the shown form that it marks; null where it marks none
 */
public record ShownFinding(
        String id, Finding finding, @Nullable String cell) {
    /** Where it is within its file: {@code 绩效自评!J27}; empty where it has no place. */
    public static String place(Finding finding) {
        String sheet = finding.sheet() == null ? "" : finding.sheet();
        String cell = finding.cell() == null ? "" : finding.cell().address();
        return sheet + (sheet.isEmpty() || cell.isEmpty() ? "" : "!") + cell;
    }
}
