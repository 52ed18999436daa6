package io.github.ziping.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as ledgers tell them: in China's one time on every machine, so that a ledger is the same wherever it is made. */
public final class YearTime {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(CHINA);

    private YearTime() {}

    /** {@code 2026-01-09 10:31}; empty for null. */
    public static String minute(@Nullable Instant time) {
        return time == null ? "" : MINUTE.format(time);
    }

    /** The time that clocks show in China, for what keeps no time zone. */
    public static LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, CHINA);
    }

    /** The day that it is in China. */
    public static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, CHINA);
    }

    /** {@code 2026-01-09T10:31:05+08:00}, whole seconds. */
    public static String iso(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                OffsetDateTime.ofInstant(Instant.ofEpochSecond(time.getEpochSecond()), CHINA));
    }
}
