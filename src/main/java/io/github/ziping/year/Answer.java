package io.github.ziping.year;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import java.util.List;
import java.util.Set;

/** What the office may say of a finding that only asks whether something is as it looks. */
public enum Answer {
    /** Two names are those of one unit: the second counts as the first. */
    SAME_UNIT("名称", "同一单位"),
    /** Two names that look alike are those of two units. */
    DIFFERENT_UNITS("名称", "不同"),
    /** Two forms are those of two projects, or wanted both. */
    NOT_REPEATED("重复", "不是重复"),
    /** A form's project is one of the list, whatever the form calls it. */
    LISTED_PROJECT("项目", "名单上的项目");

    private static final Set<String> REPEATED = Set.of(Reading.REPEATED, Reading.SIMILAR);

    private final String question;
    private final String word;

    Answer(String question, String word) {
        this.question = question;
        this.word = word;
    }

    /** What a line of 确认.txt begins with. */
    String question() {
        return question;
    }

    /** The answer for people, as a line of 确认.txt says it. */
    public String word() {
        return word;
    }

    /** What may be said of a finding; nothing where it asks nothing, but tells of a fault. */
    public static List<Answer> of(Finding finding) {
        boolean named = finding.actual() != null;
        if (named && finding.rule().equals(Reading.VARIANT) && finding.expected() != null) {
            return List.of(SAME_UNIT, DIFFERENT_UNITS);
        }
        if (REPEATED.contains(finding.rule()) && finding.subject() != null) {
            return List.of(NOT_REPEATED);
        }
        return named && finding.rule().equals(Reading.UNLISTED) ? List.of(LISTED_PROJECT) : List.of();
    }
}
