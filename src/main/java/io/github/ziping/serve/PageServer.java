package io.github.ziping.serve;

import io.github.ziping.Ziping;
import io.github.ziping.files.IoReason;
import io.github.ziping.model.CommandWords;
import io.github.ziping.model.VisibleText;
import io.github.ziping.office.OfficeException;
import io.github.ziping.serve.access.Access;
import io.github.ziping.serve.access.AccessKeys;
import io.github.ziping.serve.action.ActionsSite;
import io.github.ziping.serve.batch.BatchSite;
import io.github.ziping.serve.check.CheckSite;
import io.github.ziping.serve.folder.LiveEvents;
import io.github.ziping.serve.folder.YearState;
import io.github.ziping.serve.form.FormStyles;
import io.github.ziping.serve.guard.OwnHosts;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.serve.guard.RequestGuard;
import io.github.ziping.serve.guard.SecurityHeaders;
import io.github.ziping.serve.guard.SlowConnections;
import io.github.ziping.serve.guard.UnreadBody;
import io.github.ziping.serve.overview.OverviewSite;
import io.github.ziping.serve.project.ProjectSite;
import io.github.ziping.serve.project.UnmatchedSite;
import io.github.ziping.serve.receive.ReceiveSite;
import io.github.ziping.serve.receive.Uploads;
import io.github.ziping.serve.rules.RulesSite;
import io.github.ziping.serve.settle.SettleSite;
import io.github.ziping.serve.task.Tasks;
import io.github.ziping.serve.unit.UnitDownloads;
import io.github.ziping.serve.unit.UnitSite;
import io.github.ziping.serve.view.PageFrame;
import io.github.ziping.serve.view.Pages;
import io.github.ziping.serve.view.Site;
import io.github.ziping.year.Arrivals;
import io.github.ziping.year.UnitLinks;
import io.github.ziping.year.UnsettledLinksException;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Serves the pages of a year's folder, or the page that checks single files, until it is closed. Everything it does is a call of
 * {@link io.github.ziping.Ziping}, so that page and command line cannot differ.
 */
public final class PageServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private static final int FREE_PORTS_TRIED = 20;

    private final @Nullable YearState year;

    /** By whose words and rules the pages work now. */
    private final Supplier<Ziping> office;

    private final LiveEvents events = new LiveEvents();
    private final Pages pages = new Pages();
    private final Tasks tasks = new Tasks(() -> told());
    private final @Nullable SettleSite settle;
    private final Uploads uploads = new Uploads();
    private final SlowConnections slow = new SlowConnections();
    private final OwnHosts hosts;
    private final @Nullable Access access;
    private final List<Site> sites;

    /** Null until it listens; asked for by the requests that come while it begins to. */
    private volatile @Nullable Javalin server;

    private PageServer(@Nullable YearState year, Supplier<Ziping> office, @Nullable AccessKeys keys) {
        this.year = year;
        this.office = office;
        this.settle = year == null ? null : new SettleSite(year, pages);
        this.hosts = new OwnHosts(this::port, keys != null);
        this.access = keys == null ? null : new Access(keys, this::port);
        this.sites = sites();
    }

    /**
     * Starts a server.
     *
     * @throws YearFolderException when the folder is none of a year
     * @throws IOException when the port is taken, or the folder cannot be watched
     */
    public static PageServer start(ServeOptions options) throws YearFolderException, IOException {
        YearState year =
                options.folder() == null ? null : new YearState(YearFolder.open(options.folder()), options.office());
        PageServer started = new PageServer(year, office(options, year), options.lan() ? keys(year) : null);
        try {
            started.listen(options);
        } catch (IOException e) {
            started.close();
            throw e;
        }
        return started;
    }

    /** A folder's own office is the one of its latest reading, whose page tells where it is broken. */
    private static Supplier<Ziping> office(ServeOptions options, @Nullable YearState year) throws IOException {
        if (year != null) {
            return () -> year.now().office();
        }
        try {
            String named = options.office();
            Ziping alone = Ziping.office(named == null ? Ziping.DEFAULT_OFFICE : named);
            return () -> alone;
        } catch (OfficeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static AccessKeys keys(@Nullable YearState year) throws IOException {
        try {
            return AccessKeys.of(year);
        } catch (UnsettledLinksException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException("读写不了年度文件夹里的“链接.txt”：" + IoReason.of(e) + "；请检查文件夹的权限和磁盘空间", e);
        }
    }

    /** Where a browser on this machine finds it, e.g. http://127.0.0.1:8765/; with the office's key where one is needed. */
    public String address() {
        return access == null ? hosts.loopback() + "/" : access.keys().officeLink(hosts.loopback());
    }

    /** Where the other machines of the network find the central office's pages, the key in each; none where they may not. */
    public List<String> links() {
        return access == null
                ? List.of()
                : hosts.origins().stream().map(access.keys()::officeLink).toList();
    }

    /** Answers at certain addresses, for a test that asks them all. */
    Javalin server() {
        return Objects.requireNonNull(server, "does not listen yet");
    }

    private int port() {
        return server().port();
    }

    private void listen(ServeOptions options) throws IOException {
        Integer named = options.port();
        int first = named == null ? ServeOptions.USUAL_PORT : named;
        int last = named == null ? first + FREE_PORTS_TRIED : first;
        for (int port = first; ; port++) {
            Javalin created = create(port);
            try {
                server = created;
                created.start();
                break;
            } catch (RuntimeException e) {
                server = null;
                if (port == last) {
                    throw new IOException("端口 " + first + " 已被占用；换一个端口，例如 --port " + (first + 1), e);
                }
            }
        }
        if (year != null) {
            Arrivals.clear(year.folder());
            year.listen(events::changed);
            year.start();
        }
    }

    private Javalin create(int port) {
        Javalin created = Javalin.create(config -> {
            ServerSettings.set(config, access == null ? LOOPBACK : null, port, slow);
            RequestGuard guard = new RequestGuard(hosts);
            config.routes.before(request -> {
                SecurityHeaders.add(request);
                guard.check(request);
                request.attribute(PageFrame.MARKS, (Supplier<Map<String, Integer>>) this::marks);
                if (access != null) {
                    access.check(request);
                }
            });
            config.routes.exception(Refusal.class, this::refuse);
            config.routes.exception(
                    Exception.class,
                    (e, request) -> refuse(new Refusal(500, "程序内部错误，这一步没有做完；请刷新页面再试，再出现时把文件和现象反馈给开发者"), request));
            config.routes.exception(
                    HttpResponseException.class, (e, request) -> refuse(Refusal.of(e.getStatus()), request));
            sites.forEach(site -> site.add(config.routes));
        });
        HeadAnswers.add(created);
        return created;
    }

    private List<Site> sites() {
        List<Site> sites = new ArrayList<>();
        String folder = year == null ? null : year.folder().name();
        sites.add(new Assets());
        sites.add(new FormStyles(office));
        sites.add(new CheckSite(office, folder, uploads, pages));
        sites.add(new RulesSite(office, folder, pages));
        if (year != null) {
            sites.add(routes -> routes.sse(Access.EVENTS, events::add));
            sites.add(new OverviewSite(year, pages));
            sites.add(new ProjectSite(year, pages));
            sites.add(new UnmatchedSite(year, pages));
            sites.add(new ActionsSite(year, tasks, pages, this::unitLinks));
            sites.add(new BatchSite(year, pages));
            sites.add(new ReceiveSite(year, uploads, pages));
        }
        if (settle != null) {
            sites.add(settle);
        }
        if (access != null) {
            sites.add(access);
        }
        if (access != null && year != null) {
            sites.add(new UnitSite(year, uploads, pages));
            sites.add(new UnitDownloads(year));
            sites.add(RulesSite.ofUnits(office, pages, Access.UNIT_PAGE));
        }
        return sites;
    }

    /** What the units may report by, at the address that is the most likely one; empty where they have no page of their own. */
    private Optional<UnitLinks> unitLinks() {
        List<String> origins = hosts.origins();
        return access == null || origins.isEmpty()
                ? Optional.empty()
                : Optional.of(access.keys().unitLinks(origins.get(0)));
    }

    private void told() {
        events.task(tasks::mark);
    }

    /** What stands beside the entries of the navigation. */
    private Map<String, Integer> marks() {
        return Map.of(
                "settle",
                settle == null ? 0 : settle.open(),
                "actions",
                tasks.list().running() == null ? 0 : 1);
    }

    /** A page for who looks at a page, a line for a script. */
    private void refuse(Refusal refusal, Context request) {
        if (request.method().equals(HandlerType.POST)) {
            UnreadBody.skip(request);
        }
        request.status(refusal.status());
        String accepted = request.header("Accept");
        boolean asked =
                request.method().equals(HandlerType.GET) || request.method().equals(HandlerType.HEAD);
        boolean looked = asked || accepted != null && accepted.contains("text/html");
        if (looked && !"fetch".equals(request.header("X-Ziping"))) {
            show(refusal, request);
        } else {
            String text = CommandWords.without(VisibleText.line(refusal.text()));
            request.contentType("text/plain; charset=utf-8").result(text);
        }
    }

    private void show(Refusal refusal, Context request) {
        String path = request.path();
        boolean units = path.startsWith(Access.UNIT_PAGE) || path.startsWith(Access.UNIT_LINK);
        boolean closed = access != null && Refusal.CLOSED.contains(refusal.status());
        // who may not see the office's pages is a unit more likely than not, and has a page of its own
        String back = closed && units ? "" : closed || units ? Access.UNIT_PAGE : "/";
        // nothing of the address is repeated, which may hold a key
        PageFrame frame = PageFrame.ofUnit(request, back.isEmpty() ? Access.UNIT_PAGE : back);
        pages.show(request, "refused.jte", Map.of("frame", frame, "text", refusal.text(), "back", back));
    }

    @Override
    public void close() throws IOException {
        tasks.close();
        events.close();
        slow.close();
        Javalin listening = server;
        if (listening != null) {
            listening.stop();
        }
        if (year != null) {
            year.close();
        }
    }
}
