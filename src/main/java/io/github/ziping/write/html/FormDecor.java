package io.github.ziping.write.html;

import io.github.ziping.model.CellRef;
import io.github.ziping.write.form.FormLayout;
import org.jspecify.annotations.Nullable;

/** What a page adds to an official form: its findings, headings, and the heights and pages of its layout. */
final class FormDecor implements SheetDecor {
    private final FormLayout layout;
    private final FormMarks marks;
    private final FormScopes scopes;

    FormDecor(FormLayout layout, FormMarks marks) {
        this.layout = layout;
        this.marks = marks;
        this.scopes = new FormScopes(layout);
    }

    @Override
    public @Nullable String id(int row, int column) {
        CellRef cell = new CellRef(row, column);
        return marks.isMarked(cell) ? FormMarks.id(cell) : null;
    }

    @Override
    public String classes(int row, int column) {
        CellRef cell = new CellRef(row, column);
        return marks.isMarked(cell) ? marks.level(cell) : "";
    }

    @Override
    public @Nullable String scope(int row, int column) {
        return scopes.of(row, column);
    }

    @Override
    public String behind(int row, int column) {
        CellRef cell = new CellRef(row, column);
        return marks.isMarked(cell) ? marks.links(cell) : "";
    }

    @Override
    public double height(int row) {
        FormLayout.Row laid = layout.rows().get(row);
        // what goes over several rows of a sheet is one on a page
        return laid.startsLine() ? laid.template().height() : 0;
    }

    @Override
    public int repeated() {
        return layout.repeatedRow();
    }

    @Override
    public int scale() {
        return layout.scale();
    }
}
