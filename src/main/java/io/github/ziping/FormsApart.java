package io.github.ziping;

import io.github.ziping.merge.MergedForm;
import io.github.ziping.write.AtomicFiles;
import io.github.ziping.write.OfficialForm;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Writes the forms that lie apart, each into a file of its own, by a second thread too where there are many. */
final class FormsApart {
    /** Fewer are written sooner than a thread starts and its code is warm. */
    private static final int FEW = 50;

    private final Path folder;
    private final List<MergedForm> forms;
    private final List<String> names;
    private final Progress progress;
    private final AtomicInteger next = new AtomicInteger();
    private volatile @Nullable Throwable fault;
    private int done;

    /**
     * Forms to be written.
     *
     * @param names of their files, in the same order
     */
    FormsApart(Path folder, List<MergedForm> forms, List<String> names, Progress progress) {
        this.folder = folder;
        this.forms = forms;
        this.names = names;
        this.progress = progress;
    }

    void write(OfficialForm writer) throws IOException {
        boolean both = forms.size() >= FEW && Runtime.getRuntime().availableProcessors() > 1;
        Thread second = both ? start(writer.another()) : null;
        run(writer);
        if (second != null) {
            join(second);
        }
        rethrow();
    }

    private Thread start(OfficialForm writer) {
        Thread thread = new Thread(() -> run(writer), "ziping-write");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void run(OfficialForm writer) {
        try {
            AtomicFiles files = new AtomicFiles(folder);
            for (int i = next.getAndIncrement(); i < forms.size() && fault == null; i = next.getAndIncrement()) {
                MergedForm form = forms.get(i);
                files.put(names.get(i), out -> writer.write(form.form(), out));
                step(names.get(i));
            }
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            fault = e;
        }
    }

    private synchronized void step(String name) {
        progress.step(++done, forms.size(), name);
    }

    private static void join(Thread thread) throws IOException {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while forms were written");
        }
    }

    private void rethrow() throws IOException {
        Throwable thrown = fault;
        if (thrown instanceof IOException io) {
            throw io;
        } else if (thrown instanceof RuntimeException runtime) {
            throw runtime;
        } else if (thrown instanceof Error error) {
            throw error;
        }
    }
}
