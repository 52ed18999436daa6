package io.github.ziping.write;

import io.github.ziping.check.Finding;
import io.github.ziping.check.Rule;
import io.github.ziping.check.rules.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of findings: the sheet 问题清单, and 统计 with how often each rule found something. */
public final class FindingsWorkbook {
    private static final String FONT = "宋体";
    private static final String COUNTS = "统计";
    private static final String LINE = "D0D0D0";

    private FindingsWorkbook() {}

    /**
     * The workbook; the same arguments give the same bytes.
     *
     * @param title what stands above the list
     * @param findings in the order in which they are told
     */
    public static byte[] write(String title, List<Finding> findings) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook, FONT, 10);
            FindingsSheet.draw(new Canvas(workbook.createSheet(FindingsSheet.NAME), styles), FONT, title, findings);
            counts(new Canvas(workbook.createSheet(COUNTS), styles), findings);
            workbook.setActiveSheet(0);
            return Packaging.pack(workbook, title, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
    }

    private static void counts(Canvas canvas, List<Finding> findings) {
        CellLook text = CellLook.plain(FONT, 10).boxed("FFFFFF", LINE).formatted(CellLook.TEXT);
        CellLook head = text.bolded().centered().boxed("DDEBF7", LINE);
        String[] headings = {"规则", "等级", "内容", "次数"};
        double[] widths = {26, 8, 44, 10};
        for (int column = 0; column < headings.length; column++) {
            canvas.width(column, widths[column]);
            canvas.text(0, column, headings[column], head);
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Rule rule : Rules.all()) {
            counts.put(rule.id(), 0);
        }
        for (Finding finding : findings) {
            counts.merge(finding.rule(), 1, Integer::sum);
        }
        int row = 1;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            Rule rule = Rules.find(count.getKey());
            if (count.getValue() == 0 || rule == null) {
                continue;
            }
            canvas.text(row, 0, rule.id(), text);
            canvas.text(row, 1, rule.severity().word(), text.centered());
            canvas.text(row, 2, rule.title(), text);
            String ids = "'" + FindingsSheet.NAME + "'!$J$" + (FindingsSheet.HEAD + 2) + ":$J$"
                    + (FindingsSheet.HEAD + 1 + findings.size());
            canvas.formula(
                    row,
                    3,
                    "COUNTIF(" + ids + ",A" + (row + 1) + ")",
                    BigDecimal.valueOf(count.getValue()),
                    text.centered().number("0"));
            canvas.height(row, 18);
            row++;
        }
        canvas.sheet().createFreezePane(0, 1);
        canvas.printOnePageWide(false);
    }
}
