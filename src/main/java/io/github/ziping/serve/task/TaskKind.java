package io.github.ziping.serve.task;

/** What a task does. */
public enum TaskKind {
    /** Workbooks are made for the units. */
    SEND("send", "发放"),
    /** Forms with faults go back. */
    RETURN("return", "退回"),
    /** Forms and workbook go up. */
    SUBMIT("submit", "上报"),
    /** The submission workbook as a download alone. */
    MERGE("merge", "下载汇总"),
    /** 台账.xlsx. */
    LEDGER("ledger", "写台账");

    private final String id;
    private final String word;

    TaskKind(String id, String word) {
        this.id = id;
        this.word = word;
    }

    /** The spelling in addresses and keys of texts. */
    public String id() {
        return id;
    }

    /** The name for people, in Chinese. */
    public String word() {
        return word;
    }
}
