package io.github.ziping.report;

import io.github.ziping.finding.Finding;
import io.github.ziping.write.lists.FindingsWorkbook;
import java.util.List;

/** Findings as a workbook with the sheet 问题清单. */
public final class XlsxReport {
    private XlsxReport() {}

    /**
     * The workbook; the same findings give the same bytes.
     *
     * @param forms how many forms were checked
     * @param findings in the order in which they are told
     */
    public static byte[] write(int forms, List<Finding> findings) {
        return FindingsWorkbook.write("自评表审核问题清单（共 " + forms + " 份自评表；" + Counts.inWords(findings) + "）", findings);
    }
}
