package io.github.ziping.write.annotate;

import io.github.ziping.ooxml.XmlBuffer;

/** Writes elements whose names have the prefix that a part gives its own. */
final class PrefixedXml {
    private final String prefix;
    private final XmlBuffer xml = new XmlBuffer(512);

    /** With a prefix and its colon, or an empty text. */
    PrefixedXml(String prefix) {
        this.prefix = prefix;
    }

    /** Begins a start tag. */
    PrefixedXml start(String element) {
        xml.ascii('<').ascii(prefix).ascii(element);
        return this;
    }

    /** Adds an attribute to the start tag. */
    PrefixedXml attribute(String name, String value) {
        xml.ascii(' ').ascii(name).ascii("=\"").text(value).ascii('"');
        return this;
    }

    /** Adds an attribute to the start tag. */
    PrefixedXml attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    /** Ends the start tag of an element with content. */
    PrefixedXml content() {
        xml.ascii('>');
        return this;
    }

    /** Ends the tag of an element without content. */
    PrefixedXml empty() {
        xml.ascii("/>");
        return this;
    }

    /** Writes text, escaped. */
    PrefixedXml text(String text) {
        xml.text(text);
        return this;
    }

    /** Writes an end tag. */
    PrefixedXml end(String element) {
        xml.ascii("</").ascii(prefix).ascii(element).ascii('>');
        return this;
    }

    /** Writes XML as it is. */
    PrefixedXml raw(PrefixedXml other) {
        xml.raw(other.xml);
        return this;
    }

    /** Whether nothing was written. */
    boolean isEmpty() {
        return xml.length() == 0;
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
