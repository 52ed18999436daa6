package io.github.ziping.ooxml.opc;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.ZipArchive;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds new parts to the {@code [Content_Types].xml} of a file. */
public final class ExtendedContentTypes {
    private final ExtendedList list;
    private final Set<String> extensions;

    private ExtendedContentTypes(ExtendedList list, Set<String> extensions) {
        this.list = list;
        this.extensions = extensions;
    }

    /**
     * Reads those of a file.
     *
     * @throws OoxmlException when they are missing or damaged
     */
    public static ExtendedContentTypes of(ZipArchive zip) throws OoxmlException {
        Set<String> extensions = new HashSet<>();
        byte[] part = zip.required(PartNames.CONTENT_TYPES);
        ExtendedList list = ExtendedList.read(part, PartNames.CONTENT_TYPES, element -> {
            if (element.is("Default")) {
                extensions.add(String.valueOf(element.attribute("Extension")).toLowerCase(Locale.ROOT));
            }
        });
        return new ExtendedContentTypes(list, extensions);
    }

    /** Says what a new part is. */
    public void add(String part, String type) {
        ContentTypesXml.write(list.end(), list.prefix(), part, type);
    }

    /**
     * Says what parts with such an ending are, unless it is said already.
     *
     * @param extension in lower case, without a dot
     */
    public void addDefault(String extension, String type) {
        if (extensions.add(extension)) {
            ContentTypesXml.writeDefault(list.front(), list.prefix(), extension, type);
        }
    }

    /** The part with the new ones; null where there are none. */
    public byte @Nullable [] result() throws OoxmlException {
        return list.isChanged() ? list.result() : null;
    }
}
