package io.github.ziping.write.canvas;

import io.github.ziping.ooxml.CompressedTail;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the rests of sheets that workbooks of one template share. Safe for any number of threads. */
final class Tails {
    /** More are not kept: they take some kilobytes each. */
    private static final int MOST = 200;

    private record Key(String sheet, int firstRow, Object key) {}

    private final Map<Object, CompressedTail> known = new ConcurrentHashMap<>();

    /** The rest of a sheet, with its bytes where it was written before. */
    Rest find(String sheet, int firstRow, Object key) {
        Key whole = new Key(sheet, firstRow, key);
        return new Rest(firstRow, whole, known.get(whole));
    }

    /** Keeps a rest that is written now. */
    void keep(Rest rest, CompressedTail tail) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(rest.key(), tail);
    }
}
