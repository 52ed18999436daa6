package io.github.ziping.write.annotate;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlSplice;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** {@code [Content_Types].xml} with the new parts in it. */
final class ContentTypes {
    static final String PART = "[Content_Types].xml";
    private static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final XmlScanner scanner;
    private final XmlSplice splice = new XmlSplice();
    private String prefix = "";
    private boolean knowsDrawings;
    private int first;
    private int end;

    ContentTypes(byte[] xml) throws OoxmlException {
        scanner = new XmlScanner(xml, PART);
        for (XmlScanner.Event event = scanner.next(); event != XmlScanner.Event.EOF; event = scanner.next()) {
            if (event == XmlScanner.Event.START && scanner.depth() == 1) {
                prefix = Xml.prefix(
                        new String(scanner.slice(scanner.eventStart(), scanner.eventEnd()), StandardCharsets.UTF_8));
                first = scanner.eventEnd();
            } else if (event == XmlScanner.Event.START && scanner.is("Default")) {
                String extension = String.valueOf(scanner.attribute("Extension"));
                knowsDrawings |= extension.toLowerCase(Locale.ROOT).equals("vml");
            } else if (event == XmlScanner.Event.END && scanner.depth() == 0) {
                end = scanner.eventStart();
            }
        }
    }

    void addComments(String part) {
        splice.insert(
                end,
                "<" + prefix + "Override PartName=\"/" + Xml.escaped(part) + "\" ContentType=\"" + COMMENTS + "\"/>");
    }

    void addDrawings() {
        if (!knowsDrawings) {
            knowsDrawings = true;
            splice.insert(first, "<" + prefix + "Default Extension=\"vml\" ContentType=\"" + DRAWING + "\"/>");
        }
    }

    boolean isChanged() {
        return !splice.isEmpty();
    }

    byte[] result() {
        return splice.apply(scanner);
    }
}
