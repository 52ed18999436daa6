package io.github.ziping.threads;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Prefetches items by other threads and gives them in their order. Only a few are ahead, so that never all are in memory.
 * Where there are few items, or just one processor, each is made when it is taken.
 *
 * @param <T> the items
 */
public final class OrderedPrefetch<T> implements AutoCloseable {
    /** Below this many items, starting threads costs more than they save. */
    private static final int FEW = 8;

    /** Items per task where there are many: waking another thread costs as much as a small item. */
    private static final int GROUP = 8;

    private static final int MANY = 16 * GROUP;
    private static final int MOST_THREADS = 4;
    private static final int GROUPS_AHEAD = 2;

    /** Makes an item; called by several threads at once. */
    public interface Maker<T> {
        /**
         * Makes an item.
         *
         * @param index from 0
         */
        T make(int index) throws IOException;
    }

    /**
     * What came of making an item.
     *
     * @param item the item; null where there is a fault
     * @param fault why it could not be made, or null
     */
    private record Made<T>(@Nullable T item, @Nullable Throwable fault) {}

    private final int count;
    private final Maker<T> maker;
    private final int group;
    private final int most;
    private final @Nullable ExecutorService pool;
    private final Deque<Future<Deque<Made<T>>>> ahead = new ArrayDeque<>();
    private Deque<Made<T>> made = new ArrayDeque<>();
    private int begun;

    private OrderedPrefetch(String name, int threads, int count, Maker<T> maker) {
        this.count = count;
        this.maker = maker;
        this.group = count < MANY ? 1 : GROUP;
        this.most = threads * GROUPS_AHEAD;
        this.pool = count < FEW || Runtime.getRuntime().availableProcessors() < 2
                ? null
                : Executors.newFixedThreadPool(threads, work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Lets each processor make items while the taker mostly waits.
     *
     * @param name of the threads
     * @param count how many items there are
     */
    public static <T> OrderedPrefetch<T> parallel(String name, int count, Maker<T> maker) {
        return new OrderedPrefetch<>(
                name, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()), count, maker);
    }

    /** Lets one thread make items while the taker works on those before; otherwise as {@link #parallel}. */
    public static <T> OrderedPrefetch<T> singleWorker(String name, int count, Maker<T> maker) {
        return new OrderedPrefetch<>(name, 1, count, maker);
    }

    /**
     * The next item; to be called once for each.
     *
     * @throws IOException what making it threw, as it was thrown; the same holds for faults of other kinds
     */
    public T next() throws IOException {
        if (pool == null) {
            return maker.make(begun++);
        }
        if (made.isEmpty()) {
            while (begun < count && ahead.size() < most) {
                int first = begun;
                begun = Math.min(count, begun + group);
                int end = begun;
                ahead.add(pool.submit(() -> make(first, end)));
            }
            made = await(ahead.remove());
        }
        Made<T> next = made.remove();
        if (next.item() == null) {
            throw Rethrow.asThrown(next.fault());
        }
        return next.item();
    }

    private Deque<Made<T>> make(int first, int end) {
        Deque<Made<T>> items = new ArrayDeque<>(group);
        for (int i = first; i < end; i++) {
            try {
                items.add(new Made<>(maker.make(i), null));
            } catch (IOException | RuntimeException | Error e) {
                items.add(new Made<>(null, e));
            }
        }
        return items;
    }

    private static <T> Deque<Made<T>> await(Future<Deque<Made<T>>> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another thread worked");
        } catch (ExecutionException e) {
            throw Rethrow.asThrown(e.getCause());
        }
    }

    /** Ends the threads: what is begun is made, what is not is given up. */
    @Override
    public void close() {
        if (pool != null) {
            ahead.forEach(item -> item.cancel(false));
            pool.shutdown();
            try {
                if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
                    pool.shutdownNow();
                }
            } catch (InterruptedException e) {
                pool.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }
}
