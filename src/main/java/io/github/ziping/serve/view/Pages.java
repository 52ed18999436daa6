package io.github.ziping.serve.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.http.Context;
import java.util.Map;

/** Renders the pages' templates, which were compiled into classes while the jar was built. */
public final class Pages {
    /** Where the build puts the compiled templates. */
    private static final String PACKAGE = "io.github.ziping.serve.pages";

    private static final String LANGUAGE = "lang";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);

    /** The language that the reader chose, by {@code ?lang=en} once and a cookie from then on. */
    public static Texts texts(Context request) {
        String asked = request.queryParam(LANGUAGE);
        if (asked != null) {
            Texts texts = Texts.of(asked);
            request.cookie(LANGUAGE, texts.language(), A_YEAR);
            return texts;
        }
        return Texts.of(request.cookie(LANGUAGE));
    }

    /**
     * Answers with a page.
     *
     * @param template e.g. {@code overview.jte}
     * @param parameters what it shows, by the names of its parameters
     */
    public void show(Context request, String template, Map<String, Object> parameters) {
        VisibleOutput out = new VisibleOutput();
        engine.render(template, parameters, new PageOutput(out));
        request.contentType("text/html; charset=utf-8").result(out.toByteArray());
    }
}
