package io.github.ziping.write.department;

import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.TemplateStamp;
import io.github.ziping.write.canvas.SheetCanvas;
import io.github.ziping.write.canvas.WorkbookCanvas;
import io.github.ziping.write.canvas.WorkbookDesign;
import io.github.ziping.write.canvas.WorkbookTemplate;
import io.github.ziping.write.xlsx.CellReferences;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the workbook that a department fills: an explanation, the basics and funds, the goals, and the indicators.
 * Everything that can be computed is computed there by a formula; the cells to be filled are coloured and unlocked.
 *
 * <p>An instance writes the workbooks of one office. What they have in common is made once, when the first is written; any
 * number of threads may use it.
 */
public final class DepartmentWorkbook {
    /** More templates are not kept. */
    private static final int MOST_TEMPLATES = 8;

    /** What the explanation names, besides what the profile says: the unit of amounts and the year that is evaluated. */
    private record Named(String unit, int year) {}

    private final Profile profile;
    private final EntryStyles looks;

    private final Map<Named, WorkbookTemplate> templates = new ConcurrentHashMap<>();

    private DepartmentWorkbook(Profile profile, boolean lockKnown) {
        this.profile = profile;
        this.looks = new EntryStyles(profile.input(), lockKnown);
    }

    /**
     * The workbooks of an office.
     *
     * @param profile the office that will get them back
     * @param lockKnown whether what is known already is locked, as long as the sheet's protection is not lifted
     */
    public static DepartmentWorkbook of(Profile profile, boolean lockKnown) {
        return new DepartmentWorkbook(profile, lockKnown);
    }

    /** One workbook of an office in which nothing is locked that is known already; see {@link #write(SelfEvaluation)}. */
    public static byte[] write(Profile profile, @Nullable SelfEvaluation evaluation) {
        return of(profile, false).write(evaluation);
    }

    /**
     * Writes a workbook; the same office and form give the same bytes.
     *
     * @param evaluation what is known already, or null for a blank template; where it lacks the title, the fund unit, a
     *     label of the funds or the points of the execution row, the profile's stand
     * @return the whole workbook
     * @throws IllegalArgumentException when a text is too long for a cell (32,767 characters) or an amount, weight or
     *     score has more digits than a cell holds (15)
     */
    public byte[] write(@Nullable SelfEvaluation evaluation) {
        SelfEvaluation known = KnownForm.completed(profile, evaluation == null ? blank(profile) : evaluation);
        return template(known).write(workbook -> draw(workbook, known));
    }

    private WorkbookTemplate template(SelfEvaluation evaluation) {
        Integer year = evaluation.year();
        Named named = new Named(unitOf(evaluation), year == null ? profile.year() : year);
        WorkbookTemplate known = templates.get(named);
        if (known == null) {
            SelfEvaluation usual = KnownForm.usual(profile)
                    .withYear(named.year())
                    .withFunds(KnownForm.usual(profile).funds().withUnit(named.unit()));
            known = WorkbookTemplate.compile(design(), workbook -> drawWhole(workbook, usual));
            if (templates.size() >= MOST_TEMPLATES) {
                templates.clear();
            }
            templates.put(named, known);
        }
        return known;
    }

    private String unitOf(SelfEvaluation evaluation) {
        String unit = evaluation.funds().unit();
        return unit == null ? profile.amountUnit() : unit;
    }

    WorkbookDesign design() {
        InputDesign sheets = profile.input();
        return new WorkbookDesign(
                profile.name(),
                looks.plain().font(),
                List.of(
                        new WorkbookDesign.Sheet(sheets.guideSheet(), false, true),
                        new WorkbookDesign.Sheet(sheets.basicsSheet(), false, false),
                        new WorkbookDesign.Sheet(sheets.goalsSheet(), false, false),
                        new WorkbookDesign.Sheet(sheets.indicatorsSheet(), false, false),
                        new WorkbookDesign.Sheet(ChoiceLists.SHEET, true, true),
                        new WorkbookDesign.Sheet(CheckSheet.NAME, true, false)));
    }

    /** Draws a workbook with the sheets that are the same in all. */
    void drawWhole(WorkbookCanvas workbook, SelfEvaluation evaluation) {
        Integer year = evaluation.year();
        GuideSheet.draw(
                workbook.sheet(profile.input().guideSheet()),
                looks,
                profile,
                unitOf(evaluation),
                year == null ? profile.year() : year);
        ChoiceLists.draw(workbook.sheet(ChoiceLists.SHEET), looks, profile);
        draw(workbook, evaluation);
    }

    private void draw(WorkbookCanvas workbook, SelfEvaluation evaluation) {
        InputDesign design = profile.input();
        OpenIssues issues = new OpenIssues(profile, evaluation);
        BasicsSheet.draw(workbook.sheet(design.basicsSheet()), looks, profile, evaluation, issues);
        GoalsSheet.draw(workbook.sheet(design.goalsSheet()), looks, profile, evaluation, issues);
        IndicatorsSheet.draw(workbook.sheet(design.indicatorsSheet()), looks, profile, evaluation, issues);
        SheetCanvas checks = workbook.sheet(CheckSheet.NAME);
        CheckSheet.draw(checks, profile, BasicsSheet.places(profile, evaluation), evaluation, issues);
        String stamp = TemplateStamp.of(profile, evaluation.year()).text();
        workbook.define(TemplateStamp.NAME, CellReferences.quoted(stamp));
        FirstEmptyCell first = FirstEmptyCell.of(profile, evaluation);
        workbook.openAt(workbook.sheet(first.sheet()), first.cell());
    }

    /** A form that says nothing but the office's year and the labels of its funds. */
    public static SelfEvaluation blank(Profile profile) {
        return KnownForm.blank(profile);
    }
}
