package io.github.ziping.read;

import io.github.ziping.check.Finding;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XlsxFile;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import java.util.List;

/**
 * Reads a department's workbook. Everything is found by the words of its headings, never by sheet, row or column: rows and
 * columns may have been inserted, deleted or moved, sheets renamed.
 */
public final class DepartmentReader {
    private final DepartmentSheets sheets;
    private final Profile profile;
    private final HeaderWords words;
    private final Notes notes;
    private final CellValues values;

    private DepartmentReader(DepartmentSheets sheets, Profile profile, HeaderWords words, String fileName) {
        this.sheets = sheets;
        this.profile = profile;
        this.words = words;
        this.notes = new Notes(fileName);
        this.values = new CellValues(notes);
    }

    /**
     * Whether a workbook is a department's and not an official form: its indicators stand on a sheet of their own, or the
     * unit of the actual value has a column of its own. A workbook without a table of indicators is a department's when
     * one of its sheets is named like one of a department's.
     *
     * @throws OoxmlException when a sheet is damaged
     */
    public static boolean isDepartmentWorkbook(XlsxFile file, Profile profile) throws OoxmlException {
        return DepartmentSheets.find(file, profile, HeaderWords.of(profile)).isDepartment(file, profile);
    }

    /**
     * Reads the workbook. What could not be read is null in the form and named in the findings.
     *
     * @param file the workbook
     * @param fileName as the user named it, for findings
     * @param profile the office whose words are looked for
     * @throws UnreadableException when the file is damaged, or holds neither the basics nor the indicators
     */
    public static Reading read(XlsxFile file, String fileName, Profile profile) throws UnreadableException {
        HeaderWords words = HeaderWords.of(profile);
        DepartmentSheets sheets;
        try {
            sheets = DepartmentSheets.find(file, profile, words);
        } catch (OoxmlException e) {
            throw unreadable(fileName, e);
        }
        if (!sheets.hasBasics() && sheets.indicators() == null) {
            throw new UnreadableException(List.of(Finding.ofFile(
                    "not-a-form",
                    fileName,
                    "文件里没有自评表：" + sheets.foundAndMissing(profile),
                    "核对是否选错了文件，或把内容填入空白填报表后重新提交")));
        }
        return new DepartmentReader(sheets, profile, words, fileName).read();
    }

    /** The finding for a file that cannot be opened; its text names fault and mend, parted by a semicolon. */
    static UnreadableException unreadable(String fileName, OoxmlException fault) {
        String text = String.valueOf(fault.getMessage());
        int parting = text.indexOf('；');
        String message = parting < 0 ? text : text.substring(0, parting);
        String remedy = parting < 0 ? "在 Excel 或 WPS 中打开，另存为 .xlsx 后重新提交" : text.substring(parting + 1);
        return new UnreadableException(List.of(Finding.ofFile("unreadable-file", fileName, message, remedy)));
    }

    private Reading read() {
        SheetGrid basics = sheets.basics();
        BasicsBlock block = basics == null ? null : new BasicsBlock(basics, values, profile);
        String title = block == null ? null : block.title();
        Integer year = block == null ? null : block.year();
        String project = block == null ? null : block.text(HeaderWord.PROJECT, "project");
        String authority = block == null ? null : block.text(HeaderWord.AUTHORITY, "authority");
        String unit = block == null ? null : block.text(HeaderWord.UNIT, "unit");
        Funds funds = funds();
        SheetGrid goalsGrid = sheets.goals();
        GoalsBlock goals = goalsGrid == null ? null : new GoalsBlock(goalsGrid, values);
        String expectedGoal = goals == null ? null : goals.text(HeaderWord.GOAL, "expectedGoal");
        String actualResult = goals == null ? null : goals.text(HeaderWord.RESULT, "actualResult");
        Summary summary = new Summary(values, words);
        List<Indicator> indicators = indicators(summary);
        sheets.noteMissing(notes, profile);
        SelfEvaluation evaluation = new SelfEvaluation(
                title,
                year,
                project,
                authority,
                unit,
                funds,
                expectedGoal,
                actualResult,
                indicators,
                summary.totalWeight(),
                summary.totalScore(),
                summary.grade());
        return new Reading(evaluation, notes.source(), notes.findings(evaluation.project()));
    }

    private Funds funds() {
        HeaderRow header = sheets.funds();
        return header == null ? FundsBlock.absent() : new FundsBlock(header, values, profile, words).read();
    }

    private List<Indicator> indicators(Summary summary) {
        HeaderRow header = sheets.indicators();
        if (header == null) {
            return List.of();
        }
        summary.readAbove(header);
        return new IndicatorsBlock(header, values, profile, summary).read();
    }
}
