package io.github.ziping.word;

import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a character of a symbol font shows, as a character that every font has. */
final class Symbols {
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
        if (number < 0) {
            return "";
        }
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
