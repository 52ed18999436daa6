package io.github.ziping.write.department;

import static io.github.ziping.write.xlsx.Expression.EMPTY;
import static io.github.ziping.write.xlsx.Expression.call;
import static io.github.ziping.write.xlsx.Expression.ifError;
import static io.github.ziping.write.xlsx.Expression.number;
import static io.github.ziping.write.xlsx.Expression.reference;
import static io.github.ziping.write.xlsx.Expression.text;
import static io.github.ziping.write.xlsx.Expression.when;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.canvas.Area;
import io.github.ziping.write.canvas.SheetCanvas;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.CellStyle;
import io.github.ziping.write.xlsx.Expression;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws the sheet 指标: {@link IndicatorTotals} on top, one row per indicator below, a hint beside each. */
final class IndicatorsSheet {
    /** The heading of the hints. */
    static final String HINTS = InputDesign.HINTS;

    /** The row of the headings, from 0. */
    static final int HEAD_ROW = 3;

    /** The column of the hints, behind all that is filled. */
    static final int HINT_COLUMN = IndicatorColumn.DEVIATION.index() + 1;

    private static final int FIRST_ROW = HEAD_ROW + 1;
    private static final double ROW_HEIGHT = 24;
    private static final double HINT_WIDTH = 26;

    /** The row above speaks for at most so many inserted ones; the line on top counts them all. */
    private static final int MOST_INSERTED = 5;

    private final SheetCanvas canvas;
    private final EntryStyles looks;
    private final Profile profile;
    private final int lastRow;

    private IndicatorsSheet(SheetCanvas canvas, EntryStyles looks, Profile profile, SelfEvaluation evaluation) {
        this.canvas = canvas;
        this.looks = looks;
        this.profile = profile;
        this.lastRow = HEAD_ROW
                + Math.max(profile.input().rows(), evaluation.indicators().size());
    }

    static void draw(
            SheetCanvas canvas, EntryStyles looks, Profile profile, SelfEvaluation evaluation, OpenIssues issues) {
        new IndicatorsSheet(canvas, looks, profile, evaluation).draw(evaluation, issues);
    }

    private void draw(SelfEvaluation evaluation, OpenIssues issues) {
        for (IndicatorColumn column : IndicatorColumn.values()) {
            canvas.width(column.index(), column.width());
            canvas.text(HEAD_ROW, column.index(), profile.heading(column.heading()), looks.head());
        }
        canvas.width(HINT_COLUMN, HINT_WIDTH);
        canvas.text(HEAD_ROW, HINT_COLUMN, HINTS, looks.head());
        canvas.height(HEAD_ROW, 30);
        new IndicatorTotals(canvas, looks, profile, evaluation).draw(issues);
        canvas.freezeAbove(FIRST_ROW);
        canvas.activate(new CellRef(FIRST_ROW, 0));
        canvas.repeatRow(HEAD_ROW, CellReferences.asShown(canvas.name(), ""));
        canvas.printOnePageWide();
        canvas.share(FIRST_ROW + 1, lastRow, HINT_COLUMN, hints().get(1));
        int blank = FIRST_ROW + evaluation.indicators().size();
        drawRows(issues, FIRST_ROW, blank - 1);
        canvas.rest(blank, lastRow, () -> drawRest(issues, blank));
    }

    /** Draws the blank rows, and what is said of all rows. */
    private void drawRest(OpenIssues issues, int blank) {
        drawRows(issues, blank, lastRow);
        IndicatorTotals.addRules(canvas);
        new IndicatorRules(canvas, profile, HEAD_ROW, lastRow).add();
        canvas.expectUnlockedFormulas(new Area(FIRST_ROW, lastRow, HINT_COLUMN, HINT_COLUMN));
        canvas.protect();
    }

    private void drawRows(OpenIssues issues, int first, int last) {
        CellStyle beside = looks.plain().unlocked();
        for (int row = first; row <= last; row++) {
            drawRow(row, issues.row(row - FIRST_ROW), issues.hint(row - FIRST_ROW));
            // Excel deletes a row only when no cell of it is locked, to the last column
            canvas.rowLook(row, beside);
        }
    }

    private void drawRow(int row, RowValues values, String hint) {
        Indicator indicator = values.indicator();
        QuantityEntry target = values.target();
        QuantityEntry actual = values.actual();
        word(row, IndicatorColumn.LEVEL1, indicator.level1());
        word(row, IndicatorColumn.LEVEL2, indicator.level2());
        String name = indicator.level3();
        canvas.text(row, IndicatorColumn.LEVEL3.index(), name, looks.known(looks.entryText(name), name));
        word(row, IndicatorColumn.OPERATOR, target.operator());
        quantity(row, IndicatorColumn.TARGET, target);
        word(row, IndicatorColumn.MEASURE, target.unit());
        quantity(row, IndicatorColumn.ACTUAL, actual);
        word(row, IndicatorColumn.ACTUAL_MEASURE, actual.unit());
        CellStyle points = looks.entryNumber(EntryStyles.POINTS);
        canvas.number(row, IndicatorColumn.WEIGHT.index(), indicator.weight(), looks.known(points, indicator.weight()));
        canvas.number(row, IndicatorColumn.SCORE.index(), indicator.score(), looks.known(points, indicator.score()));
        String deviation = indicator.deviation();
        canvas.text(
                row, IndicatorColumn.DEVIATION.index(), deviation, looks.known(looks.entryProse(deviation), deviation));
        if (row == FIRST_ROW) {
            canvas.formula(row, HINT_COLUMN, hints().get(0), hint, looks.rowHint());
        } else {
            canvas.shared(row, HINT_COLUMN, hint, looks.rowHint());
        }
        canvas.startHeight(row, height(indicator, target, actual));
    }

    /** The formula of the first hint, and that of the second, which the others share. */
    private List<String> hints() {
        return canvas.formulas(
                "hints", () -> List.of(firstHint().text(), hint(FIRST_ROW + 1).text()));
    }

    /**
     * The hint of a row, by its place, and those of rows that were inserted below it: no spreadsheet gives these a formula,
     * so the row above speaks for them, with their numbers.
     */
    private static Expression hint(int row) {
        String beside = IndicatorColumn.DEVIATION.letter();
        Expression toNext = call("ROWS", reference(beside + (row + 1) + ":" + beside + (row + 2)));
        Expression all = hintAt(0);
        for (int below = 1; below <= MOST_INSERTED; below++) {
            Expression there = toNext.gt(number(below + 1L));
            all = all.join(when(there, told(below, "；第 ", ""), EMPTY));
        }
        return ifError(all, EMPTY);
    }

    /** The hint of the first row, and before it those of rows that were inserted above it. */
    private static Expression firstHint() {
        String beside = IndicatorColumn.DEVIATION.letter();
        Expression fromHead = call("ROWS", reference(beside + (HEAD_ROW + 1) + ":" + beside + (FIRST_ROW + 1)));
        Expression all = EMPTY;
        for (int above = MOST_INSERTED; above > 0; above--) {
            all = all.join(when(fromHead.gt(number(above + 1L)), told(-above, "第 ", "；"), EMPTY));
        }
        return ifError(all.join(hint(FIRST_ROW)), EMPTY);
    }

    /** {@code ；第 8 行：请填写得分}; nothing for a row that says nothing. */
    private static Expression told(int below, String before, String behind) {
        Expression number = moved(call("ROW"), below).inParentheses();
        Expression text = text(before).join(number).join(" 行：").join(hintAt(below));
        return when(hintAt(below).isEmpty(), EMPTY, behind.isEmpty() ? text : text.join(behind));
    }

    private static Expression hintAt(int below) {
        return call("INDEX", reference(CheckSheet.HINTS), moved(call("ROW"), below - FIRST_ROW));
    }

    private static Expression moved(Expression row, int by) {
        return by < 0 ? row.minus(number(-by)) : row.plus(number(by));
    }

    private void word(int row, IndicatorColumn column, @Nullable String text) {
        canvas.text(row, column.index(), text, looks.known(looks.entryWord(text), text));
    }

    private void quantity(int row, IndicatorColumn column, QuantityEntry entry) {
        CellStyle look = looks.quantity(entry.format());
        String text = entry.text();
        if (text != null) {
            // an edited 100% would become the number 1
            canvas.text(row, column.index(), text, looks.known(look.asQuoted(), text));
        } else {
            canvas.number(row, column.index(), entry.number(), looks.known(look, entry.number()));
        }
    }

    private double height(Indicator indicator, QuantityEntry target, QuantityEntry actual) {
        Map<IndicatorColumn, @Nullable String> texts = new EnumMap<>(IndicatorColumn.class);
        texts.put(IndicatorColumn.LEVEL1, indicator.level1());
        texts.put(IndicatorColumn.LEVEL2, indicator.level2());
        texts.put(IndicatorColumn.LEVEL3, indicator.level3());
        texts.put(IndicatorColumn.TARGET, target.text());
        texts.put(IndicatorColumn.ACTUAL, actual.text());
        texts.put(IndicatorColumn.DEVIATION, indicator.deviation());
        double height = ROW_HEIGHT;
        for (Map.Entry<IndicatorColumn, @Nullable String> text : texts.entrySet()) {
            height = Math.max(
                    height, EntryHeight.of(text.getValue(), text.getKey().width(), looks.entry()));
        }
        return height;
    }
}
