package io.github.ziping.files;

import io.github.ziping.model.TextEnd;
import io.github.ziping.model.VisibleText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** File names that every file system takes, each given once. */
public final class FileNames {
    /** File systems allow 255 bytes; the rest is for a number and the ending. */
    private static final int LONGEST = 230;

    private static final int LONGEST_ENDING = 9;

    private static final String FORBIDDEN = "\\/:*?\"<>|";
    private static final Set<String> RESERVED = Set.of("CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$");

    private final Set<String> given = new HashSet<>();

    /** The number that a name was given with last: thousands of forms may have one name. */
    private final Map<String, Integer> last = new HashMap<>();

    /**
     * A name for the copy of a file, like {@link #next}: one of its kind, and of a name that may be anything.
     *
     * @param file its name with its ending
     */
    public String nextOf(String file) {
        int end = stemEnd(file);
        return next(file.substring(0, end), file.substring(end));
    }

    /**
     * A name that anybody may have given, as every file system takes it, with its ending; never empty, never a path.
     *
     * @param file its name with its ending
     */
    public static String safeOf(String file) {
        int end = stemEnd(file);
        return safe(file.substring(0, end)) + file.substring(end);
    }

    /** The name that a file gets whose own is taken: {@code 自评表 (2).xlsx}. */
    public static String numbered(String file, int number) {
        int end = stemEnd(file);
        return file.substring(0, end) + " (" + number + ")" + file.substring(end);
    }

    /** Where a name's ending begins, with its dot; its length where it has none. */
    private static int stemEnd(String file) {
        int dot = file.lastIndexOf('.');
        return dot >= 0 && isUsual(file.substring(dot)) ? dot : file.length();
    }

    /**
     * A name for a project's file that was not given before, whatever the case of its letters.
     *
     * @param project 项目名称, or null
     * @param ending with its dot, e.g. {@code .xlsx}
     */
    public String next(@Nullable String project, String ending) {
        String base = safe(project == null ? "" : project);
        String name = base + ending;
        String key = key(name);
        if (given.add(key)) {
            return name;
        }
        int number = last.getOrDefault(key, 1);
        do {
            number++;
            name = base + " (" + number + ")" + ending;
        } while (!given.add(key(name)));
        last.put(key, number);
        return name;
    }

    private static boolean isUsual(String ending) {
        for (int i = 1; i < ending.length(); i++) {
            char c = ending.charAt(i);
            if (c > 'z' || !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return ending.length() > 1 && ending.length() <= LONGEST_ENDING;
    }

    /**
     * A folder below another one, with names that every file system takes.
     *
     * @param below its path below the other, or null for the other itself; leads nowhere else, whatever it says
     */
    public static Path safeFolder(Path folder, @Nullable Path below) {
        Path safe = folder;
        if (below != null) {
            for (Path name : below) {
                safe = safe.resolve(safe(name.toString()));
            }
        }
        return safe;
    }

    /** What two names have in common that a file system takes for one. */
    private static String key(String name) {
        String composed = isComposed(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether NFC would change nothing: spares most runs the loading of the normaliser's tables. */
    private static boolean isComposed(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean ideograph = c >= '\u4e00' && c <= '\u9fff';
            boolean fullWidth = c >= '\uff00' && c <= '\uffef';
            if (c >= '\u0300' && !ideograph && !fullWidth) {
                return false;
            }
        }
        return true;
    }

    /** The text as a file's name without its ending: never empty, never a path, never a device. */
    static String safe(String text) {
        StringBuilder name = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                int whole = Character.toCodePoint(c, text.charAt(++i));
                name.appendCodePoint(VisibleText.isHarmful(whole) ? '_' : whole);
            } else {
                name.append(isForbidden(c) ? '_' : c);
            }
        }
        String trimmed = shorten(name.toString().strip());
        int end = trimmed.length();
        while (end > 0 && (trimmed.charAt(end - 1) == '.' || trimmed.charAt(end - 1) == ' ')) {
            end--;
        }
        trimmed = trimmed.substring(0, end);
        if (trimmed.isEmpty()) {
            return "未命名项目";
        }
        // hidden files and Excel's lock files would be passed over when they are read again
        return trimmed.startsWith(".") || trimmed.startsWith("~$") || isReserved(trimmed) ? "_" + trimmed : trimmed;
    }

    private static boolean isForbidden(char c) {
        // direction marks and other format characters could make a name look like another
        return FORBIDDEN.indexOf(c) >= 0 || VisibleText.isHarmful(c);
    }

    private static boolean isReserved(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toUpperCase(Locale.ROOT);
        boolean numbered = stem.length() == 4
                && (stem.startsWith("COM") || stem.startsWith("LPT"))
                && "0123456789¹²³".indexOf(stem.charAt(3)) >= 0;
        return numbered || RESERVED.contains(stem);
    }

    private static String shorten(String name) {
        if (name.length() * 3 <= LONGEST) {
            return name;
        }
        int end = 0;
        int bytes = 0;
        while (end < name.length()) {
            int next = name.offsetByCodePoints(end, 1);
            bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                return name.substring(0, TextEnd.within(name, end)).strip();
            }
            end = next;
        }
        return name;
    }
}
