package io.github.ziping.write.lists;

import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
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

    /** A rule's findings of one level. */
    private record Kind(Rule rule, Severity severity) {}

    private static void counts(SheetXmlStream sheet, ListStyles styles, List<Finding> findings) {
        String[] headings = {"规则", "等级", "规则名称", "次数"};
        for (double width : new double[] {26, 8, 44, 10}) {
            sheet.width(width);
        }
        sheet.freeze(1, 0);
        sheet.printOnePageWide();
        sheet.row(18);
        for (int column = 0; column < headings.length; column++) {
            sheet.text(column, headings[column], styles.head);
        }
        for (Map.Entry<Kind, Integer> count : counted(findings).entrySet()) {
            Kind kind = count.getKey();
            sheet.row(18);
            sheet.text(0, kind.rule().id(), styles.text);
            sheet.text(1, kind.severity().word(), styles.middle);
            sheet.text(2, kind.rule().title(), styles.text);
            int row = sheet.row() + 1;
            sheet.formula(
                    3,
                    "COUNTIFS(" + FindingsSheet.rules(findings.size()) + ",A" + row + ","
                            + FindingsSheet.severities(findings.size()) + ",B" + row + ")",
                    BigDecimal.valueOf(count.getValue()),
                    styles.count);
        }
    }

    /**
     * How often each rule found something, by the level that the findings have: the built-in rules in their order, then an
     * office's own as they come.
     */
    private static Map<Kind, Integer> counted(List<Finding> findings) {
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        for (Rule rule : Rules.all()) {
            for (Severity severity : Severity.values()) {
                counts.put(new Kind(rule, severity), 0);
            }
        }
        for (Finding finding : findings) {
            counts.merge(new Kind(finding.foundBy(), finding.severity()), 1, Integer::sum);
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
