package io.github.ziping.write.html;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;

/** The alignment of a cell style as declarations of a style sheet. */
final class AlignmentCss {
    /** The rotation of a text whose characters stand below each other. */
    private static final int UPRIGHT = 255;

    private AlignmentCss() {}

    static String of(XmlScanner xml) throws OoxmlException {
        StringBuilder css = new StringBuilder();
        String horizontal = String.valueOf(xml.attribute("horizontal"));
        switch (horizontal) {
            case "left", "center", "right", "justify" ->
                css.append("text-align:").append(horizontal).append(';');
            case "centerContinuous", "distributed" -> css.append("text-align:center;");
            default -> {}
        }
        String vertical = String.valueOf(xml.attribute("vertical"));
        switch (vertical) {
            case "top" -> css.append("vertical-align:top;");
            case "center", "justify", "distributed" -> css.append("vertical-align:middle;");
            default -> {}
        }
        if (xml.flag("wrapText")) {
            css.append("white-space:pre-wrap;");
        } else if (xml.flag("shrinkToFit")) {
            // a page cannot shrink a text
            css.append("white-space:normal;");
        }
        int indent = xml.intAttribute("indent", 0);
        if (indent > 0) {
            css.append(horizontal.equals("right") ? "padding-right:" : "padding-left:")
                    .append(indent)
                    .append("em;");
        }
        if (xml.intAttribute("textRotation", 0) == UPRIGHT) {
            css.append("writing-mode:vertical-rl;text-orientation:upright;");
        }
        return css.toString();
    }
}
