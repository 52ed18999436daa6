package io.github.ziping.write.department;

import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.canvas.Area;
import io.github.ziping.write.canvas.SheetCanvas;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.CellStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the sheet 目标: two big cells side by side, what was to be reached and what was. */
final class GoalsSheet {
    private static final int HEAD_ROW = 1;
    /** The row of the texts, from 0. */
    static final int FIRST_ROW = 2;

    private static final int LEAST_ROWS = 24;
    private static final double ROW_HEIGHT = 24;
    private static final double WIDTH = 64;

    private GoalsSheet() {}

    /** The cell of the goal, as other sheets refer to it. */
    static String goal(Profile profile) {
        return cell(profile, 0);
    }

    /** The cell of the result. */
    static String result(Profile profile) {
        return cell(profile, 1);
    }

    private static String cell(Profile profile, int column) {
        return CellReferences.onSheet(profile.input().goalsSheet(), CellReferences.absolute(FIRST_ROW, column));
    }

    static void draw(
            SheetCanvas canvas, EntryStyles looks, Profile profile, SelfEvaluation evaluation, OpenIssues issues) {
        canvas.width(0, WIDTH);
        canvas.width(1, WIDTH);
        canvas.formula(0, 0, CheckSheet.line(), issues.line(), looks.line());
        String counted = canvas.formulas("counted", () -> List.of(countedFormula(profile)))
                .get(0);
        canvas.formula(0, 1, counted, counted(profile, evaluation), looks.hint().left());
        canvas.height(0, 36);
        canvas.text(HEAD_ROW, 0, profile.heading(HeaderWord.GOAL), looks.head());
        canvas.text(HEAD_ROW, 1, profile.heading(HeaderWord.RESULT), looks.head());
        canvas.height(HEAD_ROW, 26);
        canvas.printOnePage();
        drawEntries(canvas, looks, profile, evaluation.expectedGoal(), evaluation.actualResult());
    }

    /** Says what is expected of the cells. */
    private static void addRules(SheetCanvas canvas, Profile profile) {
        ConditionalFormats highlights = new ConditionalFormats(canvas);
        highlights.line(new Area(0, 0, 0, 0));
        highlights.required(new Area(FIRST_ROW, FIRST_ROW, 0, 1));
        String prompt = "要在格内换行，请按 Alt+Enter；从别处粘贴文字时，先双击格子再粘贴。";
        DataValidations rules = new DataValidations(canvas);
        rules.length(new Area(FIRST_ROW, FIRST_ROW, 0, 0), profile.heading(HeaderWord.GOAL), prompt);
        rules.length(new Area(FIRST_ROW, FIRST_ROW, 1, 1), profile.heading(HeaderWord.RESULT), prompt);
        canvas.protect();
    }

    /** The formula that counts the characters of the texts: {@code 预期目标 123 字　实际完成情况 45 字}. */
    private static String countedFormula(Profile profile) {
        return counted(profile, HeaderWord.GOAL, 0) + "&\"　\"&" + counted(profile, HeaderWord.RESULT, 1);
    }

    private static String counted(Profile profile, HeaderWord word, int column) {
        String cell = CellReferences.absolute(FIRST_ROW, column);
        return CellReferences.quoted(profile.heading(word) + " ") + "&LEN(" + cell + ")&\" 字\"";
    }

    private static String counted(Profile profile, SelfEvaluation evaluation) {
        return profile.heading(HeaderWord.GOAL) + " " + length(evaluation.expectedGoal()) + " 字　"
                + profile.heading(HeaderWord.RESULT) + " " + length(evaluation.actualResult()) + " 字";
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private static void drawEntries(
            SheetCanvas canvas, EntryStyles looks, Profile profile, @Nullable String goal, @Nullable String result) {
        CellStyle goalLook = looks.known(looks.entryProse(goal).atTop(), goal);
        CellStyle resultLook = looks.known(looks.entryProse(result).atTop(), result);
        int rows = Math.max(rows(goal, goalLook), rows(result, resultLook));
        int lastRow = FIRST_ROW + Math.max(LEAST_ROWS, rows) - 1;
        canvas.text(FIRST_ROW, 0, goal, goalLook);
        canvas.text(FIRST_ROW, 1, result, resultLook);
        canvas.height(FIRST_ROW, ROW_HEIGHT);
        canvas.rest(FIRST_ROW + 1, List.of(lastRow, goalLook, resultLook), () -> {
            canvas.merge(FIRST_ROW, lastRow, 0, 0, goalLook);
            canvas.merge(FIRST_ROW, lastRow, 1, 1, resultLook);
            for (int row = FIRST_ROW + 1; row <= lastRow; row++) {
                canvas.height(row, ROW_HEIGHT);
            }
            addRules(canvas, profile);
        });
    }

    private static int rows(@Nullable String text, CellStyle look) {
        return (int) Math.ceil(EntryHeight.needed(text, WIDTH, look) / ROW_HEIGHT);
    }
}
