package io.github.ziping.write;

import io.github.ziping.check.Finding;
import io.github.ziping.check.Severity;
import io.github.ziping.form.TextMeasure;
import java.io.File;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet 问题清单: a row for each finding, with a link to its cell. */
final class FindingsSheet {
    /** The sheet's name. */
    static final String NAME = "问题清单";

    /** The headings' row, from 0, below the title. */
    static final int HEAD = 1;

    private static final String[] HEADINGS = {"序号", "等级", "项目", "文件", "工作表", "单元格", "问题", "依据", "建议", "规则"};
    private static final double[] WIDTHS = {5, 6, 18, 20, 12, 8, 46, 13, 34, 20};

    private static final int CELL = 5;

    /** Points of a char of a column's width, on the narrow side of what programs make of it. */
    private static final double POINTS_PER_CHAR = 5.2;

    private static final double PADDING = 6;
    private static final String LINE = "D0D0D0";
    private static final String BLUE = "0563C1";

    private final Canvas canvas;
    private final CellLook text;
    private final CellLook centered;

    private FindingsSheet(Canvas canvas, String font) {
        this.canvas = canvas;
        this.text = CellLook.plain(font, 10).boxed("FFFFFF", LINE).formatted(CellLook.TEXT);
        this.centered = text.centered();
    }

    /**
     * Draws the sheet.
     *
     * @param canvas an empty sheet
     * @param font of every cell
     * @param title what stands above the headings
     */
    static void draw(Canvas canvas, String font, String title, List<Finding> findings) {
        new FindingsSheet(canvas, font).draw(title, findings);
    }

    private void draw(String title, List<Finding> findings) {
        CellLook heading = centered.bolded().boxed("DDEBF7", LINE);
        for (int column = 0; column < HEADINGS.length; column++) {
            canvas.width(column, WIDTHS[column]);
            canvas.text(HEAD, column, HEADINGS[column], heading);
        }
        canvas.wideText(
                0,
                0,
                HEADINGS.length - 1,
                title,
                CellLook.plain(text.font().family(), 14).bolded());
        canvas.height(0, 30);
        canvas.height(HEAD, 22);
        for (int i = 0; i < findings.size(); i++) {
            row(HEAD + 1 + i, i + 1, findings.get(i));
        }
        if (findings.isEmpty()) {
            canvas.wideText(HEAD + 1, 0, HEADINGS.length - 1, "没有发现问题", centered);
        }
        XSSFSheet sheet = canvas.sheet();
        int last = Math.max(HEAD + 1, HEAD + findings.size());
        sheet.setAutoFilter(new CellRangeAddress(HEAD, last, 0, HEADINGS.length - 1));
        sheet.createFreezePane(0, HEAD + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        canvas.printOnePageWide(true);
    }

    private void row(int row, int number, Finding finding) {
        canvas.number(row, 0, BigDecimal.valueOf(number), centered.number("0"));
        canvas.text(row, 1, finding.severity().word(), centered.bolded().boxed(fill(finding.severity()), LINE));
        String[] texts = {
            finding.project(),
            finding.file().replace(File.separatorChar, '/'),
            finding.sheet(),
            finding.cell() == null ? null : finding.cell().address(),
            finding.message(),
            finding.basis(),
            finding.remedy(),
            finding.rule()
        };
        double height = 18;
        for (int i = 0; i < texts.length; i++) {
            int column = i + 2;
            String shown = texts[i] == null ? "" : texts[i];
            boolean link = column == CELL && !shown.isEmpty();
            canvas.text(row, column, shown, link ? centered.colored(BLUE) : column == CELL ? centered : text);
            double points = WIDTHS[column] * POINTS_PER_CHAR - PADDING;
            height = Math.max(height, TextMeasure.height(shown, points, 10, false) + 4);
            if (link) {
                link(canvas.blank(row, column, centered.colored(BLUE)), finding);
            }
        }
        canvas.height(row, TextMeasure.rowHeight(Math.min(height, 400)));
    }

    /** The colour that an annotated copy has too. */
    private static String fill(Severity severity) {
        return switch (severity) {
            case ERROR -> "FFC7CE";
            case WARNING -> "FFEB9C";
            case INFO -> "DDEBF7";
        };
    }

    /** To the cell in its file, seen from where the report lies. */
    private void link(XSSFCell cell, Finding finding) {
        XSSFHyperlink link = canvas.sheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.FILE);
        String place = "'" + String.valueOf(finding.sheet()).replace("'", "''") + "'!" + cell.getStringCellValue();
        try {
            URI file = new URI(null, null, finding.file().replace(File.separatorChar, '/'), null);
            link.setAddress(file.toASCIIString());
            link.setLocation(place);
            cell.setHyperlink(link);
        } catch (URISyntaxException | IllegalArgumentException e) {
            // a name that is no address: the cell says where it is all the same
            cell.removeHyperlink();
        }
    }
}
