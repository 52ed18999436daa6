package io.github.ziping.returns;

import io.github.ziping.finding.Finding;
import io.github.ziping.model.VisibleText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What all texts to units say in the same words. */
public final class NoteText {
    private static final String[] NUMERALS = {"一", "二", "三", "四"};

    /** What stands above files that give no form. */
    static final String UNREAD = "读不出的文件，请重新提交";

    private NoteText() {}

    /** To whom it is. */
    public static String greeting(@Nullable String unit) {
        return (unit == null ? "您好" : VisibleText.line(unit)) + "：";
    }

    /** What stands above a part of it; the first part has the number 0. */
    static String section(int number, String title) {
        return NUMERALS[number] + "、" + title;
    }

    /** Until when; who reads it after that day is told too. */
    static String deadline(LocalDate day) {
        return "截止日期是 " + day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth()
                + "日（含当日），请按时交回；已经过了的，请尽快交回。";
    }

    /** A project's name as it may be shown. */
    static String project(@Nullable String name) {
        return name == null ? "（没有填写项目名称）" : VisibleText.line(name);
    }

    /** What was found, where within the file, and how it is mended. */
    static String finding(int number, Finding finding) {
        String place = finding.placeInFile();
        return "   (" + number + ") " + finding.severity().word() + "　" + (place.isEmpty() ? "" : place + "　")
                + text(finding);
    }

    /** With the rule's title, where the text does not begin with it. */
    private static String text(Finding finding) {
        String text = finding.textForUnit();
        String title = finding.foundBy().title();
        return text.startsWith(title) ? text : title + "：" + text;
    }
}
