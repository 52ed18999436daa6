package io.github.ziping.serve.guard;

import io.javalin.http.Context;
import java.util.Map;

/** Tells the browser what a page of this server may do: run and load what this server gives, and nothing else. */
public final class SecurityHeaders {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String REFERRER = "Referrer-Policy";

    /** What stands in each answer. */
    public static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
            POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            // with no-referrer browsers would send "Origin: null" with forms
            REFERRER,
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=()",
            "Cache-Control",
            "no-store");

    private SecurityHeaders() {}

    /** Adds them to the answer. */
    public static void add(Context request) {
        ALL.forEach(request::header);
    }

    /** Has the browser tell nobody, not even this server, where it comes from: a secret stands in this address. */
    public static void hideAddress(Context request) {
        request.header(REFERRER, "no-referrer");
    }
}
