package io.github.ziping.finding;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a form was read from.
 *
 * @param file as its reader was told to call it; in a batch, its path below the folder that the inputs have in common
 * @param mainSheet the sheet that holds the indicators, or else the most values; null for JSON
 * @param places the sheet and cell of each value that was found; empty for JSON
 * @param savedAt when the file was saved last, by its own words; null where it does not say, and where nobody asked
 */
public record Source(
        String file,
        @Nullable String mainSheet,
        Map<FieldPath, Place> places,
        @Nullable Instant savedAt) {
    /** Room for the fields of a form of twenty indicators. */
    private static final int FIELDS = 256;

    public Source {
        places = places instanceof Places
                ? Collections.unmodifiableMap(places)
                : places instanceof PackedPlaces ? places : copy(places);
    }

    /** A source that nobody has asked when it was saved. */
    public Source(String file, @Nullable String mainSheet, Map<FieldPath, Place> places) {
        this(file, mainSheet, places, null);
    }

    /** A source whose main sheet is told by its places. */
    public Source(String file, Map<FieldPath, Place> places) {
        this(file, mainSheet(places), places);
    }

    private static Map<FieldPath, Place> copy(Map<FieldPath, Place> places) {
        return places.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** The places of a form that is being read; handed over with the form, and not changed afterwards. */
    public static final class Places extends LinkedHashMap<FieldPath, Place> {
        private static final long serialVersionUID = 1L;

        public Places() {
            super(FIELDS);
        }
    }

    /**
     * The place of a value.
     *
     * @param sheet the sheet's name
     * @param cell the cell, the top-left one of a merge
     */
    public record Place(String sheet, CellRef cell) {}

    private static @Nullable String mainSheet(Map<FieldPath, Place> places) {
        for (Map.Entry<FieldPath, Place> entry : places.entrySet()) {
            if (entry.getKey().field().block() == Field.Block.INDICATOR) {
                return entry.getValue().sheet();
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Place place : places.values()) {
            counts.merge(place.sheet(), 1, Integer::sum);
        }
        String most = null;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            most = most == null || entry.getValue() > counts.getOrDefault(most, 0) ? entry.getKey() : most;
        }
        return most;
    }

    /**
     * The place of a value or, where it has none, of what stands for it: the name of its indicator, the label of its row, the
     * first indicator for all of them, the other totals for a total. Null where nothing of the kind was found.
     */
    public @Nullable Place nearest(FieldPath path) {
        Place place = places.get(path);
        return place == null ? standIn(path) : place;
    }

    private @Nullable Place standIn(FieldPath path) {
        return switch (path.field()) {
            case INDICATORS -> first(0, Field.LEVEL1, Field.LEVEL2, Field.LEVEL3);
            case TOTAL_WEIGHT -> first(FieldPath.TOTAL, Field.TOTAL_SCORE, Field.FUND_WEIGHT);
            case TOTAL_SCORE, GRADE -> first(FieldPath.TOTAL, Field.TOTAL_SCORE, Field.TOTAL_WEIGHT);
            default ->
                switch (path.field().block()) {
                    case FUND_LINE -> first(path.item(), Field.LABEL, Field.ANNUAL_BUDGET, Field.EXECUTED);
                    case INDICATOR -> first(path.item(), Field.LEVEL3, Field.TARGET, Field.WEIGHT, Field.SCORE);
                    case FORM, FUNDS -> null;
                };
        };
    }

    private @Nullable Place first(int item, Field... fields) {
        for (Field field : fields) {
            Place place = places.get(new FieldPath(field, item));
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** The same source with the places of these values alone, which is all that is kept of many forms. */
    public Source keepingOnly(Predicate<FieldPath> fields) {
        Map<FieldPath, Place> kept = new LinkedHashMap<>();
        for (Map.Entry<FieldPath, Place> entry : places.entrySet()) {
            if (fields.test(entry.getKey())) {
                kept.put(entry.getKey(), entry.getValue());
            }
        }
        return new Source(file, mainSheet, kept.isEmpty() ? kept : new PackedPlaces(kept), savedAt);
    }

    /** The same source without the places of its values. */
    public Source withoutPlaces() {
        return new Source(file, mainSheet, Map.of(), savedAt);
    }

    /** The same source, whose main sheet is an equal text. */
    public Source withMainSheet(@Nullable String sheet) {
        return new Source(file, sheet, places, savedAt);
    }

    /** The same source, saved at this time. */
    public Source withSavedAt(@Nullable Instant time) {
        return new Source(file, mainSheet, places, time);
    }

    /** Where the form is, for people: {@code 自评表.xlsx!绩效自评}. */
    public String label() {
        return mainSheet == null ? file : file + "!" + mainSheet;
    }

    /** The place of a value, or null when it was not found. */
    public @Nullable Place place(FieldPath field) {
        return places.get(field);
    }
}
