package io.github.ziping.ooxml.opc;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.XmlScanner;
import org.jspecify.annotations.Nullable;

/**
 * One relationship of a part.
 *
 * @param id by which the owner names it
 * @param kind the last word of its type, e.g. {@code worksheet}, the same in transitional and strict files
 * @param part the part that it leads to; means nothing for a link out of the package
 */
public record Relationship(String id, String kind, String part) {
    /** The relationship that the scanner stands on; null where it is none, or says too little. */
    static @Nullable Relationship read(XmlScanner xml, String owner) throws OoxmlException {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (!xml.is("Relationship") || id == null || type == null || target == null) {
            return null;
        }
        String kind = type.substring(type.lastIndexOf('/') + 1);
        return new Relationship(id, kind, PartNames.resolve(owner, target));
    }

    /**
     * Writes one.
     *
     * @param prefix of the element's name with its colon, or empty
     * @param external whether the target is an address out of the package
     */
    static void write(XmlBuffer xml, String prefix, String id, String type, String target, boolean external) {
        xml.ascii('<').ascii(prefix).ascii("Relationship Id=\"").ascii(id).ascii("\" Type=\"");
        xml.ascii(type).ascii("\" Target=\"").text(target);
        xml.ascii(external ? "\" TargetMode=\"External\"/>" : "\"/>");
    }
}
