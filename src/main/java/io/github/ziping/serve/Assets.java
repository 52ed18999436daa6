package io.github.ziping.serve;

import io.github.ziping.files.ContentSeal;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.serve.view.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Styles, scripts and the icon, from the jar: a list of names, so that no other part of the jar can be asked for. */
final class Assets implements Site {
    private static final String OWN = "/io/github/ziping/serve/static/";
    private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";

    private static final int TAG_LENGTH = 20;

    private static final Map<String, String> KINDS = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

    private static final class Asset {
        private final byte[] content;
        private final String tag;

        Asset(byte[] content) {
            this.content = content;
            this.tag = "\"" + ContentSeal.sha256(content).substring(0, TAG_LENGTH) + "\"";
        }
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/static/{name}", this::serve);
        routes.get("/favicon.ico", request -> request.redirect("/static/icon.svg"));
    }

    private void serve(Context request) {
        String name = request.pathParam("name");
        String kind = KINDS.get(name.substring(name.lastIndexOf('.') + 1));
        if (kind == null || !name.matches("[a-z-]+\\.[a-z]+")) {
            throw Refusal.notFound();
        }
        Asset asset = loaded.computeIfAbsent(name, Assets::load);
        request.header("Cache-Control", "no-cache").header("ETag", asset.tag);
        if (asset.tag.equals(request.header("If-None-Match"))) {
            request.status(304);
            return;
        }
        request.contentType(kind).result(asset.content);
    }

    private static Asset load(String name) {
        byte[] content = bytes(name.equals("echarts.js") ? CHARTS : OWN + name);
        if (content == null) {
            throw Refusal.notFound();
        }
        return new Asset(content);
    }

    private static byte @Nullable [] bytes(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            return null;
        }
    }
}
