package io.github.ziping.office.draft;

import io.github.ziping.finding.Source;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.InlineLabel;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.text.YearText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drafts the rows above the tables: title, year, names, and whatever else an office asks there. */
final class HeadRows {
    private static final List<HeaderWord> NAMES =
            List.of(HeaderWord.PROJECT, HeaderWord.AUTHORITY, HeaderWord.UNIT, HeaderWord.YEAR);

    private final FormSample sample;
    private final DraftRows rows;
    private final DraftNotes notes;
    private final Set<HeaderWord> placed = EnumSet.noneOf(HeaderWord.class);
    private final @Nullable Piece title;
    private boolean inTable;
    private String titleText = "";

    HeadRows(FormSample sample, DraftRows rows, DraftNotes notes) {
        this.sample = sample;
        this.rows = rows;
        this.notes = notes;
        Source.Place place = sample.place(FieldPath.of(Field.TITLE));
        this.title = place == null
                ? null
                : sample.cells().at(place.cell().row(), place.cell().column());
    }

    /** Drafts one row. */
    void draw(int row) {
        List<Piece> pieces = sample.cells().beginningIn(row);
        SheetGrid.Row line = sample.grid().row(row);
        if (line == null) {
            return;
        }
        inTable |= line.headsAny(NAMES);
        rows.row(row, height(row));
        boolean value = false;
        for (Piece piece : pieces) {
            if (value) {
                value(piece, pieces.get(pieces.indexOf(piece) - 1), line);
                value = false;
            } else if (piece.isBlank()) {
                rows.cell(piece, "", inTable ? DraftStyle.TEXT : DraftStyle.NOTE);
            } else {
                value = !single(piece, line) && inTable && pieces.size() > 1;
            }
        }
    }

    private double height(int row) {
        PrintedLook look = sample.look();
        double height = look == null ? 0 : look.height(row);
        return height <= 0 ? DraftRows.USUAL_HEIGHT : Math.max(12, Math.min(height, 409));
    }

    private static @Nullable Heading heading(SheetGrid.Row line, Piece piece) {
        for (Heading heading : line.headings()) {
            if (heading.cell().column() == piece.firstColumn() && heading.meansAny(NAMES)) {
                return heading;
            }
        }
        return null;
    }

    /** What stands beside a label: a name, or something that the program knows nothing of. */
    private void value(Piece piece, Piece label, SheetGrid.Row line) {
        Heading heading = heading(line, label);
        for (HeaderWord word : NAMES) {
            if (heading != null && heading.means(word) && isValue(piece, word)) {
                placed.add(word);
                rows.cell(piece, DraftText.placeholder(FieldPath.of(word.field())), DraftStyle.MIDDLE);
                return;
            }
        }
        if (DraftText.hasBoxes(piece.text())) {
            rows.cell(piece, DraftText.unticked(piece.text()), DraftStyle.TEXT);
            return;
        }
        rows.cell(piece, "", DraftStyle.TEXT);
        notes.lost("“" + oneLine(label.text()) + "”一栏：程序没有对应的内容，草稿里留空，填好的表印不出这一项");
    }

    /** Whether a cell is the first for a value, or has the same value once more. */
    private boolean isValue(Piece piece, HeaderWord word) {
        String said = sample.reading().evaluation().text(FieldPath.of(word.field()));
        return !placed.contains(word) || piece.text().equals(said);
    }

    /** A cell that says something by itself; false for any other one. */
    private boolean single(Piece piece, SheetGrid.Row line) {
        if (piece.equals(title)) {
            rows.cell(piece, title(piece.text()), DraftStyle.TITLE);
            return true;
        }
        String year = YearText.part(piece.text());
        if (year != null && !placed.contains(HeaderWord.YEAR)) {
            placed.add(HeaderWord.YEAR);
            rows.cell(piece, DraftText.yearLine(year.strip()), DraftStyle.YEAR);
            if (!year.strip().equals(piece.text())) {
                notes.lost("年度一行里的“"
                        + oneLine(piece.text().replace(year.strip(), "")).replace("　", "") + "”：一格只能有一个标记，没有照搬");
            }
            return true;
        }
        Cell cell = line.cell(piece.firstColumn());
        if (cell != null && heading(line, piece) == null && inline(piece, cell)) {
            return true;
        }
        rows.cell(piece, DraftText.unticked(piece.text()), inTable ? DraftStyle.LABEL : DraftStyle.NOTE);
        return false;
    }

    private boolean inline(Piece piece, Cell cell) {
        List<InlineLabel> labels = InlineLabel.allOf(cell, sample.grid().words());
        for (InlineLabel label : labels) {
            for (HeaderWord word : NAMES) {
                if (label.meanings().contains(word) && !placed.contains(word)) {
                    placed.add(word);
                    String text = label.label() + "：" + DraftText.placeholder(FieldPath.of(word.field()));
                    rows.cell(piece, text, inTable ? DraftStyle.TEXT : DraftStyle.NOTE);
                    if (labels.size() > 1
                            || piece.text().length()
                                    > text.length() + label.value().length()) {
                        notes.lost("“" + oneLine(DraftText.withoutEntries(piece.text())) + "”一格里有几项，一格只能有一个标记，只留“"
                                + label.label() + "”");
                    }
                    return true;
                }
            }
        }
        String unit = DraftText.withUnit(piece.text());
        if (!unit.equals(piece.text())) {
            rows.cell(piece, unit, inTable ? DraftStyle.LABEL : DraftStyle.NOTE);
            return true;
        }
        return false;
    }

    /** The title with what changes from form to form as its placeholder; only one can stand in a cell. */
    private String title(String written) {
        SelfEvaluation form = sample.reading().evaluation();
        String year = form.year() == null ? "" : form.year().toString();
        String project = form.project() == null ? "" : form.project();
        String bare = written;
        String template = DraftText.TITLE;
        if (!year.isEmpty() && written.contains(year)) {
            template = written.replaceFirst(year, DraftText.YEAR);
            bare = bare.replaceFirst(year + "\\s*年?度?", "");
        }
        if (!project.isEmpty() && written.contains(project)) {
            template = bare.equals(written)
                    ? written.replace(project, DraftText.placeholder(FieldPath.of(Field.PROJECT)))
                    : "";
            bare = bare.replace(project, "");
        }
        String unit = form.unit() == null ? "" : form.unit();
        if (!unit.isEmpty() && bare.contains(unit)) {
            template = "";
            bare = bare.replace(unit, "");
        }
        titleText = bare.strip();
        if (template.isEmpty()) {
            notes.lost("标题“" + oneLine(written) + "”：里面有几处随项目变的字，草稿的标题是“" + titleText + "”");
            return DraftText.TITLE;
        }
        return template;
    }

    /** The title without what changes; empty where the form has none. */
    String titleText() {
        return titleText;
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", "");
    }
}
