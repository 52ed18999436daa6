package io.github.ziping.read.form;

import io.github.ziping.finding.Reading;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;

/** Reads an official form, ours or another office's: everything stands in one part of one sheet, and nothing may be lost. */
final class OfficialReader {
    private static final String MEND = "按空白表补上缺少的表头后重新提交";

    private final FormRegion region;
    private final Profile profile;
    private final HeaderDictionary words;
    private final ReadingNotes notes;

    OfficialReader(FormRegion region, String fileName, Profile profile, HeaderDictionary words) {
        this.region = region;
        this.profile = profile;
        this.words = words;
        this.notes = new ReadingNotes(fileName);
    }

    /** The form and where it stands, with a finding for each cell that has no place in it. */
    Reading read() {
        SheetGrid grid = region.grid();
        TableHeader table = region.indicators();
        int tableStart = table == null ? Integer.MAX_VALUE : table.index();
        FormSections blocks = new FormSections(grid, region.end(), region.funds(), grid, tableStart, table);
        FormAssembler reader = new FormAssembler(blocks, profile, words, notes);
        SelfEvaluation form = reader.read();
        noteMissing();
        int lastRow = region.indicators() == null
                ? grid.rows().get(grid.rows().size() - 1).index()
                : reader.lastRow();
        new UnreadCells(grid, notes).note(lastRow);
        if (grid.firstDropped() != null && form.totalScore() == null && form.grade() == null) {
            notes.dropped(grid.name(), grid.firstDropped());
        }
        return new Reading(form, notes.source(), notes.findings(form.project()));
    }

    private void noteMissing() {
        TableHeader funds = region.funds();
        if (funds == null) {
            noteTable("项目资金表", FundsBlock.REQUIRED);
        } else {
            noteColumn(funds, HeaderWord.INITIAL_BUDGET);
            noteColumn(funds, HeaderWord.ANNUAL_BUDGET);
            noteColumn(funds, HeaderWord.EXECUTED);
        }
        TableHeader table = region.indicators();
        if (table == null) {
            noteTable("指标表", IndicatorsBlock.CORE);
        } else {
            noteColumn(table, HeaderWord.LEVEL3);
            noteColumn(table, HeaderWord.TARGET);
            noteColumn(table, HeaderWord.ACTUAL);
            noteColumn(table, HeaderWord.WEIGHT);
            noteColumn(table, HeaderWord.SCORE);
        }
    }

    private void noteTable(String name, HeaderWord[] words) {
        String message = "没有找到" + name + "，缺少表头“" + DepartmentSheets.listed(profile, words) + "”";
        notes.notAForm(region.grid().name(), message, MEND);
    }

    /** A column that another office does without is missed only if the own office's form prints it. */
    private void noteColumn(TableHeader header, HeaderWord word) {
        FieldPath path = word.field().block() == Field.Block.INDICATOR
                ? FieldPath.indicator(0, word.field())
                : FieldPath.total(word.field());
        if (!header.has(word) && profile.form().prints(path)) {
            notes.missingLabel(region.grid().name(), path, profile.heading(word));
        }
    }
}
