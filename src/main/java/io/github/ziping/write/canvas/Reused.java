package io.github.ziping.write.canvas;

import io.github.ziping.ooxml.CompressedTail;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps what workbooks of one template share as it comes: rests of sheets, and formulas. Safe for any number of threads; what two
 * threads make at the same time is the same.
 */
final class Reused {
    /** More are not kept: they take some kilobytes each. */
    private static final int MOST = 200;

    /**
     * What a piece belongs to.
     *
     * @param sheet the sheet's name
     * @param row the first row of a rest; 0 for formulas
     * @param key what else it depends on
     */
    private record Key(String sheet, int row, Object key) {}

    private final Map<Object, CompressedTail> tails = new ConcurrentHashMap<>();
    private final Map<Object, List<String>> formulas = new ConcurrentHashMap<>();

    /** The rest of a sheet, with its bytes where it was written before. */
    Rest rest(String sheet, int firstRow, Object key) {
        Key whole = new Key(sheet, firstRow, key);
        return new Rest(firstRow, whole, tails.get(whole));
    }

    /** Keeps a rest that is written now. */
    void keep(Rest rest, CompressedTail tail) {
        keep(tails, rest.key(), tail);
    }

    /** Formulas of a sheet, as they were put together before, or are now. */
    List<String> formulas(String sheet, Object key, Supplier<List<String>> made) {
        Key whole = new Key(sheet, 0, key);
        List<String> known = formulas.get(whole);
        if (known == null) {
            known = List.copyOf(made.get());
            keep(formulas, whole, known);
        }
        return known;
    }

    private static <T> void keep(Map<Object, T> pieces, Object key, T piece) {
        if (pieces.size() >= MOST) {
            pieces.clear();
        }
        pieces.put(key, piece);
    }
}
