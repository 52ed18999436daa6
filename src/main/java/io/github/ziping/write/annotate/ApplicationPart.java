package io.github.ziping.write.annotate;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.XmlSplice;
import java.nio.charset.StandardCharsets;

/** Names this program as the one that saved a workbook last, by which it knows its outputs. */
final class ApplicationPart {
    /** Where all known programs put it. */
    static final String NAME = "docProps/app.xml";

    static final String TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    private static final String ELEMENT = "Application";
    private static final String PROGRAM = "ziping";

    private ApplicationPart() {}

    /** A part of its own. */
    static byte[] fresh(boolean strict) {
        String namespace = strict
                ? "http://purl.oclc.org/ooxml/officeDocument/extendedProperties"
                : "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
        PrefixedXml xml = new PrefixedXml("")
                .start("Properties")
                .attribute("xmlns", namespace)
                .content();
        xml.start(ELEMENT).content().text(PROGRAM).end(ELEMENT).end("Properties");
        return (XmlBuffer.DECLARATION + xml).getBytes(StandardCharsets.UTF_8);
    }

    /** A part that is there already, with our name in the place of another. */
    static byte[] signed(byte[] part) throws OoxmlException {
        XmlScanner xml = new XmlScanner(part, NAME);
        XmlSplice splice = new XmlSplice();
        boolean named = false;
        String prefix = "";
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.depth() == 1) {
                prefix = xml.prefix();
            } else if (event == Event.START && xml.is(ELEMENT)) {
                int start = xml.eventStart();
                xml.skipElement();
                splice.replace(start, xml.eventEnd(), named ? "" : element(prefix));
                named = true;
            } else if (event == Event.END && xml.depth() == 0 && !named) {
                splice.append(xml, element(prefix));
            }
        }
        return splice.apply(xml);
    }

    private static String element(String prefix) {
        return new PrefixedXml(prefix)
                .start(ELEMENT)
                .content()
                .text(PROGRAM)
                .end(ELEMENT)
                .toString();
    }
}
