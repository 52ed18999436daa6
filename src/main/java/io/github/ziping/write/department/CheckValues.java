package io.github.ziping.write.department;

import io.github.ziping.check.terms.Attainment;
import io.github.ziping.profile.Band;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the values that the formulas of one row on the sheet 核对 have before anything is computed: those of
 * {@link CheckFormulas}, under the same names. The arithmetic is that of {@link Attainment}; texts are compared as a
 * spreadsheet compares them, regardless of case.
 */
final class CheckValues {
    private final Profile profile;
    private final RowValues row;
    private final String hint;
    private final @Nullable Attainment missed;

    /** @param hint what {@link EntryHints} says of the row; empty where it is no indicator */
    CheckValues(Profile profile, RowValues row, String hint) {
        this.profile = profile;
        this.row = row;
        this.hint = hint;
        Attainment attainment = row.attainment(profile.checks());
        this.missed = attainment == null || attainment.met() ? null : attainment;
    }

    /** A text as TRIM gives it; empty for null. */
    static String text(@Nullable String text) {
        return OpenIssues.trimmed(text);
    }

    String name() {
        return text(row.indicator().level3());
    }

    String operator() {
        return text(row.target().operator());
    }

    Object target() {
        return quantity(row.target());
    }

    String targetMeasure() {
        return text(row.target().unit());
    }

    Object actual() {
        return quantity(row.actual());
    }

    private static Object quantity(QuantityEntry entry) {
        return entry.number() == null ? text(entry.text()) : entry.number();
    }

    String measure() {
        String own = row.actual().unit();
        return own == null ? targetMeasure() : text(own);
    }

    Object weight() {
        return orEmpty(row.indicator().weight());
    }

    Object score() {
        return orEmpty(row.indicator().score());
    }

    private static Object orEmpty(@Nullable BigDecimal number) {
        return number == null ? "" : number;
    }

    String reason() {
        return CheckFormulas.withoutMarks(text(row.indicator().deviation()));
    }

    boolean realReason() {
        String bare = reason();
        return !bare.isEmpty() && !contains(profile.checks().words(CheckWord.NO_REASON), bare);
    }

    boolean missed() {
        return missed != null;
    }

    Object proportional() {
        BigDecimal weight = row.indicator().weight();
        return orEmpty(missed == null || weight == null ? null : missed.proportional(weight));
    }

    Object falling() {
        BigDecimal weight = row.indicator().weight();
        return orEmpty(missed == null || weight == null ? null : missed.falling(weight));
    }

    int band() {
        String result = text(row.actual().text());
        if (result.isEmpty()) {
            return 0;
        }
        List<String> words = profile.checks().bands().stream()
                .map(Band::words)
                .flatMap(List::stream)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(result)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean contains(List<String> words, String text) {
        return words.stream().anyMatch(text::equalsIgnoreCase);
    }

    boolean targetIsWord() {
        return isWord(row.target());
    }

    boolean actualIsWord() {
        return isWord(row.actual());
    }

    private static boolean isWord(QuantityEntry entry) {
        return entry.number() == null && text(entry.text()).chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    String hint() {
        return hint;
    }

    int problem() {
        return OpenIssues.isProblem(hint) ? 1 : 0;
    }
}
