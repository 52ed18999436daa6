package io.github.ziping.serve;

import io.github.ziping.serve.access.Access;
import io.javalin.Javalin;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.InternalRouter;

/** Has HEAD answered as GET is, with the same headers; the server leaves the content out. */
final class HeadAnswers {
    /** Listening to nothing would never end. */
    private static final Handler NO_EVENTS = request -> request.contentType("text/event-stream");

    private HeadAnswers() {}

    /** Adds what is asked for by HEAD to all that is asked for by GET. */
    static void add(Javalin server) {
        InternalRouter router = server.unsafe.internalRouter;
        router.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
                .map(HeadAnswers::head)
                .toList()
                .forEach(router::addHttpEndpoint);
    }

    private static Endpoint head(Endpoint get) {
        return new Endpoint(HandlerType.HEAD, get.path, get.path.equals(Access.EVENTS) ? NO_EVENTS : get.handler);
    }
}
