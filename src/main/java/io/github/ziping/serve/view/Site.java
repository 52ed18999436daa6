package io.github.ziping.serve.view;

import io.javalin.config.RoutesConfig;

/** Some pages that belong together, and what they can be asked to do. */
public interface Site {
    /** Says which addresses it answers. */
    void add(RoutesConfig routes);
}
