package io.github.ziping.ooxml;

import java.util.Locale;

/**
 * Classifies a cell's number format by what it does to a number, as far as reading a form needs it.
 *
 * @param decimals digits after the point that are always shown, or -1 where the format does not fix them (General, text)
 * @param percent whether the cell shows its value × 100 with a % sign
 * @param date whether the number is a date or a time
 */
public record NumberFormat(int decimals, boolean percent, boolean date) {
    /** General: as many digits as the number has. */
    public static final NumberFormat GENERAL = new NumberFormat(-1, false, false);

    private static final NumberFormat DATE = new NumberFormat(-1, false, true);

    /** No number is shown with more; a format may hold 255 characters. */
    private static final int MAX_DECIMALS = 30;

    /** The meaning of a format code such as {@code #,##0.00} or {@code 0%}; only its first section counts. */
    public static NumberFormat of(String code) {
        String section = firstSection(code).toLowerCase(Locale.ROOT);
        if (section.contains("general") || section.equals("@")) {
            return GENERAL;
        }
        if (isDate(section)) {
            return DATE;
        }
        boolean scientific = section.contains("e+") || section.contains("e-");
        boolean number = section.indexOf('0') >= 0 || section.indexOf('#') >= 0 || section.indexOf('?') >= 0;
        int decimals = number && !scientific ? decimals(section) : -1;
        return new NumberFormat(decimals, section.indexOf('%') >= 0, false);
    }

    /** The format with this built-in number (ECMA-376 part 1, 18.8.30). */
    public static NumberFormat builtIn(int id) {
        return switch (id) {
            case 1, 3, 5, 6, 37, 38, 41, 42 -> new NumberFormat(0, false, false);
            case 2, 4, 7, 8, 39, 40, 43, 44 -> new NumberFormat(2, false, false);
            case 9 -> new NumberFormat(0, true, false);
            case 10 -> new NumberFormat(2, true, false);
            case 14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47 -> DATE;
            case 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 -> DATE;
            default -> GENERAL;
        };
    }

    /** Year, month, day, hour, minute, second, era or weekday; the e of 0.00E+00 is none. */
    private static boolean isDate(String section) {
        for (int i = 0; i < section.length(); i++) {
            char c = section.charAt(i);
            boolean exponent =
                    c == 'e' && i > 0 && i + 1 < section.length() && "+-".indexOf(section.charAt(i + 1)) >= 0;
            if (!exponent && "ymdhse".indexOf(c) >= 0 || section.startsWith("aaa", i)) {
                return true;
            }
        }
        return false;
    }

    /** How far the last 0 stands behind the point; # and ? show no idle zeros. */
    private static int decimals(String section) {
        int point = section.indexOf('.');
        int decimals = 0;
        for (int i = point + 1; point >= 0 && i < section.length(); i++) {
            char c = section.charAt(i);
            if (c == '0') {
                decimals = i - point;
            } else if (c != '#' && c != '?') {
                break;
            }
        }
        return Math.min(decimals, MAX_DECIMALS);
    }

    /** Up to the first semicolon, without "quoted" text, escaped characters and [bracketed] colours and locales. */
    private static String firstSection(String code) {
        StringBuilder bare = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == ';') {
                break;
            }
            if (c == '"' || c == '[') {
                int close = code.indexOf(c == '"' ? '"' : ']', i + 1);
                close = close < 0 ? code.length() : close;
                // [h] counts hours beyond 24
                if (c == '[' && close == i + 2) {
                    bare.append(code.charAt(i + 1));
                }
                i = close;
            } else if (c == '\\' || c == '_' || c == '*' || c == '!') {
                i++;
            } else {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
