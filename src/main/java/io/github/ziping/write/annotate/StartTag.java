package io.github.ziping.write.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Edits the text of a single start tag. */
final class StartTag {
    private static final Pattern DECLARATION = Pattern.compile("xmlns:([A-Za-z_][\\w.-]*)\\s*=\\s*[\"']([^\"']*)[\"']");

    private StartTag() {}

    /** The tag with an attribute of this value, in place of the one that it may have. */
    static String with(String tag, String name, int value) {
        String attribute = " " + name + "=\"" + value + "\"";
        Matcher matcher = Pattern.compile("\\s" + Pattern.quote(name) + "\\s*=\\s*(?:\"[^\"]*\"|'[^']*')")
                .matcher(tag);
        if (matcher.find()) {
            return tag.substring(0, matcher.start()) + attribute + tag.substring(matcher.end());
        }
        int end = tag.endsWith("/>") ? tag.length() - 2 : tag.length() - 1;
        return tag.substring(0, end).stripTrailing() + attribute + tag.substring(end);
    }

    /** The prefix, with its colon, that a tag declares for a namespace that ends like this; null where it does not. */
    static @Nullable String declaredPrefix(String tag, String namespaceEnd) {
        Matcher matcher = DECLARATION.matcher(tag);
        while (matcher.find()) {
            if (matcher.group(2).endsWith(namespaceEnd)) {
                return matcher.group(1) + ":";
            }
        }
        return null;
    }
}
