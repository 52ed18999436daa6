package io.github.ziping.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A page server in a process of its own, which can be killed at any moment. */
public final class ServedFolder implements AutoCloseable {
    private final Process process;
    private final String origin;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServedFolder(Process process, String origin) {
        this.process = process;
        this.origin = origin;
    }

    /**
     * Starts one over the folder of a year.
     *
     * @param errors where its errors go
     */
    public static ServedFolder start(Path folder, Path errors) throws IOException {
        Process process = ChildProcess.java(errors, "serve", folder.toString(), "--port", "0");
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        if (line == null) {
            throw new IOException("the server did not start");
        }
        return new ServedFolder(process, line.replaceFirst("^.*?(http:.*)/$", "$1"));
    }

    /** Sends a form's fields, and does not wait for the answer. */
    public void post(String path, String fields) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path))
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build();
        client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
    }

    /** A page. */
    public String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path)).GET().build();
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    /** Ends it without a chance to clear up: {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
