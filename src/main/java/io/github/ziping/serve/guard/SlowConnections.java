package io.github.ziping.serve.guard;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    public static final int GRACE_SECONDS = 12;

    private static final int LOOK_SECONDS = 3;

    /** Of all machines, and of one, which may be the gateway of a whole house. */
    private static final int MOST = 800;

    private static final int MOST_OF_ONE = 300;

    private final Map<Connection, Sending> open = new ConcurrentHashMap<>();
    private final Map<InetAddress, Integer> ofAddress = new HashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(runnable -> {
        Thread thread = new Thread(runnable, "ziping-slow");
        thread.setDaemon(true);
        return thread;
    });

    /** How a request comes in; belongs to the clock's thread. */
    private static final class Sending {
        private long request = -1;
        private long since;
        private long bytesBefore;
    }

    /** Begins to look. */
    public SlowConnections() {
        ScheduledFuture<?> unused =
                clock.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        boolean tooMany = open.size() >= MOST;
        InetAddress address = address(connection);
        synchronized (ofAddress) {
            tooMany |= ofAddress.merge(address, 1, Integer::sum) > MOST_OF_ONE;
        }
        open.put(connection, new Sending());
        if (tooMany) {
            connection.getEndPoint().close();
        }
    }

    @Override
    public void onClosed(Connection connection) {
        if (open.remove(connection) != null) {
            synchronized (ofAddress) {
                ofAddress.computeIfPresent(address(connection), (address, count) -> count > 1 ? count - 1 : null);
            }
        }
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
        boolean head = parser.inHeaderState();
        // a head is one more request than those that came
        long number = head ? request + 1 : request;
        if (!coming || sending.request != number) {
            sending.request = coming ? number : -1;
            sending.since = now;
            sending.bytesBefore = connection.getBytesIn();
            return false;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(now - sending.since);
        long bytes = connection.getBytesIn() - sending.bytesBefore;
        return seconds > GRACE_SECONDS && (head || bytes < seconds * LEAST_RATE);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
