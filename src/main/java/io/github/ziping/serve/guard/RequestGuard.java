package io.github.ziping.serve.guard;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request in only if it was meant for this server by a page of this server. Another site's page may make the browser of
 * the person who works here send anything; what it cannot do is to name this server as {@code Host} through a name of its own
 * (DNS rebinding), nor to send this server's {@code Origin}.
 */
public final class RequestGuard {
    /** Names of files with their folders stand in addresses, each Chinese letter as nine. */
    private static final int LONGEST_ADDRESS = 6_000;

    private final Predicate<String> hosts;

    /** @param hosts knows the names and addresses of this server, each with its port, in lower case */
    public RequestGuard(Predicate<String> hosts) {
        this.hosts = hosts;
    }

    /**
     * Looks at a request before anything else does.
     *
     * @throws Refusal when it is not let in
     */
    public void check(Context request) {
        String host = lower(request.header("Host"));
        if (host == null || !hosts.test(host)) {
            throw new Refusal(421, "这个地址不是本程序的地址；请用程序启动时显示的地址打开");
        }
        String query = request.queryString();
        if (request.path().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS) {
            throw new Refusal(414, "地址太长");
        }
        if (request.method().equals(HandlerType.GET) || request.method().equals(HandlerType.HEAD)) {
            return;
        }
        if (!request.method().equals(HandlerType.POST)) {
            throw new Refusal(405, "不支持这种请求");
        }
        if (!("http://" + host).equals(lower(request.header("Origin")))) {
            throw new Refusal(403, "这个操作不是从本程序的页面发出的，没有执行；请在程序的页面上操作");
        }
        String type = lower(request.header("Content-Type"));
        if (type != null && type.startsWith("multipart/")) {
            throw new Refusal(415, "不支持这种上传方式，没有收下任何内容；请在程序的页面上选择文件");
        }
    }

    private static @Nullable String lower(@Nullable String header) {
        return header == null ? null : header.toLowerCase(Locale.ROOT);
    }
}
