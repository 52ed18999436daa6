package io.github.ziping.serve.guard;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * Cuts off who sends a request so slowly that it only holds the server up, be it the head, the body or what stands between its pieces;
 * and who opens more connections than any office has. Jetty's idle time begins anew with each byte, and its least rate counts what a
 * reader got, so that neither sees a byte now and then.
 */
public final class SlowConnections implements Connection.Listener, AutoCloseable {
    /** Fewer bytes in a second than this is no line that anybody works by. */
    static final int LEAST_RATE = 10_000;

    /** So long a request may take whatever its rate. */
    public static final int GRACE_SECONDS = 8;

    /** A body comes at the least rate from here on. */
    private static final int BODY_SECONDS = 5;

    private static final int LOOK_SECONDS = 2;

    /** Of all other machines, of one of them, and of this machine, whose places nobody else can take. */
    private static final int MOST = 800;

    private static final int MOST_OF_ONE = 40;
    private static final int MOST_OF_OWN = 300;

    private static final Set<String> OWN = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    private final Map<Connection, Sending> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(runnable -> {
        Thread thread = new Thread(runnable, "ziping-slow");
        thread.setDaemon(true);
        return thread;
    });

    /** How a request comes in; belongs to the clock's thread. */
    private static final class Sending {
        private final InetAddress address;
        private final long opened = System.nanoTime();
        private long request = -1;
        private long since;
        private long bytesBefore;

        Sending(InetAddress address) {
            this.address = address;
        }

        boolean isOwn() {
            return OWN.contains(address.getHostAddress());
        }
    }

    /** Begins to look. */
    public SlowConnections() {
        ScheduledFuture<?> unused =
                clock.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void onOpened(Connection connection) {
        Sending one = new Sending(address(connection));
        open.put(connection, one);
        makeRoom(connection, other -> other.address.equals(one.address), one.isOwn() ? MOST_OF_OWN : MOST_OF_ONE);
        if (!one.isOwn()) {
            makeRoom(connection, other -> !other.isOwn(), MOST);
        }
    }

    /** Closes what waits for a request, the oldest first, or where nothing waits the new one. */
    private void makeRoom(Connection added, Predicate<Sending> counted, int most) {
        if (open.values().stream().filter(counted).count() <= most) {
            return;
        }
        Connection closed = open.entrySet().stream()
                .filter(entry -> counted.test(entry.getValue()) && isIdle(entry.getKey()))
                .min(Comparator.comparingLong(entry -> entry.getValue().opened))
                .map(Map.Entry::getKey)
                .orElse(added);
        open.remove(closed);
        closed.getEndPoint().close();
    }

    private static boolean isIdle(Connection connection) {
        return connection.getMessagesIn() <= connection.getMessagesOut();
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    private static InetAddress address(Connection connection) {
        SocketAddress remote = connection.getEndPoint().getRemoteSocketAddress();
        return remote instanceof InetSocketAddress known && known.getAddress() != null
                ? known.getAddress()
                : InetAddress.getLoopbackAddress();
    }

    private void look() {
        long now = System.nanoTime();
        open.forEach((connection, sending) -> {
            if (connection instanceof HttpConnection http && isSlow(http, sending, now)) {
                connection.getEndPoint().close(new TimeoutException("too slow"));
            }
        });
    }

    private static boolean isSlow(HttpConnection connection, Sending sending, long now) {
        HttpParser parser = connection.getParser();
        boolean coming = !parser.isStart() && !parser.isComplete() && !parser.isClosed() && !parser.isTerminated();
        long request = connection.getMessagesIn();
        if (request == 0 && TimeUnit.NANOSECONDS.toSeconds(now - sending.opened) >= GRACE_SECONDS) {
            return true;
        }
        boolean head = parser.inHeaderState();
        // a head is one more request than those that came
        long number = head ? request + 1 : request;
        // what was sent and is not taken in yet is no fault of the sender's
        boolean awaited = connection.getEndPoint().isFillInterested();
        if (!coming || !awaited || sending.request != number) {
            sending.request = coming ? number : -1;
            sending.since = now;
            sending.bytesBefore = connection.getBytesIn();
            return false;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(now - sending.since);
        long bytes = connection.getBytesIn() - sending.bytesBefore;
        return head ? seconds > GRACE_SECONDS : seconds >= BODY_SECONDS && bytes < seconds * LEAST_RATE;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
