package io.github.ziping.write.department;

import io.github.ziping.profile.Band;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the formulas of a row on the sheet 核对 give on the way to its hint, for the cells that hold them. */
final class RowCheck {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final RowValues values;
    private final Profile profile;
    private final String bareReason;
    private final @Nullable BigDecimal target;
    private final @Nullable BigDecimal actual;
    private final String operator;

    RowCheck(RowValues values, Profile profile, String bareReason) {
        this.values = values;
        this.profile = profile;
        this.bareReason = bareReason;
        this.target = values.target().number();
        this.actual = values.actual().number();
        this.operator =
                values.target().operator() == null ? "" : values.target().operator();
    }

    boolean missed() {
        if (target == null || actual == null || !comparable(target, actual)) {
            return false;
        }
        int difference = actual.compareTo(target);
        return switch (operator) {
            case "≥" -> difference < 0;
            case ">" -> difference <= 0;
            case "≤" -> difference > 0;
            case "<" -> difference >= 0;
            case "=" -> target.signum() <= 0 ? difference != 0 : difference < 0;
            default -> false;
        };
    }

    private boolean comparable(BigDecimal wanted, BigDecimal reached) {
        String unit = values.actual().unit();
        boolean percent = values.target().unit() == null
                && unit != null
                && profile.checks().words(CheckWord.PERCENT).contains(unit);
        return !percent || isFraction(wanted) == isFraction(reached);
    }

    private static boolean isFraction(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.ONE) <= 0 && number.signum() != 0;
    }

    private boolean rises(BigDecimal wanted, BigDecimal reached) {
        return operator.equals("≥") || operator.equals(">") || operator.equals("=") && reached.compareTo(wanted) < 0;
    }

    @Nullable
    BigDecimal proportional() {
        BigDecimal weight = values.indicator().weight();
        if (target == null || actual == null || weight == null || !missed()) {
            return null;
        }
        boolean rises = rises(target, actual);
        BigDecimal share = rises ? actual : target;
        BigDecimal whole = rises ? target : actual;
        if (whole.signum() <= 0 || target.signum() == 0) {
            return null;
        }
        BigDecimal points = share.multiply(weight).divide(whole, MathContext.DECIMAL64);
        return points.min(weight).max(BigDecimal.ZERO);
    }

    @Nullable
    BigDecimal falling() {
        BigDecimal weight = values.indicator().weight();
        if (target == null || actual == null || weight == null || !missed()) {
            return null;
        }
        if (rises(target, actual) || target.signum() <= 0) {
            return null;
        }
        return TWO.subtract(actual.divide(target, MathContext.DECIMAL64))
                .max(BigDecimal.ZERO)
                .multiply(weight);
    }

    /** The line, from 1, of the result among all words of all bands; 0 for any other. */
    int band() {
        String text = values.actual().text();
        int line = 0;
        List<Band> bands = profile.checks().bands();
        for (Band band : bands) {
            for (String word : band.words()) {
                line++;
                if (text != null && word.equalsIgnoreCase(OpenIssues.trimmed(text))) {
                    return line;
                }
            }
        }
        return 0;
    }

    boolean targetIsWord() {
        return isWord(values.target());
    }

    boolean actualIsWord() {
        return isWord(values.actual());
    }

    private static boolean isWord(QuantityEntry entry) {
        String text = entry.text() == null ? "" : entry.text();
        return entry.number() == null && text.chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    boolean hasReason() {
        boolean known = false;
        for (String word : profile.checks().words(CheckWord.NO_REASON)) {
            known |= word.toLowerCase(Locale.ROOT).equals(bareReason.toLowerCase(Locale.ROOT));
        }
        return !bareReason.isEmpty() && !known;
    }
}
