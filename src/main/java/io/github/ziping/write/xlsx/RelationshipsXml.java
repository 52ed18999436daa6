package io.github.ziping.write.xlsx;

import io.github.ziping.ooxml.XmlBuffer;

/** A part of relationships; each has the id {@code rId} and its number, from 1. */
public final class RelationshipsXml {
    /** What the kinds of relationships and their ids in sheets belong to. */
    public static final String NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XmlBuffer list = new XmlBuffer(1024);
    private int count;

    /**
     * Adds a part; gives the id.
     *
     * @param kind the last word of the type, e.g. {@code styles}
     * @param target as the owner of the relationships sees it
     */
    public String add(String kind, String target) {
        return add(NAMESPACE + '/' + kind, target, "");
    }

    /**
     * Adds a file that a cell links to; gives the id.
     *
     * @param address as a URI
     */
    String addLink(String address) {
        return add(NAMESPACE + "/hyperlink", address, "\" TargetMode=\"External");
    }

    /** Adds a part of a type that is spelt out; gives the id. */
    String addType(String type, String target) {
        return add(type, target, "");
    }

    private String add(String type, String target, String mode) {
        String id = "rId" + ++count;
        list.ascii("<Relationship Id=\"").ascii(id).ascii("\" Type=\"").ascii(type);
        list.ascii("\" Target=\"").text(target).ascii(mode).ascii("\"/>");
        return id;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The part. */
    public XmlBuffer xml() {
        return new XmlBuffer(list.length() + 256)
                .ascii(XmlBuffer.DECLARATION)
                .ascii("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
                .raw(list)
                .ascii("</Relationships>");
    }
}
