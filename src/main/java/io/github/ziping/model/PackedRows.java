package io.github.ziping.model;

import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a form, its indicators or its sources of funds, that are kept packed while nobody looks at them: some 40 bytes an
 * indicator instead of 500. Equal to any other list of these rows. Immutable; for any number of threads.
 *
 * @param <R> {@link Indicator} or {@link FundLine}
 */
public final class PackedRows<R> extends AbstractList<R> {
    /** The value of a field of a row. */
    @FunctionalInterface
    private interface Value<R> {
        @Nullable
        Object of(R row, Field field);
    }

    /** A row with another value of a field. */
    @FunctionalInterface
    private interface Changed<R> {
        R with(R row, Field field, @Nullable Object value);
    }

    /**
     * What the rows are.
     *
     * @param fields in the order in which they are packed
     * @param empty a row without any value
     */
    private record Block<R>(List<Field> fields, R empty, Value<R> value, Changed<R> changed) {
        static final Block<Indicator> INDICATOR =
                new Block<>(Field.of(Field.Block.INDICATOR), Indicator.EMPTY, Indicator::value, Indicator::with);

        static final Block<FundLine> FUND_LINE =
                new Block<>(Field.of(Field.Block.FUND_LINE), FundLine.EMPTY, FundLine::value, FundLine::with);
    }

    private final Block<R> block;
    private final int count;
    private final PackedTexts packed;

    /** Those of them that somebody has just looked at. */
    private volatile @Nullable WeakReference<List<R>> unpacked;

    private PackedRows(Block<R> block, List<R> rows) {
        List<@Nullable String> texts = new ArrayList<>();
        for (R row : rows) {
            for (Field field : block.fields) {
                texts.add(text(block.value.of(row, field)));
            }
        }
        this.block = block;
        this.count = rows.size();
        this.packed = PackedTexts.of(texts);
    }

    /** A form's indicators. */
    public static List<Indicator> ofIndicators(List<Indicator> rows) {
        return isPacked(rows) ? rows : new PackedRows<>(Block.INDICATOR, rows);
    }

    /** A form's sources of funds. */
    public static List<FundLine> ofSources(List<FundLine> rows) {
        return isPacked(rows) ? rows : new PackedRows<>(Block.FUND_LINE, rows);
    }

    private static boolean isPacked(List<?> rows) {
        return rows.isEmpty() || rows instanceof PackedRows<?>;
    }

    /** A copy that nobody can change, or the rows themselves where they are packed. */
    static <R> List<R> copyOf(List<R> rows) {
        return rows instanceof PackedRows<?> ? rows : List.copyOf(rows);
    }

    /** With its exponent: a plain spelling may be of any length. */
    private static @Nullable String text(@Nullable Object value) {
        return value instanceof BigDecimal decimal ? decimal.toString() : Field.text(value);
    }

    private List<R> rows() {
        WeakReference<List<R>> known = unpacked;
        List<R> rows = known == null ? null : known.get();
        if (rows == null) {
            rows = unpack();
            unpacked = new WeakReference<>(rows);
        }
        return rows;
    }

    private List<R> unpack() {
        Iterator<@Nullable String> texts = packed.texts().iterator();
        List<R> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            R row = block.empty;
            for (Field field : block.fields) {
                row = block.changed.with(row, field, field.parse(texts.next()));
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    @Override
    public R get(int index) {
        return rows().get(index);
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public Iterator<R> iterator() {
        return rows().iterator();
    }
}
