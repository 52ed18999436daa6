package io.github.ziping.write.form;

import io.github.ziping.model.SelfEvaluation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the form as a reader sees it: a source, a block of goals, an indicator. On the sheet it is one row, or
 * several where it is taller than a row may be.
 */
public final class FormLine {
    /** No row of a sheet can be taller, in points. */
    static final double TALLEST_ROW = 409.5;

    final TemplateRow template;

    /** The number of the source or the indicator, else 0. */
    final int item;

    /** The texts of the template row's cells where they are not the form's whole texts: a part of the goals. */
    final @Nullable String @Nullable [] part;

    private final double ownHeight;
    double height;
    boolean startsPage;

    private FormLine(TemplateRow template, int item, @Nullable String @Nullable [] part, double height) {
        this.template = template;
        this.item = item;
        this.part = part;
        this.ownHeight = height;
        this.height = height;
    }

    /** Takes back what a layout before changed. */
    void reset() {
        height = ownHeight;
        startsPage = false;
    }

    static FormLine of(TemplateRow template, int item, SelfEvaluation form) {
        double height = template.height();
        List<TemplateCell> cells = template.cells();
        for (int i = 0; i < cells.size(); i++) {
            TemplateCell cell = cells.get(i);
            if (cell.placeholder() != null && cell.lastRow() == template.index() && !isLevel(cell)) {
                height = Math.max(height, neededBy(cell, cell.placeholder().text(form, item)));
            }
        }
        return new FormLine(template, item, null, height);
    }

    /** A level's label stands once for a group of rows, which together make room for it. */
    static boolean isLevel(TemplateCell cell) {
        return cell.placeholder() == Placeholder.LEVEL1 || cell.placeholder() == Placeholder.LEVEL2;
    }

    static double neededBy(TemplateCell cell, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return 0;
        }
        boolean bare = cell.prefix().isEmpty() && cell.suffix().isEmpty();
        return cell.heightOf(bare ? value : cell.prefix() + value + cell.suffix());
    }

    /**
     * Divides a block of goals at line ends so that the first part is at most so high; the parts' texts put one behind
     * the other are the whole texts again.
     *
     * @return the two parts, or null when not even a few lines fit
     */
    FormLine @Nullable [] divide(double room, SelfEvaluation form) {
        int cells = template.cells().size();
        @Nullable String[] head = new String[cells];
        @Nullable String[] tail = new String[cells];
        for (int i = 0; i < cells; i++) {
            TemplateCell cell = template.cells().get(i);
            String text = textOf(i, form);
            if (text != null) {
                int cut = TextCut.within(text, room, cell);
                if (cut <= 0) {
                    return null;
                }
                head[i] = text.substring(0, cut);
                tail[i] = cut == text.length() ? null : text.substring(cut);
            }
        }
        return new FormLine[] {ofPart(head), ofPart(tail)};
    }

    private FormLine ofPart(@Nullable String[] texts) {
        double needed = template.height();
        for (int i = 0; i < texts.length; i++) {
            needed = Math.max(needed, neededBy(template.cells().get(i), texts[i]));
        }
        return new FormLine(template, item, texts, needed);
    }

    /** The value of one of the template row's cells on this line, or null for none. */
    @Nullable
    String textOf(int cell, SelfEvaluation form) {
        if (part != null) {
            return part[cell];
        }
        Placeholder placeholder = template.cells().get(cell).placeholder();
        return placeholder == null ? null : placeholder.text(form, item);
    }
}
