package io.github.ziping.write.form;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.FieldPath;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the cell of each value of one form on its laid-out sheet. */
public final class FormCells {
    private final FormTemplate template;
    private final Map<Placeholder, Integer> rowOfMarker;
    private final int[] rowOfSource;
    private final int[] rowOfIndicator;

    private FormCells(
            FormTemplate template, Map<Placeholder, Integer> rowOfMarker, int[] rowOfSource, int[] rowOfIndicator) {
        this.template = template;
        this.rowOfMarker = rowOfMarker;
        this.rowOfSource = rowOfSource;
        this.rowOfIndicator = rowOfIndicator;
    }

    /**
     * The places of a laid out form.
     *
     * @param sources how many sources of funds it has
     * @param indicators how many indicators it has
     */
    public static FormCells of(FormTemplate template, FormLayout layout, int sources, int indicators) {
        Map<Placeholder, Integer> ofMarker = new EnumMap<>(Placeholder.class);
        int[] ofSource = new int[sources];
        int[] ofIndicator = new int[indicators];
        for (int row = layout.rows().size() - 1; row >= 0; row--) {
            FormLayout.Row laid = layout.rows().get(row);
            switch (laid.template().block()) {
                case SOURCE -> ofSource[laid.item()] = row;
                case INDICATOR -> ofIndicator[laid.item()] = row;
                default -> {
                    for (TemplateCell cell : laid.template().cells()) {
                        if (cell.placeholder() != null) {
                            ofMarker.put(cell.placeholder(), row);
                        }
                    }
                }
            }
        }
        return new FormCells(template, ofMarker, ofSource, ofIndicator);
    }

    /** Whether another form's values stand in the same cells. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormCells cells
                && template == cells.template
                && rowOfMarker.equals(cells.rowOfMarker)
                && Arrays.equals(rowOfSource, cells.rowOfSource)
                && Arrays.equals(rowOfIndicator, cells.rowOfIndicator);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rowOfSource) * 31 + Arrays.hashCode(rowOfIndicator);
    }

    /** The cell of a value that a form has once; null where the office does not print it. */
    public @Nullable String cell(Placeholder marker) {
        return at(rowOfMarker.getOrDefault(marker, 0), marker);
    }

    /** The cell of an indicator's value; null where the office does not print it. */
    public @Nullable String indicator(int index, Placeholder marker) {
        return at(rowOfIndicator[index], marker);
    }

    private @Nullable String at(int row, Placeholder marker) {
        int column = template.column(marker);
        return column < 0 ? null : new CellRef(row, column).address();
    }

    /** The cell of a value or, where it has none, of what stands for it; null where nothing does. */
    public @Nullable String cell(FieldPath path) {
        String cell = printed(path);
        return cell == null ? standIn(path) : cell;
    }

    /** The cell of a value; null where the office does not print it. */
    public @Nullable String printed(FieldPath path) {
        Placeholder placeholder = Placeholder.of(path);
        if (placeholder == null) {
            return null;
        }
        return switch (placeholder.block()) {
            case SOURCE -> path.item() < rowOfSource.length ? at(rowOfSource[path.item()], placeholder) : null;
            case INDICATOR -> path.item() < rowOfIndicator.length ? indicator(path.item(), placeholder) : null;
            case FORM, TOTAL, GOAL -> cell(placeholder);
        };
    }

    /** What stands for a value that the office's form does not print. */
    private @Nullable String standIn(FieldPath path) {
        return switch (path.field()) {
            case TOTAL_WEIGHT, GRADE -> cell(Placeholder.TOTAL_SCORE);
            case INDICATORS -> name(0);
            case FUNDS_UNIT -> cell(Placeholder.TOTAL_LABEL);
            default ->
                switch (path.field().block()) {
                    case FUND_LINE -> cell(Placeholder.TOTAL_LABEL);
                    case INDICATOR -> name(path.item());
                    case FORM, FUNDS -> null;
                };
        };
    }

    /** The cell of an indicator's name, of the first one's where there is no such indicator. */
    private @Nullable String name(int index) {
        return rowOfIndicator.length == 0
                ? null
                : indicator(index < rowOfIndicator.length ? index : 0, Placeholder.LEVEL3);
    }
}
