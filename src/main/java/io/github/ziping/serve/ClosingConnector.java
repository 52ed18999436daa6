package io.github.ziping.serve;

import java.io.IOException;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Takes connections, and closes all of them when it stops. Jetty forgets those that it took a moment before and has not set up yet
 * (its pull request 15668 tells of some of the places): they stay open, and who sends a request on them waits for ever.
 */
final class ClosingConnector extends ServerConnector {
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    ClosingConnector(Server server, HttpConnectionFactory http) {
        super(server, http);
    }

    @Override
    protected void configure(Socket socket) {
        super.configure(socket);
        open.removeIf(Socket::isClosed);
        open.add(socket);
        if (stopped) {
            close(socket);
        }
    }

    @Override
    protected void onEndPointClosed(EndPoint point) {
        super.onEndPointClosed(point);
        if (point instanceof SocketChannelEndPoint known) {
            open.remove(known.getChannel().socket());
        }
    }

    @Override
    protected void doStop() throws Exception {
        try {
            super.doStop();
        } finally {
            stopped = true;
            open.forEach(ClosingConnector::close);
            open.clear();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // the others are closed all the same
        }
    }
}
