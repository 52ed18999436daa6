package io.github.ziping.word;

import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a character of a symbol font shows, as a character that every font has. */
public final class Symbols {
    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0xa3, "≤"),
            Map.entry(0xb3, "≥"),
            Map.entry(0xb9, "≠"),
            Map.entry(0xbb, "≈"),
            Map.entry(0xb1, "±"),
            Map.entry(0xb4, "×"),
            Map.entry(0xb8, "÷"),
            Map.entry(0xb0, "°"),
            Map.entry(0xa5, "∞"),
            Map.entry(0xb7, "·"),
            Map.entry(0x6d, "μ"),
            Map.entry(0x57, "Ω"));

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0xfe, "☑"),
            Map.entry(0xfd, "☒"),
            Map.entry(0xa8, "□"),
            Map.entry(0x6f, "□"),
            Map.entry(0x71, "□"),
            Map.entry(0xfc, "√"),
            Map.entry(0xfb, "×"));

    private static final Map<Integer, String> WINGDINGS_2 =
            Map.of(0x52, "☑", 0x53, "☒", 0x50, "√", 0x4f, "×", 0xa3, "□", 0x2a, "□");

    private Symbols() {}

    /**
     * The text.
     *
     * @param font its font's name
     * @param code hexadecimal, e.g. {@code F0B3}
     * @return empty where there is none that other fonts have
     */
    static String text(@Nullable String font, @Nullable String code) {
        int number = number(code);
        return number < 0 ? "" : text(font, number);
    }

    /** A text of a font, its symbols as characters that every font has. */
    public static String shown(String font, String text) {
        int first = 0;
        while (first < text.length() && !isPrivate(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            String known = isPrivate(text.charAt(i)) ? text(font, text.charAt(i)) : "";
            shown.append(known.isEmpty() ? String.valueOf(text.charAt(i)) : known);
        }
        return shown.toString();
    }

    /** Whether a character of a text says something only in its own font. */
    public static boolean isPrivate(char c) {
        return c >= 0xf020 && c <= 0xf0ff;
    }

    /**
     * The text.
     *
     * @param font its font's name
     * @param number the character
     * @return empty where there is none that other fonts have
     */
    public static String text(@Nullable String font, int number) {
        int own = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number;
        Map<Integer, String> symbols = font == null ? Map.of() : font(font);
        String known = symbols.get(own);
        if (known != null) {
            return known;
        }
        boolean shown = number >= ' ' && number < 0xd800 && symbols.isEmpty();
        return shown ? String.valueOf((char) number) : "";
    }

    private static Map<Integer, String> font(String name) {
        return switch (name) {
            case "Symbol" -> SYMBOL;
            case "Wingdings" -> WINGDINGS;
            case "Wingdings 2" -> WINGDINGS_2;
            default -> Map.of();
        };
    }

    private static int number(@Nullable String code) {
        try {
            return code == null || code.length() > 4 ? -1 : HexFormat.fromHexDigits(code);
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
