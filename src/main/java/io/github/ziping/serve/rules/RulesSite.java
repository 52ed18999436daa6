package io.github.ziping.serve.rules;

import io.github.ziping.Ziping;
import io.github.ziping.office.OfficeException;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.serve.view.PageFrame;
import io.github.ziping.serve.view.Pages;
import io.github.ziping.serve.view.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules look for, with an office's own figures, and the first steps. */
public final class RulesSite implements Site {
    private static final String PAGE = "/rules";

    private final Supplier<Ziping> office;
    private final @Nullable String folder;
    private final Pages pages;

    /**
     * @param office the one that is in use now
     * @param folder the name of the year's folder; null where the server has none
     */
    public RulesSite(Supplier<Ziping> office, @Nullable String folder, Pages pages) {
        this.office = office;
        this.folder = folder;
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(PAGE, request -> rules(request, ""));
        routes.get(PAGE + "/{id}", request -> rules(request, request.pathParam("id")));
        routes.get("/help", this::help);
    }

    private void rules(Context request, String rule) {
        String asked = asked(request);
        Ziping ziping = asked.isEmpty() ? office.get() : open(asked);
        String query = asked.isEmpty() ? "" : "?office=" + asked;
        UnaryOperator<String> address = id -> PAGE + "/" + id + query;
        String path = rule.isEmpty() ? PAGE + query : address.apply(rule);
        PageFrame frame = PageFrame.of(request, "rules", folder).at(path);
        RulePageView page = new RulePageView(
                rule,
                rule.isEmpty() ? ziping.rulesHtml(address) : page(ziping, rule, address),
                ziping.name(),
                offices(),
                PAGE + query);
        pages.show(request, "rules.jte", Map.of("frame", frame, "page", page));
    }

    private List<String> offices() {
        String own = office.get().name();
        List<String> others = Ziping.builtInOffices().stream()
                .filter(name -> !name.equals(own))
                .toList();
        return Stream.concat(Stream.of(own), others.stream()).toList();
    }

    private static String page(Ziping ziping, String rule, UnaryOperator<String> address) {
        try {
            return ziping.pageHtml(rule, address);
        } catch (IllegalArgumentException e) {
            throw new Refusal(404, String.valueOf(e.getMessage()));
        }
    }

    /** The built-in office whose figures are asked for; empty for the one in use. */
    private String asked(Context request) {
        String name = request.queryParam("office");
        if (name == null || name.isEmpty() || name.equals(office.get().name())) {
            return "";
        }
        if (!Ziping.builtInOffices().contains(name)) {
            throw Refusal.notFound();
        }
        return name;
    }

    private static Ziping open(String name) {
        try {
            return Ziping.office(name);
        } catch (OfficeException e) {
            throw new Refusal(503, String.valueOf(e.getMessage()));
        }
    }

    private void help(Context request) {
        Ziping ziping = office.get();
        pages.show(
                request, "help.jte", Map.of("frame", PageFrame.of(request, "help", folder), "help", Help.of(ziping)));
    }
}
