package io.github.ziping.ooxml.opc;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.ooxml.ZipBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A copy of a file in which some parts are other ones or new: all others are copied as they lie in the zip. */
public final class ChangedPackage {
    private final ZipArchive zip;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    /** A copy in which nothing is changed yet. */
    public ChangedPackage(ZipArchive zip) {
        this.zip = zip;
    }

    /**
     * Puts a part in the place of the one of its name, or behind all others.
     *
     * @param content null leaves everything as it is
     */
    public void put(String part, byte @Nullable [] content) {
        if (content != null) {
            changed.put(part, content);
        }
    }

    /** Whether there is anything in it that the file has not. */
    public boolean isChanged() {
        return !changed.isEmpty();
    }

    /** Whether a part is put. */
    public boolean changes(String part) {
        return changed.containsKey(part);
    }

    /** A name with a number in it that no part has, in any spelling. */
    public String free(String before, String behind) {
        Set<String> taken = new HashSet<>();
        zip.names().forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        changed.keySet().forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        int number = 1;
        while (taken.contains((before + number + behind).toLowerCase(Locale.ROOT))) {
            number++;
        }
        return before + number + behind;
    }

    /**
     * The copy.
     *
     * @throws OoxmlException when a part of the file is damaged
     */
    public byte[] toByteArray() throws OoxmlException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, byte[]> added = new LinkedHashMap<>(changed);
        try (ZipBuilder copy = new ZipBuilder(out)) {
            for (String name : zip.names()) {
                byte[] content = added.remove(name);
                if (content == null) {
                    copy.add(name, zip.raw(name));
                } else {
                    copy.add(name, content);
                }
            }
            for (Map.Entry<String, byte[]> part : added.entrySet()) {
                copy.add(part.getKey(), part.getValue());
            }
            copy.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        return out.toByteArray();
    }
}
