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

/** What the rules look for, with an office's own figures, and the first steps; for the units too, which read what is theirs. */
public final class RulesSite implements Site {
    private static final String RULES = "/rules";
    private static final String HELP = "/help";

    private final Supplier<Ziping> office;
    private final @Nullable String folder;
    private final Pages pages;

    /** In front of all addresses; empty for the central office. */
    private final String units;

    /**
     * For the central office.
     *
     * @param office the one that is in use now
     * @param folder the name of the year's folder; null where the server has none
     */
    public RulesSite(Supplier<Ziping> office, @Nullable String folder, Pages pages) {
        this(office, folder, pages, "");
    }

    private RulesSite(Supplier<Ziping> office, @Nullable String folder, Pages pages, String units) {
        this.office = office;
        this.folder = folder;
        this.pages = pages;
        this.units = units;
    }

    /**
     * For the units, by the figures of their office alone.
     *
     * @param units where their pages are, e.g. /unit
     */
    public static RulesSite ofUnits(Supplier<Ziping> office, Pages pages, String units) {
        return new RulesSite(office, null, pages, units);
    }

    private boolean isForUnits() {
        return !units.isEmpty();
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(units + RULES, request -> rules(request, ""));
        routes.get(units + RULES + "/{id}", request -> rules(request, request.pathParam("id")));
        routes.get(units + HELP, isForUnits() ? this::unitHelp : this::help);
    }

    private void rules(Context request, String rule) {
        String asked = isForUnits() ? "" : asked(request);
        Ziping ziping = asked.isEmpty() ? office.get() : open(asked);
        String query = asked.isEmpty() ? "" : "?office=" + asked;
        String home = units + RULES;
        UnaryOperator<String> address = id -> home + "/" + id + query;
        RulePageView page = new RulePageView(
                rule,
                rule.isEmpty() ? "" : title(ziping, rule),
                rule.isEmpty() ? ziping.rulesHtml(address) : ziping.pageHtml(rule, address),
                ziping.name(),
                isForUnits() ? List.of() : offices(),
                home,
                query);
        pages.show(request, "rules.jte", Map.of("frame", frame(request, "rules", page.path() + query), "page", page));
    }

    private PageFrame frame(Context request, String section, String path) {
        return isForUnits()
                ? PageFrame.ofUnit(request, path)
                : PageFrame.of(request, section, folder).at(path);
    }

    private List<String> offices() {
        String own = office.get().name();
        List<String> others = Ziping.builtInOffices().stream()
                .filter(name -> !name.equals(own))
                .toList();
        return Stream.concat(Stream.of(own), others.stream()).toList();
    }

    /** The first line of its page. */
    private static String title(Ziping ziping, String rule) {
        try {
            return ziping.page(rule).lines().findFirst().orElse(rule);
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
        PageFrame frame = frame(request, "help", HELP);
        pages.show(request, "help.jte", Map.of("frame", frame, "help", Help.of(office.get())));
    }

    private void unitHelp(Context request) {
        pages.show(request, "unit-help.jte", Map.of("frame", frame(request, "help", units + HELP)));
    }
}
