package io.github.ziping.finding;

/** How grave a finding is. */
public enum Severity {
    /** The form must not be submitted like this; exit code 1. */
    ERROR("error", "错误"),
    /** Probably wrong; someone should look. */
    WARNING("warning", "警告"),
    /** Worth knowing. */
    INFO("info", "提示");

    private final String id;
    private final String word;

    Severity(String id, String word) {
        this.id = id;
        this.word = word;
    }

    /** The spelling in JSON. */
    public String id() {
        return id;
    }

    /** The word for people. */
    public String word() {
        return word;
    }
}
