package io.github.ziping.serve.check;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.job.CheckResult;
import io.github.ziping.serve.form.ShownForm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the page tells of one file.
 *
 * @param name the file's own name
 * @param forms its forms, each with its findings; none of an archive or a mail, whose findings are told as a list
 * @param listed what is wrong with a file that gives no form, or with all files of an archive or a mail
 * @param contained how many forms are in an archive or a mail; 0 of any other file
 */
public record CheckedFile(String name, List<ShownForm> forms, List<Finding> listed, int contained) {
    public CheckedFile {
        forms = List.copyOf(forms);
        listed = List.copyOf(listed);
    }

    static CheckedFile of(Ziping office, String name, byte[] content) {
        try {
            List<ShownForm> forms = new ArrayList<>();
            for (Reading reading : office.read(content, name)) {
                Reading checked = reading.withFindings(office.check(reading));
                // the page shows several files: the browser puts the file's own number in the place of FILE
                forms.add(ShownForm.of(office, checked, "FILE-" + forms.size() + "-"));
            }
            return new CheckedFile(name, forms, List.of(), 0);
        } catch (UnreadableException e) {
            CheckResult found = ContainerFiles.with(
                    office, name, content, (Function<ContainerFiles, CheckResult>) ContainerFiles::check);
            return new CheckedFile(
                    name, List.of(), found.findings().isEmpty() ? e.findings() : found.findings(), found.forms());
        }
    }

    /** Whether it holds other files with forms. */
    public boolean isContainer() {
        return contained > 0;
    }

    /** All that was found in it. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(listed);
        forms.forEach(form -> all.addAll(form.form().findings()));
        return all;
    }

    /** Whether a copy with comments can be had. */
    public boolean isAnnotated() {
        return findings().stream().anyMatch(Finding::isAtCell);
    }
}
