package io.github.ziping.office.draft;

import io.github.ziping.profile.Grade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the grades where a form prints their bounds, as remarks below it do: 90（含）以上为优，… or 优（90分以上）、…. */
final class DraftGrades {
    private static final String NAME = "(优秀|良好|合格|基本合格|不合格|较好|较差|一般|优|良|中|差)";
    private static final Pattern BEFORE = Pattern.compile(
            "([0-9]{2,3})(?:分)?([^，,；;。、0-9]*?)(?:[-—~～至到]+([0-9]{2,3}))?([^，,；;。、0-9]*?)(?:为|的为|，为)[“\"]?" + NAME);
    private static final Pattern BEHIND = Pattern.compile(
            NAME
                    + "[”\"]?[（(:：]\\s*([^0-9）)；;。]{0,6})([0-9]{2,3})(?:分)?([^）)；;。0-9]*?)(?:[-—~～至到]+\\s*([0-9]{2,3}))?([^）)；;。0-9]*)");

    private DraftGrades() {}

    /** The grades that a text states, from the highest to the lowest; empty where it does not state them for certain. */
    static List<Grade> in(String text) {
        List<Grade> grades = grades(before(text));
        return grades.isEmpty() ? grades(behind(text)) : grades;
    }

    private static Map<String, Integer> before(String text) {
        Map<String, Integer> bounds = new LinkedHashMap<>();
        Matcher matcher = BEFORE.matcher(text);
        while (matcher.find()) {
            add(bounds, matcher.group(5), matcher.group(1), matcher.group(3), matcher.group(2) + matcher.group(4));
        }
        return bounds;
    }

    private static Map<String, Integer> behind(String text) {
        Map<String, Integer> bounds = new LinkedHashMap<>();
        Matcher matcher = BEHIND.matcher(text);
        while (matcher.find()) {
            String around = matcher.group(2) + matcher.group(4) + matcher.group(6);
            add(bounds, matcher.group(1), matcher.group(3), matcher.group(5), around);
        }
        return bounds;
    }

    /** 以下 and 低于 without a second number end the row of grades at 0. */
    private static void add(
            Map<String, Integer> bounds, String name, String one, @Nullable String other, String around) {
        int bound = Integer.parseInt(one);
        boolean below = around.contains("以下") || around.contains("低于") || around.contains("不足");
        bound = other == null ? below ? 0 : bound : Math.min(bound, Integer.parseInt(other));
        bounds.putIfAbsent(name, bound);
    }

    private static List<Grade> grades(Map<String, Integer> bounds) {
        List<Grade> grades = new ArrayList<>();
        int last = Integer.MAX_VALUE;
        for (Map.Entry<String, Integer> bound : bounds.entrySet()) {
            if (bound.getValue() >= last) {
                return List.of();
            }
            last = bound.getValue();
            grades.add(new Grade(bound.getKey(), BigDecimal.valueOf(last)));
        }
        return grades.size() >= 2 && last == 0 ? grades : List.of();
    }
}
