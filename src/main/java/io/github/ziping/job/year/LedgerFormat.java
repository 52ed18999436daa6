package io.github.ziping.job.year;

/** What {@code ziping status} writes. */
public enum LedgerFormat {
    /** Lines for people, a project each. */
    TEXT("台账.txt"),
    /** The JSON of the decision about the folder of a year. */
    JSON("台账.json"),
    /** A workbook with the sheets 台账, 收到的文件 and 对不上的文件. */
    XLSX("台账.xlsx");

    private final String fileName;

    LedgerFormat(String fileName) {
        this.fileName = fileName;
    }

    /** The name of the file in a folder that is given as the output. */
    public String fileName() {
        return fileName;
    }
}
