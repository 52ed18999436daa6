package io.github.ziping.job;

import io.github.ziping.files.AtomicFiles;
import io.github.ziping.finding.Reading;
import io.github.ziping.threads.OrderedPrefetch;
import io.github.ziping.write.form.OfficialFormWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the forms of a submission into a folder, each into a file of its own, by all processors. */
final class SeparateFormsWriter {
    private final AtomicFiles files;
    private final List<Reading> forms;
    private final List<String> names;
    private final OfficialFormWriter writer;

    /**
     * Forms to be written.
     *
     * @param folder made when it is not there
     * @param names of their files, in the same order
     */
    SeparateFormsWriter(Path folder, List<Reading> forms, List<String> names, OfficialFormWriter writer)
            throws IOException {
        this.files = new AtomicFiles(folder);
        this.forms = forms;
        this.names = names;
        this.writer = writer;
    }

    void write(Progress progress) throws IOException {
        try (OrderedPrefetch<String> written = OrderedPrefetch.parallel("ziping-write", forms.size(), this::write)) {
            for (int i = 1; i <= forms.size(); i++) {
                progress.step(i, forms.size(), written.next());
            }
        }
    }

    private String write(int index) throws IOException {
        files.put(names.get(index), out -> writer.write(forms.get(index).evaluation(), out));
        return names.get(index);
    }
}
