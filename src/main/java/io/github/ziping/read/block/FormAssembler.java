package io.github.ziping.read.block;

import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import java.util.List;

/** Reads a form whose blocks are found. */
public final class FormAssembler {
    private final FormSections blocks;
    private final ReadingStyle style;
    private final Profile profile;
    private final HeaderDictionary words;
    private final CellValues values;
    private int lastRow;

    public FormAssembler(
            FormSections blocks, ReadingStyle style, Profile profile, HeaderDictionary words, ReadingNotes notes) {
        this.blocks = blocks;
        this.style = style;
        this.profile = profile;
        this.words = words;
        this.values = new CellValues(notes);
    }

    /** The form; what could not be read is null in it and noted. */
    public SelfEvaluation read() {
        SheetGrid basics = blocks.basics();
        BasicsBlock block =
                basics == null ? null : new BasicsBlock(basics, blocks.basicsEnd(), style, values, profile, words);
        String title = block == null ? null : block.title();
        Integer year = block == null ? null : block.year();
        String project = block == null ? null : block.text(HeaderWord.PROJECT);
        String authority = block == null ? null : block.text(HeaderWord.AUTHORITY);
        String unit = block == null ? null : block.text(HeaderWord.UNIT);
        Funds funds = funds();
        SheetGrid goalsGrid = blocks.goals();
        TableHeader table = blocks.indicators();
        int lastOfTable = table == null ? -1 : table.lastIndex();
        GoalsBlock goals =
                goalsGrid == null ? null : new GoalsBlock(goalsGrid, blocks.goalsEnd(), lastOfTable, style, values);
        String expectedGoal = goals == null ? null : goals.text(HeaderWord.GOAL);
        String actualResult = goals == null ? null : goals.text(HeaderWord.RESULT);
        TotalsBlock summary = new TotalsBlock(style, values, words);
        List<Indicator> indicators = indicators(summary);
        if (basics != null) {
            style.readTotalsInHead(summary, basics, blocks.basicsEnd());
        }
        return new SelfEvaluation(
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
    }

    private Funds funds() {
        TableHeader header = blocks.funds();
        FundsAcross across = blocks.across();
        if (across != null) {
            return across.read(values);
        }
        return header == null ? FundsBlock.absent() : new FundsBlock(header, style, values, profile, words).read();
    }

    private List<Indicator> indicators(TotalsBlock summary) {
        TableHeader header = blocks.indicators();
        if (header == null) {
            return List.of();
        }
        style.readTotalsAbove(summary, header);
        List<SheetGrid.Row> rows = new IndicatorRows(header, words).rows(style);
        lastRow =
                rows.isEmpty() ? header.lastIndex() : rows.get(rows.size() - 1).index();
        return new IndicatorsBlock(header, style, values, profile, summary).read(rows);
    }

    /** The last row of the table of indicators, from 0; 0 where there is none. */
    public int lastRow() {
        return lastRow;
    }
}
