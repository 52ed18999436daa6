package io.github.ziping.write.lists;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Rule;
import io.github.ziping.write.xlsx.ListStyles;
import io.github.ziping.write.xlsx.ListWorkbook;
import io.github.ziping.write.xlsx.SheetXmlStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A workbook of findings: the sheet 问题清单, and 统计 with how often each rule found something. */
public final class FindingsWorkbook {
    private static final String COUNTS = "统计";

    private FindingsWorkbook() {}

    /**
     * The workbook; the same arguments give the same bytes.
     *
     * @param title what stands above the list
     * @param findings in the order in which they are told
     * @param rules all that were asked, in their order
     */
    public static byte[] write(String title, List<Finding> findings, List<Rule> rules) {
        ListWorkbook workbook = new ListWorkbook();
        String range = FindingsSheet.report(workbook.sheet(FindingsSheet.NAME), workbook.looks(), title, findings);
        workbook.list(range, FindingsSheet.HEAD);
        counts(workbook.sheet(COUNTS), workbook.looks(), findings, rules);
        return workbook.bytes(title);
    }

    private static void counts(SheetXmlStream sheet, ListStyles looks, List<Finding> findings, List<Rule> rules) {
        String[] headings = {"规则", "等级", "内容", "次数"};
        for (double width : new double[] {26, 8, 44, 10}) {
            sheet.width(width);
        }
        sheet.freeze(1, 0);
        sheet.printOnePageWide();
        sheet.row(18);
        for (int column = 0; column < headings.length; column++) {
            sheet.text(column, headings[column], looks.head);
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Finding finding : findings) {
            counts.merge(finding.rule(), 1, Integer::sum);
        }
        for (Rule rule : rules) {
            int count = counts.getOrDefault(rule.id(), 0);
            if (count == 0) {
                continue;
            }
            sheet.row(18);
            sheet.text(0, rule.id(), looks.text);
            sheet.text(1, rule.severity().word(), looks.middle);
            sheet.text(2, rule.title(), looks.text);
            sheet.formula(
                    3,
                    "COUNTIF(" + FindingsSheet.rules(findings.size()) + ",A" + (sheet.row() + 1) + ")",
                    BigDecimal.valueOf(count),
                    looks.count);
        }
    }
}
