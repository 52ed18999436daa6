package io.github.ziping.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Deletes what nobody needs when this process ends, by itself, by Ctrl-C or by an order of the system. Any thread may call. */
public final class EndOfProcess {
    private static final Set<Path> LEFT = new HashSet<>();
    private static boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new End());
    }

    /** A class of its own: a lambda would cost every start more than the rest of this. */
    private static final class End extends Thread {
        End() {
            super("ziping-end");
        }

        @Override
        public void run() {
            synchronized (LEFT) {
                ending = true;
                for (Path file : LEFT) {
                    deleteNow(file);
                }
            }
        }
    }

    private EndOfProcess() {}

    /** Has a file deleted at the end, whether it is there already or not, unless it is forgotten before. */
    public static void delete(Path file) {
        synchronized (LEFT) {
            if (!ending) {
                LEFT.add(file);
                return;
            }
        }
        throw awaitEnd();
    }

    /**
     * Creates a file, or empties it, and has it deleted at the end unless it is forgotten before.
     *
     * @throws IOException when it cannot be created; it is forgotten then
     */
    static OutputStream create(Path file) throws IOException {
        synchronized (LEFT) {
            if (!ending) {
                // before it is there, so that whatever happens in between leaves none
                LEFT.add(file);
                try {
                    return Files.newOutputStream(file);
                } catch (IOException e) {
                    LEFT.remove(file);
                    throw e;
                }
            }
        }
        throw awaitEnd();
    }

    /** The file has its own name now, or is gone. */
    public static void forget(Path file) {
        synchronized (LEFT) {
            LEFT.remove(file);
        }
    }

    /**
     * Lets nothing be begun any more, if nothing is left to be deleted.
     *
     * @return whether it is so, and the process may be halted
     */
    public static boolean settle() {
        synchronized (LEFT) {
            boolean settled = !ending && LEFT.isEmpty();
            ending |= settled;
            return settled;
        }
    }

    private static void deleteNow(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // somebody else's: no matter for what was written
        }
    }

    /** The process is about to end: nothing is begun any more, and nobody hears of it. */
    private static IllegalStateException awaitEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new IllegalStateException("the process ends");
    }
}
