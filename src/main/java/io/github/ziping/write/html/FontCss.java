package io.github.ziping.write.html;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;

/** The font of a cell style as declarations of a style sheet. */
final class FontCss {
    private static final String SERIF = "SimSun,\"Songti SC\",\"Noto Serif CJK SC\",serif";
    private static final String SANS = "SimHei,\"Microsoft YaHei\",\"PingFang SC\",\"Noto Sans CJK SC\",sans-serif";

    private String name = "";
    private double size = 11;
    private boolean bold;
    private boolean italic;
    private boolean underlined;
    private String color = "";

    /** Takes what an element below {@code font} says. */
    void read(XmlScanner xml, SheetColors colors) throws OoxmlException {
        if (xml.is("sz")) {
            size = Double.parseDouble(String.valueOf(xml.attribute("val")));
        } else if (xml.is("name")) {
            name = String.valueOf(xml.attribute("val"));
        } else if (xml.is("b")) {
            bold = isOn(xml);
        } else if (xml.is("i")) {
            italic = isOn(xml);
        } else if (xml.is("u")) {
            underlined = !xml.isAttribute("val", "none");
        } else if (xml.is("color")) {
            String css = colors.css(xml);
            color = css == null ? "" : css;
        }
    }

    private static boolean isOn(XmlScanner xml) throws OoxmlException {
        return xml.attribute("val") == null || xml.flag("val");
    }

    String css() {
        StringBuilder css = new StringBuilder("font-family:");
        String safe = name.replaceAll("[^\\p{L}\\p{N} _-]", "");
        boolean sans = safe.contains("黑") || safe.contains("雅") || safe.contains("等线") || safe.contains("Hei");
        css.append(safe.isEmpty() ? "" : "\"" + safe + "\",").append(sans ? SANS : SERIF);
        css.append(";font-size:").append(SheetCss.em(size)).append(';');
        css.append(bold ? "font-weight:bold;" : "").append(italic ? "font-style:italic;" : "");
        css.append(underlined ? "text-decoration:underline;" : "");
        return css.append(color.isEmpty() ? "" : "color:" + color + ";").toString();
    }
}
