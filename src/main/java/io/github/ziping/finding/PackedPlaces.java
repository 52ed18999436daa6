package io.github.ziping.finding;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.PackedTexts;
import java.lang.ref.WeakReference;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of a form's values that are kept packed while nobody asks for one: some 10 bytes a value instead of 120. Equal to any
 * other map of these places, and in its order. Immutable; for any number of threads.
 */
final class PackedPlaces extends AbstractMap<FieldPath, Source.Place> {
    private final PackedTexts packed;

    /** Those of them that somebody has just looked at. */
    private volatile @Nullable WeakReference<Map<FieldPath, Source.Place>> unpacked;

    PackedPlaces(Map<FieldPath, Source.Place> places) {
        List<@Nullable String> texts = new ArrayList<>();
        for (Map.Entry<FieldPath, Source.Place> entry : places.entrySet()) {
            texts.add(entry.getKey().field().name());
            texts.add(String.valueOf(entry.getKey().item()));
            texts.add(entry.getValue().sheet());
            texts.add(String.valueOf(entry.getValue().cell().row()));
            texts.add(String.valueOf(entry.getValue().cell().column()));
        }
        packed = PackedTexts.of(texts);
    }

    private Map<FieldPath, Source.Place> places() {
        WeakReference<Map<FieldPath, Source.Place>> known = unpacked;
        Map<FieldPath, Source.Place> places = known == null ? null : known.get();
        if (places == null) {
            places = unpack();
            unpacked = new WeakReference<>(places);
        }
        return places;
    }

    private Map<FieldPath, Source.Place> unpack() {
        Map<FieldPath, Source.Place> places = new LinkedHashMap<>();
        Iterator<@Nullable String> texts = packed.texts().iterator();
        while (texts.hasNext()) {
            FieldPath field = new FieldPath(Field.valueOf(text(texts)), Integer.parseInt(text(texts)));
            String sheet = text(texts);
            CellRef cell = new CellRef(Integer.parseInt(text(texts)), Integer.parseInt(text(texts)));
            places.put(field, new Source.Place(sheet, cell));
        }
        return Collections.unmodifiableMap(places);
    }

    private static String text(Iterator<@Nullable String> texts) {
        return Objects.requireNonNull(texts.next());
    }

    @Override
    public Source.@Nullable Place get(@Nullable Object field) {
        return places().get(field);
    }

    @Override
    public boolean containsKey(@Nullable Object field) {
        return places().containsKey(field);
    }

    @Override
    public Set<Entry<FieldPath, Source.Place>> entrySet() {
        return places().entrySet();
    }
}
