package io.github.ziping.write.department;

import io.github.ziping.check.terms.Attainment;
import io.github.ziping.check.terms.FundParts;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.check.terms.ReasonText;
import io.github.ziping.check.terms.ResultBands;
import io.github.ziping.check.terms.UnitNames;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Operator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Band;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the department's workbook says by itself while it is filled: the rules whose faults must be mended before it is sent,
 * in a few words each, the gravest one of a row alone. Formulas in the workbook say the same; what only a name can tell
 * (whether less of it is better) is left to {@code check}, and a text that is a number to no formula is a text here too.
 */
public final class EntryHints {
    /** A row in which nothing is missing. */
    public static final String FINE = "✓";

    /** Points were lost without a reason. */
    public static final String NO_REASON = "请填写偏差原因";

    /** Far more was reached than was asked for, without a reason. */
    public static final String OVER = "超过目标较多，请说明原因";

    /** Units differ. */
    public static final String UNITS = "单位与目标不一致";

    /** What both hints about full points for a missed target begin with. */
    public static final String MISSED = "没有达到指标值";

    /** A target is missed that earns no points by any formula. */
    public static final String UNMET = MISSED + "，不应得满分";

    /** Before the points that a missed target earns. */
    public static final String UNMET_POINTS = MISSED + "，按比例应得 ";

    /** Before the points that would be in proportion. */
    public static final String PRO_RATA = "按比例应得 ";

    /** Between two such points. */
    public static final String OR = " 或 ";

    /** Before a band of points. */
    public static final String BAND = "分值区间应为 ";

    /** Behind a band whose upper end belongs to the next. */
    public static final String NOT_INCLUDED = "（不含上限）";

    /** A form without indicators. */
    public static final String NO_INDICATOR = "没有填写任何指标";

    /** How many texts {@link #form} gives. */
    public static final int GENERAL = 13;

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Profile profile;

    /** The hints of an office's workbook. */
    public EntryHints(Profile profile) {
        this.profile = profile;
    }

    /** The request for a value. */
    public static String missing(String heading) {
        return "请填写" + heading;
    }

    /** The request for one of the choices. */
    public static String choose(String heading) {
        return "请从菜单中选择" + heading;
    }

    /** The request for a number. */
    public static String number(String heading) {
        return heading + "应填数字";
    }

    /** A number below 0. */
    public static String negative(String heading) {
        return heading + "不能小于 0";
    }

    /** More points than there are. */
    public static String above(String score, String weight) {
        return score + "大于" + weight;
    }

    /**
     * The hint of a row.
     *
     * @param indicator what the row says
     * @param targetIsNumber whether the target's number stands in a cell of its own, as a number
     * @param actualIsNumber the same of the result
     * @return {@link #FINE} where nothing is missing
     */
    public String row(Indicator indicator, boolean targetIsNumber, boolean actualIsNumber) {
        String missing = missing(indicator);
        if (missing != null) {
            return missing;
        }
        BigDecimal weight = Decimals.orZero(indicator.weight());
        BigDecimal score = Decimals.orZero(indicator.score());
        String wrong = numbers(weight, score);
        wrong = wrong == null ? kinds(indicator, targetIsNumber, actualIsNumber) : wrong;
        Attainment attainment = targetIsNumber && actualIsNumber ? attainment(indicator) : null;
        wrong = wrong == null && attainment != null && !attainment.met() ? missed(attainment, weight, score) : wrong;
        wrong = wrong == null && !actualIsNumber ? band(indicator, weight, score) : wrong;
        if (wrong != null) {
            return wrong;
        }
        boolean reason = ReasonText.isReason(indicator.deviation(), profile.checks());
        if (score.compareTo(weight) < 0 && !reason) {
            return NO_REASON;
        }
        return attainment != null && isFarAbove(attainment) && !reason ? OVER : FINE;
    }

    private @Nullable String missing(Indicator indicator) {
        @Nullable
        Object[] values = {
            indicator.level3(), indicator.target(), indicator.actual(), indicator.weight(), indicator.score()
        };
        HeaderWord[] words = {
            HeaderWord.LEVEL3, HeaderWord.TARGET, HeaderWord.ACTUAL, HeaderWord.WEIGHT, HeaderWord.SCORE
        };
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                return missing(profile.heading(words[i]));
            }
        }
        return null;
    }

    private @Nullable String numbers(BigDecimal weight, BigDecimal score) {
        if (weight.signum() < 0) {
            return negative(profile.heading(HeaderWord.WEIGHT));
        }
        if (score.signum() < 0) {
            return negative(profile.heading(HeaderWord.SCORE));
        }
        return score.compareTo(weight) > 0
                ? above(profile.heading(HeaderWord.SCORE), profile.heading(HeaderWord.WEIGHT))
                : null;
    }

    /** Units that differ, a word for a number, a number for a word, a word of one's own. */
    private @Nullable String kinds(Indicator indicator, boolean targetIsNumber, boolean actualIsNumber) {
        String heading = profile.heading(HeaderWord.ACTUAL);
        String target = indicator.target() == null ? "" : indicator.target().text();
        String actual = indicator.actual() == null ? "" : indicator.actual().text();
        if (targetIsNumber && actualIsNumber) {
            return sameUnits(indicator) ? null : UNITS;
        }
        if (targetIsNumber) {
            return ResultBands.isWord(actual) ? number(heading) : null;
        }
        boolean chosen = !actualIsNumber && ResultBands.band(actual, profile.checks()) >= 0;
        return ResultBands.isWord(target) && !chosen ? choose(heading) : null;
    }

    private boolean sameUnits(Indicator indicator) {
        String wanted = indicator.target() == null ? null : indicator.target().unit();
        String unit = indicator.actual() == null ? null : indicator.actual().unit();
        return wanted == null || unit == null || UnitNames.same(wanted, unit, profile.checks());
    }

    private @Nullable Attainment attainment(Indicator indicator) {
        Attainment attainment = Attainment.of(indicator, profile.checks());
        if (attainment == null || attainment.operator() == null) {
            return null;
        }
        boolean more = attainment.actual().compareTo(attainment.target()) > 0
                && attainment.target().signum() > 0;
        boolean byName = attainment.operator() == Operator.EQUAL_TO && attainment.lessIsBetter() && more;
        return byName ? null : attainment;
    }

    private @Nullable String missed(Attainment attainment, BigDecimal weight, BigDecimal score) {
        BigDecimal proportional = attainment.proportional(weight);
        if (score.compareTo(weight) == 0) {
            boolean roundedUp = proportional != null
                    && proportional.compareTo(weight) < 0
                    && rounded(proportional).compareTo(weight) == 0;
            if (weight.signum() == 0 || roundedUp) {
                return null;
            }
            return proportional == null || proportional.compareTo(weight) >= 0
                    ? UNMET
                    : UNMET_POINTS + rounded(proportional).toPlainString();
        }
        BigDecimal falling = attainment.falling(weight);
        if (proportional == null && falling == null
                || Attainment.fits(score, proportional)
                || Attainment.fits(score, falling)) {
            return null;
        }
        String one = proportional == null ? "" : rounded(proportional).toPlainString();
        String other = falling == null ? "" : rounded(falling).toPlainString();
        boolean both = !one.isEmpty() && !other.isEmpty() && !one.equals(other);
        return PRO_RATA + (both ? one + OR + other : one.isEmpty() ? other : one);
    }

    private BigDecimal rounded(BigDecimal points) {
        return points.setScale(profile.scoring().scoreDecimals(), RoundingMode.HALF_UP);
    }

    private @Nullable String band(Indicator indicator, BigDecimal weight, BigDecimal score) {
        String actual = indicator.actual() == null ? "" : indicator.actual().text();
        int index = ResultBands.band(actual, profile.checks());
        if (index < 0 || weight.signum() == 0) {
            return null;
        }
        List<Band> bands = profile.checks().bands();
        BigDecimal least = bands.get(index).from();
        BigDecimal most = index == 0 ? HUNDRED : bands.get(index - 1).from();
        BigDecimal share = score.multiply(HUNDRED);
        boolean below = share.compareTo(least.multiply(weight)) < 0;
        boolean above = index > 0 && share.compareTo(most.multiply(weight)) >= 0;
        if (!below && !above) {
            return null;
        }
        String from = rounded(least.multiply(weight).movePointLeft(2)).toPlainString();
        String to = rounded(most.multiply(weight).movePointLeft(2)).toPlainString();
        return BAND + from + "–" + to + (index == 0 ? "" : NOT_INCLUDED);
    }

    private boolean isFarAbove(Attainment attainment) {
        boolean more = attainment.operator() == Operator.AT_LEAST || attainment.operator() == Operator.MORE_THAN;
        BigDecimal share = attainment.actual().multiply(HUNDRED);
        return more
                && attainment.target().signum() > 0
                && share.compareTo(profile.checks().overFulfilled().multiply(attainment.target())) >= 0;
    }

    /**
     * What is wrong with the form as a whole, in the order of the sheets: {@link #GENERAL} texts.
     *
     * @return an empty text where nothing is
     */
    public List<String> form(SelfEvaluation form) {
        List<String> hints = new ArrayList<>();
        FundLine total = form.funds().total();
        hints.add(missing(form.year(), HeaderWord.YEAR));
        hints.add(missing(form.project(), HeaderWord.PROJECT));
        hints.add(missing(form.authority(), HeaderWord.AUTHORITY));
        hints.add(missing(form.unit(), HeaderWord.UNIT));
        hints.add(missing(total.initialBudget(), HeaderWord.INITIAL_BUDGET));
        hints.add(missing(total.annualBudget(), HeaderWord.ANNUAL_BUDGET));
        hints.add(missing(total.executed(), HeaderWord.EXECUTED));
        hints.add(missing(total.weight(), HeaderWord.FUND_WEIGHT));
        List<@Nullable BigDecimal> initial = new ArrayList<>();
        List<@Nullable BigDecimal> annual = new ArrayList<>();
        List<@Nullable BigDecimal> executed = new ArrayList<>();
        for (FundLine source : form.funds().sources()) {
            initial.add(source.initialBudget());
            annual.add(source.annualBudget());
            executed.add(source.executed());
        }
        boolean parts = FundParts.areIn(form.funds());
        hints.add(sum(total.initialBudget(), initial, HeaderWord.INITIAL_BUDGET, parts));
        hints.add(sum(total.annualBudget(), annual, HeaderWord.ANNUAL_BUDGET, parts));
        hints.add(sum(total.executed(), executed, HeaderWord.EXECUTED, parts));
        hints.add(form.indicators().isEmpty() ? NO_INDICATOR : "");
        hints.add(weights(form));
        return hints;
    }

    private String missing(@Nullable Object value, HeaderWord word) {
        return value == null ? missing(profile.heading(word)) : "";
    }

    /** Before the sum of the sources. */
    public static String sum(String heading) {
        return heading + "的总额与各来源之和不符，各来源之和是 ";
    }

    private String sum(
            @Nullable BigDecimal total, List<@Nullable BigDecimal> parts, HeaderWord word, boolean partsOfParts) {
        boolean none = parts.stream().allMatch(part -> part == null);
        if (total == null || none || partsOfParts) {
            return "";
        }
        BigDecimal sum = Scoring.sum(parts);
        BigDecimal most = CENT.multiply(BigDecimal.valueOf(parts.size()));
        boolean right = total.subtract(sum).abs().compareTo(most) <= 0;
        return right
                ? ""
                : sum(profile.heading(word)) + String.format(Locale.ROOT, "%,." + profile.amountDecimals() + "f", sum);
    }

    private String weights(SelfEvaluation form) {
        BigDecimal sum = form.weightSum();
        BigDecimal full = profile.scoring().totalWeight();
        boolean any = form.indicators().stream().anyMatch(indicator -> indicator.weight() != null)
                || form.indicators().isEmpty() && form.funds().total().weight() != null;
        return !any || sum.compareTo(full) == 0
                ? ""
                : weights(full) + rounded(sum).toPlainString();
    }

    /** {@code 分值合计应为 100，现在是 }. */
    public static String weights(BigDecimal full) {
        return "分值合计应为 " + MessageText.bare(full) + "，现在是 ";
    }
}
