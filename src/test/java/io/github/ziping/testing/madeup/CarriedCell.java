package io.github.ziping.testing.madeup;

import java.math.BigDecimal;
import java.util.List;

/** A cell that holds for several rows: a level's name, or points of several indicators. */
final class CarriedCell {
    /** How it stands beside its rows. */
    enum Style {
        MERGED,
        FIRST_ONLY,
        REPEATED
    }

    static final List<Style> STYLES = List.of(Style.MERGED, Style.MERGED, Style.FIRST_ONLY, Style.REPEATED);

    private final Pen pen;
    private final IndicatorColumns.Column column;
    private final Style style;
    private Object value;
    private boolean open;
    private boolean resumes;
    private int top;
    private int end;

    CarriedCell(Pen pen, IndicatorColumns.Column column, Style style) {
        this.pen = pen;
        this.column = column;
        this.style = style;
    }

    boolean isOpen() {
        return open;
    }

    /** Begins with the current row, unless it says the same already. */
    void say(Object next) {
        if (open && next.equals(value)) {
            return;
        }
        close();
        value = next;
        open = !next.equals("");
        top = pen.row();
        end = top;
    }

    /** Goes on to the current row, whose value it is. */
    void row(String path, int headRow) {
        if (column == null || !open) {
            return;
        }
        if (style == Style.REPEATED) {
            pen.put(column.from(), column.width(), value);
            top = pen.row();
        }
        end = pen.row() + 1;
        String text =
                value instanceof BigDecimal number ? number.toPlainString() : IndicatorPlan.read(value.toString());
        pen.say(path, text, List.of(pen.at(top, column.from()), pen.at(headRow, column.from())));
    }

    /** Goes on to the current row, which says nothing of it. */
    void skip() {
        end = open ? pen.row() + 1 : end;
    }

    /** Ends above the current row. */
    void close() {
        if (open && end > top && column != null && style != Style.REPEATED) {
            boolean merged = style == Style.MERGED;
            pen.put(top, merged ? Math.max(1, end - top) : 1, column.from(), column.width(), value);
        }
        open = false;
    }

    /** Ends for now. */
    void cut() {
        resumes = open;
        close();
    }

    /** Begins again, with the same value. */
    void resume() {
        if (resumes) {
            open = false;
            say(value);
        }
    }
}
