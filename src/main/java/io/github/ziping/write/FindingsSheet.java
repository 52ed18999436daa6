package io.github.ziping.write;

import io.github.ziping.check.Finding;
import io.github.ziping.check.Severity;
import io.github.ziping.form.TextMeasure;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheet 问题清单: a row for each finding, with a link to its cell. */
final class FindingsSheet {
    /** The sheet's name. */
    static final String NAME = "问题清单";

    /** The headings' row, from 0, below the title. */
    static final int HEAD = 1;

    private static final String SHEET = "工作表";
    private static final String CELL = "单元格";

    /** The columns of a list by itself; the cell is one of the input. */
    private static final Column[] REPORT = {
        new Column("序号", 5),
        new Column("等级", 6),
        new Column("项目", 18),
        new Column("文件", 20),
        new Column(SHEET, 12),
        new Column(CELL, 8),
        new Column("问题", 46),
        new Column("依据", 13),
        new Column("建议", 34),
        new Column("规则", 20)
    };

    /** The columns of a list among forms; the cell is one of the form's own sheet. */
    private static final Column[] AMONG_FORMS = {
        new Column("序号", 4),
        new Column("项目序号", 5.6),
        new Column("等级", 4.5),
        new Column("项目", 17),
        new Column(SHEET, 17),
        new Column(CELL, 6),
        new Column("问题", 36),
        new Column("依据", 12),
        new Column("建议", 28),
        new Column("来源文件", 20),
        new Column("来源位置", 13),
        new Column("规则", 16)
    };

    /** The column, from 0, of a project's number in a list among forms. */
    static final int PROJECT = 1;

    private static final double PADDING = 6;

    /** A heading, and the width in characters. */
    private record Column(String heading, double width) {}

    /**
     * A finding as it is told in a list among forms.
     *
     * @param finding the finding
     * @param project the project's place in the submission, from 0; -1 where it concerns none
     */
    record Told(Finding finding, int project) {}

    private final SheetStream sheet;
    private final ListLooks looks;
    private final Column[] columns;
    private final double pointsPerChar;

    private FindingsSheet(SheetStream sheet, ListLooks looks, Column[] columns, double pointsPerChar) {
        this.sheet = sheet;
        this.looks = looks;
        this.columns = columns;
        this.pointsPerChar = pointsPerChar;
    }

    /**
     * A list by itself, its links to cells of the inputs.
     *
     * @param title what stands above the headings
     * @return the range to filter
     */
    static String report(SheetStream sheet, ListLooks looks, String title, List<Finding> findings) {
        // on the narrow side of what programs make of a character of 宋体
        FindingsSheet list = new FindingsSheet(sheet, looks, REPORT, 5.2);
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
    static String amongForms(SheetStream sheet, ListLooks looks, String title, List<Told> findings, FormLinks forms) {
        FindingsSheet list = new FindingsSheet(sheet, looks, AMONG_FORMS, TextMeasure.columnPoints(1));
        list.begin(title);
        for (int i = 0; i < findings.size(); i++) {
            list.told(i + 1, findings.get(i), forms);
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
        sheet.wideText(0, columns.length - 1, title, looks.title);
        sheet.row(29);
        for (int i = 0; i < columns.length; i++) {
            sheet.text(i, columns[i].heading(), looks.head);
        }
    }

    private String end(int findings) {
        if (findings == 0) {
            sheet.row(20);
            sheet.wideText(0, columns.length - 1, "没有发现问题", looks.middle);
        }
        String range = "$A$" + (HEAD + 1) + ":$" + (char) ('A' + columns.length - 1) + "$" + (sheet.row() + 1);
        sheet.filter(range.replace("$", ""));
        return range;
    }

    private void reported(int number, Finding finding) {
        String cell = finding.cell() == null ? null : finding.cell().address();
        @Nullable
        String[] texts = {
            null,
            finding.severity().word(),
            finding.project(),
            file(finding),
            finding.sheet(),
            cell,
            finding.message(),
            finding.basis(),
            finding.remedy(),
            finding.rule()
        };
        row(number, 1, finding.severity(), texts);
        if (cell != null) {
            try {
                URI file = new URI(null, null, file(finding), null);
                sheet.link(5, file.toASCIIString(), Formulas.onSheet(String.valueOf(finding.sheet()), cell));
            } catch (URISyntaxException e) {
                // a name that is no address: the cell says where it is all the same
                return;
            }
        }
    }

    private void told(int number, Told told, FormLinks forms) {
        Finding finding = told.finding();
        boolean known = told.project() >= 0;
        String cell = known ? forms.cell(told.project(), finding.field()) : null;
        String source = finding.place()
                .substring(Math.min(finding.place().length(), finding.file().length()));
        @Nullable
        String[] texts = {
            null,
            known ? String.valueOf(told.project() + 1) : null,
            finding.severity().word(),
            finding.project(),
            known ? forms.sheet(told.project()) : null,
            cell,
            finding.message(),
            finding.basis(),
            finding.remedy(),
            file(finding),
            source.replaceFirst("^[! ]", ""),
            finding.rule()
        };
        row(number, 2, finding.severity(), texts);
        if (known) {
            forms.link(sheet, cell == null ? 4 : 5, told.project(), cell == null ? "A1" : cell);
        }
    }

    /** With slashes on every system. */
    private static String file(Finding finding) {
        return finding.file().replace(File.separatorChar, '/');
    }

    private void row(int number, int severityColumn, Severity severity, @Nullable String[] texts) {
        double height = 18;
        for (int i = 1; i < texts.length; i++) {
            String text = texts[i];
            if (text != null) {
                double points = columns[i].width() * pointsPerChar - PADDING;
                height = Math.max(height, TextMeasure.height(text, points, looks.size, false) + 4);
            }
        }
        sheet.row(TextMeasure.rowHeight(Math.min(height, 400)));
        sheet.number(0, number, looks.count);
        for (int i = 1; i < texts.length; i++) {
            String text = texts[i];
            String heading = columns[i].heading();
            if (i == severityColumn) {
                sheet.text(i, text, looks.filled(color(severity)));
            } else if (i == PROJECT && text != null) {
                sheet.number(i, Integer.parseInt(text), looks.count);
            } else if (heading.equals(CELL)) {
                sheet.text(i, text, text == null ? looks.middle : looks.linkMiddle);
            } else {
                sheet.text(i, text, looks.text);
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
