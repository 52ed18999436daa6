package io.github.ziping.write.form;

import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.write.xlsx.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out one form: makes its lines, has them paginated and cut into rows, makes rows taller where a label over several
 * rows needs it, and merges cells.
 */
final class FormLayouter {
    /** How often the form is laid out, rows made taller each time, before it is taken as it is. */
    private static final int ATTEMPTS = 4;

    /** A last page that is filled no further than this part is worth saving. */
    private static final double NEARLY_EMPTY = 0.25;

    /** The rows at a print scale in percent, and the cells that cover several. */
    private record Placement(int scale, RowPlacer rows, List<RowGroups.Group> groups) {
        int pages() {
            return rows.pages();
        }
    }

    private final FormGeometry geometry;
    private final SelfEvaluation form;
    private final List<FormLine> lines;

    private FormLayouter(FormGeometry geometry, SelfEvaluation form) {
        this.geometry = geometry;
        this.form = form;
        this.lines = lines(geometry, form);
    }

    static FormLayout layOut(FormGeometry geometry, SelfEvaluation form) {
        FormLayouter layouter = new FormLayouter(geometry, form);
        return layouter.layout(layouter.bestPlacement());
    }

    private static List<FormLine> lines(FormGeometry geometry, SelfEvaluation form) {
        List<FormLine> lines = new ArrayList<>();
        for (TemplateRow row : geometry.rows()) {
            int times = switch (row.block()) {
                case SOURCE -> form.funds().sources().size();
                case INDICATOR -> form.indicators().size();
                default -> 1;
            };
            for (int item = 0; item < times; item++) {
                lines.add(FormLine.of(row, item, form));
            }
        }
        return lines;
    }

    /** At the template's scale, or the first smaller one that saves a nearly empty last page. */
    private Placement bestPlacement() {
        int scale = geometry.scale();
        Placement usual = placement(scale);
        double nearlyEmpty = geometry.pageHeight(scale) * NEARLY_EMPTY;
        if (usual.pages() > 1 && usual.rows().lastPageHeight() < nearlyEmpty) {
            for (int smaller = 1; smaller <= FormLayout.MOST_SMALLER; smaller++) {
                Placement tighter = placement(scale - smaller);
                if (tighter.pages() < usual.pages()) {
                    return tighter;
                }
            }
        }
        return usual;
    }

    private Placement placement(int scale) {
        for (FormLine line : lines) {
            line.reset();
        }
        Placement placement = place(scale);
        for (int attempt = 1; attempt < ATTEMPTS && growForLabels(placement); attempt++) {
            placement = place(scale);
        }
        return placement;
    }

    private Placement place(int scale) {
        List<FormLine> paginated = new Paginator(geometry, scale, form, lines).paginate();
        RowPlacer rows = RowPlacer.place(paginated, geometry, scale, form);
        return new Placement(scale, rows, RowGroups.of(rows.rows(), form, geometry.repeated()));
    }

    /** Makes the last line of a group taller where the group's label does not fit; true when one had to be. */
    private static boolean growForLabels(Placement placement) {
        boolean grown = false;
        for (RowGroups.Group group : placement.groups()) {
            grown |= group.kind() != RowGroups.Kind.LINE && grow(group, placement.rows());
        }
        return grown;
    }

    private static boolean grow(RowGroups.Group group, RowPlacer placed) {
        double missing = needed(group, placed.rows().get(group.first())) - height(group, placed.rows());
        FormLine line = placed.lineOf(group.last());
        // a part of the goals is made afresh with each layout
        if (missing <= 0 || line.part != null) {
            return false;
        }
        line.height += TextMeasure.rowHeight(missing);
        return true;
    }

    private static double needed(RowGroups.Group group, FormLayout.Row first) {
        TemplateCell cell = group.cell();
        return cell.placeholder() == null
                ? cell.heightOf(cell.prefix())
                // a label that goes on over a page asks for room only once, or it would never end
                : FormLine.neededBy(cell, first.texts()[cell.column()]);
    }

    private static double height(RowGroups.Group group, List<FormLayout.Row> rows) {
        double height = 0;
        for (int row = group.first(); row <= group.last(); row++) {
            height += rows.get(row).height();
        }
        return height;
    }

    private FormLayout layout(Placement placement) {
        List<FormLayout.Row> rows = placement.rows().rows();
        List<FormLayout.Merge> merges = new ArrayList<>();
        for (RowGroups.Group group : placement.groups()) {
            TemplateCell cell = group.cell();
            if (group.kind() != RowGroups.Kind.LINE) {
                show(cell, rows.get(group.first()));
            }
            if (group.first() < group.last() || cell.column() < cell.lastColumn()) {
                merges.add(new FormLayout.Merge(group.first(), cell.column(), group.last(), cell.lastColumn()));
            }
        }
        return new FormLayout(geometry, placement.scale(), rows, merges);
    }

    /** Lets the label of several rows stand in the first of them. */
    private void show(TemplateCell cell, FormLayout.Row first) {
        Placeholder placeholder = cell.placeholder();
        first.filled()[cell.column()] = cell;
        first.texts()[cell.column()] = placeholder == null ? null : placeholder.text(form, first.item());
    }
}
