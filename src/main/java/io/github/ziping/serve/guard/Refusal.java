package io.github.ziping.serve.guard;

import java.util.Set;

/** A request that is not done, and why, for the person before the screen. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The codes for who may not come in, or not now. */
    public static final Set<Integer> CLOSED = Set.of(401, 403, 429);

    private final int status;

    /**
     * @param status HTTP's code
     * @param text Chinese: what is wrong and how to mend it
     */
    public Refusal(int status, String text) {
        super(text, null, false, false);
        this.status = status;
    }

    /** Something that is not there, or not for who asks: nobody learns which. */
    public static Refusal notFound() {
        return new Refusal(404, "没有这一页，或者链接已经失效；请回到首页重新打开");
    }

    /** What the libraries refuse by themselves, whose words would repeat the request. */
    public static Refusal of(int status) {
        return switch (status) {
            case 404 -> notFound();
            case 405 -> new Refusal(status, "不支持这种请求，没有执行");
            case 413 -> new Refusal(status, "发送的内容太大，没有执行");
            default -> new Refusal(status, "看不懂这个请求，没有执行；请用程序显示的地址打开");
        };
    }

    /** HTTP's code. */
    public int status() {
        return status;
    }

    /** What is wrong and how to mend it, in Chinese. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
