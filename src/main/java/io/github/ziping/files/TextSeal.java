package io.github.ziping.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose last line is a number made of all lines above it, which tells whether anybody changed it since. To people it is the
 * number of a letter.
 */
public final class TextSeal {
    private static final String LABEL = "编号：";
    private static final int DIGITS = 12;
    private static final Pattern LAST_LINE = Pattern.compile(LABEL + "([0-9a-f]{" + DIGITS + "})");

    private TextSeal() {}

    /** The lines as in {@link TextLines#bytes}, and the number. */
    public static byte[] bytes(List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        all.add(LABEL + number(TextLines.bytes(lines)));
        return TextLines.bytes(all);
    }

    /** Whether a file is such a text, as it was made. */
    static boolean isSealed(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        int start = text.stripTrailing().lastIndexOf('\n') + 1;
        Matcher last = LAST_LINE.matcher(text.substring(start).strip());
        return last.matches()
                && last.group(1).equals(number(text.substring(0, start).getBytes(StandardCharsets.UTF_8)));
    }

    private static String number(byte[] above) {
        return ContentSeal.sha256(above).substring(0, DIGITS);
    }
}
