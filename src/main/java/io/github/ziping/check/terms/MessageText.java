package io.github.ziping.check.terms;

import io.github.ziping.finding.Quote;
import io.github.ziping.model.Actual;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Values as a message shows them. */
public final class MessageText {
    private static final int SHOWN_DECIMALS = 4;

    private MessageText() {}

    /** A number without idle zeros: {@code 10}, {@code 9.5}. */
    public static String bare(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    /** A number as the form prints it: {@code 99.30}. */
    public static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    /** A quotient with four digits, and a sign that more follow: {@code 99.3224…}. */
    public static String quotient(BigDecimal dividend, BigDecimal divisor) {
        BigDecimal shown = dividend.divide(divisor, SHOWN_DECIMALS, RoundingMode.DOWN);
        boolean exact = shown.multiply(divisor).compareTo(dividend) == 0;
        return exact ? bare(shown) : shown.toPlainString() + "…";
    }

    /** A quotient in whole percent, cut. */
    public static String percent(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, 0, RoundingMode.DOWN).toPlainString();
    }

    /** A target as the form states it, shortened; empty where there is none. */
    public static String target(@Nullable Target target) {
        return target == null ? "" : shortened(target.text());
    }

    /** A result as the form states it, shortened; empty where there is none. */
    public static String actual(@Nullable Actual actual) {
        return actual == null ? "" : shortened(actual.text());
    }

    /** The label of a row of funds: of a source by its number, from 0, or of {@link FieldPath#TOTAL}. */
    public static String nameOf(FundLine line, int item) {
        if (item == FieldPath.TOTAL) {
            return "年度资金总额";
        }
        return line.label() == null ? "资金来源" : line.label();
    }

    /** {@code 指标“故障处置率”}. */
    public static String quotedName(Indicator indicator) {
        String name = indicator.level3();
        return name == null ? "这个指标" : "指标“" + shortened(name) + "”";
    }

    /** A text short enough for a message. */
    public static String shortened(@Nullable String text) {
        return text == null ? "" : Quote.shortened(text.replace('\n', ' '));
    }
}
