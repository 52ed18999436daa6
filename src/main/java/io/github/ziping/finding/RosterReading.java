package io.github.ziping.finding;

import io.github.ziping.model.Roster;
import java.util.List;

/**
 * A list of projects as it was read.
 *
 * @param roster the projects
 * @param findings what of the list was not taken, and what could not be read
 */
public record RosterReading(Roster roster, List<Finding> findings) {
    public RosterReading {
        findings = List.copyOf(findings);
    }
}
