package io.github.ziping.write.form;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import java.util.ArrayList;
import java.util.List;

/** Reads from a template's styles what decides on the height of a text: size, weight and wrapping. */
final class TemplateStyles {
    private record Family(double size, boolean bold) {}

    private static final TemplateCell.Font NORMAL = new TemplateCell.Font(11, false, false);

    private final List<TemplateCell.Font> fonts = new ArrayList<>();

    static TemplateStyles read(byte[] styles, String part) throws OoxmlException {
        TemplateStyles read = new TemplateStyles();
        List<Family> families = new ArrayList<>();
        XmlScanner xml = new XmlScanner(styles, part);
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.depth() == 2) {
                if (xml.is("fonts")) {
                    families(xml, families);
                } else if (xml.is("cellXfs")) {
                    read.formats(xml, families);
                }
            }
        }
        return read;
    }

    /** The font of a cell style; a style that the file does not have is the normal one. */
    TemplateCell.Font font(int style) {
        return style < fonts.size() ? fonts.get(style) : NORMAL;
    }

    private static void families(XmlScanner xml, List<Family> families) throws OoxmlException {
        double size = 11;
        boolean bold = false;
        for (Event event = xml.next(); xml.depth() > 1; event = xml.next()) {
            if (event == Event.START && xml.is("font")) {
                size = 11;
                bold = false;
            } else if (event == Event.START && xml.is("sz")) {
                String value = xml.attribute("val");
                size = value == null ? 11 : Double.parseDouble(value);
            } else if (event == Event.START && xml.is("b")) {
                bold = xml.attribute("val") == null || xml.flag("val");
            } else if (event == Event.END && xml.depth() == 2) {
                families.add(new Family(size, bold));
            }
        }
    }

    private void formats(XmlScanner xml, List<Family> families) throws OoxmlException {
        Family family = new Family(11, false);
        boolean wrap = false;
        for (Event event = xml.next(); xml.depth() > 1; event = xml.next()) {
            if (event == Event.START && xml.is("xf")) {
                int font = xml.intAttribute("fontId", 0);
                family = font < families.size() ? families.get(font) : new Family(11, false);
                wrap = false;
            } else if (event == Event.START && xml.is("alignment")) {
                wrap = xml.flag("wrapText");
            } else if (event == Event.END && xml.depth() == 2) {
                fonts.add(new TemplateCell.Font(family.size(), family.bold(), wrap));
            }
        }
    }
}
