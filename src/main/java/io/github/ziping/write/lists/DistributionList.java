package io.github.ziping.write.lists;

import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.ListStyles;
import io.github.ziping.write.xlsx.ListWorkbook;
import io.github.ziping.write.xlsx.SheetXmlStream;
import io.github.ziping.write.xlsx.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes 发放清单, the list of which department's workbook goes to whom. */
public final class DistributionList {
    /** The list's file beside the workbooks. */
    public static final String FILE = "发放清单.xlsx";

    private static final String TITLE = "发放清单";
    private static final String OPEN = "打开";
    private static final List<String> HEADINGS = List.of("序号", "项目名称", "实施单位", "负责人", "文件", "链接", "发放日期", "收回日期", "说明");
    private static final double[] WIDTHS = {5, 30, 22, 10, 32, 6, 10, 10, 30, 44};
    private static final int LINK = 5;
    private static final int NOTE = 8;

    /** A last column, where units may report by a link too. */
    private static final String REPORT_BY = "填报链接";

    private static final int REPORT = 9;

    private static final double PADDING = 6;
    private static final int HEAD = 1;

    private DistributionList() {}

    /**
     * One workbook.
     *
     * @param file its name
     * @param link the same as a URI
     * @param project 项目名称, or null
     * @param unit 实施单位, or null
     * @param contact 负责人, or null
     * @param note what its sender should look at; empty where nothing is
     * @param report the link by which the unit may report, or null
     */
    public record Line(
            String file,
            String link,
            @Nullable String project,
            @Nullable String unit,
            @Nullable String contact,
            String note,
            @Nullable String report) {}

    /**
     * The list as a workbook; the same lines give the same bytes.
     *
     * @param reports whether it has the column of links to report by
     */
    public static byte[] write(List<Line> lines, boolean reports) {
        List<String> headings = new ArrayList<>(HEADINGS);
        if (reports) {
            headings.add(REPORT_BY);
        }
        ListWorkbook workbook = new ListWorkbook();
        ListStyles styles = workbook.styles();
        SheetXmlStream sheet = workbook.sheet(TITLE);
        for (int i = 0; i < headings.size(); i++) {
            sheet.width(WIDTHS[i]);
        }
        sheet.freeze(HEAD + 1, 0);
        sheet.printOnePageWide();
        sheet.row(30);
        sheet.wideText(0, headings.size() - 1, TITLE, styles.title);
        sheet.row(22);
        for (int i = 0; i < headings.size(); i++) {
            sheet.text(i, headings.get(i), styles.head);
        }
        for (int i = 0; i < lines.size(); i++) {
            line(sheet, styles, i + 1, lines.get(i), reports);
        }
        String range =
                CellReferences.absolute(HEAD, 0) + ":" + CellReferences.absolute(sheet.row(), headings.size() - 1);
        sheet.filter(range.replace("$", ""));
        workbook.list(range, HEAD);
        return workbook.bytes(TITLE);
    }

    private static void line(SheetXmlStream sheet, ListStyles styles, int number, Line line, boolean reports) {
        String[] texts = {orEmpty(line.project()), orEmpty(line.unit()), orEmpty(line.contact()), line.file()};
        double height = height(line.note(), NOTE, styles);
        if (reports) {
            height = Math.max(height, height(orEmpty(line.report()), REPORT, styles));
        }
        for (int i = 0; i < texts.length; i++) {
            height = Math.max(height, height(texts[i], i + 1, styles));
        }
        sheet.row(TextMeasure.rowHeight(Math.max(20, Math.min(height, 400))));
        sheet.number(0, number, styles.count);
        for (int i = 0; i < texts.length; i++) {
            sheet.text(i + 1, texts[i], styles.text);
        }
        // a cell of its own: LibreOffice breaks no linked text into lines
        sheet.text(LINK, OPEN, styles.linkMiddle);
        sheet.link(LINK, line.link(), null);
        sheet.blanks(LINK + 1, NOTE - 1, styles.middle);
        sheet.text(NOTE, line.note(), styles.text);
        if (reports) {
            sheet.text(REPORT, orEmpty(line.report()), styles.text);
        }
    }

    private static double height(String text, int column, ListStyles styles) {
        return TextMeasure.height(text, ListWorkbook.columnPoints(WIDTHS[column]) - PADDING, styles.size, false) + 4;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
