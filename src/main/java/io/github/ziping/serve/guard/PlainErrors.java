package io.github.ziping.serve.guard;

import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Says in Chinese what Jetty refuses by itself, before any page is asked, and repeats nothing of the request. */
public final class PlainErrors extends ErrorHandler {
    private static final int TOO_LONG = 414;
    private static final int TOO_BIG_HEAD = 431;
    private static final int SERVER = 500;

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        answer(response, status, callback);
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        answer(response, code, callback);
    }

    private static void answer(Response response, int status, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        for (Map.Entry<String, String> header : SecurityHeaders.ALL.entrySet()) {
            headers.put(header.getKey(), header.getValue());
        }
        headers.put(new HttpField(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8"));
        Content.Sink.write(response, true, text(status), callback);
    }

    private static String text(int status) {
        if (status == TOO_LONG || status == TOO_BIG_HEAD) {
            return "地址或请求头太长，没有执行；请缩短文件名后再试";
        }
        return status == SERVER ? "程序内部错误，没有执行；请刷新页面再试" : "看不懂这个请求，没有执行；请用程序显示的地址打开";
    }
}
