package io.github.ziping.write.html;

import org.jspecify.annotations.Nullable;

/** The lines of borders as a style sheet draws them. */
final class BorderCss {
    private BorderCss() {}

    /** Width and kind of a line, e.g. {@code 1px solid}; null for none. */
    static @Nullable String line(@Nullable String style) {
        if (style == null || style.equals("none")) {
            return null;
        }
        return switch (style) {
            case "hair", "dotted" -> "1px dotted";
            case "dashed", "dashDot", "dashDotDot" -> "1px dashed";
            case "medium" -> "2px solid";
            case "mediumDashed", "mediumDashDot", "mediumDashDotDot", "slantDashDot" -> "2px dashed";
            case "thick" -> "3px solid";
            case "double" -> "3px double";
            default -> "1px solid";
        };
    }
}
