package io.github.ziping.serve.view;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An answer that a browser saves as a file. */
public final class Attachment {
    private static final Map<String, String> KINDS = Map.of(
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "zip", "application/zip",
            "json", "application/json",
            "txt", "text/plain; charset=utf-8");

    private Attachment() {}

    /** Answers with a file as a whole. */
    public static void send(Context request, String name, byte[] content) {
        name(request, name);
        request.result(content);
    }

    /** Says under which name, e.g. 退回.zip; the file's kind is told from its ending. */
    public static void name(Context request, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        request.contentType(KINDS.getOrDefault(ending, "application/octet-stream"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"ziping." + (KINDS.containsKey(ending) ? ending : "bin")
                                + "\"; filename*=UTF-8''" + encoded);
    }
}
