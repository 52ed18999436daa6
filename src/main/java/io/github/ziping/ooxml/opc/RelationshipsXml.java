package io.github.ziping.ooxml.opc;

import io.github.ziping.ooxml.XmlBuffer;

/** Writes a part of relationships; each has the id {@code rId} and its number, from 1. */
public final class RelationshipsXml {
    /** What the kinds of relationships and their ids in sheets belong to. */
    public static final String NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final XmlBuffer list = new XmlBuffer(1024);
    private int count;

    /** The namespace in a file of strict Open XML, or in any other. */
    public static String namespace(boolean strict) {
        return strict ? STRICT_NAMESPACE : NAMESPACE;
    }

    /**
     * Adds a part; gives the id.
     *
     * @param kind the last word of the type, e.g. {@code styles}
     * @param target as the owner of the relationships sees it
     */
    public String add(String kind, String target) {
        return add(NAMESPACE + '/' + kind, target, false);
    }

    /**
     * Adds a file that a cell links to; gives the id.
     *
     * @param address as a URI
     */
    public String addLink(String address) {
        return add(NAMESPACE + "/hyperlink", address, true);
    }

    /** Adds the part with the document's title and author; gives the id. */
    public String addCoreProperties(String target) {
        return add(PACKAGE + "/metadata/core-properties", target, false);
    }

    private String add(String type, String target, boolean external) {
        String id = "rId" + ++count;
        Relationship.write(list, "", id, type, target, external);
        return id;
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** The part. */
    public XmlBuffer xml() {
        return new XmlBuffer(list.length() + 256)
                .ascii(XmlBuffer.DECLARATION)
                .ascii("<Relationships xmlns=\"" + PACKAGE + "\">")
                .raw(list)
                .ascii("</Relationships>");
    }
}
