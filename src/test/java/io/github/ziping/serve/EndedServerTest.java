package io.github.ziping.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.testing.PageClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who asks while a server ends is answered or cut off, never left waiting on a connection that nobody looks after any more. */
@Tag("slow")
class EndedServerTest {
    private static final int SERVERS = 40;
    private static final int ASKING = 3;

    /** In milliseconds: far longer than any answer takes. */
    private static final int FOR_EVER = 10_000;

    /** Asks again and again, on a connection for each request, until nobody is there; false when it was left waiting. */
    private static boolean isNeverLeft(int port) {
        byte[] request =
                ("GET /check HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        for (boolean there = true; there; ) {
            try (Socket socket = new Socket()) {
                there = false;
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), FOR_EVER);
                there = true;
                socket.setSoTimeout(FOR_EVER);
                socket.getOutputStream().write(request);
                int first = socket.getInputStream().read();
                assertThat(first).isIn('H' + 0, -1);
            } catch (SocketTimeoutException e) {
                return false;
            } catch (IOException e) {
                // cut off, or not there any more
            }
        }
        return true;
    }

    @Test
    void nobodyIsLeftWaiting() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(ASKING);
        try {
            for (int i = 0; i < SERVERS; i++) {
                List<Future<Boolean>> asking = new ArrayList<>();
                try (PageClient client = PageClient.start(null)) {
                    int port = URI.create(client.origin()).getPort();
                    Callable<Boolean> asks = () -> isNeverLeft(port);
                    for (int k = 0; k < ASKING; k++) {
                        asking.add(threads.submit(asks));
                    }
                    // in the midst of them, at another moment each time
                    Thread.sleep(40 + i % 10);
                }
                for (Future<Boolean> one : asking) {
                    assertThat(one.get()).as("server %d", i).isTrue();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
