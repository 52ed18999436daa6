package io.github.ziping.dist;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Looks at the page's first screen, its styles and scripts, so that their classes are loaded. */
final class PageVisit {
    private static final List<String> PATHS = List.of("", "rules");

    private PageVisit() {}

    static void look(String address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (String path : PATHS) {
            client.send(
                    HttpRequest.newBuilder(URI.create(address).resolve("/" + path))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }
}
