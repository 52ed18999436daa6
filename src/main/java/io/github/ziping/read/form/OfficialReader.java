package io.github.ziping.read.form;

import io.github.ziping.finding.Reading;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.block.FormAssembler;
import io.github.ziping.read.block.FormSections;
import io.github.ziping.read.block.FundsAcross;
import io.github.ziping.read.block.FundsBlock;
import io.github.ziping.read.block.IndicatorRows;
import io.github.ziping.read.block.ReadingStyle;
import io.github.ziping.read.note.AskedValues;
import io.github.ziping.read.note.MissingBlocks;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.note.UnreadCells;
import io.github.ziping.read.sheet.FormRegion;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TableShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an official form, ours or another office's: everything stands in one part of one sheet, and nothing may be lost. */
final class OfficialReader {
    private static final String MEND = "按空白表补上缺少的表头后重新提交";

    private static final List<HeaderWord> FUNDS =
            List.of(HeaderWord.INITIAL_BUDGET, HeaderWord.ANNUAL_BUDGET, HeaderWord.EXECUTED, HeaderWord.FUND_WEIGHT);

    private static final List<HeaderWord> GOALS = List.of(HeaderWord.GOAL, HeaderWord.RESULT);

    private final FormRegion region;
    private final Profile profile;
    private final HeaderDictionary words;
    private final ReadingNotes notes;

    OfficialReader(FormRegion region, String fileName, Profile profile, HeaderDictionary words) {
        this.region = region;
        this.profile = profile;
        this.words = words;
        this.notes = new ReadingNotes(fileName, AskedValues.of(region.funds(), region.indicators()));
    }

    /** The form and where it stands, with a finding for each cell that has no place in it. */
    Reading read() {
        SheetGrid grid = region.grid();
        TableHeader table = region.indicators();
        int tableStart = table == null ? Integer.MAX_VALUE : table.index();
        FundsAcross across = region.funds() == null ? FundsAcross.find(grid, tableStart, words) : null;
        int end = across == null ? region.end() : Math.min(region.end(), across.index());
        FormSections blocks = new FormSections(grid, end, region.funds(), across, grid, tableStart, table);
        FormAssembler reader = new FormAssembler(blocks, ReadingStyle.official(), profile, words, notes);
        SelfEvaluation form = reader.read();
        noteMissing(form, across);
        int lastRow = region.indicators() == null
                ? grid.rows().get(grid.rows().size() - 1).index()
                : reader.lastRow();
        UnreadCells unread = new UnreadCells(region, region.funds() != null || across != null, notes);
        unread.note(lastRow);
        unread.noteBelow(lastRow, row -> IndicatorRows.isNote(row, words));
        if (grid.firstDropped() != null && form.totalScore() == null && form.grade() == null) {
            notes.dropped(grid.name(), grid.firstDropped());
        }
        return new Reading(
                form,
                notes.source(),
                notes.findings(form.project()),
                notes.asked().unasked());
    }

    /** Whether the points of the execution stand in a row of the indicators, as some offices have it. */
    private static boolean scoresExecution(SelfEvaluation form) {
        for (Indicator indicator : form.indicators()) {
            boolean named = namesExecution(indicator.level1())
                    || namesExecution(indicator.level2())
                    || namesExecution(indicator.level3());
            if (indicator.weight() != null && named) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesExecution(@Nullable String name) {
        return name != null && name.contains("预算执行");
    }

    private void noteMissing(SelfEvaluation form, @Nullable FundsAcross across) {
        if (scoresExecution(form)) {
            notes.asked().without(FieldPath.total(Field.FUND_WEIGHT));
        }
        noteBlocks(form, across);
        noteFunds(across);
        TableHeader table = region.indicators();
        if (table != null) {
            for (HeaderWord column : TableShape.INDICATORS.core()) {
                noteColumn(table, column, form.indicators().size());
            }
        }
    }

    /** What a form lacks that was cut off: without its table of indicators, the goals above it are looked for too. */
    private void noteBlocks(SelfEvaluation form, @Nullable FundsAcross across) {
        MissingBlocks missing = new MissingBlocks(notes);
        if (region.funds() == null && across == null) {
            missing.funds(DepartmentSheets.listed(profile, FundsBlock.REQUIRED));
        }
        if (region.indicators() == null) {
            if (form.expectedGoal() == null && form.actualResult() == null) {
                missing.goals(DepartmentSheets.listed(profile, GOALS));
            }
            missing.indicators(DepartmentSheets.listed(profile, TableShape.INDICATORS.core()));
        }
        missing.tell(region.grid().name(), MEND);
    }

    private void noteFunds(@Nullable FundsAcross across) {
        TableHeader funds = region.funds();
        for (HeaderWord word : FUNDS) {
            if (funds != null) {
                noteColumn(funds, word, 1);
            } else if (across != null && !across.has(word)) {
                notes.asked().without(path(word, FieldPath.TOTAL));
            }
        }
    }

    /** A column that another office's form does without is asked of nobody; the own office's was deleted. */
    private void noteColumn(TableHeader header, HeaderWord word, int rows) {
        if (header.has(word)) {
            return;
        }
        if (!notes.asked().asksForColumns()) {
            for (int i = 0; i < rows; i++) {
                notes.asked().without(path(word, i));
            }
        } else if (notes.asked().asksFor(path(word, 0)) && profile.form().prints(path(word, 0))) {
            notes.missingLabel(region.grid().name(), path(word, 0), profile.heading(word));
        }
    }

    private static FieldPath path(HeaderWord word, int row) {
        return word.field().block() == Field.Block.INDICATOR
                ? FieldPath.indicator(row, word.field())
                : FieldPath.total(word.field());
    }
}
