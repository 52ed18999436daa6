package io.github.ziping.write.lists;

import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Rule;
import io.github.ziping.write.xlsx.ListStyles;
import io.github.ziping.write.xlsx.ListWorkbook;
import io.github.ziping.write.xlsx.SheetXmlStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a workbook of findings: the sheet 问题清单, and 统计 with how often each rule found something. */
public final class FindingsWorkbook {
    private static final String COUNTS = "统计";

    private FindingsWorkbook() {}

    /**
     * The workbook; the same arguments give the same bytes.
     *
     * @param title what stands above the list
     * @param findings in the order of the list
     */
    public static byte[] write(String title, List<Finding> findings) {
        ListWorkbook workbook = new ListWorkbook();
        String range = FindingsSheet.report(workbook.sheet(FindingsSheet.NAME), workbook.styles(), title, findings);
        workbook.list(range, FindingsSheet.HEAD);
        counts(workbook.sheet(COUNTS), workbook.styles(), findings);
        return workbook.bytes(title);
    }

    private static void counts(SheetXmlStream sheet, ListStyles styles, List<Finding> findings) {
        String[] headings = {"规则", "等级", "内容", "次数"};
        for (double width : new double[] {26, 8, 44, 10}) {
            sheet.width(width);
        }
        sheet.freeze(1, 0);
        sheet.printOnePageWide();
        sheet.row(18);
        for (int column = 0; column < headings.length; column++) {
            sheet.text(column, headings[column], styles.head);
        }
        for (Map.Entry<Rule, Integer> count : counted(findings).entrySet()) {
            Rule rule = count.getKey();
            sheet.row(18);
            sheet.text(0, rule.id(), styles.text);
            sheet.text(1, rule.severity().word(), styles.middle);
            sheet.text(2, rule.title(), styles.text);
            sheet.formula(
                    3,
                    "COUNTIF(" + FindingsSheet.rules(findings.size()) + ",A" + (sheet.row() + 1) + ")",
                    BigDecimal.valueOf(count.getValue()),
                    styles.count);
        }
    }

    /** How often each rule found something: the built-in ones in their order, then an office's own as they come. */
    private static Map<Rule, Integer> counted(List<Finding> findings) {
        Map<Rule, Integer> counts = new LinkedHashMap<>();
        for (Rule rule : Rules.all()) {
            counts.put(rule, 0);
        }
        for (Finding finding : findings) {
            counts.merge(finding.foundBy(), 1, Integer::sum);
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
