package io.github.ziping.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.testing.PageClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Connections that send nothing, or half a line, keep nobody out. */
@Tag("slow")
class IdleConnectionsTest {
    /** In milliseconds: sooner than idle connections are ended, which are ended after ten seconds. */
    private static final int BEFORE_THEY_END = 8_000;

    private static final int LONG_AFTER = 60_000;

    private static Socket from(String address, int port) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BEFORE_THEY_END);
        return socket;
    }

    private static String ask(String address, int port) throws IOException {
        try (Socket socket = from(address, port)) {
            socket.setSoTimeout(BEFORE_THEY_END);
            String head = "GET /check HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void fourHundredOfOneMachineKeepNobodyOut() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try (PageClient client = PageClient.start(null)) {
            int port = URI.create(client.origin()).getPort();
            for (int i = 0; i < 400; i++) {
                Socket socket = from("127.0.0.2", port);
                idle.add(socket);
                if (i % 2 == 0) {
                    socket.getOutputStream().write("GET /che".getBytes(StandardCharsets.US_ASCII));
                }
            }
            for (String address : List.of("127.0.0.1", "127.0.0.3", "127.0.0.2")) {
                assertThat(ask(address, port)).as(address).startsWith("HTTP/1.1 200");
            }
            Socket last = idle.get(idle.size() - 1);
            last.setSoTimeout(LONG_AFTER);
            assertThat(last.getInputStream().read()).isEqualTo(-1);
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }
}
