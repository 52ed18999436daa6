package io.github.ziping.year;

import io.github.ziping.files.AtomicFiles;
import io.github.ziping.files.TextLines;
import io.github.ziping.model.VisibleText;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What 设置.txt says, a line each, as {@code 截止日期：2026-01-31}. What it does not say is null.
 *
 * @param year 年度, 1900 to 2999
 * @param office 模板: a built-in office, or a folder as seen from the year's
 * @param deadline 截止日期, the last day on which forms may come
 * @param notes what could not be read, in Chinese, a text each
 */
public record YearSettings(
        @Nullable Integer year,
        @Nullable String office,
        @Nullable LocalDate deadline,
        List<String> notes) {
    private static final String YEAR = "年度";
    private static final String OFFICE = "模板";
    private static final String DEADLINE = "截止日期";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private static final Pattern LINE = Pattern.compile("\\s*([^:：=]+?)\\s*[:：=]\\s*(.*?)\\s*");
    private static final Pattern FOUR_DIGITS = Pattern.compile("((?:19|2\\d)\\d\\d)年?(?:度)?");
    private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");

    public YearSettings {
        notes = List.copyOf(notes);
    }

    /** The one year that a folder's name says, e.g. 2025年度自评; null where there is none, or several. */
    public static @Nullable Integer yearIn(String name) {
        Matcher matcher = YEAR_IN_NAME.matcher(name);
        Integer year = matcher.find() ? Integer.valueOf(matcher.group()) : null;
        return matcher.find() ? null : year;
    }

    /**
     * The year of a folder: what the settings say, else what its name says; null where neither does.
     *
     * @param name the folder's own name
     */
    public @Nullable Integer yearOf(String name) {
        return year == null ? yearIn(name) : year;
    }

    static YearSettings read(Path file) throws IOException {
        Integer year = null;
        String office = null;
        LocalDate deadline = null;
        List<String> notes = new ArrayList<>();
        List<String> lines = TextLines.read(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher matcher = LINE.matcher(line);
            if (MarkFile.isRemark(line)) {
                continue;
            }
            String key = matcher.matches() ? matcher.group(1) : "";
            String value = matcher.matches() ? matcher.group(2) : "";
            boolean known = true;
            if (value.isEmpty()) {
                known = List.of(YEAR, OFFICE, DEADLINE).contains(key);
            } else if (key.equals(YEAR)) {
                year = year(value);
                known = year != null;
            } else if (key.equals(DEADLINE)) {
                deadline = day(value);
                known = deadline != null;
            } else if (key.equals(OFFICE) && isPath(value)) {
                office = value;
            } else {
                known = false;
            }
            if (!known) {
                notes.add(YearFolder.SETTINGS + " 第 " + (i + 1) + " 行“" + VisibleText.line(line.strip())
                        + "”看不懂；可以写 年度：2025、模板：shanghai-2024、截止日期：2026-01-31");
            }
        }
        return new YearSettings(year, office, deadline, notes);
    }

    private static @Nullable Integer year(String value) {
        Matcher matcher = FOUR_DIGITS.matcher(value);
        return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
    }

    private static @Nullable LocalDate day(String value) {
        Matcher day = DAY.matcher(value);
        try {
            return day.matches()
                    ? LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isPath(String value) {
        try {
            return Path.of(value) != null;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Keeps a year and a deadline; lines about other things stay as they are, and where one of these stands so does its line.
     *
     * @param year null for none
     * @param deadline null for none
     * @throws IllegalArgumentException when it is no year
     * @throws IOException when it cannot be read or written; nothing is changed then
     */
    public static void change(YearFolder folder, @Nullable Integer year, @Nullable LocalDate deadline)
            throws IOException {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new IllegalArgumentException("年度 " + year + " 不对，应为 1900 到 2999");
        }
        synchronized (YearSettings.class) {
            Path file = folder.root().resolve(YearFolder.SETTINGS);
            List<String> before = TextLines.read(file);
            List<String> lines =
                    new ArrayList<>(before.isEmpty() ? new YearSettings(null, null, null, List.of()).lines() : before);
            put(lines, YEAR, year == null ? "" : String.valueOf(year));
            put(lines, DEADLINE, deadline == null ? "" : String.valueOf(deadline));
            if (!lines.equals(before)) {
                new AtomicFiles(folder.root()).put(YearFolder.SETTINGS, TextLines.bytes(lines));
            }
        }
    }

    /** Of several lines the last one counts: it alone stays. */
    private static void put(List<String> lines, String key, String value) {
        int last = -1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher matcher = LINE.matcher(lines.get(i));
            if (MarkFile.isRemark(lines.get(i))
                    || !matcher.matches()
                    || !matcher.group(1).equals(key)) {
                continue;
            }
            if (last < 0) {
                last = i;
            } else {
                lines.remove(i);
                last--;
            }
        }
        if (last < 0) {
            lines.add(key + "：" + value);
        } else {
            lines.set(last, key + "：" + value);
        }
    }

    /** The lines of a file that says this. */
    public List<String> lines() {
        return List.of(
                "# 这个年度文件夹的设置，用记事本修改。截止日期写成 2026-01-31；模板是内置模板的名称，或模板文件夹的路径。",
                YEAR + "：" + (year == null ? "" : year),
                OFFICE + "：" + (office == null ? "" : office),
                DEADLINE + "：" + (deadline == null ? "" : deadline));
    }
}
