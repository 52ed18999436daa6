package io.github.ziping.word;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;

/** Steps from element to element of a document's XML. */
final class WordElements {
    private WordElements() {}

    /**
     * Steps to the next element that starts inside one of this depth, however deep in it.
     *
     * @return false at the outer element's end
     * @throws OoxmlException when elements are nested deeper than in any document
     */
    static boolean step(XmlScanner xml, int inside) throws OoxmlException {
        Event event;
        do {
            event = xml.next();
            if (event == Event.EOF || xml.depth() < inside) {
                return false;
            }
        } while (event != Event.START);
        if (xml.depth() > Limits.WORD_DEPTH) {
            throw OoxmlException.tooMuch("文档里的内容嵌套超过 " + Limits.WORD_DEPTH + " 层");
        }
        return true;
    }
}
