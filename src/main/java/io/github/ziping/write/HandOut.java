package io.github.ziping.write;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 发放清单: which department's workbook goes to whom. */
public final class HandOut {
    /** The list's file beside the workbooks. */
    public static final String FILE = "发放清单.xlsx";

    private static final String TITLE = "发放清单";
    private static final String[] HEADINGS = {"序号", "项目名称", "实施单位", "负责人", "文件", "发放日期", "收回日期", "说明"};
    private static final double[] WIDTHS = {5, 30, 22, 10, 32, 10, 10, 34};
    private static final int PROJECT = 1;
    private static final int LINKED = 4;
    private static final int HEAD = 1;

    private HandOut() {}

    /**
     * One workbook.
     *
     * @param file its name
     * @param link the same as a URI
     * @param project 项目名称, or null
     * @param unit 实施单位, or null
     * @param contact 负责人, or null
     * @param note what its sender should look at; empty where nothing is
     */
    public record Line(
            String file,
            String link,
            @Nullable String project,
            @Nullable String unit,
            @Nullable String contact,
            String note) {}

    /** The list as a workbook; the same lines give the same bytes. */
    public static byte[] write(List<Line> lines) {
        ListWorkbook workbook = new ListWorkbook();
        ListLooks looks = workbook.looks();
        SheetStream sheet = workbook.sheet(TITLE);
        for (double width : WIDTHS) {
            sheet.width(width);
        }
        sheet.freeze(HEAD + 1, 0);
        sheet.printOnePageWide();
        sheet.row(30);
        sheet.wideText(0, HEADINGS.length - 1, TITLE, looks.title);
        sheet.row(22);
        for (int i = 0; i < HEADINGS.length; i++) {
            sheet.text(i, HEADINGS[i], looks.head);
        }
        for (int i = 0; i < lines.size(); i++) {
            line(sheet, looks, i + 1, lines.get(i));
        }
        String range = Formulas.absolute(HEAD, 0) + ":" + Formulas.absolute(sheet.row(), HEADINGS.length - 1);
        sheet.filter(range.replace("$", ""));
        workbook.list(range, HEAD);
        return workbook.bytes(TITLE);
    }

    private static void line(SheetStream sheet, ListLooks looks, int number, Line line) {
        String[] texts = {"", orEmpty(line.project()), orEmpty(line.unit()), orEmpty(line.contact()), line.file()};
        int lines = TextLines.count(line.note(), WIDTHS[WIDTHS.length - 1]);
        for (int i = PROJECT; i <= LINKED; i++) {
            lines = Math.max(lines, TextLines.count(texts[i], WIDTHS[i]));
        }
        sheet.row(Math.max(20, TextLines.height(lines)));
        sheet.number(0, number, looks.count);
        for (int i = PROJECT; i < LINKED; i++) {
            sheet.text(i, texts[i], looks.text);
        }
        sheet.text(LINKED, line.file(), looks.link);
        sheet.link(LINKED, line.link(), null);
        sheet.blanks(LINKED + 1, HEADINGS.length - 2, looks.middle);
        sheet.text(HEADINGS.length - 1, line.note(), looks.text);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
