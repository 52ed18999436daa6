package io.github.ziping.ooxml.opc;

import io.github.ziping.ooxml.XmlBuffer;

/** Writes {@code [Content_Types].xml}, which says what each part of a package is. */
public final class ContentTypesXml {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final XmlBuffer list = new XmlBuffer(4096);

    /** A list that knows relationships and XML without a type of its own. */
    public ContentTypesXml() {
        writeDefault(list, "", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        writeDefault(list, "", "xml", "application/xml");
    }

    /** Says what a part is. */
    public void add(String part, String type) {
        write(list, "", part, type);
    }

    /** The part. */
    public XmlBuffer xml() {
        return new XmlBuffer(list.length() + 256)
                .ascii(XmlBuffer.DECLARATION)
                .ascii("<Types xmlns=\"" + NAMESPACE + "\">")
                .raw(list)
                .ascii("</Types>");
    }

    /** Writes what a part is; the prefix is that of the element's name with its colon, or empty. */
    static void write(XmlBuffer xml, String prefix, String part, String type) {
        xml.ascii('<').ascii(prefix).ascii("Override PartName=\"/").text(part);
        xml.ascii("\" ContentType=\"").ascii(type).ascii("\"/>");
    }

    /** Writes what parts with such an ending are where nothing else is said. */
    static void writeDefault(XmlBuffer xml, String prefix, String extension, String type) {
        xml.ascii('<').ascii(prefix).ascii("Default Extension=\"").ascii(extension);
        xml.ascii("\" ContentType=\"").ascii(type).ascii("\"/>");
    }
}
