package io.github.ziping.serve.guard;

/** A request that is not done, and why, for the person before the screen. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

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

    /** HTTP's code. */
    public int status() {
        return status;
    }

    /** What is wrong and how to mend it, in Chinese. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
