package io.github.ziping.read.text;

import io.github.ziping.ooxml.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as spreadsheet cells hold them: days since the end of 1899, of which the format shows all or a part. */
public final class CellDates {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST = 61;
    private static final int LAST = 2_958_465;

    private CellDates() {}

    /**
     * The date that a number cell shows, in words: 2024年12月20日, 2024年12月 or 12月20日.
     *
     * @return null for a number that is no date, for a time of the day, and for a number outside of the calendar
     */
    public static @Nullable String text(Cell cell) {
        if (cell.kind() != Cell.Kind.NUMBER || !cell.format().isDate()) {
            return null;
        }
        BigDecimal days = CellNumbers.value(cell);
        if (days == null
                || days.compareTo(BigDecimal.valueOf(FIRST)) < 0
                || days.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return null;
        }
        LocalDate date = DAY_ZERO.plusDays(days.longValue());
        String month = date.getMonthValue() + "月";
        return switch (cell.format().date()) {
            case DAY -> date.getYear() + "年" + month + date.getDayOfMonth() + "日";
            case MONTH -> date.getYear() + "年" + month;
            case MONTH_AND_DAY -> month + date.getDayOfMonth() + "日";
            default -> null;
        };
    }
}
