package io.github.ziping.write.xlsx;

import io.github.ziping.ooxml.XmlBuffer;
import java.util.Locale;

/** Spells the elements of a styles part. */
public final class StyleElements {
    private StyleElements() {}

    /** A font. */
    public static String font(CellStyle.Font font) {
        StringBuilder xml = new StringBuilder(font.bold() ? "<font><b/><sz val=\"" : "<font><sz val=\"");
        xml.append(font.size()).append("\"/>");
        if (font.color() != null) {
            xml.append("<color rgb=\"FF").append(font.color()).append("\"/>");
        }
        xml.append("<name val=\"").append(XmlBuffer.escaped(font.family())).append("\"/>");
        boolean chinese = font.family().charAt(0) >= 0x2e80;
        return xml.append(chinese ? "<charset val=\"134\"/></font>" : "</font>").toString();
    }

    /** A background of one colour, RGB in hex. */
    public static String fill(String color) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + color
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    /** Thin lines on all sides. */
    public static String border(String color) {
        String paint =
                color.equals(CellStyle.Box.AUTOMATIC) ? "<color auto=\"1\"/>" : "<color rgb=\"FF" + color + "\"/>";
        StringBuilder xml = new StringBuilder("<border>");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            xml.append('<').append(side).append(" style=\"thin\">").append(paint);
            xml.append("</").append(side).append('>');
        }
        return xml.append("<diagonal/></border>").toString();
    }

    /** Where a text stands in its cell. */
    public static String alignment(CellStyle.Place place) {
        StringBuilder xml = new StringBuilder("<alignment horizontal=\"");
        xml.append(place.horizontal().name().toLowerCase(Locale.ROOT)).append("\" vertical=\"");
        xml.append(place.vertical().name().toLowerCase(Locale.ROOT)).append('"');
        if (place.indent() > 0) {
            xml.append(" indent=\"").append(place.indent()).append('"');
        }
        xml.append(place.wrap() ? " wrapText=\"1\"" : "").append(place.shrink() ? " shrinkToFit=\"1\"" : "");
        return xml.append("/>").toString();
    }
}
