package io.github.ziping.read.block;

import io.github.ziping.model.Actual;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Operator;
import io.github.ziping.model.Quantities;
import io.github.ziping.model.Target;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.TargetWords;
import io.github.ziping.read.note.FieldCell;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.text.CellDates;
import io.github.ziping.read.text.FormulaConstant;
import io.github.ziping.read.text.HeaderText;
import io.github.ziping.read.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Puts one row's 指标性质, 指标值, 度量单位, 实际完成值 and 实际值单位 together to a target and a result. */
final class SplitQuantities {
    private static final String ODD_SIGNS = "≧≦⩾⩽═﹦";

    private static final int LONGEST_SIGN = 8;

    private final CellValues values;
    private final TargetWords words;
    private final boolean signsAsTyped;
    private final @Nullable String operatorText;
    private final @Nullable String measure;
    private final @Nullable String actualMeasure;
    private final @Nullable Operator operator;
    private final boolean qualitative;
    private boolean operatorTaken;
    private boolean measureTaken;
    private boolean actualMeasureTaken;

    SplitQuantities(
            CellValues values,
            TargetWords words,
            boolean signsAsTyped,
            @Nullable String operatorText,
            @Nullable String measure,
            @Nullable String actualMeasure) {
        this.values = values;
        this.words = words;
        this.signsAsTyped = signsAsTyped;
        this.operatorText = orNull(operatorText);
        this.measure = unit(measure);
        this.actualMeasure = unit(actualMeasure);
        this.operator = this.operatorText == null ? null : operator(this.operatorText);
        this.qualitative = same(this.operatorText, words.qualitative());
        operatorTaken = this.operatorText == null || operator != null || qualitative;
    }

    /** Whether a text is a sign without any number. */
    static boolean isSign(String text) {
        return operator(text.strip()) != null;
    }

    /** The sign that a text stands for, in any spelling; null for any other text. */
    static @Nullable Operator operator(String text) {
        return text.length() > LONGEST_SIGN ? null : Operator.spelt(text);
    }

    @Nullable
    Target target(FieldCell spot) {
        Cell cell = spot.cell();
        values.notes().place(spot);
        String text = cell == null ? null : target(spot, cell);
        if (text == null) {
            // without a value there is nothing that sign and unit could be at odds with
            operatorTaken = true;
            measureTaken = true;
        }
        return Target.ofNullable(text);
    }

    private @Nullable String target(FieldCell spot, Cell cell) {
        String text = text(cell);
        if (text != null) {
            return targetOfText(spot, text);
        }
        String digits = number(spot, cell);
        // =100 typed into a cell is a formula for 100, but it meant the sign
        Operator sign =
                operatorText == null && FormulaConstant.of(cell.formula()) != null ? Operator.EQUAL_TO : operator;
        return digits == null
                ? null
                : signed(sign, digits, targetUnit(cell.format().percent()));
    }

    /** The quantity with the sign as it is typed, if that is one: ≧ stays ≧, but {@code >=} becomes ≥. */
    private String signed(@Nullable Operator sign, String digits, @Nullable String unit) {
        String text = Quantities.compose(sign, digits, unit);
        boolean typed = signsAsTyped
                && sign != null
                && sign == operator
                && operatorText != null
                && ODD_SIGNS.contains(operatorText);
        return typed ? operatorText + text.substring(1) : text;
    }

    private String targetOfText(FieldCell spot, String text) {
        String digits = qualitative ? null : NumberText.digits(text);
        if (digits != null && (operator != null || measure != null)) {
            return signed(operator, digits, targetUnit(false));
        }
        Target parsed = Target.of(text);
        measureTaken |= same(measure, parsed.unit());
        if (operator == null) {
            return text;
        }
        if (!parsed.isQuantitative()) {
            values.notes()
                    .badNumber(
                            spot,
                            "“" + ReadingNotes.quote(text) + "”",
                            "在 " + spot.address() + " 只填数字；指标值是文字的，指标性质选“" + words.qualitative() + "”");
            measureTaken = true;
            return operator.symbol() + text;
        }
        if (parsed.operator() == null) {
            return operator.symbol() + HeaderText.strip(text);
        }
        operatorTaken = parsed.operator() == operator;
        return text;
    }

    @Nullable
    Actual actual(FieldCell spot) {
        Cell cell = spot.cell();
        values.notes().place(spot);
        String text = cell == null ? null : actual(spot, cell);
        actualMeasureTaken |= text == null;
        return Actual.ofNullable(text);
    }

    private @Nullable String actual(FieldCell spot, Cell cell) {
        boolean asWritten = same(actualMeasure, words.asWritten());
        actualMeasureTaken |= asWritten;
        String text = text(cell);
        if (text != null) {
            return asWritten ? text : actualOfText(text);
        }
        String digits = number(spot, cell);
        if (digits == null || !asWritten) {
            return digits == null
                    ? null
                    : Quantities.compose(null, digits, actualUnit(cell.format().percent()));
        }
        return cell.format().percent() ? digits + "%" : digits;
    }

    private String actualOfText(String text) {
        String digits = qualitative ? null : NumberText.digits(text);
        if (digits != null) {
            return Quantities.compose(null, digits, actualUnit(false));
        }
        Actual parsed = Actual.of(text);
        actualMeasureTaken |= same(actualMeasure, parsed.unit());
        measureTaken |= same(measure, parsed.unit());
        return text;
    }

    /** The cells that had no part in the target or the result, noted as unread. */
    void noteUnread(
            SheetGrid grid, @Nullable Cell operatorCell, @Nullable Cell measureCell, @Nullable Cell actualCell) {
        if (operatorCell != null && operatorText != null && !operatorTaken) {
            String remedy = "在 " + grid.address(operatorCell.ref()) + " 选择与指标值一致的指标性质（"
                    + String.join("、", words.operators()) + "或" + words.qualitative() + "）";
            values.notes().unread(grid, operatorCell, "不是可选的指标性质，或与指标值中写明的不一致", remedy);
        }
        if (measureCell != null && measure != null && !measureTaken) {
            unreadUnit(grid, measureCell, "指标值");
        }
        if (actualCell != null && actualMeasure != null && !actualMeasureTaken) {
            unreadUnit(grid, actualCell, "实际完成值");
        }
    }

    private void unreadUnit(SheetGrid grid, Cell cell, String value) {
        String address = grid.address(cell.ref());
        values.notes().unread(grid, cell, "作为单位，与" + value + "的写法不能合并", "清空 " + address + "，或把" + value + "改为只填数字");
    }

    private @Nullable String targetUnit(boolean percent) {
        if (percent && !isPercent(measure)) {
            return "%";
        }
        measureTaken = true;
        return measure;
    }

    private @Nullable String actualUnit(boolean percent) {
        String unit = actualMeasure == null ? measure : actualMeasure;
        if (percent && !isPercent(unit)) {
            return "%";
        }
        actualMeasureTaken |= actualMeasure != null;
        measureTaken |= actualMeasure == null;
        return unit;
    }

    private static boolean isPercent(@Nullable String unit) {
        return unit != null && FoldedText.of(unit).equals("%");
    }

    /** The text of a cell, or the date that it shows where neither a sign nor a unit asks for a number. */
    private @Nullable String text(Cell cell) {
        if (cell.kind() == Cell.Kind.TEXT) {
            return orNull(cell.text());
        }
        return operator == null && measure == null ? CellDates.text(cell) : null;
    }

    /** The digits of a number cell, or of a formula such as {@code =100} that no program has computed yet. */
    private @Nullable String number(FieldCell spot, Cell cell) {
        if (cell.kind() == Cell.Kind.NUMBER) {
            return values.digits(spot, cell);
        }
        String formula = cell.formula();
        if (cell.kind() == Cell.Kind.BLANK && formula != null) {
            return NumberText.digits(formula);
        }
        return values.error(spot, cell);
    }

    /** A unit without the brackets that the form will put around it; {@code -} is none. */
    private static @Nullable String unit(@Nullable String written) {
        if (FoldedText.isBlank(written) || written == null || NumberText.isDash(written)) {
            return null;
        }
        String unit = HeaderText.strip(written);
        int last = unit.length() - 1;
        boolean bracketed = last > 1
                && (unit.charAt(0) == '(' || unit.charAt(0) == '（')
                && (unit.charAt(last) == ')' || unit.charAt(last) == '）');
        return bracketed ? unit.substring(1, last) : unit;
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && FoldedText.of(one).equals(FoldedText.of(other));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return FoldedText.isBlank(text) ? null : text;
    }
}
