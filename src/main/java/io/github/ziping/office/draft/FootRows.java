package io.github.ziping.office.draft;

import io.github.ziping.finding.Source;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import java.util.List;

/** Drafts the rows below the indicators: total, grade, remarks and signatures. */
final class FootRows {
    private static final List<String> REMARKS = List.of("注", "说明", "备注", "填表说明", "填报说明");

    private final FormSample sample;
    private final DraftRows rows;
    private final DraftNotes notes;
    private boolean graded;

    FootRows(FormSample sample, DraftRows rows, DraftNotes notes) {
        this.sample = sample;
        this.rows = rows;
        this.notes = notes;
    }

    /** Drafts one row. */
    void draw(int row) {
        SheetGrid.Row line = sample.grid().row(row);
        if (line == null) {
            return;
        }
        rows.row(row, DraftRows.USUAL_HEIGHT);
        List<Piece> pieces = sample.cells().beginningIn(row);
        if (line.isHeading(line.first(), List.of(HeaderWord.TOTAL_ROW, HeaderWord.GRADE))) {
            total(pieces, line);
        } else if (line.cells().size() == 1 && pieces.get(0).equals(piece(line)) && reachesAcross(pieces.get(0))) {
            Piece piece = pieces.get(0);
            boolean remark = REMARKS.stream().anyMatch(piece.text()::startsWith);
            rows.cell(piece, remark ? piece.text() : DraftText.withoutEntries(piece.text()), DraftStyle.NOTE);
        } else {
            labelled(pieces);
        }
    }

    private Piece piece(SheetGrid.Row line) {
        return sample.cells().at(line.index(), line.first().column());
    }

    private boolean reachesAcross(Piece piece) {
        return piece.lastColumn() - piece.firstColumn()
                >= (sample.cells().lastColumn() - sample.cells().firstColumn()) / 2;
    }

    private void total(List<Piece> pieces, SheetGrid.Row line) {
        boolean grade = false;
        for (Piece piece : pieces) {
            boolean heading =
                    line.headings().stream().anyMatch(each -> each.cell().column() == piece.firstColumn());
            if (heading) {
                grade = line.headings().stream()
                        .anyMatch(each -> each.cell().column() == piece.firstColumn() && each.means(HeaderWord.GRADE));
                rows.cell(piece, piece.text(), DraftStyle.HEAD);
            } else if (isAt(piece, Field.GRADE) || grade && !graded) {
                graded = true;
                rows.cell(piece, DraftText.placeholder(FieldPath.of(Field.GRADE)), DraftStyle.HEAD);
            } else if (isAt(piece, Field.TOTAL_WEIGHT) || isUnder(piece, HeaderWord.WEIGHT)) {
                rows.cell(piece, DraftText.placeholder(FieldPath.of(Field.TOTAL_WEIGHT)), DraftStyle.TOTAL);
            } else if (isAt(piece, Field.TOTAL_SCORE) || isUnder(piece, HeaderWord.SCORE)) {
                rows.cell(piece, DraftText.placeholder(FieldPath.of(Field.TOTAL_SCORE)), DraftStyle.TOTAL);
            } else {
                rows.cell(piece, "", DraftStyle.TEXT);
            }
        }
    }

    private boolean isAt(Piece piece, Field field) {
        Source.Place place = sample.place(FieldPath.of(field));
        return place != null
                && place.cell().row() == piece.firstRow()
                && place.cell().column() == piece.firstColumn();
    }

    private boolean isUnder(Piece piece, HeaderWord word) {
        TableHeader header = sample.indicators();
        return header.has(word)
                && piece.covers(header.column(word))
                && sample.place(FieldPath.of(totalOf(word))) == null;
    }

    private static Field totalOf(HeaderWord word) {
        return word == HeaderWord.WEIGHT ? Field.TOTAL_WEIGHT : Field.TOTAL_SCORE;
    }

    /** Labels with entries beside them: the labels stay. */
    private void labelled(List<Piece> pieces) {
        boolean value = false;
        for (Piece piece : pieces) {
            boolean label = !piece.isBlank() && !value;
            rows.cell(piece, label ? piece.text() : "", label ? DraftStyle.LABEL : DraftStyle.TEXT);
            if (label) {
                notes.lost("“" + HeadRows.oneLine(piece.text()) + "”一栏：程序没有对应的内容，草稿里留空，填好的表印不出这一项");
            }
            value = label;
        }
    }
}
