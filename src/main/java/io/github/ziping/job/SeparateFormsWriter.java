package io.github.ziping.job;

import io.github.ziping.files.AtomicFiles;
import io.github.ziping.merge.MergedForm;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.threads.OrderedPrefetch;
import io.github.ziping.write.form.OfficialFormWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the forms that lie apart, each into a file of its own, by all processors. */
final class SeparateFormsWriter {
    private final List<MergedForm> forms;
    private final List<String> names;
    private final ThreadLocal<Writer> own;

    /**
     * Forms to be written.
     *
     * @param names of their files, in the same order
     */
    SeparateFormsWriter(Path folder, List<MergedForm> forms, List<String> names, OfficialFormWriter form) {
        this.forms = forms;
        this.names = names;
        this.own = ThreadLocal.withInitial(() -> new Writer(folder, form.another()));
    }

    void write(Progress progress) throws IOException {
        try (OrderedPrefetch<String> written = OrderedPrefetch.byAll("ziping-write", forms.size(), this::write)) {
            for (int i = 1; i <= forms.size(); i++) {
                progress.step(i, forms.size(), written.next());
            }
        }
    }

    private String write(int index) throws IOException {
        own.get().write(names.get(index), forms.get(index).form());
        return names.get(index);
    }

    /** What a thread writes with. */
    private static final class Writer {
        private final Path folder;
        private final OfficialFormWriter form;
        private @Nullable AtomicFiles files;

        Writer(Path folder, OfficialFormWriter form) {
            this.folder = folder;
            this.form = form;
        }

        void write(String name, SelfEvaluation stated) throws IOException {
            if (files == null) {
                files = new AtomicFiles(folder);
            }
            files.put(name, out -> form.write(stated, out));
        }
    }
}
