package io.github.ziping.read.formula;

import io.github.ziping.finding.Quote;
import io.github.ziping.finding.Source;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.read.text.CellNumbers;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A formula whose saved result is missing or not the one of now.
 *
 * @param place where it stands
 * @param saved the cell as saved
 * @param fresh the cell as computed; null where it cannot be computed for certain
 */
record StaleCell(Source.Place place, Cell saved, @Nullable Cell fresh) {
    private static final BigDecimal SAME = new BigDecimal("1E-9");
    private static final MathContext SHOWN = new MathContext(6);

    /** Whether a cell says the same as before, but for what a spreadsheet's arithmetic loses. */
    static boolean isSame(Cell saved, Cell fresh) {
        if (saved.kind() != fresh.kind()) {
            return false;
        }
        BigDecimal one = saved.kind() == Cell.Kind.NUMBER ? CellNumbers.value(saved) : null;
        BigDecimal two = one == null ? null : CellNumbers.value(fresh);
        if (one == null || two == null) {
            return saved.text().equals(fresh.text());
        }
        BigDecimal size = one.abs().max(BigDecimal.ONE);
        return one.subtract(two).abs().compareTo(SAME.multiply(size)) <= 0;
    }

    boolean isUncomputed() {
        return saved.kind() == Cell.Kind.BLANK;
    }

    /** {@code D6 保存的是 0，重新计算为 1570.98}. */
    String text() {
        String address = saved.ref().address();
        String stored = isUncomputed() ? "没有结果" : "保存的是 " + shown(saved);
        return address + " " + stored + (fresh == null ? "，这里算不出来" : "，重新计算为 " + shown(fresh));
    }

    private static String shown(Cell cell) {
        BigDecimal number = cell.kind() == Cell.Kind.NUMBER ? CellNumbers.value(cell) : null;
        if (number == null) {
            return cell.kind() == Cell.Kind.TEXT ? "“" + Quote.shortened(cell.text()) + "”" : cell.text();
        }
        BigDecimal shown = cell.format().percent() ? number.movePointRight(2) : number;
        BigDecimal rounded = shown.precision() - shown.scale() > SHOWN.getPrecision() ? shown : shown.round(SHOWN);
        return rounded.stripTrailingZeros().toPlainString() + (cell.format().percent() ? "%" : "");
    }
}
