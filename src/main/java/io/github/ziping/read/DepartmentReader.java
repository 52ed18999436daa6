package io.github.ziping.read;

import io.github.ziping.check.ReadingRule;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.profile.Profile;
import java.util.List;

/**
 * Reads a department's workbook. Everything is found by the words of its headings, never by sheet, row or column: rows and
 * columns may have been inserted, deleted or moved, sheets renamed.
 */
final class DepartmentReader {
    private DepartmentReader() {}

    /**
     * Reads the workbook. What could not be read is null in the form and named in the findings.
     *
     * @param file the workbook
     * @param fileName as the user named it, for findings
     * @param profile the office whose words are looked for
     * @throws UnreadableException when it holds neither the basics nor the indicators
     * @throws OoxmlException when a sheet is damaged
     */
    static Reading read(Workbook file, String fileName, Profile profile, HeaderWords words)
            throws UnreadableException, OoxmlException {
        DepartmentSheets sheets = DepartmentSheets.find(file, profile, words);
        if (!sheets.hasBasics() && sheets.indicators() == null) {
            throw new UnreadableException(List.of(ReadingRule.NOT_A_FORM.ofFile(
                    fileName, "文件里没有自评表：" + sheets.foundAndMissing(profile), "核对是否选错了文件，或把内容填入空白填报表后重新提交")));
        }
        Notes notes = new Notes(fileName);
        Blocks blocks = new Blocks(
                sheets.basics(),
                Integer.MAX_VALUE,
                sheets.funds(),
                sheets.goals(),
                Integer.MAX_VALUE,
                sheets.indicators());
        SelfEvaluation evaluation = new FormReader(blocks, profile, words, notes).read();
        sheets.noteMissing(notes, profile);
        return new Reading(evaluation, notes.source(), notes.findings(evaluation.project()));
    }
}
