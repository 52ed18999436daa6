package io.github.ziping.read;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.FieldPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a form was read from.
 *
 * @param file as the user named it
 * @param places the sheet and cell of each value that was found; empty for JSON
 */
public record Source(String file, Map<FieldPath, Place> places) {
    /** A form of thirty indicators has about so many fields. */
    private static final int FIELDS = 512;

    /** Copies the map. */
    public Source {
        places = places instanceof Places ? Collections.unmodifiableMap(places) : copy(places);
    }

    private static Map<FieldPath, Place> copy(Map<FieldPath, Place> places) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** The places of a form that is being read; handed over with the form, and not changed afterwards. */
    static final class Places extends LinkedHashMap<FieldPath, Place> {
        private static final long serialVersionUID = 1L;

        Places() {
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

    /** The place of a value, or null when it was not found. */
    public @Nullable Place place(FieldPath field) {
        return places.get(field);
    }
}
