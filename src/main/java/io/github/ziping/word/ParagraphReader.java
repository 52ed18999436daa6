package io.github.ziping.word;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a paragraph's text as it is seen: with its automatic number, the results of its fields, symbols as characters; without
 * what was deleted or is hidden.
 */
final class ParagraphReader {
    /** Reads the text box just started, its end included. */
    @FunctionalInterface
    interface TextBoxes {
        List<String> read() throws OoxmlException;
    }

    /**
     * A paragraph.
     *
     * @param text its own text
     * @param boxes the texts of the boxes that hang on it
     * @param goesOn whether its end was deleted, so that the next one goes on with its text
     * @param anchor where a comment can hang
     */
    record Paragraph(String text, List<String> boxes, boolean goesOn, DocxAnchor anchor) {
        List<String> lines() {
            List<String> lines = new ArrayList<>(1);
            lines.add(text);
            lines.addAll(boxes);
            return lines;
        }
    }

    private final XmlScanner xml;
    private final Numbering numbering;
    private final TextBoxes textBoxes;
    private String before = "";
    private final Fields fields = new Fields();

    ParagraphReader(XmlScanner xml, Numbering numbering, TextBoxes textBoxes) {
        this.xml = xml;
        this.numbering = numbering;
        this.textBoxes = textBoxes;
    }

    /** Reads the paragraph just started, its end included. */
    Paragraph read() throws OoxmlException {
        return new Pass().read();
    }

    /** The reading of one paragraph. */
    private final class Pass {
        private final int inside = xml.depth();
        private final StringBuilder text = new StringBuilder(before);
        private final List<String> boxes = new ArrayList<>(0);
        private DocxAnchor anchor = anchor();
        private boolean goesOn;
        private int number = -1;
        private int level;
        private boolean hidden;
        private @Nullable String font;

        Paragraph read() throws OoxmlException {
            before = "";
            while (WordElements.step(xml, inside)) {
                element();
            }
            if (number > 0) {
                text.insert(0, numbering.next(number, level));
            }
            if (goesOn) {
                before = text.toString();
            }
            return new Paragraph(text.toString(), boxes, goesOn, anchor);
        }

        private void element() throws OoxmlException {
            switch (xml.name()) {
                case "pPr" -> properties();
                case "r" -> {
                    hidden = false;
                    font = null;
                }
                case "rFonts" -> font = xml.attribute("ascii");
                case "vanish" -> hidden = xml.attribute("val") == null || xml.flag("val");
                case "t" -> append(shown(xml.elementText()));
                case "br", "cr" -> append("\n");
                case "tab", "ptab" -> append(" ");
                case "noBreakHyphen" -> append("-");
                case "sym" -> append(Symbols.text(xml.attribute("font"), xml.attribute("char")));
                case "fldChar" -> field();
                case "txbxContent" -> boxes.addAll(textBoxes.read());
                case "del", "moveFrom", "Fallback", "instrText", "delText", "rt", "rPrChange", "tbl" ->
                    xml.skipElement();
                default -> {
                    // what stands in it is read as if it stood here
                }
            }
        }

        private void properties() throws OoxmlException {
            int properties = xml.depth();
            boolean mark = false;
            while (WordElements.step(xml, properties)) {
                switch (xml.name()) {
                    case "pPrChange" -> xml.skipElement();
                    case "numId" -> number = xml.intAttribute("val", -1);
                    case "ilvl" -> level = xml.intAttribute("val", 0);
                    case "rPr" -> mark = true;
                    case "del" -> goesOn |= mark;
                    default -> {
                        // looks
                    }
                }
            }
            anchor = new DocxAnchor(xml.eventEnd(), xml.eventEnd(), "", anchor.prefix());
        }

        private String shown(String piece) {
            return font == null ? piece : Symbols.shown(font, piece);
        }

        private void append(String piece) throws OoxmlException {
            if (hidden || fields.isSpelling()) {
                return;
            }
            if (text.length() + piece.length() > Limits.TEXT_BYTES) {
                throw OoxmlException.tooMuch("文档有一段文字超过 " + Limits.TEXT_BYTES + " 个字符");
            }
            text.append(piece);
        }
    }

    private DocxAnchor anchor() {
        if (!xml.isEmptyElement()) {
            return new DocxAnchor(xml.eventEnd(), xml.eventEnd(), "", xml.prefix());
        }
        String tag = xml.source();
        String opened = tag.substring(0, tag.lastIndexOf('/')).stripTrailing() + ">";
        return new DocxAnchor(xml.eventStart(), xml.eventEnd(), opened, xml.prefix());
    }

    private void field() throws OoxmlException {
        if (xml.isAttribute("fldCharType", "begin")) {
            fields.begin();
        } else if (xml.isAttribute("fldCharType", "separate")) {
            fields.separate();
        } else {
            fields.end();
        }
    }
}
