package io.github.ziping.serve.receive;

import io.github.ziping.Ziping;
import io.github.ziping.model.Limits;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.folder.YearState;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.year.Arrival;
import io.github.ziping.year.ArrivalException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Puts files into 收件, as long as there is room, and waits for the ledger that has them. */
public final class ReceivedFiles {
    private static final long LEDGER_MILLIS = 5_000;

    private final YearState year;

    public ReceivedFiles(YearState year) {
        this.year = year;
    }

    /**
     * Puts a file in, whole or not at all.
     *
     * @param name see {@link Ziping#receive}
     * @throws Refusal when it is not taken
     * @throws IOException when the content breaks off
     */
    public Arrival add(String name, InputStream content) throws IOException {
        if (isFull()) {
            throw new Refusal(507, "“收件”里已经有 " + Limits.RECEIVED_FILES + " 个文件，不再接收；请把不用的文件移到别处后再放入");
        }
        try {
            return Ziping.receive(year.folder(), name, content, Limits.INPUT_BYTES);
        } catch (ArrivalException e) {
            // the pages say so too, if the folder is gone
            year.changed();
            throw new Refusal(
                    switch (e.reason()) {
                        case TOO_BIG -> 413;
                        case HIDDEN -> 422;
                        case NOT_WRITTEN -> 507;
                    },
                    e.text());
        }
    }

    private boolean isFull() {
        Count count = new Count();
        try {
            Files.walkFileTree(year.folder().received(), count);
        } catch (IOException e) {
            // whether it can be written to is said by writing
            return false;
        }
        return count.files >= Limits.RECEIVED_FILES;
    }

    /** Goes on until it is one too many. */
    private static final class Count extends SimpleFileVisitor<Path> {
        private int files;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files++;
            return files >= Limits.RECEIVED_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }

    /** The folder once it was read again; null where that takes longer than anybody wants to wait, or cannot be done now. */
    public @Nullable Snapshot read() {
        try {
            return year.afterChange(LEDGER_MILLIS);
        } catch (Refusal e) {
            return null;
        }
    }
}
