package io.github.ziping.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody with a link: a browser that opened it and sends its cookie from then on, and that comes again when it is asked to. */
public final class Visitor {
    private static final int TRIES = 200;

    private final PageClient client;
    private final String cookie;

    Visitor(PageClient client, String link) throws IOException, InterruptedException {
        this.client = client;
        HttpResponse<String> answer =
                client.text(HttpRequest.newBuilder(URI.create(link)).GET().build());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        this.cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    /** name=value. */
    public String cookie() {
        return cookie;
    }

    /** A request with its cookie. */
    public HttpRequest.Builder request(String path) {
        return client.request(path).header("Cookie", cookie);
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.text(request(path).GET().build());
    }

    /** Asks for a file. */
    public HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
        return client.bytes(request(path).GET().build());
    }

    /** Sends a file as its page does. */
    public HttpResponse<byte[]> send(String path, String name, byte[] content)
            throws IOException, InterruptedException {
        HttpRequest request = request(path + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .header("Origin", client.origin())
                .header("X-Ziping", "fetch")
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .build();
        HttpResponse<byte[]> answer = client.bytes(request);
        for (int i = 0; i < TRIES && answer.statusCode() == 503; i++) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(50, 300));
            answer = client.bytes(request);
        }
        return answer;
    }

    /** The same, the answer as text. */
    public String upload(String path, String name, byte[] content) throws IOException, InterruptedException {
        return new String(send(path, name, content).body(), StandardCharsets.UTF_8);
    }
}
