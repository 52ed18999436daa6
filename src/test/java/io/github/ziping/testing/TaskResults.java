package io.github.ziping.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The actions of a page server as somebody uses them who reads the page: starts one, waits, and saves what it offers. */
public final class TaskResults {
    private static final Pattern RUNNING = Pattern.compile("<input type=\"hidden\" name=\"id\" value=\"([^\"]+)\">");
    private static final Pattern DOWNLOAD =
            Pattern.compile("<a class=\"button\" href=\"(/actions/downloads/[^\"]+)\" download>([^<（]+)");

    private final PageClient client;

    public TaskResults(PageClient client) {
        this.client = client;
    }

    /** Starts an action and waits for its end; gives what the page says of it, without tags. */
    public String run(String action, String fields) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.post("/actions/" + action, fields);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return await();
    }

    /** Waits for the end of what goes on; gives what the page says of the last one. */
    public String await() throws IOException, InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (runningId() != null) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it does not end");
            }
            Thread.sleep(20);
        }
        return latest().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip();
    }

    /** The id of what goes on; null for nothing. */
    public String runningId() throws IOException, InterruptedException {
        return runningId(client.get("/actions").body());
    }

    private static String runningId(String page) {
        Matcher matcher = RUNNING.matcher(page);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** Whether something goes on, as the page says. */
    public boolean isRunning(String page) {
        return runningId(page) != null;
    }

    private String latest() throws IOException, InterruptedException {
        String page = client.get("/actions").body();
        int from = page.indexOf("<article");
        return from < 0 ? "" : page.substring(from, page.indexOf("</article>", from));
    }

    /** What the last action offers: addresses by names. */
    public Map<String, String> downloads() throws IOException, InterruptedException {
        Map<String, String> downloads = new LinkedHashMap<>();
        Matcher matcher = DOWNLOAD.matcher(latest());
        while (matcher.find()) {
            downloads.put(matcher.group(2), matcher.group(1));
        }
        return downloads;
    }

    /** Saves a file, and compares the name that a browser would give it. */
    public byte[] save(String name) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                client.bytes(client.request(downloads().get(name)).GET().build());
        String disposition = answer.headers().firstValue("Content-Disposition").orElse("");
        String told = disposition.substring(disposition.indexOf("''") + 2);
        if (answer.statusCode() != 200 || !name.equals(URLDecoder.decode(told, StandardCharsets.UTF_8))) {
            throw new IllegalStateException(answer.statusCode() + " " + disposition);
        }
        return answer.body();
    }

    /** Saves a zip and opens it: contents by names. */
    public Map<String, byte[]> unzip(String name) throws IOException, InterruptedException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(save(name)), StandardCharsets.UTF_8)) {
            for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
                entries.put(next.getName(), in.readAllBytes());
            }
        }
        return entries;
    }
}
