package io.github.ziping.testing;

import io.github.ziping.serve.PageServer;
import io.github.ziping.serve.ServeOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A page server in a process of its own, which can be killed at any moment. */
public final class ServedFolder implements AutoCloseable {
    private final Process process;
    private final String origin;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServedFolder(Process process, String origin) {
        this.process = process;
        this.origin = origin;
    }

    /** Starts one over the folder of a year. */
    public static ServedFolder start(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.jnu.encoding=" + System.getProperty("sun.jnu.encoding"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServedFolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (line == null) {
            throw new IOException("the server did not start");
        }
        return new ServedFolder(process, line.substring(0, line.length() - 1));
    }

    /** Serves the folder that is named, until it is killed. */
    public static void main(String[] args) throws Exception {
        PageServer server = PageServer.start(new ServeOptions(Path.of(args[0]), null, 0, false));
        System.out.println(server.address());
        new CountDownLatch(1).await();
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
