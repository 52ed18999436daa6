package io.github.ziping.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection to a page server over which anything may be sent, also what no browser sends. */
public final class RawRequest implements AutoCloseable {
    private final Socket socket;
    private final String host;

    /** Connects to a server, by its address with a port. */
    public RawRequest(String address) throws IOException {
        URI server = URI.create(address);
        this.socket = new Socket(InetAddress.getByName(server.getHost()), server.getPort());
        this.host = server.getHost() + ":" + server.getPort();
        socket.setSoTimeout(30_000);
    }

    /** As it stands in Host. */
    public String host() {
        return host;
    }

    /** Sends text, one byte for each of its chars. */
    public RawRequest send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends bytes. */
    public RawRequest send(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
        return this;
    }

    /** Sends a head whose lines are split by bars, with Host where none is among them. */
    public RawRequest head(String lines) throws IOException {
        String head = lines.replace("|", "\r\n");
        return send(head + (head.contains("Host:") ? "" : "\r\nHost: " + host) + "\r\n\r\n");
    }

    /** The next line that is answered, without its end. */
    public String line() throws IOException {
        StringBuilder line = new StringBuilder();
        InputStream in = socket.getInputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    /** All that is answered until the server closes, or says nothing for a while. */
    public String answer(int quietMillis) throws IOException {
        socket.setSoTimeout(quietMillis);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                all.write(buffer, 0, count);
            }
        } catch (SocketTimeoutException e) {
            // it waits for more
        } catch (IOException e) {
            if (all.size() == 0) {
                return "closed";
            }
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** The status of the first answer; 0 where it was closed without one. */
    public int status() throws IOException {
        String answer = answer(2_000);
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    /** Whether the server closes the connection within a time. */
    public boolean isClosedWithin(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            InputStream in = socket.getInputStream();
            int read = 0;
            while (read >= 0) {
                read = in.read(new byte[8192]);
            }
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
