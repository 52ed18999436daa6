package io.github.ziping.write.html;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.ZipArchive;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The colours of a workbook: those that are spelt out, and those of its theme with their tints. */
final class SheetColors {
    private static final String THEME = "xl/theme/theme1.xml";
    private static final int WHITE = 255;

    /** Light and dark, light and dark again, accents, links: as {@code theme="…"} counts them. */
    private final List<String> theme = new ArrayList<>();

    static SheetColors of(ZipArchive zip) throws OoxmlException {
        SheetColors colors = new SheetColors();
        byte[] part = zip.part(THEME);
        if (part != null) {
            colors.scheme(new XmlScanner(part, THEME));
            // a theme has the dark one of each pair first
            for (int i = 0; i + 1 < Math.min(4, colors.theme.size()); i += 2) {
                Collections.swap(colors.theme, i, i + 1);
            }
        }
        return colors;
    }

    private void scheme(XmlScanner xml) throws OoxmlException {
        boolean inside = false;
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.is("clrScheme")) {
                inside = true;
            } else if (event == Event.END && xml.is("clrScheme")) {
                return;
            } else if (event == Event.START && inside && xml.is("srgbClr")) {
                theme.add(String.valueOf(xml.attribute("val")));
            } else if (event == Event.START && inside && xml.is("sysClr")) {
                theme.add(String.valueOf(xml.attribute("lastClr")));
            }
        }
    }

    /** The colour of an element such as {@code <color rgb="FF0563C1"/>}; null where it leaves it to the program. */
    @Nullable
    String css(XmlScanner xml) throws OoxmlException {
        String rgb = xml.attribute("rgb");
        int number = xml.intAttribute("theme", -1);
        if (rgb == null && number >= 0 && number < theme.size()) {
            rgb = theme.get(number);
        }
        if (rgb == null || !rgb.matches("(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")) {
            return null;
        }
        String tint = xml.attribute("tint");
        return tinted(rgb.substring(rgb.length() - 6), tint == null ? 0 : Double.parseDouble(tint));
    }

    private static String tinted(String rgb, double tint) {
        StringBuilder css = new StringBuilder("#");
        for (int i = 0; i < rgb.length(); i += 2) {
            int part = Integer.parseInt(rgb.substring(i, i + 2), 16);
            double lit = tint < 0 ? part * (1 + tint) : part + (WHITE - part) * tint;
            css.append(String.format(Locale.ROOT, "%02x", Math.round(lit)));
        }
        return css.toString();
    }
}
