package io.github.ziping.office.draft;

import io.github.ziping.finding.Source;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TableShape;
import io.github.ziping.read.text.HeaderText;
import java.util.ArrayList;
import java.util.List;

/** Drafts the table of funds: its headings, the row of the total, and one row for all sources. */
final class FundsRows {
    private static final List<HeaderWord> AMOUNTS =
            List.of(HeaderWord.INITIAL_BUDGET, HeaderWord.ANNUAL_BUDGET, HeaderWord.EXECUTED);
    private static final List<HeaderWord> OTHER_BLOCKS = List.of(
            HeaderWord.GOALS_HEAD,
            HeaderWord.GOAL,
            HeaderWord.RESULT,
            HeaderWord.INDICATORS_HEAD,
            HeaderWord.LEVEL1,
            HeaderWord.LEVEL3,
            HeaderWord.PROJECT);

    private final FormSample sample;
    private final TableHeader header;
    private final FoldedHeader folded;
    private final DraftNotes notes;
    private final List<String> labels = new ArrayList<>();

    FundsRows(FormSample sample, TableHeader header, DraftNotes notes) {
        this.sample = sample;
        this.header = header;
        this.folded = new FoldedHeader(sample.cells(), header, TableShape.FUNDS.columns());
        this.notes = notes;
        int column = labelColumn();
        for (int row = header.lastIndex() + 1; row < end() && column >= 0; row++) {
            String label = HeaderText.withoutColon(
                            sample.cells().at(row, column).text())
                    .replaceAll("\\s+", "");
            if (!label.isEmpty()) {
                labels.add(label);
            }
        }
    }

    /** The row behind the table. */
    int end() {
        int end = header.lastIndex() + 1;
        if (!folded.labels().isEmpty()) {
            for (Piece label : folded.labels()) {
                end = Math.max(end, label.lastRow() + 1);
            }
            return end;
        }
        while (end < sample.indicators().index() && !startsOther(end)) {
            end++;
        }
        return end;
    }

    private boolean startsOther(int row) {
        SheetGrid.Row line = sample.grid().row(row);
        return line == null || line.headsAny(OTHER_BLOCKS);
    }

    /** The column that the labels of the rows stand in, or -1. */
    private int labelColumn() {
        int firstAmount = Integer.MAX_VALUE;
        for (HeaderWord word : AMOUNTS) {
            firstAmount = header.has(word) ? Math.min(firstAmount, header.column(word)) : firstAmount;
        }
        int column = -1;
        for (FoldedHeader.Column each : folded.columns()) {
            column = each.piece().firstColumn() < firstAmount ? each.piece().firstColumn() : column;
        }
        return column;
    }

    FoldedHeader headings() {
        return folded;
    }

    /** The labels of the rows, the total's first, without colons. */
    List<String> labels() {
        return labels;
    }

    void draw(DraftRows rows) {
        int first = header.index();
        rows.row(first, DraftRows.USUAL_HEIGHT);
        for (Piece label : folded.labels()) {
            rows.cell(label, DraftText.withUnit(label.text()), DraftStyle.LABEL);
        }
        for (FoldedHeader.Column column : folded.columns()) {
            rows.cell(column.piece(), DraftText.withUnit(column.piece().text()), DraftStyle.LABEL);
            if (column.word() == null
                    && !column.piece().isBlank()
                    && column.piece().firstColumn() != labelColumn()) {
                notes.lost("资金表的“" + HeadRows.oneLine(column.piece().text()) + "”一栏：程序没有对应的内容，草稿里留空");
            }
        }
        int total = header.lastIndex() + 1;
        row(rows, total, FieldPath.TOTAL);
        if (labels.size() > 1) {
            row(rows, total + 1, 0);
        }
    }

    private void row(DraftRows rows, int index, int item) {
        rows.row(index, DraftRows.USUAL_HEIGHT);
        for (FoldedHeader.Column column : folded.columns()) {
            Piece piece = column.piece().inRow(index);
            HeaderWord word = column.word();
            if (piece.firstColumn() == labelColumn()) {
                rows.cell(piece, DraftText.placeholder(new FieldPath(Field.LABEL, item)), DraftStyle.LABEL);
            } else if (word == null || word == HeaderWord.FUNDS_HEAD) {
                rows.cell(piece, "", DraftStyle.TEXT);
            } else {
                rows.cell(piece, DraftText.placeholder(new FieldPath(word.field(), item)), style(word));
            }
        }
    }

    private DraftStyle style(HeaderWord word) {
        if (word == HeaderWord.RATE) {
            return isPercent() ? DraftStyle.RATE : DraftStyle.NUMBER;
        }
        return AMOUNTS.contains(word) ? DraftStyle.AMOUNT : DraftStyle.NUMBER;
    }

    private boolean isPercent() {
        Source.Place place = sample.place(FieldPath.total(Field.RATE_PERCENT));
        PrintedLook look = sample.look();
        if (place == null) {
            return false;
        }
        int row = place.cell().row();
        int column = place.cell().column();
        return sample.cells().at(row, column).text().endsWith("%") || look != null && look.isPercent(row, column);
    }
}
