package io.github.ziping.serve.access;

import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.serve.guard.SecurityHeaders;
import io.github.ziping.serve.view.PageFrame;
import io.github.ziping.serve.view.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Lets the central office see its pages and each unit its own, where other machines of the network reach the server. A link with a key
 * is opened once: the browser keeps the key in a cookie that no script reads, and goes on to an address without it.
 */
public final class Access implements Site {
    /** Where a unit's link leads to, in front of its key. */
    public static final String UNIT_LINK = "/u/";

    /** The page of a unit, and all that belongs to it stands below. */
    public static final String UNIT_PAGE = PageFrame.UNITS;

    /** Where pages listen for changes. */
    public static final String EVENTS = "/events";

    static final String KEY = "key";

    private static final String UNIT = "ziping.unit";
    private static final String HOME = "/";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private static final String NO_OFFICE = "这一页只有汇总单位能看：请用程序启动时显示的、带口令的链接打开（口令也在年度文件夹的“链接.txt”里）；各单位请用发给本单位的链接";
    private static final String NO_UNIT = "请用发给本单位的链接打开这一页；链接失效了，请向汇总单位要新的";

    private final AccessKeys keys;
    private final IntSupplier port;
    private final WrongKeys wrong;

    /** @param port the one that it listens on: browsers keep cookies by machine alone, and two years may be open at once */
    public Access(AccessKeys keys, IntSupplier port) {
        this(keys, port, InstantSource.system());
    }

    Access(AccessKeys keys, IntSupplier port, InstantSource clock) {
        this.keys = keys;
        this.port = port;
        this.wrong = new WrongKeys(clock);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(UNIT_LINK + "{key}", this::openUnit);
    }

    /**
     * The unit that asks.
     *
     * @throws Refusal when it is none
     */
    public static String unit(Context request) {
        String unit = request.attribute(UNIT);
        if (unit == null) {
            throw new Refusal(401, NO_UNIT);
        }
        return unit;
    }

    /**
     * Looks at a request before any page does.
     *
     * @throws Refusal when whoever asks may not see what it asks for
     */
    public void check(Context request) {
        String path = request.path();
        if (path.startsWith(UNIT_LINK)) {
            SecurityHeaders.hideAddress(request);
        } else if (path.equals(UNIT_PAGE) || path.startsWith(UNIT_PAGE + "/")) {
            checkUnit(request);
        } else if (!path.startsWith("/static/") && !path.equals("/favicon.ico")) {
            checkOffice(request);
        }
    }

    private void checkOffice(Context request) {
        String key = request.queryParam(KEY);
        if (key != null && request.path().equals(HOME) && request.method().equals(HandlerType.GET)) {
            SecurityHeaders.hideAddress(request);
            open(request, keys.isOffice(key), officeCookie(), key, HOME);
            request.skipRemainingHandlers();
            return;
        }
        List<String> kept = kept(request, officeCookie());
        if (kept.stream().noneMatch(keys::isOffice)) {
            throw unknown(request, kept, officeCookie(), HOME, NO_OFFICE);
        }
    }

    private void checkUnit(Context request) {
        List<String> kept = kept(request, unitCookie());
        for (String value : kept) {
            String unit = keys.unitOf(value);
            if (unit != null) {
                request.attribute(UNIT, unit);
                return;
            }
        }
        throw unknown(request, kept, unitCookie(), UNIT_PAGE, NO_UNIT);
    }

    /** What the browser kept by a name, which it may have kept for several paths. */
    private static List<String> kept(Context request, String name) {
        var cookies = request.req().getCookies();
        return cookies == null
                ? List.of()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name)
                                && !cookie.getValue().isEmpty())
                        .map(cookie -> cookie.getValue())
                        .toList();
    }

    private void openUnit(Context request) {
        String key = request.pathParam(KEY);
        open(request, keys.unitOf(key) != null, unitCookie(), key, UNIT_PAGE);
    }

    /** A right key is let in whatever others of the address tried: nobody guesses one. */
    private void open(Context request, boolean right, String cookie, String key, String path) {
        if (!right) {
            awaitTurn(request);
            wrong.add(request.ip(), key);
            throw new Refusal(403, "这个链接不对或已经作废；请核对是否复制完整，或向汇总单位要新的链接");
        }
        keep(request, cookie, key, path, A_YEAR);
        request.redirect(path, HttpStatus.SEE_OTHER);
    }

    /** Keys that open nothing any more are forgotten by the browser, and counted once each. */
    private Refusal unknown(Context request, List<String> kept, String cookie, String path, String text) {
        if (kept.isEmpty()) {
            return new Refusal(401, text);
        }
        keep(request, cookie, "", path, 0);
        // a page that listens in the background is told that it is over, not to come again
        if (!request.path().equals(EVENTS)) {
            awaitTurn(request);
        }
        kept.forEach(value -> wrong.add(request.ip(), value));
        return new Refusal(401, text);
    }

    private static void keep(Context request, String cookie, String value, String path, int seconds) {
        // no TLS, so not Secure; Lax, so that a link in a mail opens the page
        request.cookie(new Cookie(cookie, value, path, seconds, false, true, null, SameSite.LAX));
    }

    private void awaitTurn(Context request) {
        long seconds = wrong.secondsToWait(request.ip());
        if (seconds > 0) {
            request.header("Retry-After", Long.toString(seconds));
            throw new Refusal(429, "错误的链接试得太多了，请过 " + seconds + " 秒再打开");
        }
    }

    private String officeCookie() {
        return "ziping-office-" + port.getAsInt();
    }

    private String unitCookie() {
        return "ziping-unit-" + port.getAsInt();
    }

    /** The links of all units, for what is sent to them; see {@link AccessKeys#unitLinks}. */
    public AccessKeys keys() {
        return keys;
    }
}
