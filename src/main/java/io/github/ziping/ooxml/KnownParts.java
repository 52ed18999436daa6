package io.github.ziping.ooxml;

import org.jspecify.annotations.Nullable;

/**
 * What was read from small parts that many files share byte for byte: those of a batch come from one template and a few
 * programs. Holds the last few; used by several threads.
 */
final class KnownParts<T> {
    /** Each program that saves a workbook writes its own; so do the number formats that a form needs. */
    private static final int MOST = 8;

    private static final int LARGEST = 64 * 1024;

    private record Known<T>(Deflated raw, T value) {}

    // the latest first; never changed, only replaced
    private volatile Object[] known = {};

    /** What was read from the same bytes before, or null. */
    @SuppressWarnings("unchecked") // keep puts nothing else in
    @Nullable
    T find(ZipArchive zip, String part) {
        for (Object each : known) {
            Known<T> before = (Known<T>) each;
            if (zip.isSame(part, before.raw())) {
                return before.value();
            }
        }
        return null;
    }

    /** Keeps what was read from a part, unless that is too large. */
    void keep(ZipArchive zip, String part, T value) throws OoxmlException {
        Deflated raw = zip.raw(part);
        if (raw.length() <= LARGEST) {
            Object[] before = known;
            Object[] next = new Object[Math.min(MOST, before.length + 1)];
            next[0] = new Known<>(raw, value);
            System.arraycopy(before, 0, next, 1, next.length - 1);
            known = next;
        }
    }
}
