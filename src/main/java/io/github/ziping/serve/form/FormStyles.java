package io.github.ziping.serve.form;

import io.github.ziping.Ziping;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.serve.view.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Supplier;

/** The style sheet of the office's printed form. */
public final class FormStyles implements Site {
    private final Supplier<Ziping> office;

    /** @param office the one whose forms are shown now */
    public FormStyles(Supplier<Ziping> office) {
        this.office = office;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/form.css", this::serve);
    }

    private void serve(Context request) {
        try {
            request.contentType("text/css; charset=utf-8").result(office.get().formStylesheet());
        } catch (IllegalArgumentException e) {
            throw new Refusal(503, String.valueOf(e.getMessage()));
        }
    }
}
