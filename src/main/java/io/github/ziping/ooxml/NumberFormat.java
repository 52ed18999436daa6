package io.github.ziping.ooxml;

import java.util.Locale;

/**
 * What a cell's number format does to a number, as far as reading a form needs it.
 *
 * @param decimals digits after the point, or -1 where the format does not fix them (General, text)
 * @param percent whether the cell shows its value × 100 with a % sign
 * @param date whether the number is a date or a time
 */
public record NumberFormat(int decimals, boolean percent, boolean date) {
    /** General: as many digits as the number has. */
    public static final NumberFormat GENERAL = new NumberFormat(-1, false, false);

    /** The meaning of a format code such as {@code #,##0.00} or {@code 0%}; only its first section counts. */
    public static NumberFormat of(String code) {
        int end = code.indexOf(';');
        String section = unquoted(end < 0 ? code : code.substring(0, end));
        String lower = section.toLowerCase(Locale.ROOT);
        boolean number = lower.indexOf('0') >= 0 || lower.indexOf('#') >= 0 || lower.indexOf('?') >= 0;
        if (lower.contains("general") || lower.equals("@")) {
            return GENERAL;
        }
        if (!number) {
            boolean date = lower.indexOf('y') >= 0
                    || lower.indexOf('d') >= 0
                    || lower.indexOf('h') >= 0
                    || lower.indexOf('m') >= 0;
            return new NumberFormat(-1, false, date);
        }
        int point = section.indexOf('.');
        int decimals = 0;
        for (int i = point + 1; point >= 0 && i < section.length(); i++) {
            char c = section.charAt(i);
            if (c != '0' && c != '#' && c != '?') {
                break;
            }
            decimals++;
        }
        return new NumberFormat(decimals, section.indexOf('%') >= 0, false);
    }

    /** The format with this built-in number (ECMA-376 part 1, 18.8.30). */
    static NumberFormat builtIn(int id) {
        return switch (id) {
            case 1, 3, 37, 38 -> new NumberFormat(0, false, false);
            case 2, 4, 39, 40 -> new NumberFormat(2, false, false);
            case 9 -> new NumberFormat(0, true, false);
            case 10 -> new NumberFormat(2, true, false);
            case 14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47 -> new NumberFormat(-1, false, true);
            case 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 -> new NumberFormat(
                    -1, false, true);
            default -> GENERAL;
        };
    }

    /** Without "quoted" text, \escaped characters and [bracketed] colours, conditions and locales. */
    private static String unquoted(String section) {
        StringBuilder bare = new StringBuilder(section.length());
        for (int i = 0; i < section.length(); i++) {
            char c = section.charAt(i);
            if (c == '"' || c == '[') {
                int close = section.indexOf(c == '"' ? '"' : ']', i + 1);
                i = close < 0 ? section.length() : close;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
