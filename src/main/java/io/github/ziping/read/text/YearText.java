package io.github.ziping.read.text;

import io.github.ziping.model.FoldedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The year in a line such as {@code （2024年度）}, {@code 二〇二四年} or in a title. */
public final class YearText {
    /** Where a text names no year, or not one for certain. */
    public static final int NONE = -1;

    private static final int FIRST = 1900;
    private static final int LAST = 2999;
    private static final String NUMERALS = "〇一二三四五六七八九";

    private static final Pattern NAMED = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年");

    private YearText() {}

    /** Whether a whole text is there for the year alone, named or still to be filled in: {@code （    年度）}. */
    public static boolean isLine(String written) {
        if (written.length() > 40) {
            return false;
        }
        String text = bare(written);
        if (text.endsWith("年度")) {
            text = text.substring(0, text.length() - 2);
        } else if (text.endsWith("年")) {
            text = text.substring(0, text.length() - 1);
        } else {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (digit(c) < 0 && "_-×xX*".indexOf(c) < 0) {
                return false;
            }
        }
        return text.length() <= 8;
    }

    /**
     * The part of a line that is there for the year, or null: {@code （2022年度）} in front of a date or a total. A part of a line
     * must name the year: 年度 above 资金总额 in one cell is none.
     */
    public static @Nullable String part(String written) {
        if (isLine(written)) {
            return written;
        }
        if (written.length() > 120 || written.indexOf('年') < 0) {
            return null;
        }
        for (String part : Segments.of(written)) {
            if (isLine(part) && in(part) != NONE) {
                return part;
            }
        }
        return null;
    }

    private static String bare(String written) {
        String text = FoldedText.of(written);
        boolean bracketed = text.length() > 2 && text.startsWith("(") && text.endsWith(")");
        return bracketed ? text.substring(1, text.length() - 1) : text;
    }

    /**
     * The year that a text names.
     *
     * @return the four digits of 2024, 2024年度, （2024年度） or 二〇二四年, or {@link #NONE}
     */
    public static int in(String written) {
        String folded = FoldedText.of(written);
        int arabic = in(folded, false);
        return arabic == NONE && isLine(written) ? in(folded, true) : arabic;
    }

    /** The only year of a text that also has other numbers: 2020 of {@code 2020年开放经费236.25万元自评表}. */
    public static int named(String written) {
        int found = in(written);
        Matcher year = found == NONE ? NAMED.matcher(FoldedText.of(written)) : null;
        while (year != null && year.find()) {
            int next = Integer.parseInt(year.group(1));
            if (found != NONE && found != next) {
                return NONE;
            }
            found = next;
        }
        return found;
    }

    private static int in(String folded, boolean chinese) {
        int found = NONE;
        int digits = 0;
        int value = 0;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            int digit = chinese || c <= '9' ? digit(c) : -1;
            if (digit >= 0) {
                value = digits < 4 ? value * 10 + digit : value;
                digits++;
            } else if (digits > 0) {
                // two numbers, or one that is no year, say nothing certain
                if (digits != 4 || found >= 0) {
                    return NONE;
                }
                found = value;
                digits = 0;
                value = 0;
            }
        }
        return isYear(found) ? found : NONE;
    }

    public static boolean isYear(int year) {
        return year >= FIRST && year <= LAST;
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c == '零' || c == '○' ? 0 : NUMERALS.indexOf(c);
    }
}
