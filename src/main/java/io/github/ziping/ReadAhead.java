package io.github.ziping;

import io.github.ziping.check.Finding;
import io.github.ziping.read.Reading;
import io.github.ziping.read.UnreadableException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads inputs and finds what is wrong with each form, a few inputs ahead and on several processors where there are many;
 * gives them in their order.
 */
final class ReadAhead implements AutoCloseable {
    /** Fewer inputs are read sooner than threads start. */
    private static final int FEW = 8;

    private static final int MOST_THREADS = 4;
    private static final int AHEAD = 4;

    /**
     * What an input gave.
     *
     * @param input the input
     * @param readings its forms; empty where it gave none
     * @param findings what was found in each form; where there is none, why, as the only member
     */
    record Outcome(Path input, List<Reading> readings, List<List<Finding>> findings) {}

    private final Ziping ziping;
    private final List<Path> inputs;
    private final Function<Reading, List<Finding>> check;
    private final int threads;
    private final @Nullable ExecutorService pool;
    private final ThreadLocal<Ziping> own;
    private final Deque<Future<Outcome>> ahead = new ArrayDeque<>();
    private int begun;

    /**
     * Begins to read.
     *
     * @param check what is wrong with a form; called by several threads at once
     */
    ReadAhead(Ziping ziping, List<Path> inputs, Function<Reading, List<Finding>> check) {
        this.ziping = ziping;
        this.inputs = inputs;
        this.check = check;
        this.own = ThreadLocal.withInitial(ziping::another);
        this.threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        this.pool = inputs.size() < FEW || threads < 2
                ? null
                : Executors.newFixedThreadPool(threads, work -> {
                    Thread thread = new Thread(work, "ziping-read");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** What the next input gave; to be called once for each. */
    Outcome next() {
        if (pool == null) {
            return read(ziping, inputs.get(begun++));
        }
        while (begun < inputs.size() && ahead.size() < threads * AHEAD) {
            Path input = inputs.get(begun++);
            ahead.add(pool.submit(() -> read(own.get(), input)));
        }
        return await(ahead.remove());
    }

    private Outcome read(Ziping reader, Path input) {
        try {
            List<Reading> readings = reader.read(input);
            List<List<Finding>> findings = new ArrayList<>(readings.size());
            for (Reading reading : readings) {
                findings.add(check.apply(reading));
            }
            return new Outcome(input, readings, findings);
        } catch (UnreadableException e) {
            return new Outcome(input, List.of(), List.of(e.findings()));
        }
    }

    private static Outcome await(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while inputs were read", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            throw cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
