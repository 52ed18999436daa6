package io.github.ziping.model;

import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** Reads a time of the year: 2024年12月底前, 2024.12.31前, 9月, 第四季度, 上半年, 年底前, 3月至10月. */
final class DateText {
    private static final MonthDay FIRST = MonthDay.of(Month.JANUARY, 1);
    private static final MonthDay LAST = MonthDay.of(Month.DECEMBER, 31);
    private static final int MONTHS = 12;
    private static final int MAX_SENTENCE = 20;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String RANGE_SIGNS = "-~–—―～〜至到";

    /** What stands in front of a date. */
    private static final String[] LEADS = {
        "不晚于", "不迟于", "截止到", "截至", "截止", "计划", "预计", "确保", "力争", "于", "在", "至", "到", "已于", "已在"
    };

    /** What makes it the beginning of a time. */
    private static final String[] BEGINNINGS = {"起", "开始", "后", "以后", "之后", "以来", "启动", "开工"};

    private static final String[] THIS_YEAR = {"本年度", "本年", "当年度", "当年", "今年"};
    private static final String[] WHOLE_YEAR = {"全年", "年底", "年末", "年内", "年终"};
    private static final String[] NAMED_END = {"底", "末", "内"};

    private final String text;
    private int at;

    private DateText(String text) {
        this.text = text;
    }

    /** Whether it is worth looking: most texts hold neither a year nor a month. */
    static boolean mayBeDate(String written) {
        char first = written.charAt(0);
        if (first == '≥' || first == '=' || first == '≤' || first == '>' || first == '<') {
            return false;
        }
        int dots = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '年' || c == '月' || c == '季') {
                return true;
            }
            dots += c == '.' || c == '-' || c == '/' ? 1 : 0;
        }
        return dots >= 2 || dots == 1 && written.endsWith("前");
    }

    /** The date that a folded text is; null for anything else. */
    static @Nullable DatePeriod parse(String text) {
        return new DateText(text).read();
    }

    private @Nullable DatePeriod read() {
        skipAny(LEADS);
        DatePeriod first = date(null);
        if (first == null) {
            return null;
        }
        DatePeriod last = at < text.length() && RANGE_SIGNS.indexOf(text.charAt(at)) >= 0 ? second(first) : first;
        return last != null && isEnd() ? last : null;
    }

    /** The end of 3月至10月, in the year of the beginning. */
    private @Nullable DatePeriod second(DatePeriod first) {
        at++;
        DatePeriod second = date(first.year());
        if (second == null) {
            return null;
        }
        return second.year() != null || first.year() == null
                ? second
                : new DatePeriod(first.year(), second.from(), second.to());
    }

    /** Whether only words follow, and none that make it the beginning of a time. */
    private boolean isEnd() {
        String rest = text.substring(at);
        for (String beginning : BEGINNINGS) {
            if (rest.startsWith(beginning)) {
                return false;
            }
        }
        for (int i = 0; i < rest.length(); i++) {
            if (isDigit(rest.charAt(i)) || "%/:+".indexOf(rest.charAt(i)) >= 0) {
                return false;
            }
        }
        return rest.length() <= MAX_SENTENCE;
    }

    private @Nullable DatePeriod date(@Nullable Integer sameYear) {
        int start = at;
        Integer year = year();
        boolean named = year != null || skipAny(THIS_YEAR);
        Integer known = year == null ? sameYear : year;
        DatePeriod part = part(known, named);
        if (part == null && named) {
            // 本年 alone is a word
            part = year == null ? null : new DatePeriod(year, FIRST, LAST);
        }
        if (part == null) {
            at = start;
        }
        return part;
    }

    private @Nullable DatePeriod part(@Nullable Integer year, boolean named) {
        int start = at;
        int quarter = quarter();
        if (quarter > 0) {
            return months(year, 3 * quarter - 2, 3 * quarter);
        }
        if (skip("上半年")) {
            return months(year, 1, 6);
        }
        if (skip("下半年")) {
            return months(year, 7, MONTHS);
        }
        if (skipAny(WHOLE_YEAR) || named && skipAny(NAMED_END)) {
            return new DatePeriod(year, FIRST, LAST);
        }
        int month = month(named);
        if (month > 0) {
            return inMonth(year, month);
        }
        at = start;
        return null;
    }

    private static DatePeriod months(@Nullable Integer year, int first, int last) {
        return new DatePeriod(year, MonthDay.of(first, 1), lastOf(last));
    }

    private static MonthDay lastOf(int month) {
        return MonthDay.of(month, Month.of(month).maxLength());
    }

    /** 2024年, 2024年度, and 2024 in front of a month in digits. */
    private @Nullable Integer year() {
        int digits = digits(4);
        if (digits != 4 || text.charAt(at) != '1' && text.charAt(at) != '2') {
            return null;
        }
        int year = Integer.parseInt(text.substring(at, at + digits));
        char next = charAt(at + digits);
        boolean written = next == '年';
        boolean signed = (next == '.' || next == '-' || next == '/') && isDigit(charAt(at + digits + 1));
        if (year < 1900 || !written && !signed) {
            return null;
        }
        at += digits + 1;
        if (written) {
            skip("度");
        } else {
            dotted = true;
        }
        return year;
    }

    /** Whether the month ends with a sign and not with 月. */
    private boolean dotted;

    private int month(boolean named) {
        int numeral = numeral();
        if (numeral > 0 && numeral <= MONTHS && skip("月")) {
            skip("份");
            dotted = false;
            return numeral;
        }
        int digits = digits(2);
        if (digits == 0) {
            return 0;
        }
        int month = Integer.parseInt(text.substring(at, at + digits));
        char next = charAt(at + digits);
        if (month < 1 || month > MONTHS) {
            return 0;
        }
        if (next == '月') {
            at += digits + 1;
            skip("份");
            dotted = false;
            // 1月内 may be within a month
            return named || !text.startsWith("内", at) ? month : 0;
        }
        boolean inRange = RANGE_SIGNS.indexOf(next) >= 0 && text.indexOf('月', at + digits) > 0 && !dotted;
        if (inRange) {
            at += digits;
            return month;
        }
        boolean day = (next == '.' || next == '-' || next == '/') && isDigit(charAt(at + digits + 1));
        if (dotted || day && text.endsWith("前")) {
            dotted = true;
            at += digits + (day ? 1 : 0);
            return dayFollows(day) ? month : 0;
        }
        return 0;
    }

    private boolean dayFollows(boolean day) {
        // 2024.12 is a number, 2024.12前 is not
        return day || charAt(at) == '前' || charAt(at) == '底' || text.indexOf('-') > 0;
    }

    private DatePeriod inMonth(@Nullable Integer year, int month) {
        int digits = digits(2);
        char behind = charAt(at + digits);
        boolean day = digits > 0 && (dotted || behind == '日' || behind == '号');
        int number = day ? Integer.parseInt(text.substring(at, at + digits)) : 0;
        if (number >= 1 && number <= Month.of(month).maxLength()) {
            at += digits;
            if (!skip("日")) {
                skip("号");
            }
            MonthDay one = MonthDay.of(month, number);
            return new DatePeriod(year, one, one);
        }
        if (skip("上旬") || skip("初")) {
            return new DatePeriod(year, MonthDay.of(month, 1), MonthDay.of(month, 10));
        }
        if (skip("中旬")) {
            return new DatePeriod(year, MonthDay.of(month, 11), MonthDay.of(month, 20));
        }
        if (skip("下旬")) {
            return new DatePeriod(year, MonthDay.of(month, 21), lastOf(month));
        }
        return months(year, month, month);
    }

    private int quarter() {
        int start = at;
        skip("第");
        char c = charAt(at);
        int quarter = c >= '1' && c <= '4' ? c - '0' : NUMERALS.indexOf(c) + 1;
        at++;
        if (quarter >= 1 && quarter <= 4 && skip("季度")) {
            return quarter;
        }
        at = start;
        return 0;
    }

    /** 一 to 十二 in front of 月; 0 for none. */
    private int numeral() {
        int ten = charAt(at) == '十' ? 1 : 0;
        int unit = NUMERALS.indexOf(charAt(at + ten)) + 1;
        if (ten == 0 && unit == 0 || ten == 1 && unit == 10) {
            return 0;
        }
        int end = at + ten + (unit > 0 ? 1 : 0);
        if (charAt(end) != '月') {
            return 0;
        }
        at = end;
        return ten * 10 + unit;
    }

    private int digits(int most) {
        int count = 0;
        while (count < most && isDigit(charAt(at + count))) {
            count++;
        }
        return isDigit(charAt(at + count)) ? 0 : count;
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private boolean skipAny(String[] words) {
        for (String word : words) {
            if (skip(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean skip(String word) {
        boolean here = text.startsWith(word, at);
        at += here ? word.length() : 0;
        return here;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
