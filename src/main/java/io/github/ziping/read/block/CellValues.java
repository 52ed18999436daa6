package io.github.ziping.read.block;

import io.github.ziping.model.FoldedText;
import io.github.ziping.model.FundLine;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.note.FieldCell;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.text.AmountText;
import io.github.ziping.read.text.BrokenName;
import io.github.ziping.read.text.CellDates;
import io.github.ziping.read.text.CellNumbers;
import io.github.ziping.read.text.FormulaConstant;
import io.github.ziping.read.text.NumberText;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns cells into values, and notes where each stood and which could not be read. */
final class CellValues {
    private final ReadingNotes notes;

    CellValues(ReadingNotes notes) {
        this.notes = notes;
    }

    ReadingNotes notes() {
        return notes;
    }

    /** The text as written; null where the cell says nothing. */
    @Nullable
    String text(@Nullable FieldCell spot) {
        Cell cell = found(spot);
        if (spot == null || cell == null) {
            return null;
        }
        return switch (cell.kind()) {
            case NUMBER -> textOfNumber(spot, cell);
            case ERROR -> error(spot, cell);
            case BLANK -> null;
            default -> FoldedText.isBlank(cell.text()) ? null : cell.text();
        };
    }

    /** A text that names a level or a source, in one line; {@code -} and its like name none. */
    @Nullable
    String name(@Nullable FieldCell spot) {
        String text = text(spot);
        return text == null || NumberText.isDash(text) ? null : BrokenName.joined(text);
    }

    /** A number of points: 分值, 得分. */
    @Nullable
    BigDecimal points(@Nullable FieldCell spot) {
        Cell cell = found(spot);
        if (spot == null || cell == null) {
            return null;
        }
        return cell.kind() == Cell.Kind.TEXT ? typed(spot, cell.text(), null) : number(spot, cell, false);
    }

    /**
     * An amount.
     *
     * @param unit the unit of the whole block, or null where it is not known
     */
    @Nullable
    BigDecimal amount(@Nullable FieldCell spot, @Nullable String unit) {
        Cell cell = found(spot);
        if (spot == null || cell == null) {
            return null;
        }
        if (cell.kind() != Cell.Kind.TEXT) {
            return number(spot, cell, false);
        }
        AmountText amount = AmountText.of(cell.text());
        return amount == null ? typed(spot, cell.text(), unit) : amount.in(unit == null ? "万元" : unit);
    }

    /** A percentage: 99.71, 99.71% as text, or 0.9971 shown as 99.71%. */
    @Nullable
    BigDecimal percent(@Nullable FieldCell spot) {
        Cell cell = found(spot);
        if (spot == null || cell == null) {
            return null;
        }
        if (cell.kind() != Cell.Kind.TEXT) {
            return number(spot, cell, true);
        }
        BigDecimal value = NumberText.percent(cell.text());
        return value == null ? typed(spot, cell.text(), null) : value;
    }

    /** Where a line of funds says what. */
    interface FundCells {
        /** The cell of a column; null where the table has none. */
        @Nullable
        FieldCell cell(HeaderWord word);
    }

    /**
     * A line of funds.
     *
     * @param unit the unit of the whole block, or null where it is not known
     */
    FundLine fundLine(@Nullable String label, @Nullable String unit, FundCells cells) {
        return new FundLine(
                label,
                amount(cells.cell(HeaderWord.INITIAL_BUDGET), unit),
                amount(cells.cell(HeaderWord.ANNUAL_BUDGET), unit),
                amount(cells.cell(HeaderWord.EXECUTED), unit),
                points(cells.cell(HeaderWord.FUND_WEIGHT)),
                percent(cells.cell(HeaderWord.RATE)),
                points(cells.cell(HeaderWord.FUND_SCORE)));
    }

    /** The digits that a number cell shows; null, with a note, where it shows none. */
    @Nullable
    String digits(FieldCell spot, Cell cell) {
        BigDecimal value = value(spot, cell);
        return value == null ? null : CellNumbers.digits(value, cell.format());
    }

    /** The number that a number cell holds; null, with a note, where it shows none. */
    private @Nullable BigDecimal value(FieldCell spot, Cell cell) {
        if (cell.format().isDate()) {
            notes.badNumber(spot, "日期", "把 " + spot.address() + " 的单元格格式改为“数值”，重新填写数字");
            return null;
        }
        BigDecimal value = CellNumbers.value(cell);
        if (value == null) {
            notes.badNumber(spot, "“" + ReadingNotes.quote(cell.text()) + "”", "在 " + spot.address() + " 重新填写数字");
        }
        return value;
    }

    /** Notes a date beside a number: 3-5 typed into a cell becomes one. */
    void noteDate(@Nullable FieldCell spot) {
        Cell cell = spot == null ? null : spot.cell();
        String date = cell == null ? null : CellDates.text(cell);
        if (spot != null && date != null) {
            notes.badText(spot, "日期“" + date + "”");
        }
    }

    /** Notes what is wrong with a cell that holds neither a number nor a text. */
    @Nullable
    String error(FieldCell spot, Cell cell) {
        if (cell.kind() == Cell.Kind.ERROR) {
            notes.errorCell(spot, cell);
        } else if (cell.kind() == Cell.Kind.BOOLEAN) {
            notes.badNumber(spot, "逻辑值 " + cell.text(), "在 " + spot.address() + " 重新填写数字");
        }
        return null;
    }

    /** Notes a required value that is missing, unless a fault of its cell is noted already. */
    void require(@Nullable FieldCell spot, @Nullable Object value, Supplier<String> whose, String advice) {
        if (spot == null
                || value != null
                || notes.isFaulty(spot.field())
                || !notes.asked().asksFor(spot.field())) {
            return;
        }
        Cell cell = spot.cell();
        String remedy = "在 " + spot.address() + " 填写“" + spot.label() + "”" + advice;
        if (cell != null && cell.formula() != null) {
            remedy = spot.address() + " 的公式没有结果，在 Excel 中打开文件重新计算并保存，或直接填写“" + spot.label() + "”";
        }
        notes.missing(spot, whose.get(), remedy);
    }

    private @Nullable Cell found(@Nullable FieldCell spot) {
        if (spot == null) {
            return null;
        }
        notes.place(spot);
        return spot.cell();
    }

    /** A name or a remark that happens to be a number; what Excel took for a date is lost. */
    private @Nullable String textOfNumber(FieldCell spot, Cell cell) {
        if (cell.format().isDate() || CellNumbers.value(cell) == null) {
            String found = cell.format().isDate() ? "日期" : "“" + ReadingNotes.quote(cell.text()) + "”";
            notes.badText(spot, found);
            return null;
        }
        return shownNumber(spot, cell);
    }

    private @Nullable String shownNumber(FieldCell spot, Cell cell) {
        String digits = digits(spot, cell);
        return digits != null && cell.format().percent() ? digits + "%" : digits;
    }

    private @Nullable BigDecimal number(FieldCell spot, Cell cell, boolean percent) {
        if (cell.kind() != Cell.Kind.NUMBER) {
            // =10 needs no spreadsheet to compute it
            String constant = cell.kind() == Cell.Kind.BLANK ? FormulaConstant.of(cell.formula()) : null;
            String digits = constant == null ? null : NumberText.digits(constant);
            error(spot, cell);
            return digits == null ? null : new BigDecimal(digits);
        }
        if (cell.format().percent() && !percent) {
            String shown = shownNumber(spot, cell);
            notes.badNumber(
                    spot, "百分数“" + shown + "”", "把 " + spot.address() + " 的单元格格式改为“数值”，重新填写“" + spot.label() + "”");
            return null;
        }
        BigDecimal value = value(spot, cell);
        // a rate has the digits that its cell shows
        return value != null && percent ? new BigDecimal(CellNumbers.digits(value, cell.format())) : value;
    }

    /** A number typed as text; {@code -} and its like say nothing. */
    private @Nullable BigDecimal typed(FieldCell spot, String text, @Nullable String unit) {
        if (FoldedText.isBlank(text) || NumberText.isDash(text)) {
            return null;
        }
        BigDecimal value = NumberText.number(text);
        String own = NumberText.unitAtEnd(text);
        if (value == null) {
            notes.badNumber(
                    spot, "“" + ReadingNotes.quote(text) + "”", "在 " + spot.address() + " 只填数字（例如 12.50），说明文字写到别处");
        } else if (unit != null && own != null && !own.equals(unit)) {
            notes.badNumber(
                    spot,
                    "“" + ReadingNotes.quote(text) + "”，而表头的单位是" + unit,
                    "把金额换算成" + unit + "，在 " + spot.address() + " 只填数字");
            return null;
        }
        return value;
    }
}
