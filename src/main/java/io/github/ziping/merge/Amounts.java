package io.github.ziping.merge;

import io.github.ziping.model.Decimals;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The three amounts of a project or of several, in the office's unit; an absent amount counts as 0.
 *
 * @param initial 年初预算数
 * @param annual 全年预算数
 * @param executed 全年执行数
 */
public record Amounts(BigDecimal initial, BigDecimal annual, BigDecimal executed) {
    /** Nothing. */
    public static final Amounts NONE = new Amounts(Decimals.ZERO, Decimals.ZERO, Decimals.ZERO);

    /** How many digits the point moves between 元 and 万元. */
    private static final int TEN_THOUSAND = 4;

    /**
     * What a form's 年度资金总额 says, brought to another unit.
     *
     * @param wanted 万元 or 元
     */
    public static Amounts of(Funds funds, String wanted) {
        return of(funds.total(), funds.unit(), wanted);
    }

    /**
     * What a line of a form says, brought to another unit.
     *
     * @param stated the form's unit, 万元 or 元; null counts as the wanted one
     * @param wanted the office's unit
     */
    static Amounts of(FundLine line, @Nullable String stated, String wanted) {
        int left = shift(stated, wanted);
        return new Amounts(
                moved(line.initialBudget(), left), moved(line.annualBudget(), left), moved(line.executed(), left));
    }

    /** How many digits to the left the point moves on the way from one unit to the other: 4, 0 or -4. */
    static int shift(@Nullable String stated, String wanted) {
        if (stated == null || stated.equals(wanted)) {
            return 0;
        }
        return wanted.equals("万元") ? TEN_THOUSAND : -TEN_THOUSAND;
    }

    private static BigDecimal moved(@Nullable BigDecimal amount, int left) {
        BigDecimal known = Decimals.orZero(amount);
        return left == 0 ? known : known.movePointLeft(left);
    }

    /** The sums. */
    public Amounts plus(Amounts other) {
        return new Amounts(initial.add(other.initial), annual.add(other.annual), executed.add(other.executed));
    }

    /** The most digits after the point of the three, and at least two. */
    public int decimals() {
        return Math.max(Decimals.SCALE, Math.max(initial.scale(), Math.max(annual.scale(), executed.scale())));
    }
}
