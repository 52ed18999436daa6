package io.github.ziping.ooxml;

/** What a cell's number format shows of a date. */
public enum DateShown {
    /** Nothing: the number is no date. */
    NONE,
    /** Year, month and day. */
    DAY,
    /** Year and month. */
    MONTH,
    /** Month and day. */
    MONTH_AND_DAY,
    /** A time of the day, a weekday, or a part of a date alone. */
    TIME;

    /** What a section of a format code shows, in lower case and without texts. */
    static DateShown of(String section) {
        boolean any = false;
        for (int i = 0; i < section.length() && !any; i++) {
            any = isSign(section, i) || section.startsWith("aaa", i);
        }
        if (!any) {
            return NONE;
        }
        boolean year = section.indexOf('y') >= 0 || section.indexOf('e') >= 0;
        boolean month = section.indexOf('m') >= 0;
        boolean day = section.indexOf('d') >= 0;
        if (month && day) {
            return year ? DAY : MONTH_AND_DAY;
        }
        return month && year ? MONTH : TIME;
    }

    /** Year, month, day, hour, minute, second or era; the e of 0.00E+00 is none. */
    private static boolean isSign(String section, int at) {
        char c = section.charAt(at);
        boolean exponent = c == 'e' && at > 0 && at + 1 < section.length() && "+-".indexOf(section.charAt(at + 1)) >= 0;
        return !exponent && "ymdhse".indexOf(c) >= 0;
    }
}
