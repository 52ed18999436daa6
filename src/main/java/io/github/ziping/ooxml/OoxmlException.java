package io.github.ziping.ooxml;

import org.jspecify.annotations.Nullable;

/** A file that is no readable workbook: what is wrong with it, and what to do, both in Chinese. */
public final class OoxmlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String fault;
    private final @Nullable String remedy;

    /** A fault that nothing in particular can be done about. */
    public OoxmlException(String fault) {
        this(fault, null);
    }

    /**
     * A fault and its remedy.
     *
     * @param fault what is wrong, a sentence without its end
     * @param remedy what to do, likewise; null when there is nothing in particular
     */
    public OoxmlException(String fault, @Nullable String remedy) {
        super(remedy == null ? fault : fault + "；" + remedy);
        this.fault = fault;
        this.remedy = remedy;
    }

    /**
     * More of something than any form has.
     *
     * @param what it is and how much is too much, e.g. {@code 工作表超过 5000 张}
     */
    public static OoxmlException tooMuch(String what) {
        return new OoxmlException(what + "，不像是自评表，拒绝读取", "核对文件后重新提交");
    }

    /**
     * A file that only its password opens.
     *
     * @param password the user's, which does not; null when there is none
     * @param otherwise what else to do, e.g. {@code 去掉密码后另存}
     */
    public static OoxmlException encrypted(@Nullable String password, String otherwise) {
        return password == null
                ? new OoxmlException("文件已加密，没有密码打不开", "用 --password 指定打开密码，或" + otherwise)
                : new OoxmlException("文件已加密，给出的打开密码不对", "核对后用 --password 重新指定，或" + otherwise);
    }

    /** What is wrong. */
    public String fault() {
        return fault;
    }

    /** What to do; null when there is nothing in particular. */
    public @Nullable String remedy() {
        return remedy;
    }

    /** Both in one sentence. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
