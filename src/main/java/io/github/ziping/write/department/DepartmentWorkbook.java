package io.github.ziping.write.department;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.TemplateStamp;
import io.github.ziping.write.poi.PoiSheet;
import io.github.ziping.write.poi.PoiStyles;
import io.github.ziping.write.poi.ReproduciblePackage;
import io.github.ziping.write.xlsx.CellReferences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Draws the workbook that a department fills: an explanation, the basics and funds, the goals, and the indicators.
 * Everything that can be computed is computed there by a formula; the cells to be filled are coloured and unlocked.
 */
public final class DepartmentWorkbook {
    private final XSSFWorkbook workbook;
    private final Profile profile;
    private final PoiStyles styles;
    private final EntryStyles looks;

    /** The rows of sheets that POI does not write, by their part. */
    private final Map<String, byte[]> streamed = new HashMap<>();

    private DepartmentWorkbook(XSSFWorkbook workbook, Profile profile, boolean lockKnown) {
        this.workbook = workbook;
        this.profile = profile;
        this.styles = new PoiStyles(workbook, profile.input().font(), EntryStyles.SIZE);
        this.looks = new EntryStyles(profile.input(), lockKnown);
    }

    /**
     * The department's workbook; the same arguments give the same bytes.
     *
     * @param profile the office that will get it back
     * @param evaluation what is known already, or null for a blank template; where it lacks the title, the fund unit, a
     *     label of the funds or the points of the execution row, the profile's stand
     * @throws IllegalArgumentException when a text is too long for a cell (32,767 characters) or an amount, weight or
     *     score has more digits than a cell holds (15)
     */
    public static byte[] write(Profile profile, @Nullable SelfEvaluation evaluation) {
        return write(profile, evaluation, false);
    }

    /**
     * The same.
     *
     * @param lockKnown whether what is known already is locked, as long as the sheet's protection is not lifted
     */
    public static byte[] write(Profile profile, @Nullable SelfEvaluation evaluation, boolean lockKnown) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            // the formulas are its own; their names come last
            workbook.setCellFormulaValidation(false);
            SelfEvaluation known = evaluation == null ? blank(profile) : evaluation;
            DepartmentWorkbook drawn = new DepartmentWorkbook(workbook, profile, lockKnown);
            drawn.draw(completed(profile, known));
            return ReproduciblePackage.pack(workbook, profile.name(), List.of(), drawn.streamed);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
    }

    private void draw(SelfEvaluation evaluation) {
        InputDesign design = profile.input();
        String unit = evaluation.funds().unit();
        GuideSheet.draw(
                sheet(design.guideSheet()),
                looks,
                profile,
                unit == null ? profile.amountUnit() : unit,
                yearOf(evaluation));
        OpenIssues issues = new OpenIssues(profile, evaluation);
        BasicsSheet.draw(sheet(design.basicsSheet()), looks, profile, evaluation, issues);
        GoalsSheet.draw(sheet(design.goalsSheet()), looks, profile, evaluation, issues);
        PoiSheet indicators = sheet(design.indicatorsSheet());
        ChoiceLists.add(workbook, styles, looks, profile);
        IndicatorsSheet.draw(indicators, looks, profile, evaluation, issues);
        PoiSheet checks = sheet(CheckSheet.NAME);
        byte[] rows = CheckSheet.draw(checks, profile, BasicsSheet.places(profile, evaluation), evaluation, issues);
        streamed.put(checks.sheet().getPackagePart().getPartName().getName().substring(1), rows);
        workbook.setSheetVisibility(workbook.getSheetIndex(checks.sheet()), SheetVisibility.HIDDEN);
        XSSFName stamp = workbook.createName();
        stamp.setNameName(TemplateStamp.NAME);
        stamp.setRefersToFormula(CellReferences.quoted(
                TemplateStamp.of(profile, evaluation.year()).text()));
        FirstEmptyCell first = FirstEmptyCell.of(profile, evaluation);
        int opened = workbook.getSheetIndex(first.sheet());
        workbook.setActiveSheet(opened);
        workbook.setSelectedTab(opened);
        workbook.getSheet(first.sheet()).setActiveCell(first.cell());
    }

    private int yearOf(SelfEvaluation evaluation) {
        Integer year = evaluation.year();
        return year == null ? profile.year() : year;
    }

    private PoiSheet sheet(String name) {
        return new PoiSheet(workbook.createSheet(name), styles);
    }

    /** A form that says nothing but the office's year and the labels of its funds. */
    public static SelfEvaluation blank(Profile profile) {
        List<FundLine> sources = new ArrayList<>();
        for (String label : profile.funds().sources()) {
            sources.add(FundLine.EMPTY.withLabel(label));
        }
        return SelfEvaluation.EMPTY
                .withYear(profile.year())
                .withFunds(SelfEvaluation.EMPTY.funds().withSources(sources));
    }

    private static SelfEvaluation completed(Profile profile, SelfEvaluation stated) {
        SelfEvaluation known = profile.withOwnWords(stated);
        return known.withFunds(completed(profile, known.funds()))
                .withTotalWeight(null)
                .withTotalScore(null)
                .withGrade(null);
    }

    private static Funds completed(Profile profile, Funds known) {
        BigDecimal weight = known.total().weight();
        FundLine total = completed(
                known.total(),
                profile.funds().total(),
                weight == null ? profile.scoring().executionWeight() : weight);
        return known.withTotal(total).withSources(sources(profile, known.sources()));
    }

    private static List<FundLine> sources(Profile profile, List<FundLine> known) {
        List<String> labels = profile.funds().sources();
        List<FundLine> sources = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            FundLine source = known.get(i);
            sources.add(completed(source, i < labels.size() ? labels.get(i) : null, source.weight()));
        }
        return sources;
    }

    private static FundLine completed(FundLine line, @Nullable String label, @Nullable BigDecimal weight) {
        return line.withLabel(line.label() == null ? label : line.label())
                .withWeight(weight)
                .withRatePercent(null)
                .withScore(null);
    }
}
