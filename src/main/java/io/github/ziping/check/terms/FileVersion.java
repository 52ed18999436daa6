package io.github.ziping.check.terms;

import io.github.ziping.model.FoldedText;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a file says about which version it is: 初稿, 定稿, v2, 第三稿, 20250115.
 *
 * @param stage how far it is
 * @param stageWord the word that says so; null where none does
 * @param number of the version, its parts from left to right; empty where the name has none
 * @param date a day of the calendar; null where the name has none
 * @param copy the number in brackets before the ending, which programs add to a name that is there already; 0 where there is none
 */
record FileVersion(
        Stage stage,
        @Nullable String stageWord,
        List<Integer> number,
        @Nullable LocalDate date,
        int copy) {
    /** How far a text is, from the first to the last. */
    enum Stage {
        DRAFT,
        UNSAID,
        CHANGED,
        FINAL
    }

    private static final FileVersion SAYS_NOTHING = new FileVersion(Stage.UNSAID, null, List.of(), null, 0);

    private static final String NUMERALS = "零一二三四五六七八九十";
    private static final String COUNT = "(\\d{1,2}|[一二三四五六七八九十])";

    /** v2, V1.3; 版本2, 修改3, 定稿2; 第2版, 二稿, 第三次修改. */
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("(?<![a-z])v(?:er)?\\.?(\\d{1,3}(?:\\.\\d{1,3}){0,2})(?![\\d年])"),
            Pattern.compile("(?:版本|版|修改|修订|改|定稿|终稿|稿)(\\d{1,2})(?![\\d年月])"),
            Pattern.compile("(?<!\\d)" + COUNT + "(?:次修改|次修订|次改|稿|版|改)"));

    private static final List<Pattern> DATES = List.of(
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)"),
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-._年/](\\d{1,2})[-._月/](\\d{1,2})(?!\\d)"));

    /** 自评表(2).xlsx, also in front of a sheet's name. */
    private static final Pattern COPY = Pattern.compile("\\((\\d{1,2})\\)(?=\\.[a-z]{2,5}(?:!|$))");

    /**
     * What a name says.
     *
     * @param path the file's path; of each thing the name itself says more than the folder that it lies in
     * @param project the project's name, whose words say nothing about the file
     */
    static FileVersion of(String path, @Nullable String project, Checks checks) {
        FileVersion known = SAYS_NOTHING;
        String[] names = path.replace('\\', '/').split("/", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            known = known.orElse(ofName(names[i], project, checks));
        }
        return known;
    }

    private FileVersion orElse(FileVersion other) {
        boolean says = stageWord != null;
        return new FileVersion(
                says ? stage : other.stage,
                says ? stageWord : other.stageWord,
                number.isEmpty() ? other.number : number,
                date == null ? other.date : date,
                copy == 0 ? other.copy : copy);
    }

    private static FileVersion ofName(String name, @Nullable String project, Checks checks) {
        String text = FoldedText.of(name).toLowerCase(Locale.ROOT);
        if (project != null) {
            text = text.replace(FoldedText.of(project).toLowerCase(Locale.ROOT), " ");
        }
        String draft = wordIn(text, checks.words(CheckWord.VERSION_DRAFT));
        // 未定稿 is no 定稿
        String rest = draft == null ? text : text.replace(draft, " ");
        String last = wordIn(rest, checks.words(CheckWord.VERSION_FINAL));
        String changed = wordIn(rest, checks.words(CheckWord.VERSION_CHANGED));
        if (last != null) {
            return new FileVersion(Stage.FINAL, last, number(text), date(text), copy(text));
        }
        if (changed != null) {
            return new FileVersion(Stage.CHANGED, changed, number(text), date(text), copy(text));
        }
        return new FileVersion(draft == null ? Stage.UNSAID : Stage.DRAFT, draft, number(text), date(text), copy(text));
    }

    /** The longest of the words that a text holds. */
    private static @Nullable String wordIn(String text, List<String> words) {
        String found = null;
        for (String word : words) {
            if (text.contains(FoldedText.of(word).toLowerCase(Locale.ROOT))
                    && (found == null || word.length() > found.length())) {
                found = word;
            }
        }
        return found;
    }

    private static List<Integer> number(String text) {
        for (Pattern pattern : NUMBERS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                List<Integer> parts = new ArrayList<>();
                for (String part : matcher.group(1).split("\\.", -1)) {
                    int numeral = NUMERALS.indexOf(part);
                    parts.add(numeral >= 0 ? numeral : Integer.parseInt(part));
                }
                return List.copyOf(parts);
            }
        }
        return List.of();
    }

    private static int copy(String text) {
        Matcher matcher = COPY.matcher(text);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static @Nullable LocalDate date(String text) {
        for (Pattern pattern : DATES) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                LocalDate day = day(matcher);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    /** The day of three numbers; null where there is none of them. */
    private static @Nullable LocalDate day(Matcher numbers) {
        try {
            return LocalDate.of(
                    Integer.parseInt(numbers.group(1)),
                    Integer.parseInt(numbers.group(2)),
                    Integer.parseInt(numbers.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Compares the numbers of two versions; a part that one lacks counts as 0. */
    int compareNumber(FileVersion other) {
        for (int i = 0; i < Math.max(number.size(), other.number.size()); i++) {
            int order = Integer.compare(part(number, i), part(other.number, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int part(List<Integer> number, int index) {
        return index < number.size() ? number.get(index) : 0;
    }

    /** The number as it is printed: 2.1. */
    String numberText() {
        StringBuilder text = new StringBuilder();
        for (int part : number) {
            text.append(text.length() == 0 ? "" : ".").append(part);
        }
        return text.toString();
    }
}
