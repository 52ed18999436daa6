package io.github.ziping.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which value of a form is meant: a field and, where a form has several of it, the row. {@link #toString} spells it as in
 * the JSON: {@code project}, {@code funds.total.executed}, {@code funds.sources[1].executed}, {@code indicators[3].score}.
 *
 * @param field the field
 * @param item the indicator or the source of funds, from 0; {@link #TOTAL} for the row of 年度资金总额, and for a value that a
 *     form has once
 */
public record FieldPath(Field field, int item) implements Comparable<FieldPath> {
    /** No source of funds but 年度资金总额. */
    public static final int TOTAL = -1;

    /** Refuses an item where a form has none, and an indicator's value without one. */
    public FieldPath {
        Objects.requireNonNull(field, "field");
        boolean fits = switch (field.block()) {
            case FORM, FUNDS -> item == TOTAL;
            case FUND_LINE -> item >= TOTAL;
            case INDICATOR -> item >= 0;
        };
        if (!fits) {
            throw new IllegalArgumentException("no form has " + field + " of item " + item);
        }
    }

    /** A value that a form has once, outside the rows of the funds. */
    public static FieldPath of(Field field) {
        if (field.block() == Field.Block.FUND_LINE) {
            throw new IllegalArgumentException("several rows have " + field);
        }
        return new FieldPath(field, TOTAL);
    }

    /** A value of the row 年度资金总额. */
    public static FieldPath total(Field field) {
        return line(TOTAL, field);
    }

    /**
     * A value of one row of the funds block.
     *
     * @param line the source's number, from 0; {@link #TOTAL} for the total
     */
    public static FieldPath line(int line, Field field) {
        if (field.block() != Field.Block.FUND_LINE) {
            throw field.notOf(Field.Block.FUND_LINE);
        }
        return new FieldPath(field, line);
    }

    /**
     * A value of one indicator.
     *
     * @param index its number, from 0
     */
    public static FieldPath indicator(int index, Field field) {
        if (field.block() != Field.Block.INDICATOR) {
            throw field.notOf(Field.Block.INDICATOR);
        }
        return new FieldPath(field, index);
    }

    /** In the order in which a form prints its values. */
    @Override
    public int compareTo(FieldPath other) {
        return field.block() == other.field.block() && item != other.item
                ? Integer.compare(item, other.item)
                : field.compareTo(other.field);
    }

    // a record's own are made by method handles when the process starts, and slow until they are compiled

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldPath path && field == path.field && item == path.item;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // an enum's own hash differs from run to run
    public int hashCode() {
        return item * 32 + field.ordinal();
    }

    @Override
    public String toString() {
        return switch (field.block()) {
            case FORM -> field.key();
            case FUNDS -> "funds.".concat(field.key());
            case FUND_LINE -> (item == TOTAL ? "funds.total." : "funds.sources[" + item + "].").concat(field.key());
            case INDICATOR -> "indicators[" + item + "]." + field.key();
        };
    }
}
