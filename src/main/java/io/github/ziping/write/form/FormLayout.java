package io.github.ziping.write.form;

import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.write.xlsx.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One form laid out on its sheet: rows with heights, what stands in each cell, merged ranges and page breaks. Rows are
 * laid out afresh for each form; nothing is ever shifted.
 */
public final class FormLayout {
    /** How often rows are made taller for their group's label before the layout is taken as it is. */
    private static final int ATTEMPTS = 4;

    /** A last page that is filled no further than this part is worth saving. */
    private static final double NEARLY_EMPTY = 0.25;

    /** How many percent points smaller a form may be printed to save a page: 9 points become 8.3. */
    private static final int MOST_SMALLER = 8;

    /**
     * One row of the sheet.
     *
     * @param master the master's row that it comes from
     * @param item the number of the source or indicator
     * @param height points, a multiple of 0.75
     * @param startsPage whether a page break stands above it
     * @param filled the filled cell of each column, or null
     * @param texts the value of each filled text cell by column, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only and never compared
    public record Row(
            TemplateRow master,
            int item,
            double height,
            boolean startsPage,
            @Nullable TemplateCell[] filled,
            @Nullable String[] texts) {}

    /**
     * A merged range; all numbers from 0 and included.
     *
     * @param firstRow top
     * @param firstColumn left
     * @param lastRow bottom
     * @param lastColumn right
     */
    public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    private final FormGeometry master;
    private final SelfEvaluation form;
    private final int scale;
    private final List<Row> rows = new ArrayList<>();
    private final List<FormLine> lineOfRow = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private int pages;
    private double lastPageHeight;

    private FormLayout(FormGeometry master, SelfEvaluation form, int scale) {
        this.master = master;
        this.form = form;
        this.scale = scale;
    }

    /** Lays a form out; a last page with next to nothing on it is saved by printing a little smaller, if that does it. */
    public static FormLayout of(FormGeometry master, SelfEvaluation form) {
        List<FormLine> lines = lines(master, form);
        FormLayout layout = at(master.scale(), master, form, lines);
        if (layout.pages > 1 && layout.lastPageHeight < layout.pageHeight() * NEARLY_EMPTY) {
            for (int smaller = 1; smaller <= MOST_SMALLER; smaller++) {
                FormLayout tighter = at(master.scale() - smaller, master, form, lines);
                if (tighter.pages < layout.pages) {
                    layout = tighter;
                    break;
                }
            }
        }
        layout.merge();
        return layout;
    }

    private static FormLayout at(int scale, FormGeometry master, SelfEvaluation form, List<FormLine> lines) {
        FormLayout layout = new FormLayout(master, form, scale);
        for (FormLine line : lines) {
            line.reset();
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            layout.place(new Paginator(master, scale, form, lines).paginate());
            if (!layout.growForLabels()) {
                break;
            }
        }
        return layout;
    }

    /** The scale to print at, in percent. */
    public int scale() {
        return scale;
    }

    private double pageHeight() {
        return master.pageHeight(scale);
    }

    /** The rows from the top. */
    public List<Row> rows() {
        return rows;
    }

    /** The merged ranges. */
    public List<Merge> merges() {
        return merges;
    }

    /** The first row that comes from a row of this block, or -1. */
    public int firstRow(Placeholder.Block block) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).master().block() == block) {
                return i;
            }
        }
        return -1;
    }

    /** The last row that comes from a row of this block, or -1. */
    public int lastRow(Placeholder.Block block) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).master().block() == block) {
                return i;
            }
        }
        return -1;
    }

    /** The row that is printed again on top of each following page, or -1. */
    public int repeatedRow() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).master().index() == master.repeated()) {
                return i;
            }
        }
        return -1;
    }

    private static List<FormLine> lines(FormGeometry master, SelfEvaluation form) {
        List<FormLine> lines = new ArrayList<>();
        for (TemplateRow row : master.rows()) {
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

    private void place(List<FormLine> lines) {
        rows.clear();
        lineOfRow.clear();
        pages = 1;
        double top = 0;
        double used = 0;
        for (FormLine line : lines) {
            used = line.startsPage ? top : used;
            double left = line.height;
            boolean first = true;
            while (left > 0.01) {
                boolean crosses = !first && used >= pageHeight() - 1;
                used = crosses ? top : used;
                pages += crosses || first && line.startsPage ? 1 : 0;
                double height = pieceHeight(left, used);
                addRow(line, height, first, first ? line.startsPage : crosses);
                used += height;
                left -= height;
                first = false;
            }
            if (line.master.index() == master.repeated()) {
                top = line.height;
            }
        }
        lastPageHeight = used;
    }

    /** The next sheet row of a line of which so much is left: no taller than a row may be, and no further than the page. */
    private double pieceHeight(double left, double used) {
        double room = pageHeight() - used;
        if (left <= room) {
            int pieces = (int) Math.ceil(left / FormLine.TALLEST_ROW);
            return pieces == 1 ? left : TextMeasure.rowHeight(left / pieces);
        }
        double piece = Math.min(FormLine.TALLEST_ROW, room);
        return Math.min(left, Math.max(0.75, Math.floor(piece / 0.75) * 0.75));
    }

    private void addRow(FormLine line, double height, boolean first, boolean startsPage) {
        @Nullable TemplateCell[] filled = new TemplateCell[master.columns()];
        @Nullable String[] texts = new String[master.columns()];
        List<TemplateCell> cells = line.master.cells();
        for (int i = 0; first && i < cells.size(); i++) {
            TemplateCell cell = cells.get(i);
            filled[cell.column()] = cell;
            texts[cell.column()] = line.textOf(i, form);
        }
        rows.add(new Row(line.master, line.item, height, startsPage, filled, texts));
        lineOfRow.add(line);
    }

    /** Makes the last row of a group or a span taller where its label does not fit; true when one had to be. */
    private boolean growForLabels() {
        boolean grown = false;
        for (int row = 0; row < rows.size(); row++) {
            for (TemplateCell cell : rows.get(row).master().cells()) {
                if (FormLine.isGroup(cell)) {
                    grown |= startsGroup(cell, row) && grow(cell, row, groupEnd(cell, row));
                } else if (startsSpan(cell, row)) {
                    for (int first = spanStart(cell, row); isInSpan(cell, first); first = partEnd(cell, first) + 1) {
                        grown |= grow(cell, first, partEnd(cell, first));
                    }
                }
            }
        }
        return grown;
    }

    private boolean grow(TemplateCell cell, int first, int last) {
        double height = 0;
        for (int i = first; i <= last; i++) {
            height += rows.get(i).height();
        }
        Placeholder marker = cell.marker();
        double needed = marker == null
                ? cell.heightOf(cell.prefix())
                // a label that goes on over a page asks for room only once, or it would never end
                : FormLine.neededBy(cell, rows.get(first).texts()[cell.column()]);
        FormLine line = lineOfRow.get(last);
        // a part of the goals is made afresh with each layout
        if (needed <= height || line.part != null) {
            return false;
        }
        line.height += TextMeasure.rowHeight(needed - height);
        return true;
    }

    private boolean startsGroup(TemplateCell cell, int row) {
        return row == 0 || rows.get(row).startsPage() || !sameMaster(row - 1, row) || !sameGroup(cell, row - 1, row);
    }

    private boolean sameMaster(int one, int other) {
        return rows.get(one).master().index() == rows.get(other).master().index();
    }

    /** The last row of the group that starts here; a group ends with its page. */
    private int groupEnd(TemplateCell cell, int first) {
        int last = first;
        while (last + 1 < rows.size()
                && sameMaster(first, last + 1)
                && !rows.get(last + 1).startsPage()
                && sameGroup(cell, last, last + 1)) {
            last++;
        }
        return last;
    }

    private boolean sameGroup(TemplateCell cell, int one, int other) {
        int first = rows.get(one).item();
        int second = rows.get(other).item();
        if (first == second) {
            return true;
        }
        Indicator upper = form.indicators().get(first);
        Indicator lower = form.indicators().get(second);
        boolean same = upper.level1() != null && Objects.equals(upper.level1(), lower.level1());
        return cell.marker() == Placeholder.LEVEL1
                ? same
                : same && upper.level2() != null && Objects.equals(upper.level2(), lower.level2());
    }

    private void merge() {
        for (int i = 0; i < rows.size(); i++) {
            for (TemplateCell cell : rows.get(i).master().cells()) {
                if (FormLine.isGroup(cell)) {
                    mergeGroup(cell, i);
                } else if (startsSpan(cell, i)) {
                    mergeSpan(cell, i);
                } else if (cell.lastRow() == rows.get(i).master().index() && lineStarts(i)) {
                    add(cell, i, lineEnd(i));
                }
            }
        }
    }

    private void mergeGroup(TemplateCell cell, int row) {
        if (startsGroup(cell, row)) {
            show(cell, row);
            add(cell, row, groupEnd(cell, row));
        } else {
            rows.get(row).filled()[cell.column()] = null;
        }
    }

    /** A cell that spans several rows of the master spans all that they became, page by page. */
    private void mergeSpan(TemplateCell cell, int row) {
        rows.get(row).filled()[cell.column()] = null;
        for (int first = spanStart(cell, row); isInSpan(cell, first); first = partEnd(cell, first) + 1) {
            show(cell, first);
            add(cell, first, partEnd(cell, first));
        }
    }

    private boolean startsSpan(TemplateCell cell, int row) {
        return cell.lastRow() > rows.get(row).master().index()
                && lineStarts(row)
                && (row == 0 || !sameMaster(row - 1, row));
    }

    /**
     * A heading that is printed again on other pages stays out of the span: the programs would print with it a slice of the
     * first page's merged cell, through the middle of its label.
     */
    private int spanStart(TemplateCell cell, int row) {
        if (rows.get(row).master().index() == master.repeated()) {
            for (int next = row + 1; isInSpan(cell, next); next++) {
                if (rows.get(next).startsPage()) {
                    return row + 1;
                }
            }
        }
        return row;
    }

    private boolean isInSpan(TemplateCell cell, int row) {
        return row < rows.size() && rows.get(row).master().index() <= cell.lastRow();
    }

    /** The last row of a span's part that starts here; a part ends with its page. */
    private int partEnd(TemplateCell cell, int first) {
        int last = first;
        while (isInSpan(cell, last + 1) && !rows.get(last + 1).startsPage()) {
            last++;
        }
        return last;
    }

    private void show(TemplateCell cell, int row) {
        Row shown = rows.get(row);
        shown.filled()[cell.column()] = cell;
        shown.texts()[cell.column()] =
                cell.marker() == null ? null : cell.marker().text(form, shown.item());
    }

    private boolean lineStarts(int row) {
        return row == 0 || lineOfRow.get(row - 1) != lineOfRow.get(row);
    }

    private int lineEnd(int row) {
        int last = row;
        while (last + 1 < rows.size() && lineOfRow.get(last + 1) == lineOfRow.get(row)) {
            last++;
        }
        return last;
    }

    private void add(TemplateCell cell, int firstRow, int lastRow) {
        if (firstRow != lastRow || cell.column() != cell.lastColumn()) {
            merges.add(new Merge(firstRow, cell.column(), lastRow, cell.lastColumn()));
        }
    }
}
