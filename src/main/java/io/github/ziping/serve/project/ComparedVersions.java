package io.github.ziping.serve.project;

import io.github.ziping.Ziping;
import io.github.ziping.compare.FormComparison;
import io.github.ziping.finding.Reading;
import io.github.ziping.serve.folder.Ids;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearFolderException;
import java.io.IOException;
import java.util.List;

/**
 * What changed between two versions of a project's form.
 *
 * @param project whose they are
 * @param before the version that was chosen as the earlier one
 * @param after the other one
 * @param versions all forms of the project, the newest first, to choose from
 * @param comparison what changed
 */
public record ComparedVersions(
        LedgerProject project, Version before, Version after, List<Version> versions, FormComparison comparison) {
    public ComparedVersions {
        versions = List.copyOf(versions);
    }

    static ComparedVersions of(Snapshot now, LedgerProject project, ReceivedItem before, ReceivedItem after)
            throws YearFolderException, IOException {
        Reading first = now.office().form(now.folder(), before);
        Reading second = now.office().form(now.folder(), after);
        List<Version> forms = Version.of(project, null).stream()
                .filter(version -> version.item().isForm())
                .toList();
        return new ComparedVersions(project, of(forms, before), of(forms, after), forms, Ziping.compare(first, second));
    }

    private static Version of(List<Version> forms, ReceivedItem item) {
        return forms.stream()
                .filter(version -> version.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    /** Where the project's own page is. */
    public String projectHref() {
        return Ids.page(project.entry());
    }

    /** The page's own address. */
    public String href() {
        return projectHref() + "/compare?a=" + before.id() + "&b=" + after.id();
    }
}
