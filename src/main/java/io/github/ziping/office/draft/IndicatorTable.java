package io.github.ziping.office.draft;

import io.github.ziping.model.FieldPath;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TableShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Drafts the table of indicators: its headings, printed on each page, and one row for all indicators. */
final class IndicatorTable {
    private static final List<HeaderWord> ENDS = List.of(HeaderWord.TOTAL_ROW, HeaderWord.GRADE, HeaderWord.NOTE);

    /** Columns of their own on some forms, which the program writes into the cells of the values. */
    private static final List<HeaderWord> PARTS =
            List.of(HeaderWord.OPERATOR, HeaderWord.MEASURE, HeaderWord.ACTUAL_MEASURE);

    private final FormSample sample;
    private final TableHeader header;
    private final FoldedHeader folded;
    private final DraftNotes notes;
    private final int end;

    IndicatorTable(FormSample sample, DraftNotes notes) {
        this.sample = sample;
        this.header = sample.indicators();
        this.folded = new FoldedHeader(sample.cells(), header, TableShape.INDICATORS.columns());
        this.notes = notes;
        int row = header.lastIndex() + 1;
        while (row <= sample.cells().lastRow() && !isBehind(row)) {
            row++;
        }
        this.end = row;
    }

    private boolean isBehind(int row) {
        SheetGrid.Row line = sample.grid().row(row);
        if (line == null) {
            return false;
        }
        Piece name = sample.cells().at(row, header.has(HeaderWord.LEVEL3) ? header.column(HeaderWord.LEVEL3) : 0);
        boolean across = header.has(HeaderWord.LEVEL1)
                && header.has(HeaderWord.LEVEL3)
                && name.firstColumn() <= header.column(HeaderWord.LEVEL1);
        return across || line.isHeading(line.first(), ENDS);
    }

    /** The row behind the last indicator. */
    int end() {
        return end;
    }

    FoldedHeader headings() {
        return folded;
    }

    /** The names of level 2 by those of level 1, as the form has them; placeholder rows are left out. */
    Map<String, List<String>> levels() {
        Map<String, List<String>> levels = new LinkedHashMap<>();
        for (int row = header.lastIndex() + 1; row < end; row++) {
            String level1 = level(row, HeaderWord.LEVEL1);
            String level2 = level(row, HeaderWord.LEVEL2);
            if (!level1.isEmpty()) {
                List<String> parts = levels.computeIfAbsent(level1, key -> new ArrayList<>());
                if (!level2.isEmpty() && !parts.contains(level2)) {
                    parts.add(level2);
                }
            }
        }
        return levels;
    }

    private String level(int row, HeaderWord word) {
        if (!header.has(word)) {
            return "";
        }
        String text =
                HeadRows.oneLine(sample.cells().at(row, header.column(word)).text());
        boolean filler = text.chars().noneMatch(Character::isLetter);
        return filler ? "" : text;
    }

    void draw(DraftRows rows) {
        rows.repeatedRow(header.index(), DraftRows.USUAL_HEIGHT);
        for (Piece label : folded.labels()) {
            rows.cell(label, label.text(), DraftStyle.LABEL);
        }
        for (FoldedHeader.Column column : folded.columns()) {
            rows.cell(column.piece(), column.piece().text(), DraftStyle.HEAD);
        }
        int pattern = header.lastIndex() + 1;
        rows.row(pattern, DraftRows.USUAL_HEIGHT);
        for (FoldedHeader.Column column : folded.columns()) {
            value(rows, column.piece().inRow(pattern), column.word());
        }
        if (header.lastIndex() > header.index()) {
            notes.lost("指标表的表头有几行：草稿合为一行");
        }
        if (!folded.joined().isEmpty()) {
            notes.lost("“" + String.join("”“", folded.joined()) + "”几栏：草稿合为一栏，符号、数、单位写在一格，如 ≥95%");
        }
    }

    /** The cell below a heading; empty where the program writes nothing of the kind. */
    private void value(DraftRows rows, Piece piece, @Nullable HeaderWord word) {
        boolean part = word != null && PARTS.contains(word);
        if (word != null && !part && word != HeaderWord.ORDINAL) {
            rows.cell(piece, DraftText.placeholder(FieldPath.indicator(0, word.field())), style(word));
            return;
        }
        rows.cell(piece, "", DraftStyle.TEXT);
        if (!piece.isBlank()) {
            notes.lost("指标表的“" + HeadRows.oneLine(piece.text()) + "”一栏："
                    + (part ? "内容与指标值写在一格，这一栏留空" : "程序没有对应的内容，草稿里留空"));
        }
    }

    private static DraftStyle style(HeaderWord word) {
        return switch (word) {
            case WEIGHT, SCORE -> DraftStyle.NUMBER;
            case DEVIATION -> DraftStyle.TEXT;
            default -> DraftStyle.MIDDLE;
        };
    }
}
