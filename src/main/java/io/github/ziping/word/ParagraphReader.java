package io.github.ziping.word;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import java.util.ArrayList;
import java.util.List;

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
    // fields that are open, and how many of them still spell what they compute
    private final List<Boolean> fields = new ArrayList<>(0);

    ParagraphReader(XmlScanner xml, Numbering numbering, TextBoxes textBoxes) {
        this.xml = xml;
        this.numbering = numbering;
        this.textBoxes = textBoxes;
    }

    /** Reads the paragraph just started, its end included. */
    Paragraph read() throws OoxmlException {
        int inside = xml.depth();
        DocxAnchor anchor = anchor();
        StringBuilder text = new StringBuilder(before);
        before = "";
        List<String> boxes = new ArrayList<>(0);
        boolean goesOn = false;
        int number = -1;
        int level = 0;
        boolean hidden = false;
        while (true) {
            Event event = xml.next();
            if (event == Event.EOF || xml.depth() < inside) {
                break;
            }
            if (event != Event.START) {
                continue;
            }
            if (xml.depth() > Limits.WORD_DEPTH) {
                throw OoxmlException.tooMuch("文档里的内容嵌套超过 " + Limits.WORD_DEPTH + " 层");
            }
            switch (xml.name()) {
                case "pPr" -> {
                    int properties = xml.depth();
                    boolean mark = false;
                    while (true) {
                        Event inner = xml.next();
                        if (inner == Event.EOF || xml.depth() < properties) {
                            anchor = new DocxAnchor(xml.eventEnd(), xml.eventEnd(), "", anchor.prefix());
                            break;
                        }
                        if (inner != Event.START) {
                            continue;
                        }
                        if (xml.is("pPrChange")) {
                            xml.skipElement();
                        } else if (xml.is("numId")) {
                            number = xml.intAttribute("val", -1);
                        } else if (xml.is("ilvl")) {
                            level = xml.intAttribute("val", 0);
                        } else if (xml.is("rPr")) {
                            mark = true;
                        } else if (mark && xml.is("del")) {
                            goesOn = true;
                        }
                    }
                }
                case "r" -> hidden = false;
                case "vanish" -> hidden = xml.attribute("val") == null || xml.flag("val");
                case "t" -> append(text, hidden, xml.isEmptyElement() ? "" : xml.elementText());
                case "br", "cr" -> append(text, hidden, "\n");
                case "tab", "ptab" -> append(text, hidden, " ");
                case "noBreakHyphen" -> append(text, hidden, "-");
                case "sym" -> append(text, hidden, Symbols.text(xml.attribute("font"), xml.attribute("char")));
                case "fldChar" -> field();
                case "txbxContent" -> boxes.addAll(textBoxes.read());
                case "del", "moveFrom", "Fallback", "instrText", "delText", "rt", "rPrChange", "tbl" ->
                    xml.skipElement();
                default -> {
                    // what stands in it is read as if it stood here
                }
            }
        }
        if (number > 0) {
            text.insert(0, numbering.next(number, level));
        }
        if (goesOn) {
            before = text.toString();
        }
        return new Paragraph(text.toString(), boxes, goesOn, anchor);
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
            if (fields.size() == Limits.WORD_DEPTH) {
                throw OoxmlException.tooMuch("文档里的域嵌套超过 " + Limits.WORD_DEPTH + " 层");
            }
            fields.add(true);
        } else if (!fields.isEmpty()) {
            fields.remove(fields.size() - 1);
            if (xml.isAttribute("fldCharType", "separate")) {
                fields.add(false);
            }
        }
    }

    private void append(StringBuilder text, boolean hidden, String piece) throws OoxmlException {
        if (hidden || fields.contains(true)) {
            return;
        }
        if (text.length() + piece.length() > Limits.TEXT_BYTES) {
            throw OoxmlException.tooMuch("文档有一段文字超过 " + Limits.TEXT_BYTES + " 个字符");
        }
        text.append(piece);
    }
}
