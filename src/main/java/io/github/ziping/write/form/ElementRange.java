package io.github.ziping.write.form;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;

/**
 * Locates one element directly below a part's root by the bytes it takes in the part.
 *
 * @param name the local name
 * @param start where its bytes start
 * @param end behind its last byte
 */
record ElementRange(String name, int start, int end) {
    /** Reads the element that the scanner just started to its end. */
    static ElementRange of(XmlScanner xml) throws OoxmlException {
        String name = xml.name();
        int start = xml.eventStart();
        xml.skipElement();
        return new ElementRange(name, start, xml.eventEnd());
    }
}
