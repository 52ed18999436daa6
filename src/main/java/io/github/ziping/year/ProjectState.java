package io.github.ziping.year;

/** How far a project is, in the order in which work goes on. */
public enum ProjectState {
    /** No workbook of it in 发放, and nothing came. */
    NOT_SENT("not-sent", "未发放"),
    /** Nothing came, or only the blank workbook. */
    MISSING("missing", "未交"),
    /** What came gives no form. */
    UNREADABLE("unreadable", "读不出"),
    /** The form that counts has errors. */
    ERRORS("errors", "有错误"),
    /** It has warnings and no errors. */
    WARNINGS("warnings", "有警告"),
    /** It has neither. */
    READY("ready", "可上报"),
    /** The office said that this very file is final. */
    FINAL("final", "已定稿");

    private final String id;
    private final String word;

    ProjectState(String id, String word) {
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
