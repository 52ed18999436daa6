package io.github.ziping.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A time of the year by which something was to be done or was done: 2024年12月31日前, 9月, 第四季度, 年底前.
 *
 * @param year the year; null where the text names none
 * @param from the first day that may be meant
 * @param to the last day that may be meant
 */
public record DatePeriod(@Nullable Integer year, MonthDay from, MonthDay to) implements StatedValue {
    private static final int LEAP_YEAR = 2000;

    /**
     * By how many days a result is late for this target, at the least; 0 where it may be in time.
     *
     * @param done when it was done
     * @param formYear the year of the form, which is meant where the target names none; null where it is not known
     */
    public long daysLate(DatePeriod done, @Nullable Integer formYear) {
        Integer wanted = year != null ? year : formYear != null ? formYear : done.year;
        Integer reached = done.year != null ? done.year : wanted;
        if (wanted == null || reached == null) {
            // 9月 and 10月 of one year, whichever it is; a leap year has every day
            wanted = LEAP_YEAR;
            reached = LEAP_YEAR;
        }
        LocalDate last = to.atYear(wanted);
        return Math.max(0, ChronoUnit.DAYS.between(last, done.from.atYear(reached)));
    }
}
