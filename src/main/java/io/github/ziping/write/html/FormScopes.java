package io.github.ziping.write.html;

import io.github.ziping.model.Field;
import io.github.ziping.write.form.FormLayout;
import io.github.ziping.write.form.Placeholder;
import io.github.ziping.write.form.TemplateCell;
import org.jspecify.annotations.Nullable;

/** Which cells of an official form are headings, for screen readers: the template's fixed texts, and what names a row. */
final class FormScopes {
    private final FormLayout layout;

    FormScopes(FormLayout layout) {
        this.layout = layout;
    }

    /** What a cell is the heading of; null for a cell that is none. */
    @Nullable
    String of(int row, int column) {
        FormLayout.Row laid = layout.rows().get(row);
        TemplateCell cell = laid.filled()[column];
        if (cell == null) {
            return null;
        }
        if (cell.placeholder() != null) {
            return namesRow(cell.placeholder()) ? "row" : null;
        }
        if (cell.lastRow() > laid.template().index()) {
            return "rowgroup";
        }
        if (!isHeading(laid)) {
            return "row";
        }
        // a line alone over all columns heads none of them
        return laid.template().cells().size() > 1 ? "col" : null;
    }

    private static boolean namesRow(Placeholder placeholder) {
        return placeholder.field() == Field.LABEL || placeholder == Placeholder.LEVEL3;
    }

    /** Whether nothing but fixed texts ends in a row. */
    private static boolean isHeading(FormLayout.Row row) {
        for (TemplateCell cell : row.template().cells()) {
            if (cell.placeholder() != null && cell.lastRow() == row.template().index()) {
                return false;
            }
        }
        return true;
    }
}
