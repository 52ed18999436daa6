package io.github.ziping.write.form;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.FieldPath;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the cell of each value of one form on its laid-out sheet. */
public final class FormCells {
    private static final Map<String, Placeholder> OF_FORM = Map.ofEntries(
            Map.entry("title", Placeholder.TITLE),
            Map.entry("year", Placeholder.YEAR),
            Map.entry("project", Placeholder.PROJECT),
            Map.entry("authority", Placeholder.AUTHORITY),
            Map.entry("unit", Placeholder.UNIT),
            Map.entry("funds.unit", Placeholder.FUNDS_UNIT),
            Map.entry("expectedGoal", Placeholder.EXPECTED_GOAL),
            Map.entry("actualResult", Placeholder.ACTUAL_RESULT),
            Map.entry("totalWeight", Placeholder.TOTAL_WEIGHT),
            Map.entry("totalScore", Placeholder.TOTAL_SCORE),
            Map.entry("grade", Placeholder.GRADE));

    /** What stands for a value that the office's form does not print. */
    private static final Map<String, String> INSTEAD = Map.of("grade", "totalScore", "totalWeight", "totalScore");

    private static final String SOURCES = "funds.sources[";
    private static final String TOTAL = "funds.total.";
    private static final String INDICATORS = "indicators[";

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
    public @Nullable String cell(FieldPath field) {
        String path = field.path();
        String cell = exact(path);
        if (cell != null) {
            return cell;
        }
        if (INSTEAD.containsKey(path)) {
            return exact(INSTEAD.get(path));
        }
        if (path.startsWith("indicators") && rowOfIndicator.length > 0) {
            return indicator(Math.max(0, index(path, INDICATORS, rowOfIndicator.length)), Placeholder.LEVEL3);
        }
        return path.startsWith("funds") ? cell(Placeholder.TOTAL_LABEL) : null;
    }

    private @Nullable String exact(String path) {
        Placeholder marker = OF_FORM.get(path);
        if (marker != null) {
            return cell(marker);
        }
        String member = path.substring(path.lastIndexOf('.') + 1);
        if (path.startsWith(TOTAL)) {
            marker = Placeholder.named(path);
            return marker == null ? null : cell(marker);
        }
        int source = index(path, SOURCES, rowOfSource.length);
        if (source >= 0) {
            marker = Placeholder.named("source." + member);
            return marker == null ? null : at(rowOfSource[source], marker);
        }
        int indicator = index(path, INDICATORS, rowOfIndicator.length);
        marker = indicator < 0 ? null : Placeholder.named("indicator." + member);
        return marker == null ? null : indicator(indicator, marker);
    }

    /** The number behind a prefix; -1 where there is none below the limit. */
    private static int index(String path, String prefix, int limit) {
        int close = path.indexOf(']');
        if (!path.startsWith(prefix) || close < 0) {
            return -1;
        }
        int index = 0;
        for (int i = prefix.length(); i < close && index < limit; i++) {
            index = index * 10 + (path.charAt(i) - '0');
        }
        return index < limit ? index : -1;
    }
}
