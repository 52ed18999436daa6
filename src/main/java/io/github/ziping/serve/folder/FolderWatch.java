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

/**
 * Waits until something in a year's folder changes. The system tells of most changes at once; a network drive, a folder that was
 * moved away and back, or too many changes at a time it may not tell of, so the folder is looked over every few seconds too.
 */
final class FolderWatch implements AutoCloseable {
    private static final int LOOK_SECONDS = 4;

    /** Files are copied in a row: what comes within this time is one change … */
    private static final int QUIET_MILLIS = 150;

    /** … but nobody waits longer than that. */
    private static final int MOST_MILLIS = 900;

    private final YearFolder folder;
    private final WatchService watcher;
    private FolderPrint last;

    FolderWatch(YearFolder folder) throws IOException {
        this.folder = folder;
        this.watcher = FileSystems.getDefault().newWatchService();
        this.last = look();
    }

    /**
     * Waits for the next change.
     *
     * @return false when it was closed
     */
    boolean await() throws InterruptedException {
        try {
            while (true) {
                WatchKey key = watcher.poll(LOOK_SECONDS, TimeUnit.SECONDS);
                if (key != null) {
                    drain(key);
                }
                FolderPrint now = look();
                if (!now.sameAs(last)) {
                    last = now;
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
