package io.github.ziping.read.formula;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.ooxml.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether the results of a form's formulas may be old: a sum, a rate or a score is not what the other values make it, or a
 * value that nothing else tells of is computed. Little work, for it is done with every form that has formulas.
 */
final class Suspicion {
    /** A rate or a score may be rounded or cut. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.02");

    /** Sums of amounts in 万元 that were rounded, for each part. */
    private static final BigDecimal PART = new BigDecimal("0.01");

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DIGITS = 6;
    private static final Field[] AMOUNTS = {Field.INITIAL_BUDGET, Field.ANNUAL_BUDGET, Field.EXECUTED};
    private static final Field[] ENTRIES = {Field.ACTUAL, Field.WEIGHT, Field.SCORE};

    private final Reading reading;
    private final SelfEvaluation form;
    private final Source source;
    private final FormulaWatch formulas;

    Suspicion(Reading reading, FormulaWatch formulas) {
        this.reading = reading;
        this.form = reading.evaluation();
        this.source = reading.source();
        this.formulas = formulas;
    }

    boolean isRaised() {
        return !isCutOff() && (!fundsAgree() || !totalsAgree() || hasComputedEntries());
    }

    /** Whether a block is missing, so that what refers to it can give nothing but what is saved. */
    private boolean isCutOff() {
        return reading.unasked().contains(FieldPath.of(Field.FUNDS))
                || reading.unasked().contains(FieldPath.of(Field.INDICATORS));
    }

    /** Whether a computed value disagrees with those that it is computed from. */
    boolean isDoubtful(FieldPath path) {
        return switch (path.field()) {
            case RATE_PERCENT -> !rateAgrees(form.funds().line(path.item()));
            case FUND_SCORE -> path.item() == FieldPath.TOTAL && !scoreAgrees();
            case TOTAL_WEIGHT ->
                differs(
                        form.totalWeight(),
                        sum(
                                Indicator::weight,
                                Field.WEIGHT,
                                form.funds().total().weight()));
            case TOTAL_SCORE, GRADE ->
                differs(
                        form.totalScore(),
                        sum(Indicator::score, Field.SCORE, form.funds().total().score()));
            default -> false;
        };
    }

    /** Whether all that a computed value is computed from could be read; else its formula yields anything. */
    boolean isKnown(FieldPath path) {
        return switch (path.field()) {
            case RATE_PERCENT -> rate(form.funds().line(path.item())) != null;
            case FUND_SCORE -> rate(form.funds().total()) != null;
            case TOTAL_WEIGHT -> isReadable(Field.WEIGHT);
            case TOTAL_SCORE, GRADE -> isReadable(Field.SCORE) && isReadable(Field.FUND_SCORE);
            case INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED -> isReadable(path.field());
            default -> true;
        };
    }

    private boolean isReadable(Field column) {
        for (Finding finding : reading.findings()) {
            if (finding.field() != null && finding.field().field() == column) {
                return false;
            }
        }
        return true;
    }

    private boolean fundsAgree() {
        Funds funds = form.funds();
        if (!sumsAgree(funds, FundLine::initialBudget)
                || !sumsAgree(funds, FundLine::annualBudget)
                || !sumsAgree(funds, FundLine::executed)
                || !scoreAgrees()) {
            return false;
        }
        for (int line = FieldPath.TOTAL; line < funds.sources().size(); line++) {
            if (!rateAgrees(funds.line(line))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sumsAgree(Funds funds, Function<FundLine, @Nullable BigDecimal> amount) {
        BigDecimal total = amount.apply(funds.total());
        BigDecimal sum = null;
        for (FundLine source : funds.sources()) {
            BigDecimal part = amount.apply(source);
            sum = part == null ? sum : sum == null ? part : sum.add(part);
        }
        BigDecimal limit =
                PART.multiply(BigDecimal.valueOf(Math.max(1, funds.sources().size())));
        return total == null || sum == null || total.subtract(sum).abs().compareTo(limit) <= 0;
    }

    private static boolean rateAgrees(FundLine line) {
        BigDecimal rate = rate(line);
        return rate == null || !differs(line.ratePercent(), rate);
    }

    private static @Nullable BigDecimal rate(FundLine line) {
        BigDecimal budget = line.annualBudget();
        BigDecimal executed = line.executed();
        if (budget == null || executed == null) {
            return null;
        }
        return budget.signum() == 0
                ? BigDecimal.ZERO
                : executed.multiply(HUNDRED).divide(budget, DIGITS, RoundingMode.HALF_UP);
    }

    private boolean scoreAgrees() {
        FundLine total = form.funds().total();
        BigDecimal rate = rate(total);
        BigDecimal weight = total.weight();
        if (rate == null || weight == null) {
            return true;
        }
        return !differs(
                total.score(),
                rate.multiply(weight)
                        .divide(HUNDRED, DIGITS, RoundingMode.HALF_UP)
                        .min(weight));
    }

    private boolean totalsAgree() {
        return !isDoubtful(FieldPath.of(Field.TOTAL_WEIGHT)) && !isDoubtful(FieldPath.of(Field.TOTAL_SCORE));
    }

    /** Null where not all points could be read. */
    private @Nullable BigDecimal sum(
            Function<Indicator, @Nullable BigDecimal> points, Field column, @Nullable BigDecimal ofFunds) {
        BigDecimal sum = ofFunds;
        for (Indicator indicator : form.indicators()) {
            BigDecimal own = points.apply(indicator);
            sum = own == null ? sum : sum == null ? own : sum.add(own);
        }
        return isReadable(column) ? sum : null;
    }

    private static boolean differs(@Nullable BigDecimal stated, @Nullable BigDecimal computed) {
        return stated != null
                && computed != null
                && stated.subtract(computed).abs().compareTo(ROUNDING) > 0;
    }

    /** Whether a formula stands where people enter what they know: in the rows of sources or of indicators. */
    private boolean hasComputedEntries() {
        int sources = form.funds().sources().size();
        int indicators = form.indicators().size();
        return sources > 0 && isAnyComputed(AMOUNTS, 0, sources - 1)
                || sources == 0 && isAnyComputed(AMOUNTS, FieldPath.TOTAL, FieldPath.TOTAL)
                || indicators > 0 && isAnyComputed(ENTRIES, 0, indicators - 1);
    }

    private boolean isAnyComputed(Field[] columns, int first, int last) {
        for (Field column : columns) {
            Source.Place top = source.place(new FieldPath(column, first));
            Source.Place bottom = source.place(new FieldPath(column, last));
            if (top != null && bottom != null && isAnyComputed(top, bottom)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyComputed(Source.Place top, Source.Place bottom) {
        for (Cell cell : formulas.formulas(top.sheet())) {
            boolean inRows = cell.row() >= top.cell().row()
                    && cell.row() <= bottom.cell().row();
            if (inRows && cell.column() == top.cell().column() && formulas.formula(top.sheet(), cell.ref()) != null) {
                return true;
            }
        }
        return false;
    }
}
