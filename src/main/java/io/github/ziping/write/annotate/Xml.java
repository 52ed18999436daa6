package io.github.ziping.write.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Small changes to the text of single tags. */
final class Xml {
    private Xml() {}

    /** A start tag with an attribute of this value, in place of the one that it may have. */
    static String with(String tag, String name, String value) {
        Matcher matcher = attribute(name).matcher(tag);
        if (matcher.find()) {
            return tag.substring(0, matcher.start()) + " " + name + "=\"" + value + "\"" + tag.substring(matcher.end());
        }
        int end = tag.endsWith("/>") ? tag.length() - 2 : tag.length() - 1;
        return tag.substring(0, end).stripTrailing() + " " + name + "=\"" + value + "\"" + tag.substring(end);
    }

    private static Pattern attribute(String name) {
        return Pattern.compile("\\s" + Pattern.quote(name) + "\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");
    }

    /** A tag without its slash, so that something can stand inside. */
    static String opened(String tag) {
        return tag.endsWith("/>") ? tag.substring(0, tag.length() - 2).stripTrailing() + ">" : tag;
    }

    /** The prefix of a tag's name with its colon; empty where there is none. */
    static String prefix(String tag) {
        int colon = tag.indexOf(':');
        for (int i = 1; i < colon; i++) {
            char c = tag.charAt(i);
            if (c <= ' ' || c == '>' || c == '/') {
                return "";
            }
        }
        return colon < 0 ? "" : tag.substring(1, colon + 1);
    }

    /** The prefix, with its colon, that a tag declares for a namespace that ends like this; null where it does not. */
    static @Nullable String declaredPrefix(String tag, String namespaceEnd) {
        Matcher matcher = Pattern.compile("xmlns:([A-Za-z_][\\w.-]*)\\s*=\\s*[\"']([^\"']*)[\"']")
                .matcher(tag);
        while (matcher.find()) {
            if (matcher.group(2).endsWith(namespaceEnd)) {
                return matcher.group(1) + ":";
            }
        }
        return null;
    }

    /** A text as XML has it. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean illegal = c < ' ' && c != '\n' && c != '\t' || c >= '\ufffe';
                    boolean half = Character.isSurrogate(c) && !isPair(text, i);
                    escaped.append(illegal || half ? ' ' : c);
                }
            }
        }
        return escaped.toString();
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
