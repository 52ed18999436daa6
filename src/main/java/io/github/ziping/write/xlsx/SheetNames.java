package io.github.ziping.write.xlsx;

import io.github.ziping.model.FoldedText;
import io.github.ziping.model.TextEnd;
import io.github.ziping.model.VisibleText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes names of sheets that every program takes, each given once: at most 31 UTF-16 units, none of {@code []:*?/\}, no apostrophe
 * at either end, unique whatever the case and width of its letters.
 */
public final class SheetNames {
    /** The most UTF-16 units of a name. */
    private static final int LONGEST = 31;

    private static final String FORBIDDEN = "[]:*?/\\";

    /** Excel keeps the first for itself, in every language the name of its own. */
    private static final List<String> RESERVED = List.of("History", "历史记录", "修订记录");

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int FIRST_NUMBER = 2;

    private final Set<String> given = new HashSet<>();
    /** For each beginning that a number was put behind, the next one: all before are given. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Names that differ from these. */
    public SheetNames(List<String> taken) {
        for (String name : taken) {
            given.add(key(name));
        }
        for (String name : RESERVED) {
            given.add(key(name));
        }
    }

    /** A name for a project's sheet that was not given before. */
    public String next(@Nullable String project) {
        String base = safe(project == null ? "" : project);
        if (given.add(key(base))) {
            return base;
        }
        String beginning = key(numbered(base, FIRST_NUMBER));
        int number = numbers.getOrDefault(beginning, FIRST_NUMBER);
        while (!given.add(key(numbered(base, number)))) {
            number++;
        }
        numbers.put(beginning, number + 1);
        return numbered(base, number);
    }

    private static String numbered(String base, int number) {
        String end = " (" + number + ")";
        return cut(base, LONGEST - end.length()).stripTrailing() + end;
    }

    private static String key(String name) {
        return FoldedText.of(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String safe(String text) {
        StringBuilder name = new StringBuilder(text.length());
        for (int i = 0; i < text.length() && name.length() <= LONGEST; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                int whole = Character.toCodePoint(c, text.charAt(++i));
                name.append(VisibleText.isHarmful(whole) ? "" : Character.toString(whole));
            } else if (FORBIDDEN.indexOf(c) >= 0) {
                name.append('_');
            } else if (FoldedText.isBlank(c)) {
                name.append(name.length() == 0 ? "" : " ");
            } else if (!VisibleText.isHarmful(c)) {
                name.append(c);
            }
        }
        // a name that looks like an escaped character is read differently by every program
        String plain = ESCAPE.matcher(name).replaceAll("-");
        String cut = bare(cut(plain, LONGEST));
        return cut.isEmpty() ? "未命名项目" : cut;
    }

    /** Without blanks and apostrophes at its ends. */
    private static String bare(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && (name.charAt(start) == '\'' || name.charAt(start) == ' ')) {
            start++;
        }
        while (end > start && (name.charAt(end - 1) == '\'' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(start, end);
    }

    /** At most so many units, no character cut in two. */
    private static String cut(String name, int longest) {
        return name.substring(0, TextEnd.within(name, longest));
    }
}
