package io.github.ziping.read.text;

import io.github.ziping.model.Decimals;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.NumberFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as spreadsheet cells hold them: binary doubles, of which 15 decimal digits are meant. */
public final class CellNumbers {
    private static final MathContext MEANT = new MathContext(Decimals.SPREADSHEET_DIGITS, RoundingMode.HALF_UP);

    /** No quantity has more digits before or behind its point; guards against 1E999999999. */
    private static final int MAX_SCALE = 40;

    private static final int MAX_LENGTH = 400;

    /** The most digits behind the point that anybody types. */
    private static final int TYPED_DECIMALS = 6;

    /** What is nearer to such a number is that number. */
    private static final BigDecimal NOISE = new BigDecimal("1e-9");

    private CellNumbers() {}

    /** Whether a cell holds a number, be it as a text, as in every document. */
    public static boolean isNumber(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                || cell.kind() == Cell.Kind.TEXT && NumberText.number(cell.text()) != null;
    }

    /** The decimal that a number cell means, without idle zeros; null where the file holds no number after all. */
    public static @Nullable BigDecimal value(Cell cell) {
        BigDecimal number = parse(cell.text());
        if (number != null && number.scale() >= 0 && number.scale() <= 3 && number.precision() <= 12) {
            // what people type
            return number.signum() == 0 ? BigDecimal.ZERO : withoutIdleZeros(number);
        }
        if (number == null || number.scale() > MAX_LENGTH || number.scale() < -MAX_SCALE) {
            return null;
        }
        BigDecimal meant = withoutNoise(number.round(MEANT));
        if (meant.signum() == 0) {
            return BigDecimal.ZERO;
        }
        meant = meant.stripTrailingZeros();
        if (meant.scale() > MAX_SCALE || meant.scale() < -MAX_SCALE) {
            return null;
        }
        return meant.scale() < 0 ? meant.setScale(0) : meant;
    }

    /** What a cell says, to be quoted: of a number the decimal that it means. */
    public static String text(Cell cell) {
        BigDecimal number = cell.kind() == Cell.Kind.NUMBER ? value(cell) : null;
        return number == null ? cell.text() : number.toPlainString();
    }

    /** The number in the digits that a cell shows, and never fewer than it has; that of 95% is {@code 95}. */
    public static String digits(BigDecimal value, NumberFormat format) {
        BigDecimal shown = format.percent() ? value.movePointRight(2) : value;
        return shown.setScale(Math.max(shown.scale(), Math.max(format.decimals(), 0)))
                .toPlainString();
    }

    /**
     * What a difference of binary numbers leaves far behind the point is nobody's figure: 1000.1 − 999.9 is 0.200000000000045 in
     * a cell. An unrounded quotient is not that near to a number of a few digits, and stays.
     */
    static BigDecimal withoutNoise(BigDecimal number) {
        if (number.scale() <= TYPED_DECIMALS) {
            return number;
        }
        BigDecimal near = number.setScale(TYPED_DECIMALS, RoundingMode.HALF_UP);
        return number.subtract(near).abs().compareTo(NOISE) < 0 ? near : number;
    }

    private static BigDecimal withoutIdleZeros(BigDecimal number) {
        BigDecimal bare = number.scale() == 0 ? number : number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static @Nullable BigDecimal parse(String raw) {
        if (raw.length() > MAX_LENGTH) {
            return null;
        }
        try {
            return new BigDecimal(raw.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
