package io.github.ziping.ooxml;

import java.util.Locale;

/**
 * Classifies a cell's number format by what it does to a number, as far as reading a form needs it.
 *
 * @param decimals digits after the point that are always shown, or -1 where the format does not fix them (General, text)
 * @param percent whether the cell shows its value × 100 with a % sign
 * @param date what the cell shows of a date or a time; {@link DateShown#NONE} for a number
 */
public record NumberFormat(int decimals, boolean percent, DateShown date) {
    /** General: as many digits as the number has. */
    public static final NumberFormat GENERAL = new NumberFormat(-1, false, DateShown.NONE);

    /** No number is shown with more; a format may hold 255 characters. */
    private static final int MAX_DECIMALS = 30;

    /** The meaning of a format code such as {@code #,##0.00} or {@code 0%}; only its first section counts. */
    public static NumberFormat of(String code) {
        String section = firstSection(code).toLowerCase(Locale.ROOT);
        if (section.contains("general") || section.equals("@")) {
            return GENERAL;
        }
        DateShown date = DateShown.of(section);
        if (date != DateShown.NONE) {
            return shown(date);
        }
        boolean scientific = section.contains("e+") || section.contains("e-");
        boolean number = section.indexOf('0') >= 0 || section.indexOf('#') >= 0 || section.indexOf('?') >= 0;
        int decimals = number && !scientific ? decimals(section) : -1;
        return new NumberFormat(decimals, section.indexOf('%') >= 0, DateShown.NONE);
    }

    /** The format with this built-in number (ECMA-376 part 1, 18.8.30). */
    public static NumberFormat builtIn(int id) {
        return switch (id) {
            case 1, 3, 5, 6, 37, 38, 41, 42 -> new NumberFormat(0, false, DateShown.NONE);
            case 2, 4, 7, 8, 39, 40, 43, 44 -> new NumberFormat(2, false, DateShown.NONE);
            case 9 -> new NumberFormat(0, true, DateShown.NONE);
            case 10 -> new NumberFormat(2, true, DateShown.NONE);
            case 14, 15, 22, 30, 31 -> shown(DateShown.DAY);
            case 17, 27, 36, 50, 52, 57 -> shown(DateShown.MONTH);
            case 16, 28, 29, 51, 53, 54, 58 -> shown(DateShown.MONTH_AND_DAY);
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> shown(DateShown.TIME);
            default -> GENERAL;
        };
    }

    private static NumberFormat shown(DateShown date) {
        return new NumberFormat(-1, false, date);
    }

    /** Whether the number is a date or a time. */
    public boolean isDate() {
        return date != DateShown.NONE;
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
