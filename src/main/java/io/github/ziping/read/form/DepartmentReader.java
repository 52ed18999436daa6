package io.github.ziping.read.form;

import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.TemplateStamp;
import io.github.ziping.read.block.FormAssembler;
import io.github.ziping.read.block.FormSections;
import io.github.ziping.read.block.ReadingStyle;
import io.github.ziping.read.note.AskedValues;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.sheet.HeaderDictionary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a department's workbook. Everything is found by the words of its headings, never by sheet, row or column: rows and
 * columns may have been inserted, deleted or moved, sheets renamed.
 */
final class DepartmentReader {
    /**
     * What a workbook holds.
     *
     * @param form the form that was read
     * @param further the names of the sheets that hold a form's table too and were not read
     */
    record Content(Reading form, List<String> further) {
        Content {
            further = List.copyOf(further);
        }
    }

    private DepartmentReader() {}

    /**
     * Reads the workbook. What could not be read is null in the form and named in the findings.
     *
     * @param file the workbook
     * @param fileName as the user named it, for findings
     * @param profile the office whose words are looked for
     * @param others the indices of sheets that hold something else
     * @param named whether it says itself what it is, or two of its sheets have the usual names
     * @throws UnreadableException when it is none
     * @throws OoxmlException when a sheet is damaged
     */
    static Content read(
            Workbook file, String fileName, Profile profile, HeaderDictionary words, Set<Integer> others, boolean named)
            throws UnreadableException, OoxmlException {
        DepartmentSheets sheets = DepartmentSheets.find(file, profile, words, others);
        if (!sheets.isDepartmentWorkbook(named)) {
            throw new UnreadableException(List.of(ReadingRule.NOT_A_FORM.ofFile(
                    fileName, "文件里没有自评表：" + sheets.foundAndMissing(profile), "核对是否选错了文件，或把内容填入空白填报表后重新提交")));
        }
        ReadingNotes notes = new ReadingNotes(fileName, AskedValues.everything());
        FormSections blocks = new FormSections(
                sheets.basics(),
                Integer.MAX_VALUE,
                sheets.funds(),
                null,
                sheets.goals(),
                Integer.MAX_VALUE,
                sheets.indicators());
        SelfEvaluation evaluation = new FormAssembler(blocks, ReadingStyle.department(), profile, words, notes).read();
        sheets.noteMissing(notes, profile);
        stamp(TemplateStamp.parse(file.texts().get(TemplateStamp.NAME)), evaluation, profile, notes);
        Reading form = new Reading(
                evaluation,
                notes.source(),
                notes.findings(evaluation.project()),
                notes.asked().unasked());
        return new Content(form, sheets.further());
    }

    /** Says so where the workbook was made for another office or year, or from an older template. */
    private static void stamp(
            @Nullable TemplateStamp stamp, SelfEvaluation evaluation, Profile profile, ReadingNotes notes) {
        if (stamp == null) {
            return;
        }
        Integer year = evaluation.year();
        if (!stamp.office().equals(profile.office())) {
            notes.otherTemplate(
                    "填报表是 " + stamp.office() + " 的，现在审核的是 " + profile.office() + "；内容照常读取",
                    "核对是否交错了表；没有交错的不用改（审核人员可加 -t " + stamp.office() + " 重新审核）",
                    stamp);
        } else if (year != null && year != stamp.year()) {
            notes.otherTemplate(
                    "填报表是为 " + stamp.year() + " 年度生成的，表中填的是 " + year + " 年度；内容照常读取",
                    "核对年度；用了往年的表的，核对预算数和目标是否都已更新",
                    stamp);
        } else if (stamp.version() < profile.templateVersion()) {
            notes.otherTemplate(
                    "填报表是第 " + stamp.version() + " 版，现在发放的是第 " + profile.templateVersion() + " 版；内容照常读取",
                    "下次用新的空白表填报",
                    stamp);
        }
    }
}
