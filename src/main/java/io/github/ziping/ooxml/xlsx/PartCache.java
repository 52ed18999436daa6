package io.github.ziping.ooxml.xlsx;

import io.github.ziping.ooxml.CompressedPart;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.ZipArchive;
import java.util.ArrayList;
import java.util.List;

/**
 * Caches what was read from small parts that many files share byte for byte: those of a batch come from one template and a
 * few programs. Holds the last few; any number of threads may use it.
 */
final class PartCache<T> {
    /** Each program that saves a workbook writes its own; so do the number formats that a form needs. */
    private static final int MOST = 8;

    private static final int LARGEST = 64 * 1024;

    private record Known<T>(CompressedPart raw, T value) {}

    /** Reads a part that is not known yet. */
    interface Reader<T> {
        T read() throws OoxmlException;
    }

    // the latest first; never changed, only replaced
    private volatile List<Known<T>> known = List.of();

    /** What a part says, from the same bytes before or read now; what is too large is not kept. */
    T get(ZipArchive zip, String part, Reader<T> reader) throws OoxmlException {
        for (Known<T> before : known) {
            if (zip.isSame(part, before.raw())) {
                return before.value();
            }
        }
        T value = reader.read();
        CompressedPart raw = zip.raw(part);
        if (raw.length() <= LARGEST) {
            keep(new Known<>(raw, value));
        }
        return value;
    }

    private void keep(Known<T> latest) {
        List<Known<T>> next = new ArrayList<>(MOST);
        next.add(latest);
        next.addAll(known);
        known = List.copyOf(next.subList(0, Math.min(MOST, next.size())));
    }
}
