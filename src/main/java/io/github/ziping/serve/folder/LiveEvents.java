package io.github.ziping.serve.folder;

import io.javalin.http.sse.SseClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Tells the open pages that something changed; they ask for the rest. A page that does not listen holds up neither the others nor
 * the reader: it is told again when it does, once.
 */
public final class LiveEvents implements AutoCloseable {
    /** Pages that may listen at once: an office has some, and some forgotten tabs. */
    public static final int MOST = 200;

    private static final int THREADS = 4;
    private static final int HEARTBEAT_SECONDS = 15;

    /** Work that goes on tells of itself a few times a second. */
    private static final int TASK_MILLIS = 250;

    /** What a page is about to be told. */
    private static final class Waiting {
        private final AtomicBoolean version = new AtomicBoolean();
        private final AtomicBoolean task = new AtomicBoolean();
    }

    private final Map<SseClient, Waiting> clients = new ConcurrentHashMap<>();
    private final ScheduledExecutorService senders = Executors.newScheduledThreadPool(THREADS, runnable -> {
        Thread thread = new Thread(runnable, "ziping-events");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean taskWaiting = new AtomicBoolean();
    private volatile long version;

    /** Begins to tell, now and then, that it is still there: a page that went away is noticed by that. */
    public LiveEvents() {
        ScheduledFuture<?> unused = senders.scheduleWithFixedDelay(
                () -> clients.keySet().forEach(this::tell), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Takes in a page that wants to listen; one too many asks again later by itself. */
    public void add(SseClient client) {
        if (clients.size() >= MOST) {
            client.close();
            return;
        }
        client.keepAlive();
        clients.put(client, new Waiting());
        client.onClose(() -> clients.remove(client));
        tell(client);
        if (senders.isShutdown()) {
            // it came while the program ends
            client.close();
        }
    }

    /** How many listen. */
    public int size() {
        return clients.size();
    }

    /** Tells all pages of a version, or that something else changed since the last one. */
    public void changed(long newVersion) {
        version = newVersion;
        clients.keySet().forEach(this::tell);
    }

    /**
     * Tells all pages soon that a task went on, began or ended, however often it is called.
     *
     * @param mark what they are told: another one when a task began or ended
     */
    public void task(Supplier<String> mark) {
        if (taskWaiting.compareAndSet(false, true)) {
            try {
                ScheduledFuture<?> unused = senders.schedule(
                        () -> {
                            taskWaiting.set(false);
                            clients.forEach(
                                    (client, waiting) -> tell(waiting.task, () -> send(client, "task", mark.get())));
                        },
                        TASK_MILLIS,
                        TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                // it is closed: nobody listens
            }
        }
    }

    private void tell(SseClient client) {
        Waiting waiting = clients.get(client);
        if (waiting != null) {
            tell(waiting.version, () -> send(client, "version", Long.toString(version)));
        }
    }

    /** What is told already when its turn comes is not told twice. */
    private void tell(AtomicBoolean waiting, Runnable sending) {
        if (waiting.compareAndSet(false, true)) {
            try {
                senders.execute(() -> {
                    waiting.set(false);
                    sending.run();
                });
            } catch (RejectedExecutionException e) {
                // it is closed: nobody listens
            }
        }
    }

    private void send(SseClient client, String event, String data) {
        try {
            client.sendEvent(event, data);
        } catch (RuntimeException e) {
            client.close();
        }
        if (client.terminated()) {
            clients.remove(client);
        }
    }

    @Override
    public void close() {
        senders.shutdownNow();
        clients.keySet().forEach(SseClient::close);
    }
}
