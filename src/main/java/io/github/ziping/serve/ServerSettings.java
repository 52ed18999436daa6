package io.github.ziping.serve;

import io.github.ziping.serve.guard.PlainErrors;
import io.github.ziping.serve.guard.SlowConnections;
import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** How the web server is set up: threads, addresses, and the bounds of connections and heads. */
final class ServerSettings {
    /** Sixty units at once, each with an upload and its answer. */
    private static final int MOST_THREADS = 80;

    private static final int LEAST_THREADS = 4;
    private static final int IDLE_MILLIS = 30_000;

    /** Of a request's head: long names of files stand in addresses. */
    private static final int HEAD_BYTES = 16 << 10;

    private ServerSettings() {}

    /**
     * Sets them.
     *
     * @param host the only address that is bound; null for all
     * @param slow looks after the connections
     */
    static void set(JavalinConfig config, @Nullable String host, int port, SlowConnections slow) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
        config.jetty.modifyHttpConfiguration(ServerSettings::set);
        config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new PlainErrors()));
        config.jetty.addConnector((jetty, http) -> connector(jetty, http, host, port, slow));
    }

    private static void set(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setIdleTimeout(IDLE_MILLIS);
        http.setRequestHeaderSize(HEAD_BYTES);
    }

    private static ServerConnector connector(
            Server jetty, HttpConfiguration http, @Nullable String host, int port, SlowConnections slow) {
        ServerConnector connector = new ClosingConnector(jetty, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.addBean(slow, false);
        return connector;
    }
}
