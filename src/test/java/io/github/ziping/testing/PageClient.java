package io.github.ziping.testing;

import io.github.ziping.serve.PageServer;
import io.github.ziping.serve.ServeOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A page server on a free port, and a client that asks it what a browser on its own page would. */
public final class PageClient implements AutoCloseable {
    private final PageServer server;
    private final String origin;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private PageClient(PageServer server) {
        this.server = server;
        this.origin = server.address().replaceFirst("/(\\?.*)?$", "");
    }

    /**
     * Starts one.
     *
     * @param folder of a year, or null
     */
    public static PageClient start(@Nullable Path folder) throws Exception {
        return new PageClient(PageServer.start(new ServeOptions(folder, null, 0, false)));
    }

    /** Starts one that other machines may reach; each visitor of it needs a link. */
    public static PageClient startLan(@Nullable Path folder) throws Exception {
        return new PageClient(PageServer.start(new ServeOptions(folder, null, 0, true)));
    }

    /** Somebody who opens a link, and keeps the cookie that it gives. */
    public Visitor visitor(String link) throws IOException, InterruptedException {
        return new Visitor(this, link);
    }

    /** The server. */
    public PageServer server() {
        return server;
    }

    /** e.g. http://127.0.0.1:40123, without a slash behind. */
    public String origin() {
        return origin;
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return text(request(path).GET().build());
    }

    /** Sends a form's fields, {@code a=b&c=d}, already encoded. */
    public HttpResponse<String> post(String path, String fields) throws IOException, InterruptedException {
        return text(request(path)
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build());
    }

    /** Sends a file as its page does. */
    public HttpResponse<String> upload(String path, String name, byte[] content)
            throws IOException, InterruptedException {
        return text(request(path + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .header("Origin", origin)
                .header("X-Ziping", "fetch")
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .build());
    }

    /** A request to add to. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofSeconds(60));
    }

    /** The answer to a request, as text. */
    public HttpResponse<String> text(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The answer to a request. */
    public HttpResponse<byte[]> bytes(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
