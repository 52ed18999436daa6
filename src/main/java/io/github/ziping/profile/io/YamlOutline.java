package io.github.ziping.profile.io;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** YAML text that grows line by line, with what its keys mean beside them. */
final class YamlOutline {
    private static final int INDENT = 2;

    /** Behind a longer value nobody sees a remark. */
    private static final int LONG = 60;

    /** What a text may hold and be written without quotation marks, behind a first ideograph. */
    private static final String PLAIN = "（）、。，；：“”/.+-_";

    private final StringBuilder text = new StringBuilder(16_384);
    private final Map<String, ProfileKeys.Key> keys;
    private final StringBuilder path = new StringBuilder();
    private int depth;

    YamlOutline(Map<String, ProfileKeys.Key> keys) {
        this.keys = keys;
    }

    /** A line that is no more than a remark. */
    YamlOutline remark(String remark) {
        text.append("# ").append(remark).append('\n');
        return this;
    }

    YamlOutline blankLine() {
        text.append('\n');
        return this;
    }

    /** A key whose members or elements follow, up to {@link #close}; what it means stands above it. */
    YamlOutline open(String key) {
        ProfileKeys.Key known = keys.get(path + key);
        if (known != null) {
            indent().append("# ").append(known.says()).append('\n');
        }
        indent().append(key).append(":\n");
        path.append(key).append('.');
        depth++;
        return this;
    }

    YamlOutline close() {
        depth--;
        path.setLength(path.lastIndexOf(".", path.length() - 2) + 1);
        return this;
    }

    /** A key with its value, and what it means behind it; above it, where the value is long. */
    YamlOutline line(String key, String value) {
        ProfileKeys.Key known = keys.get(path + key);
        boolean above = value.length() > LONG;
        if (known != null && above) {
            indent().append("# ").append(known.says()).append('\n');
        }
        indent().append(key).append(": ").append(value);
        if (known != null && !above) {
            text.append("  # ").append(known.says());
        }
        text.append('\n');
        return this;
    }

    /** An element of a list. */
    YamlOutline element(String value) {
        indent().append("- ").append(value).append('\n');
        return this;
    }

    /** A further line of the element before. */
    YamlOutline inElement(String line) {
        indent().append("  ").append(line).append('\n');
        return this;
    }

    private StringBuilder indent() {
        return text.append(" ".repeat(INDENT * depth));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** A text as a scalar, in quotation marks where it could be taken for something else. */
    static String scalar(String written) {
        boolean plain = !written.isEmpty() && isIdeograph(written.charAt(0));
        for (int i = 1; plain && i < written.length(); i++) {
            char c = written.charAt(i);
            plain = isIdeograph(c) || c < 128 && Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
        }
        return plain ? written : quoted(written);
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private static String quoted(String written) {
        return '"'
                + written.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    static String list(List<String> texts) {
        return texts.stream().map(YamlOutline::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    /** The members of an object on one line. */
    static final class Members {
        private final StringJoiner members = new StringJoiner(", ", "{", "}");

        /** A member whose value is written as it is, unless it is null. */
        Members with(String key, @Nullable String value) {
            if (value != null) {
                members.add(key + ": " + value);
            }
            return this;
        }

        /** A member that is a text, unless it is null. */
        Members withText(String key, @Nullable String value) {
            return with(key, value == null ? null : scalar(value));
        }

        @Override
        public String toString() {
            return members.toString();
        }
    }
}
