package io.github.ziping.finding;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.CommandWords;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * One fault: what, where, and how to mend it.
 *
 * @param foundBy the rule that found it
 * @param severity how grave it is, as the office ranks it
 * @param file the input as its reader was told to call it; in a batch, its path below the folder that the inputs have in common
 * @param sheet the sheet, or null where there is none
 * @param cell the cell, the top-left one of a merge; null where the fault has no single place
 * @param project 项目名称, or null where it is not known
 * @param field the value at fault, or null
 * @param message the fault with both values, in Chinese, without a closing stop
 * @param remedy how to mend it, in Chinese, in the imperative
 * @param expected the right value as printed, or null
 * @param actual the value found as printed, or null
 * @param forUnit message and remedy for the unit whose form it is, where it may not read about others; null where it may
 *     read those above
 * @param subject what else it is about, for programs: the heading of an unknown-heading, as it may be taught; of a duplicate-project
 *     or similar-project the other form, as {@link Source#label} calls it; else null
 */
public record Finding(
        Rule foundBy,
        Severity severity,
        String file,
        @Nullable String sheet,
        @Nullable CellRef cell,
        @Nullable String project,
        @Nullable FieldPath field,
        String message,
        String remedy,
        @Nullable String expected,
        @Nullable String actual,
        @Nullable Wording forUnit,
        @Nullable String subject) {
    private static final String STOP = "。";

    /** A finding that tells nothing of other forms, nor of anything but its value. */
    public Finding(
            Rule foundBy,
            Severity severity,
            String file,
            @Nullable String sheet,
            @Nullable CellRef cell,
            @Nullable String project,
            @Nullable FieldPath field,
            String message,
            String remedy,
            @Nullable String expected,
            @Nullable String actual) {
        this(foundBy, severity, file, sheet, cell, project, field, message, remedy, expected, actual, null, null);
    }

    /** The id of the rule that found it, e.g. weights-not-100. */
    public String rule() {
        return foundBy.id();
    }

    /** The document that demands it, e.g. 财预〔2020〕10号, or null. */
    public @Nullable String basis() {
        return foundBy.basis();
    }

    /** The same finding of a form whose project is known. */
    public Finding withProject(@Nullable String name) {
        return new Finding(
                foundBy, severity, file, sheet, cell, name, field, message, remedy, expected, actual, forUnit, subject);
    }

    /** The same finding at another place. */
    public Finding at(@Nullable String otherSheet, @Nullable CellRef otherCell) {
        return new Finding(
                foundBy,
                severity,
                file,
                otherSheet,
                otherCell,
                project,
                field,
                message,
                remedy,
                expected,
                actual,
                forUnit,
                subject);
    }

    /** The same finding with other words for the unit whose form it is. */
    public Finding withForUnit(@Nullable Wording own) {
        return new Finding(
                foundBy, severity, file, sheet, cell, project, field, message, remedy, expected, actual, own, subject);
    }

    /** The same finding, with what had been right or nearest to it. */
    public Finding withExpected(@Nullable String other) {
        return new Finding(
                foundBy, severity, file, sheet, cell, project, field, message, remedy, other, actual, forUnit, subject);
    }

    /** The same finding, about something more. */
    public Finding withSubject(@Nullable String other) {
        return new Finding(
                foundBy, severity, file, sheet, cell, project, field, message, remedy, expected, actual, forUnit,
                other);
    }

    /** The same finding at another level. */
    public Finding withSeverity(Severity other) {
        return new Finding(
                foundBy, other, file, sheet, cell, project, field, message, remedy, expected, actual, forUnit, subject);
    }

    /** Where it is: {@code 自评表.xlsx!绩效自评!J27}; without a cell, the value's name: {@code forms.json totalWeight}. */
    public String place() {
        StringBuilder place = new StringBuilder(file);
        if (sheet != null) {
            place.append('!').append(sheet);
        }
        if (cell != null) {
            place.append('!').append(cell.address());
        } else if (sheet == null && field != null) {
            place.append(' ').append(field);
        }
        return VisibleText.line(place.toString());
    }

    /** Where it is within its file: {@code 绩效自评!J27}; empty where it has no place. */
    public String placeInFile() {
        String ofSheet = sheet == null ? "" : VisibleText.line(sheet);
        String ofCell = cell == null ? "" : cell.address();
        return ofSheet + (ofSheet.isEmpty() || ofCell.isEmpty() ? "" : "!") + ofCell;
    }

    /** Whether it stands at a cell of a sheet, where a comment can be put. */
    public boolean isAtCell() {
        return sheet != null && cell != null;
    }

    /** What it is: {@code 得分大于分值：得分 12，分值 10。改法：…。依据：…}. */
    public String text() {
        return text(message, remedy);
    }

    private String text(String what, String mend) {
        String text = VisibleText.line(stopped(what) + "改法：" + stopped(mend));
        return basis() == null ? text : text + "依据：" + basis() + STOP;
    }

    /** What it is, for the unit whose form it is: nothing of any other form, nor of the command line. */
    public String textForUnit() {
        Wording own = forUnit;
        return CommandWords.without(own == null ? text() : text(own.message(), own.remedy()));
    }

    /** With one stop at the end, also where a quoted text brings its own. */
    private static String stopped(String text) {
        return text.endsWith(STOP) ? text : text + STOP;
    }

    /**
     * The text behind the rule's id and, where the text does not begin with it, the rule's title: {@code score-above-weight
     * 得分大于分值：得分 12，分值 10。改法：…}, {@code grade（评分等级与总分不符） 评分等级“良”与…}.
     */
    public String ruleAndText() {
        String title = message.startsWith(foundBy.title()) ? "" : "（" + foundBy.title() + "）";
        return foundBy + title + " " + text();
    }

    /** {@code 自评表.xlsx!绩效自评!J27 错误 score-above-weight 得分大于分值：得分 12，分值 10。改法：…} */
    @Override
    public String toString() {
        return place() + " " + severity.word() + " " + ruleAndText();
    }
}
