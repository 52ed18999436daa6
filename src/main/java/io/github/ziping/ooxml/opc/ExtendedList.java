package io.github.ziping.ooxml.opc;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.XmlSplice;

/** Adds elements to a part whose root element is a plain list, without changing what stands there. */
final class ExtendedList {
    /** Takes note of one element of the list. */
    @FunctionalInterface
    interface Reader {
        void read(XmlScanner element) throws OoxmlException;
    }

    private final byte[] part;
    private final String name;
    private final XmlBuffer front = new XmlBuffer(256);
    private final XmlBuffer end = new XmlBuffer(256);
    private String prefix = "";

    private ExtendedList(byte[] part, String name) {
        this.part = part;
        this.name = name;
    }

    /**
     * Reads a part.
     *
     * @param part not changed
     * @param name its name for messages
     */
    static ExtendedList read(byte[] part, String name, Reader reader) throws OoxmlException {
        ExtendedList list = new ExtendedList(part, name);
        XmlScanner xml = new XmlScanner(part, name);
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.depth() == 1) {
                list.prefix = xml.prefix();
            } else if (event == Event.START) {
                reader.read(xml);
            }
        }
        return list;
    }

    /** The prefix of the elements' names with its colon, or empty. */
    String prefix() {
        return prefix;
    }

    /** Where elements are written that shall stand in front of the others. */
    XmlBuffer front() {
        return front;
    }

    /** Where elements are written that shall stand behind the others. */
    XmlBuffer end() {
        return end;
    }

    /** Whether anything was added. */
    boolean isChanged() {
        return front.length() + end.length() > 0;
    }

    /** The part with what was added. */
    byte[] result() throws OoxmlException {
        XmlScanner xml = new XmlScanner(part, name);
        XmlSplice splice = new XmlSplice();
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.depth() == 1 && front.length() > 0) {
                splice.insert(xml.eventEnd(), front.toString());
            } else if (event == Event.END && xml.depth() == 0) {
                splice.append(xml, end.toString());
            }
        }
        return splice.apply(xml);
    }
}
