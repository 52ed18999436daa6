package io.github.ziping.read.form;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.block.FormAssembler;
import io.github.ziping.read.block.FormSections;
import io.github.ziping.read.block.ReadingStyle;
import io.github.ziping.read.note.AskedValues;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.note.UnreadCells;
import io.github.ziping.read.sheet.FormRegion;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one goal form as a self-evaluation that has no results yet: names, goal, budget, targets and weights. */
final class GoalFormReader {
    private final GoalColumns.Variant variant;
    private final SheetGrid grid;
    private final Profile profile;
    private final HeaderDictionary words;
    private final ReadingNotes notes;

    GoalFormReader(GoalColumns.Variant variant, String fileName, Profile profile, HeaderDictionary words) {
        this.variant = variant;
        this.grid = variant.grid();
        this.profile = profile;
        this.words = words;
        this.notes = new ReadingNotes(fileName, AskedValues.everything());
    }

    Reading read() {
        TableHeader header = variant.header();
        int tables = header == null ? Integer.MAX_VALUE : header.index();
        FormSections blocks = new FormSections(grid, tables, null, null, grid, tables, header);
        FormAssembler assembler = new FormAssembler(blocks, ReadingStyle.official(), profile, words, notes);
        SelfEvaluation read = assembler.read();
        if (header != null) {
            new UnreadCells(new FormRegion(grid, tables, false, null, header), notes).note(assembler.lastRow());
        }
        String project = named(read.project());
        SelfEvaluation goals = read.withTitle(null)
                .withProject(project)
                .withFunds(new BudgetLines(grid, tables, profile.amountUnit()).read())
                .withActualResult(null)
                .withTotalWeight(null)
                .withTotalScore(null)
                .withGrade(null);
        return new Reading(goals, notes.source(), findings(project, tables));
    }

    /** The project's name, with the township's where each has its own targets. */
    private @Nullable String named(@Nullable String project) {
        String township = variant.name();
        return township == null || project == null ? project : project + "（" + township + "）";
    }

    /** What was lost of the indicators; above them stands much that no self-evaluation has a place for. */
    private List<Finding> findings(@Nullable String project, int tables) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : notes.findings(project)) {
            boolean ofTable = finding.cell() != null && finding.cell().row() > tables;
            if (ofTable && !ReadingRule.MISSING_VALUE.found(finding) && !ReadingRule.PLACEHOLDER_LEFT.found(finding)) {
                findings.add(finding);
            }
        }
        return findings;
    }
}
