package io.github.ziping.write.lists;

import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.ListStyles;
import io.github.ziping.write.xlsx.ListWorkbook;
import io.github.ziping.write.xlsx.SheetXmlStream;

/** Writes 项目名单, an empty list of projects to start from, which {@link io.github.ziping.read.RosterReader} reads. */
public final class ProjectList {
    /** The list's file in a folder. */
    public static final String FILE = "项目名单.xlsx";

    private static final String TITLE = "项目名单";
    private static final String CONTACT = "负责人";
    private static final double[] WIDTHS = {34, 26, 26, 17, 17, 17, 14};
    private static final int AMOUNTS = 3;
    private static final int CONTACTS = 6;
    private static final int ROWS = 100;
    private static final int HEAD = 1;

    private ProjectList() {}

    /** The list as a workbook. */
    public static byte[] write(Profile profile) {
        ListWorkbook workbook = new ListWorkbook();
        ListStyles styles = workbook.styles();
        SheetXmlStream sheet = workbook.sheet(TITLE);
        for (double width : WIDTHS) {
            sheet.width(width);
        }
        sheet.freeze(HEAD + 1, 1);
        sheet.printOnePageWide();
        sheet.row(22);
        String note = "每行写一个项目；除“" + profile.heading(HeaderWord.PROJECT) + "”外，不知道的可以不填，列可以增减。";
        sheet.wideText(0, WIDTHS.length - 1, note, styles.note);
        sheet.row(24);
        HeaderWord[] words = {
            HeaderWord.PROJECT,
            HeaderWord.AUTHORITY,
            HeaderWord.UNIT,
            HeaderWord.INITIAL_BUDGET,
            HeaderWord.ANNUAL_BUDGET,
            HeaderWord.EXECUTED
        };
        for (int i = 0; i < words.length; i++) {
            String unit = i < AMOUNTS ? "" : "（" + profile.amountUnit() + "）";
            sheet.text(i, profile.heading(words[i]) + unit, styles.head);
        }
        sheet.text(CONTACTS, CONTACT, styles.head);
        for (int row = 0; row < ROWS; row++) {
            sheet.row(20);
            sheet.blanks(0, AMOUNTS - 1, styles.text);
            sheet.blanks(AMOUNTS, CONTACTS - 1, styles.amount);
            sheet.blank(CONTACTS, styles.text);
        }
        String range = CellReferences.absolute(HEAD, 0) + ":" + CellReferences.absolute(sheet.row(), WIDTHS.length - 1);
        workbook.list(range, HEAD);
        workbook.print("$A$1:" + CellReferences.absolute(sheet.row(), WIDTHS.length - 1));
        sheet.filter(range.replace("$", ""));
        return workbook.bytes(TITLE);
    }
}
