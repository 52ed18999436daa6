package io.github.ziping.threads;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a few idle objects that are expensive to make (buffers, native compressors) for whichever thread needs one next.
 * Unlike a {@code ThreadLocal} it holds no more of them than the processors can use at once, however many threads come
 * by, and serves virtual threads as well. Thread-safe; its lock is held for a few instructions only.
 *
 * @param <T> the objects; each is used by one thread at a time
 */
public final class SparePool<T> {
    private final int most = Runtime.getRuntime().availableProcessors();
    private final Deque<T> idle = new ArrayDeque<>(most);

    /** An idle object, for the caller alone from now on: the last one that was kept, whose memory is still in the caches. */
    public @Nullable T poll() {
        synchronized (idle) {
            return idle.pollFirst();
        }
    }

    /**
     * Keeps an object for the next thread; the caller must not use it any more.
     *
     * @return false where enough are kept: the caller frees it then
     */
    public boolean offer(T spare) {
        synchronized (idle) {
            if (idle.size() == most) {
                return false;
            }
            idle.addFirst(spare);
            return true;
        }
    }
}
