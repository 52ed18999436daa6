package io.github.ziping.testing.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes wrong below one folder, and when; shared by all threads of the process. */
public final class FaultyDisk {
    private static final String FAULT = "Input/output error";
    private static final String FULL = "No space left on device";

    private static @Nullable Path watched;
    private static int calls;
    private static int failing;
    private static boolean ending;
    private static long space;
    private static long written;
    private static final List<Long> STARTS = new ArrayList<>();
    private static String failed = "";

    private FaultyDisk() {}

    /**
     * Lets one call fail from now on.
     *
     * @param folder calls that concern nothing below it are not counted
     * @param call the number of the call, from 1; 0 for none
     */
    public static synchronized void failAt(Path folder, int call) {
        watch(folder, call, Long.MAX_VALUE);
    }

    /** Lets a call and all behind it fail, as when the process ends there: nothing is cleared away. */
    public static synchronized void endAt(Path folder, int call) {
        watch(folder, call, Long.MAX_VALUE);
        ending = true;
    }

    /** Lets every write fail behind so many bytes. */
    public static synchronized void fullAfter(Path folder, long bytes) {
        watch(folder, 0, bytes);
    }

    private static void watch(Path folder, int call, long bytes) {
        watched = FaultyPath.real(folder).toAbsolutePath();
        calls = 0;
        failing = call;
        ending = false;
        space = bytes;
        written = 0;
        STARTS.clear();
        failed = "";
    }

    /** All is well again. */
    public static synchronized void mend() {
        watched = null;
    }

    /** How many calls there were. */
    public static synchronized int calls() {
        return calls;
    }

    /** How many bytes were written. */
    public static synchronized long written() {
        return written;
    }

    /** How many bytes had been written before each write, in their order. */
    public static synchronized List<Long> starts() {
        return List.copyOf(STARTS);
    }

    /** What failed, as the call's name and the file; empty where nothing did. */
    public static synchronized String failed() {
        return failed;
    }

    static synchronized void call(String name, Path real) throws IOException {
        if (!isWatched(real)) {
            return;
        }
        calls++;
        if (calls == failing || ending && calls > failing) {
            failed = name + " " + real;
            throw new FileSystemException(real.toString(), null, FAULT);
        }
    }

    /** How many of these bytes find room. */
    static synchronized int room(Path real, int bytes) throws IOException {
        if (!isWatched(real)) {
            return bytes;
        }
        if (ending && calls >= failing) {
            throw new IOException(FAULT);
        }
        STARTS.add(written);
        int room = (int) Math.min(bytes, space - written);
        if (room <= 0 && bytes > 0) {
            failed = "write " + real;
            throw new IOException(FULL);
        }
        written += room;
        return room;
    }

    private static boolean isWatched(Path real) {
        return watched != null && real.toAbsolutePath().startsWith(watched);
    }
}
