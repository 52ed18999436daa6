package io.github.ziping.write.html;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import java.util.Locale;

/** The paper that a sheet is printed on: A4, its margins, its scale. */
final class PaperSize {
    private boolean landscape;
    private int scale = 100;
    private String top = "0.75";
    private String right = "0.7";
    private String bottom = "0.75";
    private String left = "0.7";

    /** Takes what an element of a sheet says about it. */
    void read(XmlScanner xml) throws OoxmlException {
        if (xml.is("pageSetup")) {
            landscape = xml.isAttribute("orientation", "landscape");
            scale = xml.intAttribute("scale", 100);
        } else if (xml.is("pageMargins")) {
            top = inches(xml, "top", top);
            right = inches(xml, "right", right);
            bottom = inches(xml, "bottom", bottom);
            left = inches(xml, "left", left);
        }
    }

    private static String inches(XmlScanner xml, String side, String otherwise) throws OoxmlException {
        String value = xml.attribute(side);
        return value == null ? otherwise : String.format(Locale.ROOT, "%.2f", Double.parseDouble(value));
    }

    /** In percent. */
    int scale() {
        return scale;
    }

    /** What an {@code @page} rule says. */
    String css() {
        return "size:A4 " + (landscape ? "landscape" : "portrait") + ";margin:" + top + "in " + right + "in " + bottom
                + "in " + left + "in";
    }
}
