package io.github.ziping.write;

import io.github.ziping.check.Finding;
import io.github.ziping.check.Rule;
import io.github.ziping.check.rules.Rules;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBytes;
import io.github.ziping.ooxml.ZipBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook of findings: the sheet 问题清单, and 统计 with how often each rule found something. */
public final class FindingsWorkbook {
    private static final String FONT = "宋体";
    private static final String COUNTS = "统计";
    private static final int LEVEL = 6;

    private static final String STYLES = XmlBytes.DECLARATION
            + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts count=\"1\"><font>"
            + "<sz val=\"10\"/><name val=\"" + FONT
            + "\"/><charset val=\"134\"/></font></fonts><fills count=\"2\"><fill>"
            + "<patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    private FindingsWorkbook() {}

    /**
     * The workbook; the same arguments give the same bytes.
     *
     * @param title what stands above the list
     * @param findings in the order in which they are told
     */
    public static byte[] write(String title, List<Finding> findings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
        try (ZipBuilder zip = new ZipBuilder(bytes)) {
            write(title, findings, zip);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        } catch (OoxmlException e) {
            throw new IllegalStateException("its own styles are whole", e);
        }
        return bytes.toByteArray();
    }

    private static void write(String title, List<Finding> findings, ZipBuilder zip) throws IOException, OoxmlException {
        WorkbookParts parts = new WorkbookParts();
        int list = parts.sheet(FindingsSheet.NAME);
        int counts = parts.sheet(COUNTS);
        parts.writeTypes(zip);
        LookTable table = new LookTable(STYLES.getBytes(StandardCharsets.UTF_8));
        ListLooks looks = new ListLooks(table, FONT, 10);
        SharedStrings strings = new SharedStrings(new byte[0], 0);
        SheetStream listed = new SheetStream(strings, LEVEL);
        listed.select();
        String range = FindingsSheet.report(listed, looks, title, findings);
        parts.filter(list, range);
        parts.repeatRows(list, FindingsSheet.HEAD, FindingsSheet.HEAD);
        listed.addTo(zip, list);
        SheetStream counted = new SheetStream(strings, LEVEL);
        counts(counted, looks, findings);
        counted.addTo(zip, counts);
        zip.add("xl/styles.xml", table.xml());
        strings.xml().addTo(zip, "xl/sharedStrings.xml");
        parts.write(zip, title);
        zip.finish();
    }

    private static void counts(SheetStream sheet, ListLooks looks, List<Finding> findings) {
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
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Rule rule : Rules.all()) {
            counts.put(rule.id(), 0);
        }
        for (Finding finding : findings) {
            counts.merge(finding.rule(), 1, Integer::sum);
        }
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            Rule rule = Rules.find(count.getKey());
            if (count.getValue() == 0 || rule == null) {
                continue;
            }
            sheet.row(18);
            sheet.text(0, rule.id(), looks.text);
            sheet.text(1, rule.severity().word(), looks.middle);
            sheet.text(2, rule.title(), looks.text);
            sheet.formula(
                    3,
                    "COUNTIF(" + FindingsSheet.rules(findings.size()) + ",A" + (sheet.row() + 1) + ")",
                    BigDecimal.valueOf(count.getValue()),
                    looks.count);
        }
    }
}
