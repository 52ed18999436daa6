package io.github.ziping.job.year;

import io.github.ziping.finding.Finding;
import io.github.ziping.year.YearFolder;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run of {@link io.github.ziping.Ziping#createYear} made.
 *
 * @param folder the folder of the year
 * @param roster the list of projects in it
 * @param made what was not there before, in the order of making
 * @param projects how many the list has; 0 for an empty one that is to be filled in
 * @param findings what of the list was not taken, and what could not be read
 * @param notes what else the office should know, in Chinese, a text each: a list of another year
 */
public record YearResult(
        YearFolder folder, Path roster, List<Path> made, int projects, List<Finding> findings, List<String> notes) {
    public YearResult {
        made = List.copyOf(made);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }
}
