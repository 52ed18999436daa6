package io.github.ziping.write.lists;

import io.github.ziping.files.FileSelection;
import io.github.ziping.files.InputNames;
import io.github.ziping.files.RelativeUris;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.CommandWords;
import io.github.ziping.model.VisibleText;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.ListStyles;
import io.github.ziping.write.xlsx.ListWorkbook;
import io.github.ziping.write.xlsx.SheetXmlStream;
import io.github.ziping.write.xlsx.TextMeasure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the sheet 问题清单: a row for each finding, with a link to its cell. */
public final class FindingsSheet {
    /** The sheet's name. */
    public static final String NAME = "问题清单";

    /** The headings' row, from 0, below the title. */
    public static final int HEAD = 1;

    /** What a column shows. */
    private enum Content {
        NUMBER("序号"),
        PROJECT_NUMBER("项目序号"),
        SEVERITY("等级"),
        PROJECT("项目"),
        FILE("文件"),
        SOURCE("来源文件"),
        SHEET("工作表"),
        CELL("单元格"),
        MESSAGE("问题"),
        BASIS("依据"),
        REMEDY("改法"),
        PLACE("来源位置"),
        RULE("规则"),
        TITLE("规则名称");

        final String heading;

        Content(String heading) {
            this.heading = heading;
        }
    }

    /** What a column shows, and its width in characters. */
    private record Column(Content content, double width) {}

    /** The columns of a list by itself; the cell is one of the input. */
    private static final Column[] REPORT = {
        new Column(Content.NUMBER, 5),
        new Column(Content.SEVERITY, 6),
        new Column(Content.PROJECT, 18),
        new Column(Content.FILE, 20),
        new Column(Content.SHEET, 12),
        new Column(Content.CELL, 8),
        new Column(Content.MESSAGE, 46),
        new Column(Content.BASIS, 13),
        new Column(Content.REMEDY, 34),
        new Column(Content.RULE, 20),
        new Column(Content.TITLE, 18)
    };

    /** The columns of a list among forms; the cell is one of the form's own sheet. */
    private static final Column[] AMONG_FORMS = {
        new Column(Content.NUMBER, 4),
        new Column(Content.PROJECT_NUMBER, 5.6),
        new Column(Content.SEVERITY, 4.5),
        new Column(Content.PROJECT, 17),
        new Column(Content.SHEET, 17),
        new Column(Content.CELL, 6),
        new Column(Content.MESSAGE, 36),
        new Column(Content.BASIS, 12),
        new Column(Content.REMEDY, 28),
        new Column(Content.SOURCE, 20),
        new Column(Content.PLACE, 13),
        new Column(Content.RULE, 16),
        new Column(Content.TITLE, 14)
    };

    private static final double PADDING = 6;

    /**
     * One finding of the list.
     *
     * @param number its number, from 1
     * @param project the number of its project, or null
     * @param sheet where it is seen
     * @param cell where on that sheet
     */
    private record Line(
            int number,
            @Nullable BigDecimal project,
            Finding finding,
            @Nullable String sheet,
            @Nullable String cell) {}

    /**
     * A finding of a submission.
     *
     * @param finding the finding
     * @param form the place of its form in the submission, from 0; -1 where it concerns none
     */
    public record OfForm(Finding finding, int form) {}

    private final SheetXmlStream sheet;
    private final ListStyles styles;
    private final Column[] columns;
    private final double pointsPerChar;

    private FindingsSheet(SheetXmlStream sheet, ListStyles styles, Column[] columns, double pointsPerChar) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns;
        this.pointsPerChar = pointsPerChar;
    }

    /**
     * A list by itself, its links to cells of the inputs.
     *
     * @param title what stands above the headings
     * @return the range to filter
     */
    static String report(SheetXmlStream sheet, ListStyles styles, String title, List<Finding> findings) {
        FindingsSheet list = new FindingsSheet(sheet, styles, REPORT, ListWorkbook.columnPoints(1));
        list.begin(title);
        for (int i = 0; i < findings.size(); i++) {
            list.reported(i + 1, findings.get(i));
        }
        return list.end(findings.size());
    }

    /**
     * A list among forms, its links to cells of their sheets.
     *
     * @param title what stands above the headings
     * @return the range to filter
     */
    public static String amongForms(
            SheetXmlStream sheet, ListStyles styles, String title, List<OfForm> findings, FormLinks forms) {
        FindingsSheet list = new FindingsSheet(sheet, styles, AMONG_FORMS, TextMeasure.columnPoints(1));
        list.begin(title);
        for (int i = 0; i < findings.size(); i++) {
            list.ofForm(i + 1, findings.get(i), forms);
        }
        return list.end(findings.size());
    }

    private void begin(String title) {
        for (Column column : columns) {
            sheet.width(column.width());
        }
        sheet.freeze(HEAD + 1, 0);
        sheet.printOnePageWide();
        sheet.row(30);
        sheet.wideText(0, columns.length - 1, title, styles.title);
        sheet.row(29);
        for (int i = 0; i < columns.length; i++) {
            sheet.text(i, columns[i].content().heading, styles.head);
        }
    }

    private String end(int findings) {
        if (findings == 0) {
            sheet.row(20);
            sheet.wideText(0, columns.length - 1, "没有发现问题", styles.middle);
        }
        String range =
                CellReferences.absolute(HEAD, 0) + ":" + CellReferences.absolute(sheet.row(), columns.length - 1);
        sheet.filter(range.replace("$", ""));
        return range;
    }

    private void reported(int number, Finding finding) {
        String cell = finding.cell() == null ? null : finding.cell().address();
        row(new Line(number, null, finding, finding.sheet(), cell));
        if (cell != null) {
            // no program follows a link into an archive
            String link = FileSelection.isMember(finding.file()) ? null : RelativeUris.ofForeign(file(finding));
            if (link != null) {
                String there = CellReferences.onSheet(String.valueOf(finding.sheet()), cell);
                sheet.link(column(columns, Content.CELL), link, there);
            }
        }
    }

    private void ofForm(int number, OfForm found, FormLinks forms) {
        int form = found.form();
        if (form < 0) {
            row(new Line(number, null, found.finding(), null, null));
            return;
        }
        String cell = forms.cell(form, found.finding().field());
        row(new Line(number, BigDecimal.valueOf(form + 1L), found.finding(), forms.sheet(form), cell));
        int linked = column(columns, cell == null ? Content.SHEET : Content.CELL);
        forms.link(sheet, linked, form, cell == null ? "A1" : cell);
    }

    private static int column(Column[] columns, Content content) {
        int column = 0;
        while (columns[column].content() != content) {
            column++;
        }
        return column;
    }

    /** The cells of a list by itself that name the rules. */
    static String rules(int findings) {
        return range(REPORT, Content.RULE, findings);
    }

    /** The cells of a list by itself that say how grave the findings are. */
    static String severities(int findings) {
        return range(REPORT, Content.SEVERITY, findings);
    }

    /** The cells of a list among forms that number the projects. */
    public static String projects(int findings) {
        return range(AMONG_FORMS, Content.PROJECT_NUMBER, findings);
    }

    private static String range(Column[] columns, Content content, int findings) {
        int last = HEAD + Math.max(1, findings);
        return CellReferences.onSheet(NAME, CellReferences.absolute(HEAD + 1, last, column(columns, content)));
    }

    private static @Nullable String text(Line line, Content content) {
        String text = raw(line, content);
        return text == null ? null : VisibleText.line(text);
    }

    private static @Nullable String raw(Line line, Content content) {
        Finding finding = line.finding();
        return switch (content) {
            case NUMBER, PROJECT_NUMBER -> null;
            case SEVERITY -> finding.severity().word();
            case PROJECT -> finding.project();
            case FILE, SOURCE -> file(finding);
            case SHEET -> line.sheet();
            case CELL -> line.cell();
            case MESSAGE -> finding.message();
            case BASIS -> finding.basis();
            case REMEDY -> CommandWords.without(finding.remedy());
            case PLACE -> place(finding);
            case TITLE -> finding.foundBy().title();
            case RULE -> finding.rule();
        };
    }

    /** The place inside the file. */
    private static String place(Finding finding) {
        String place = finding.place();
        return place.substring(Math.min(place.length(), finding.file().length()))
                .replaceFirst("^[! ]", "");
    }

    /** With slashes on every system. */
    private static String file(Finding finding) {
        return InputNames.slashed(finding.file());
    }

    private void row(Line line) {
        double height = 18;
        for (Column column : columns) {
            String text = text(line, column.content());
            if (text != null) {
                double points = column.width() * pointsPerChar - PADDING;
                height = Math.max(height, TextMeasure.height(text, points, styles.size, false) + 4);
            }
        }
        sheet.row(TextMeasure.rowHeight(Math.min(height, 400)));
        for (int i = 0; i < columns.length; i++) {
            String text = text(line, columns[i].content());
            switch (columns[i].content()) {
                case NUMBER -> sheet.number(i, line.number(), styles.count);
                case PROJECT_NUMBER -> sheet.number(i, line.project(), styles.count);
                case SEVERITY ->
                    sheet.text(i, text, styles.filled(color(line.finding().severity())));
                case CELL -> sheet.text(i, text, text == null ? styles.middle : styles.linkMiddle);
                default -> sheet.text(i, text, styles.text);
            }
        }
    }

    /** The colour that an annotated copy has too. */
    private static String color(Severity severity) {
        return switch (severity) {
            case ERROR -> "FFC7CE";
            case WARNING -> "FFEB9C";
            case INFO -> "DDEBF7";
        };
    }
}
