package io.github.ziping.serve.receive;

import io.github.ziping.serve.folder.YearState;
import io.github.ziping.serve.view.Pages;
import io.github.ziping.serve.view.Site;
import io.github.ziping.year.Arrival;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/** Takes what is dropped on the central office's page into 收件, and says what became of it. */
public final class ReceiveSite implements Site {
    private final Uploads uploads;
    private final ReceivedFiles files;
    private final Pages pages;

    public ReceiveSite(YearState year, Uploads uploads, Pages pages) {
        this.uploads = uploads;
        this.files = new ReceivedFiles(year);
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.post("/receive", this::receive);
    }

    private void receive(Context request) {
        Arrival arrival = uploads.take(request, files::add);
        Received received = Received.of(arrival, files.read());
        pages.show(request, "received.jte", Map.of("t", Pages.texts(request), "received", received));
    }
}
