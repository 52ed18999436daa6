package io.github.ziping.job;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The funds of a form in the unit of a list, so that the amounts of both can stand beside each other. */
final class AmountUnits {
    private static final String YUAN = "元";
    private static final String TEN_THOUSAND = "万元";

    /** 10,000 is a power of ten. */
    private static final int POWER = 4;

    private AmountUnits() {}

    /** The same amounts in another unit; as they are where either unit is neither 元 nor 万元. */
    static Funds in(String unit, Funds funds) {
        int shift = shift(funds.unit(), unit);
        return shift == 0
                ? funds.withUnit(unit)
                : new Funds(
                        unit,
                        shifted(funds.total(), shift),
                        funds.sources().stream()
                                .map(source -> shifted(source, shift))
                                .toList());
    }

    private static int shift(@Nullable String from, String to) {
        if (TEN_THOUSAND.equals(from) && YUAN.equals(to)) {
            return POWER;
        }
        return YUAN.equals(from) && TEN_THOUSAND.equals(to) ? -POWER : 0;
    }

    private static FundLine shifted(FundLine line, int shift) {
        return line.withInitialBudget(shifted(line.initialBudget(), shift))
                .withAnnualBudget(shifted(line.annualBudget(), shift))
                .withExecuted(shifted(line.executed(), shift));
    }

    private static @Nullable BigDecimal shifted(@Nullable BigDecimal amount, int shift) {
        return amount == null ? null : amount.movePointRight(shift);
    }
}
