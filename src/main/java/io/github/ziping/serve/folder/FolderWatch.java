package io.github.ziping.serve.folder;

import io.github.ziping.year.YearFolder;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Waits until something in a year's folder changes. The system tells of most changes at once; a network drive, a folder that was
 * moved away and back, or too many changes at a time it may not tell of, so the folder is looked over every few seconds too, and
 * more often whether it is there at all.
 */
final class FolderWatch implements AutoCloseable {
    private static final int PAUSE_SECONDS = 1;

    /** Looking over many files on a network drive takes its time: so many pauses lie between. */
    private static final int PAUSES = 4;

    /** Files are copied in a row: what comes within this time is one change … */
    private static final int QUIET_MILLIS = 150;

    /** … but nobody waits longer than that. */
    private static final int MOST_MILLIS = 900;

    private final YearFolder folder;
    private final WatchService watcher;
    private final BooleanSupplier goneOrBack;
    private final Predicate<FolderPrint> isRead;

    /**
     * Begins to watch.
     *
     * @param goneOrBack says whether the folder was gone when it was read last and is there now, or the reverse
     * @param isRead says whether the folder is as it was when it was read last: what changed and changed back between two looks is
     *     no change, unless somebody read it in between
     */
    FolderWatch(YearFolder folder, BooleanSupplier goneOrBack, Predicate<FolderPrint> isRead) throws IOException {
        this.folder = folder;
        this.watcher = FileSystems.getDefault().newWatchService();
        this.goneOrBack = goneOrBack;
        this.isRead = isRead;
        look();
    }

    /**
     * Waits for the next change.
     *
     * @return false when it was closed
     */
    boolean await() throws InterruptedException {
        try {
            for (int pause = 1; ; pause++) {
                WatchKey key = watcher.poll(PAUSE_SECONDS, TimeUnit.SECONDS);
                if (key != null) {
                    drain(key);
                }
                if (goneOrBack.getAsBoolean()) {
                    look();
                    return true;
                }
                if (key == null && pause % PAUSES != 0) {
                    continue;
                }
                if (!isRead.test(look())) {
                    return true;
                }
            }
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    private void drain(WatchKey first) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS);
        WatchKey key = first;
        while (key != null && System.nanoTime() < end) {
            key.pollEvents();
            key.reset();
            key = watcher.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (key != null) {
            key.reset();
        }
    }

    private FolderPrint look() {
        FolderPrint print = FolderPrint.of(folder);
        print.folders().forEach(this::register);
        return print;
    }

    /** Asking again for a folder that is watched already changes nothing. */
    private void register(Path below) {
        try {
            below.register(
                    watcher,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (IOException e) {
            // gone again, or the system watches no more folders: it is looked over all the same
        }
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
