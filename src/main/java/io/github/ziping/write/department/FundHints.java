package io.github.ziping.write.department;

import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the hint about a line of funds: an amount that is missing, negative, in another unit of money, or more than the
 * budget. {@link FundFormulas} says the same in the workbook.
 */
final class FundHints {
    /** A line with amounts, of which nobody knows what they are. */
    static final String NO_LABEL = "有一行填了金额，没有填资金来源";

    /** A number typed as a text. */
    static final String TYPED = "金额是文字，请改为数字";

    /** Amounts in 元 beside such in 万元. */
    static final String UNITS = "金额可能混用了元和万元";

    /** How often one amount goes into another of the other unit, at least and at most. */
    static final long LEAST = 2_000;

    static final long MOST = 50_000;

    private final Profile profile;
    private final String unit;

    private FundHints(Profile profile, String unit) {
        this.profile = profile;
        this.unit = unit;
    }

    /** The hints of the total and of each source, in this order; empty where nothing is wrong. */
    static List<String> of(Profile profile, Funds funds) {
        String stated = funds.unit();
        FundHints hints = new FundHints(profile, stated == null ? profile.amountUnit() : stated);
        List<String> all = new ArrayList<>();
        all.add(hints.hint(funds.total(), "", true));
        for (FundLine source : funds.sources()) {
            all.add(hints.hint(source, "“" + CheckValues.text(source.label()) + "”的", false));
        }
        return all;
    }

    private String hint(FundLine line, String whose, boolean total) {
        List<HeaderWord> words = List.of(HeaderWord.INITIAL_BUDGET, HeaderWord.ANNUAL_BUDGET, HeaderWord.EXECUTED);
        List<@Nullable BigDecimal> amounts = new ArrayList<>();
        amounts.add(line.initialBudget());
        amounts.add(line.annualBudget());
        amounts.add(line.executed());
        for (int i = 0; total && i < amounts.size(); i++) {
            if (amounts.get(i) == null) {
                return HintText.missing(profile.heading(words.get(i)));
            }
        }
        boolean any = amounts.stream().anyMatch(amount -> amount != null);
        if (!total && CheckValues.text(line.label()).isEmpty() && any) {
            return NO_LABEL;
        }
        for (int i = 0; i < amounts.size(); i++) {
            BigDecimal amount = amounts.get(i);
            if (amount != null && amount.signum() < 0 && HintRule.NEGATIVE.blocks(profile.checks())) {
                return whose + HintText.negative(profile.heading(words.get(i)));
            }
        }
        boolean otherUnits = pair(line.executed(), line.annualBudget())
                || pair(line.initialBudget(), line.annualBudget())
                || total && isOddSize(line.annualBudget());
        if (otherUnits && HintRule.AMOUNT_UNIT.blocks(profile.checks())) {
            return whose + UNITS;
        }
        BigDecimal annual = line.annualBudget();
        BigDecimal executed = line.executed();
        boolean over = annual != null && executed != null && executed.compareTo(annual) > 0;
        return over && HintRule.OVER_BUDGET.blocks(profile.checks())
                ? whose
                        + HintText.above(
                                profile.heading(HeaderWord.EXECUTED), profile.heading(HeaderWord.ANNUAL_BUDGET))
                : "";
    }

    private static boolean pair(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && (isTenThousandfold(one, other) || isTenThousandfold(other, one));
    }

    private static boolean isTenThousandfold(BigDecimal big, BigDecimal small) {
        return small.signum() > 0
                && big.compareTo(small.multiply(BigDecimal.valueOf(LEAST))) >= 0
                && big.compareTo(small.multiply(BigDecimal.valueOf(MOST))) <= 0;
    }

    private boolean isOddSize(@Nullable BigDecimal annual) {
        if (annual == null) {
            return false;
        }
        return unit.equals("元")
                ? annual.signum() > 0
                        && annual.compareTo(profile.checks().leastBudget().movePointRight(4)) < 0
                : annual.compareTo(profile.checks().mostBudget()) >= 0;
    }
}
