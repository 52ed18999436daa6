package io.github.ziping.job;

import io.github.ziping.files.AtomicFiles;
import io.github.ziping.files.IoReason;
import io.github.ziping.finding.Reading;
import io.github.ziping.threads.OrderedPrefetch;
import io.github.ziping.write.form.OfficialFormWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the forms of a submission into a folder, each into a file of its own, by all processors. */
final class SeparateFormsWriter {
    private final Path folder;
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
        this.folder = folder;
        this.files = new AtomicFiles(folder);
        this.forms = forms;
        this.names = names;
        this.writer = writer;
    }

    /** Writes all, or those before somebody stops it; why a form is not there, one text (Chinese) each: the others are. */
    List<String> write(Progress progress) throws IOException {
        List<String> unwritten = new ArrayList<>();
        try (OrderedPrefetch<String> written = OrderedPrefetch.parallel("ziping-write", forms.size(), this::write)) {
            for (int i = 1; i <= forms.size() && !progress.isStopped(); i++) {
                String fault = written.next();
                if (!fault.isEmpty()) {
                    unwritten.add(fault);
                }
                progress.step(i, forms.size(), names.get(i - 1));
            }
        }
        return unwritten;
    }

    /** Why it could not be written; empty where it is there. */
    private String write(int index) {
        String name = names.get(index);
        try {
            files.put(name, out -> writer.write(forms.get(index).evaluation(), out));
            return "";
        } catch (IOException e) {
            return "无法写入 " + folder.resolve(name) + "：" + IoReason.of(e) + "；请检查输出文件夹是否可写、磁盘是否已满、文件是否正被打开";
        }
    }
}
