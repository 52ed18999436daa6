package io.github.ziping.serve.task;

import io.github.ziping.job.Progress;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of work that goes on by itself; any thread may look at it, or stop it. */
public final class Task implements Progress {
    private final String id = UUID.randomUUID().toString();
    private final TaskKind kind;
    private final Instant started = Instant.now();
    private final Runnable listener;

    // guarded by this
    private boolean stopping;
    private int step;
    private int steps;
    private String item = "";
    private Outcome outcome = Outcome.of(TaskState.RUNNING);
    private @Nullable Instant ended;

    /** @param listener hears of each change; from the thread that works, or that stops it */
    Task(TaskKind kind, Runnable listener) {
        this.kind = kind;
        this.listener = listener;
    }

    /** Nobody can guess it. */
    public String id() {
        return id;
    }

    /** What it does. */
    public TaskKind kind() {
        return kind;
    }

    /** When it began. */
    public Instant started() {
        return started;
    }

    /** When it ended; null as long as it goes on. */
    public synchronized @Nullable Instant ended() {
        return ended;
    }

    /** How far it is. */
    public synchronized TaskState state() {
        return outcome.state();
    }

    /** How many items are done. */
    public synchronized int step() {
        return step;
    }

    /** How many items there are; 0 as long as nobody knows. */
    public synchronized int steps() {
        return steps;
    }

    /** The item that was done last; empty at first. */
    public synchronized String item() {
        return item;
    }

    /** What it gave; of one that goes on, nothing. */
    public synchronized Outcome outcome() {
        return outcome;
    }

    @Override
    public void step(int done, int total, String name) {
        synchronized (this) {
            step = done;
            steps = total;
            item = name;
        }
        listener.run();
    }

    @Override
    public synchronized boolean isStopped() {
        return stopping;
    }

    /** Whether somebody stopped it that has not ended yet. */
    public synchronized boolean isStopping() {
        return stopping && ended == null;
    }

    /** Has it end at the next item. */
    void stop() {
        synchronized (this) {
            stopping = true;
        }
        listener.run();
    }

    /** Who calls it tells the listener. */
    synchronized void end(Outcome result) {
        outcome = result;
        ended = Instant.now();
    }
}
