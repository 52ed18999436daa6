package io.github.ziping.model;

/** Spells a text that somebody else wrote as the content, or an attribute's value, of an HTML page. */
public final class HtmlText {
    private HtmlText() {}

    /**
     * The text as {@link VisibleText#lines} shows it, with nothing left in it that a browser could take for markup; well-formed
     * as XML too.
     */
    public static String escaped(String raw) {
        String text = VisibleText.lines(raw);
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
