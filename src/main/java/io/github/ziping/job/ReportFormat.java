package io.github.ziping.job;

/** What {@code ziping check} writes. */
public enum ReportFormat {
    /** Lines for people, grouped by file. */
    TEXT("审核结果.txt"),
    /** The JSON of the contract. */
    JSON("审核结果.json"),
    /** One page for a browser. */
    HTML("审核报告.html"),
    /** A workbook with the sheet 问题清单. */
    XLSX("问题清单.xlsx");

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    /** The name of the file in a folder that is given as the output. */
    public String fileName() {
        return fileName;
    }
}
